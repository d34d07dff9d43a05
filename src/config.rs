//! Settings: defaults, then a file (`atoll.toml` in the data directory), then the environment.
//!
//! In the environment a setting is `ATOLL_` and its name in capitals (`ATOLL_BASE_URL`); the database is
//! `DATABASE_URL`, as everywhere.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use anyhow::Context;
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};

/// What an operator may set. Every value has a default that is safe on one machine.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Where the database, the secret and kept files lie.
    pub data: PathBuf,
    /// `sqlite://FILE` or `postgres://…`; by default a file in the data directory.
    pub database_url: Option<String>,
    pub listen: SocketAddr,
    /// How the outside reaches this server, without a slash at the end; mails use it.
    pub base_url: Option<String>,
    /// Addresses of reverse proxies whose `X-Forwarded-For` is believed; nobody else's is.
    pub trusted_proxies: Vec<IpAddr>,
    pub mail: Mail,
    /// Logs as JSON lines instead of text.
    pub json_logs: bool,
    /// Set by `atoll demo` only: one-press sign-in, no second factor, mails kept.
    #[serde(skip)]
    pub demo: bool,
    /// Shown in the footer as the address to write to.
    pub contact: String,
}

/// How mails leave. Without a host they wait in the outbox and `doctor` says so.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mail {
    pub host: Option<String>,
    pub port: Option<u16>,
    pub user: Option<String>,
    pub password: Option<String>,
    /// `Atoll <fellowship@example.org>`
    pub from: Option<String>,
    /// Opportunistic TLS off, for a relay on the same machine only.
    pub plain: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            data: PathBuf::from("atoll-data"),
            database_url: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            base_url: None,
            trusted_proxies: Vec::new(),
            mail: Mail::default(),
            json_logs: false,
            demo: false,
            contact: "fellowship@example.org".to_owned(),
        }
    }
}

impl Settings {
    /// Reads the settings of the instance whose data lie in `data`.
    ///
    /// # Errors
    /// A file or a variable that cannot be read, with its name.
    pub fn load(data: &Path) -> anyhow::Result<Settings> {
        let mut settings: Settings = Figment::from(Serialized::defaults(Settings::default()))
            .merge(Toml::file(data.join("atoll.toml")))
            .merge(Env::prefixed("ATOLL_").filter(|key| !is_for_tests(key.as_str())).split("__"))
            .merge(Env::raw().only(&["DATABASE_URL"]))
            .extract()
            .context("settings (atoll.toml in the data directory, or ATOLL_… in the environment)")?;
        settings.data = data.to_owned();
        Ok(settings)
    }

    /// Where the rows are.
    pub fn database(&self) -> String {
        match &self.database_url {
            Some(url) => url.clone(),
            None => format!("sqlite://{}", self.data.join("atoll.sqlite").display()),
        }
    }

    /// The address under which people reach this server.
    pub fn public_url(&self) -> String {
        match &self.base_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => format!("http://{}", self.listen),
        }
    }

    /// Cookies are marked Secure when the outside speaks TLS.
    pub fn is_https(&self) -> bool {
        self.public_url().starts_with("https://")
    }
}

/// `ATOLL_TEST_…`, `ATOLL_AXE` and the like belong to the test-suite.
fn is_for_tests(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    key.starts_with("test") || ["axe", "chromium", "chromedriver", "log"].contains(&key.as_str())
}

#[cfg(test)]
mod tests {
    use super::is_for_tests;

    #[test]
    fn what_the_scripts_export_is_no_setting() {
        let scripts =
            [include_str!("../bin/lib.sh"), include_str!("../bin/bench"), include_str!("../bin/test")]
                .concat();
        let exported = scripts.lines().filter(|line| line.trim_start().starts_with("export "));
        let names = exported.flat_map(str::split_whitespace).filter_map(|word| word.strip_prefix("ATOLL_"));
        let names: Vec<&str> = names.filter_map(|name| name.split('=').next()).collect();
        assert!(names.contains(&"TEST_POSTGRES"), "{names:?}");
        let settings: Vec<&&str> = names.iter().filter(|name| !is_for_tests(name)).collect();
        assert!(settings.is_empty(), "a server that is started beside these would refuse them: {settings:?}");
    }
}
