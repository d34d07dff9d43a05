//! From a setting to a running browser: the driver's process, the session it opens, what the window is like.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{BrowserCapabilitiesHelper, ChromiumLikeCapabilities, DesiredCapabilities, WebDriver};

use super::page::devtools;
use crate::support::told;

/// Quiet, without a sandbox (tests often run as root) and without a word to anybody but us.
const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
];

/// Who sits before the browser, and with what.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Off: pages run no script, as behind a proxy that strips it.
    pub javascript: bool,
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// What the browser asks pages for, such as `fr`.
    pub language: &'static str,
    /// Whether the person prefers light on dark.
    pub dark: bool,
}

impl Default for Setting {
    /// A laptop, in English, by day, with JavaScript.
    fn default() -> Setting {
        Setting { javascript: true, width: 1280, height: 900, language: "en", dark: false }
    }
}

impl Setting {
    /// The narrowest window that a page must fit: a small phone.
    pub fn phone() -> Setting {
        Setting { width: 320, height: 640, ..Setting::default() }
    }

    /// The same person and machine, with scripts stripped.
    pub fn without_javascript(self) -> Setting {
        Setting { javascript: false, ..self }
    }
}

/// The driver's process, on a port that it chose itself. It ends when this value goes.
pub struct Chromedriver {
    process: Child,
    port: u16,
    /// Kept open, so that the driver may go on talking.
    _says: BufReader<ChildStdout>,
}

impl Chromedriver {
    /// Fails, and says what to run, when nobody has said where it is.
    pub fn start() -> Chromedriver {
        let program = told("ATOLL_CHROMEDRIVER").expect(
            "a journey needs a browser, and bin/test brings one: run bin/test (it sets ATOLL_CHROMEDRIVER)",
        );
        let mut command = Command::new(&program);
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().unwrap_or_else(|error| panic!("{program} does not start: {error}"));
        let mut says = BufReader::new(process.stdout.take().unwrap());
        let port = said_port(&mut says).unwrap_or_else(|| panic!("{program} ended before it named its port"));
        Chromedriver { process, port, _says: says }
    }

    /// Returns when the browsers are closed: the answer ends with the driver.
    fn shut_down(&self) -> io::Result<()> {
        let mut driver = TcpStream::connect(("127.0.0.1", self.port))?;
        driver.set_read_timeout(Some(Duration::from_secs(10)))?;
        driver.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")?;
        driver.read_to_end(&mut Vec::new()).map(drop)
    }
}

impl Drop for Chromedriver {
    /// Asked to shut down, the driver closes its browsers too; killed outright it would leave them behind.
    fn drop(&mut self) {
        if self.shut_down().is_err() {
            eprintln!("a browser was left behind");
        }
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// The driver ends its greeting with `… started successfully on port 12345.`
fn said_port(says: &mut impl BufRead) -> Option<u16> {
    says.lines()
        .map_while(Result::ok)
        .find_map(|line| line.rsplit_once("successfully on port ")?.1.trim_end_matches('.').parse().ok())
}

/// Opens a browser with an empty profile, and makes its window as the setting says.
pub async fn begin(chromedriver: &Chromedriver, setting: &Setting, profile: &Path) -> WebDriver {
    let mut wishes = DesiredCapabilities::chrome();
    for flag in FLAGS {
        wishes.add_arg(flag).unwrap();
    }
    wishes.add_arg(&format!("--user-data-dir={}", profile.display())).unwrap();
    wishes.add_arg(&format!("--lang={}", setting.language)).unwrap();
    wishes.insert_browser_option("prefs", preferences(setting)).unwrap();
    if let Some(chromium) = told("ATOLL_CHROMIUM") {
        wishes.set_binary(&chromium).unwrap();
    }
    let driver = WebDriver::new(format!("http://127.0.0.1:{}", chromedriver.port), wishes)
        .await
        .unwrap_or_else(|error| panic!("no browser: {error}"));
    shape(&driver, setting).await;
    driver
}

fn preferences(setting: &Setting) -> Value {
    let mut preferences = json!({ "intl.accept_languages": setting.language });
    if !setting.javascript {
        preferences["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    preferences
}

/// Exact, where a real window would refuse to be as narrow as a phone.
pub async fn shape(driver: &WebDriver, setting: &Setting) {
    let size =
        json!({ "width": setting.width, "height": setting.height, "deviceScaleFactor": 1, "mobile": false });
    devtools(driver, "Emulation.setDeviceMetricsOverride", size).await;
    let scheme = if setting.dark { "dark" } else { "light" };
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    devtools(driver, "Emulation.setEmulatedMedia", media).await;
}
