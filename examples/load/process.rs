//! A process that is measured: started on a free port, timed until it answers, weighed, and ended with this value.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::socket::{Connection, get};

pub struct Process {
    pub port: u16,
    /// From the start to the first page.
    pub ready: Duration,
    child: Child,
}

impl Process {
    /// `BINARY --data DATA VERB --listen …`; returns once it served a page.
    pub async fn atoll(binary: &Path, verb: &str, data: &Path) -> Process {
        let port = free_port();
        let mut command = Command::new(binary);
        command.arg("--data").arg(data).args([verb, "--listen", &format!("127.0.0.1:{port}")]);
        command.env_remove("DATABASE_URL").env("ATOLL_LOG", "warn");
        Process::start(command, port, "/en/calls").await
    }

    pub async fn start(mut command: Command, port: u16, page: &str) -> Process {
        let started = Instant::now();
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().unwrap();
        let mut process = Process { port, ready: Duration::ZERO, child };
        while !serves(port, page).await {
            assert!(process.child.try_wait().unwrap().is_none(), "{command:?} ended");
            assert!(started.elapsed() < Duration::from_secs(120), "{command:?} serves no page");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        process.ready = started.elapsed();
        process
    }

    /// Resident memory in MB (2²⁰ bytes).
    pub fn resident(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn serves(port: u16, page: &str) -> bool {
    let Ok(mut connection) = Connection::open(port).await else { return false };
    connection.send(&get(page, "")).await.is_ok_and(|reply| reply.status == 200)
}

pub fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}
