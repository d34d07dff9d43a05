//! Whole submissions over HTTP: signed-in browsers, each presses its button once.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use atoll::form::encoded;
use atoll::seed::crowd::{Ready, crowd};

use crate::process::Process;
use crate::socket::{Connection, post};
use crate::table::{Aim, Table, quantile};
use crate::world::{CALL, World};

const CLIENTS: usize = 64;
const SUBMISSIONS: usize = 3_000;

pub async fn run(server: &Path, table: &mut Table) {
    let world = World::with_call().await;
    let ready: VecDeque<Ready> = crowd(&world.instance, CALL, SUBMISSIONS).await.unwrap().into();
    world.close().await;
    let atoll = Process::atoll(server, "serve", world.data()).await;
    let ready = Arc::new(Mutex::new(ready));
    let start = Instant::now();
    let clients: Vec<_> = (0..CLIENTS).map(|_| tokio::spawn(hand_in(atoll.port, ready.clone()))).collect();
    let mut waits = Vec::new();
    for client in clients {
        waits.extend(client.await.unwrap());
    }
    let rate = waits.len() as f64 / start.elapsed().as_secs_f64();
    table.add("whole submissions over HTTP, 64 clients", rate, "/s", Aim::AtLeast(400.0));
    table.add("whole submissions over HTTP, 64 clients: p99", quantile(&mut waits, 0.99), "ms", Aim::None);
}

async fn hand_in(port: u16, waiting: Arc<Mutex<VecDeque<Ready>>>) -> Vec<Duration> {
    let mut connection = Connection::open(port).await.unwrap();
    let mut waits = Vec::new();
    loop {
        let next = waiting.lock().unwrap().pop_front();
        let Some(ready) = next else { return waits };
        let fields: Vec<String> =
            ready.fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let request = post(&ready.path, &ready.cookies, &fields.join("&"));
        let start = Instant::now();
        let reply = connection.send(&request).await.unwrap();
        waits.push(start.elapsed());
        assert_eq!(reply.status, 303, "{}", reply.head);
    }
}
