//! PostgreSQL's own programs, told the password where other users of the machine cannot read it.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};
use percent_encoding::percent_decode_str;
use url::Url;

pub(super) fn dump(url: &str, file: &Path) -> anyhow::Result<()> {
    let (url, mut dump) = without_password("pg_dump", url)?;
    let done = dump.args(["--format=custom", "--no-owner", "--file"]).arg(file).arg(url).status();
    let done = done.context("pg_dump is not installed: it comes with PostgreSQL's client")?;
    ensure!(done.success(), "pg_dump failed; its own words are above");
    Ok(())
}

pub(super) fn load(url: &str, file: &Path) -> anyhow::Result<()> {
    let (url, mut load) = without_password("pg_restore", url)?;
    let done = load.args(["--no-owner", "--exit-on-error", "--dbname"]).arg(url).arg(file).status();
    let done = done.context("pg_restore is not installed: it comes with PostgreSQL's client")?;
    ensure!(done.success(), "pg_restore failed; restore into an empty database. Its own words are above");
    Ok(())
}

/// The arguments of a program stand in everybody's list of processes; its environment does not.
fn without_password(program: &str, url: &str) -> anyhow::Result<(String, Command)> {
    let mut url = Url::parse(url).context("DATABASE_URL is no address of a database")?;
    let mut command = Command::new(program);
    if let Some(password) = url.password() {
        command.env("PGPASSWORD", percent_decode_str(password).decode_utf8_lossy().as_ref());
        // Fails only for addresses that can hold no password; this one held one.
        let _ = url.set_password(None);
    }
    Ok((url.into(), command))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_in_the_environment_and_not_in_the_arguments() {
        let (url, command) = without_password("pg_dump", "postgres://atoll:p%40ss@db.example/atoll").unwrap();
        assert_eq!(url, "postgres://atoll@db.example/atoll");
        let told: Vec<_> = command.get_envs().collect();
        assert_eq!(told, [("PGPASSWORD".as_ref(), Some("p@ss".as_ref()))]);
        let (url, command) = without_password("pg_dump", "postgres:///atoll?host=/run/pg").unwrap();
        assert_eq!((url.as_str(), command.get_envs().count()), ("postgres:///atoll?host=/run/pg", 0));
    }
}
