//! A kept public page against a bare hello of the same framework: two processes, one client, taking turns.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use poem::listener::TcpListener;
use poem::{Route, Server, handler};

use crate::process::{Process, free_port};
use crate::socket::{Connection, get};
use crate::table::{Aim, Table};
use crate::world::World;

const CLIENTS: usize = 16;
const REQUESTS: usize = 20_000;
const TURNS: usize = 5;

#[handler]
fn hello() -> &'static str {
    "hello"
}

/// What this program does when it is started again as the bare server.
pub async fn serve_hello(port: u16) {
    let app = Route::new().at("/", poem::get(hello));
    Server::new(TcpListener::bind(("127.0.0.1", port))).run(app).await.unwrap();
}

pub async fn run(server: &Path, table: &mut Table) {
    let world = World::with_call().await;
    world.close().await;
    let atoll = Process::atoll(server, "serve", world.data()).await;
    let port = free_port();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--hello", &port.to_string()]);
    let bare = Process::start(command, port, "/").await;
    let mut turns: Vec<(f64, f64)> = Vec::new();
    for _ in 0..=TURNS {
        turns.push((rate(atoll.port, "/en/calls").await, rate(bare.port, "/").await));
    }
    turns.remove(0); // the first warms both up
    turns.sort_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1)));
    let (page, plain) = turns[TURNS / 2];
    table.add("kept public page, compressed", page, "/s", Aim::None);
    table.add("bare hello of the framework", plain, "/s", Aim::None);
    table.add("kept public page ÷ bare hello (median of 5 turns)", page / plain, "×", Aim::AtLeast(0.7));
}

async fn rate(port: u16, path: &str) -> f64 {
    let request = get(path, "Accept-Encoding: gzip, br\r\nCookie: lang=en\r\n");
    let start = Instant::now();
    let client = || {
        let request = request.clone();
        tokio::spawn(async move {
            let mut connection = Connection::open(port).await.unwrap();
            for _ in 0..REQUESTS / CLIENTS {
                assert_eq!(connection.send(&request).await.unwrap().status, 200);
            }
        })
    };
    let clients: Vec<_> = (0..CLIENTS).map(|_| client()).collect();
    for client in clients {
        client.await.unwrap();
    }
    REQUESTS as f64 / start.elapsed().as_secs_f64()
}
