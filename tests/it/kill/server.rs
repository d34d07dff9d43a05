//! A server process, started for real and killed without a word.

use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use atoll::clock::Clock;
use atoll::commands;
use atoll::config::Settings;
use atoll::instance::{Instance, secret_in};
use atoll::store::{Faults, Store, StoreOptions};

use crate::support::app::TestApp;
use crate::support::socket::{Connection, get};
use crate::support::told;

/// Tells the tests' own binary to be the control's server, and where.
const TOO_EARLY: &str = "ATOLL_TEST_TOO_EARLY";
const PATIENCE: Duration = Duration::from_secs(60);

/// Which server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The binary as it is shipped.
    Ours,
    /// The control.
    AnswersTooEarly,
}

/// A running server.
pub struct Server {
    pub port: u16,
    process: Child,
}

impl Server {
    /// Starts a server on the application's directory and database; returns when it answers.
    pub async fn start(app: &TestApp, kind: Kind) -> Server {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            let port = free_port().await;
            let mut server = Server { port, process: spawn(app, kind, port) };
            while server.process.try_wait().unwrap().is_none() && Instant::now() < deadline {
                if is_there(port).await && server.process.try_wait().unwrap().is_none() {
                    return server;
                }
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
        panic!("no server: {}", std::fs::read_to_string(log(app)).unwrap_or_default());
    }

    /// SIGKILL: no handler runs, nothing is flushed by the process.
    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn log(app: &TestApp) -> std::path::PathBuf {
    app.instance.settings.data.join("server.log")
}

fn spawn(app: &TestApp, kind: Kind, port: u16) -> Child {
    let settings = &app.instance.settings;
    let listen = format!("127.0.0.1:{port}");
    let mut command = match kind {
        Kind::Ours => {
            let mut command = Command::new(env!("CARGO_BIN_EXE_atoll"));
            command.arg("--data").arg(&settings.data).args(["serve", "--listen", &listen]);
            command
        }
        Kind::AnswersTooEarly => {
            let mut command = Command::new(std::env::current_exe().unwrap());
            command.args(["kill::the_server_of_the_control", "--exact"]).env(TOO_EARLY, &settings.data);
            command.env("ATOLL_LISTEN", &listen);
            command
        }
    };
    let log = File::create(log(app)).unwrap();
    command.env("DATABASE_URL", settings.database()).env("ATOLL_LOG", "warn");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().unwrap()
}

/// A port below those that the kernel hands out to others, on which nobody listens.
async fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    loop {
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let port = 12_000 + (std::process::id() % 80) as u16 * 100 + next % 100;
        if Connection::open(port).await.is_err() {
            return port;
        }
    }
}

async fn is_there(port: u16) -> bool {
    let Ok(mut connection) = Connection::open(port).await else { return false };
    let reply = connection.send(&get("/healthz", "")).await;
    reply.is_ok_and(|reply| reply.status == 200)
}

/// Serves for ever with the fault, when this process was started for it; returns at once otherwise.
pub async fn answer_too_early_if_told() {
    let Some(data) = told(TOO_EARLY) else { return };
    let _ = rustls::crypto::ring::default_provider().install_default();
    let settings = Settings::load(Path::new(&data)).unwrap();
    let faults =
        Faults { answer_before_commit: true, commit_delay: Duration::from_millis(200), ..Faults::default() };
    let options = StoreOptions { faults, ..StoreOptions::default() };
    let store = Store::open(&settings.database(), Clock::Machine, options).await.unwrap();
    let secret = secret_in(&settings.data).unwrap();
    commands::serve(Instance::new(store, Clock::Machine, settings, secret)).await.unwrap();
}
