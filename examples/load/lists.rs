//! The staff's list with ten thousand applications against the same list with a hundred: every order, filtered and
//! not, the first page, each from a server's own process.

use std::path::Path;
use std::time::{Duration, Instant};

use atoll::{paths, seed};

use crate::process::Process;
use crate::socket::{Connection, get};
use crate::table::{Aim, Table, quantile};
use crate::world::{CALL, World};

const FILTERS: [(&str, &str); 4] = [
    ("all", ""),
    ("one status", "status=eligible"),
    ("a group and a track", "group=african&track=policy"),
    ("a word", "q=ministry"),
];
const ORDERS: [&str; 4] = ["name", "state", "score", "submitted"];
const REQUESTS: usize = 60;

/// A server with a list so long, and a manager who reads it.
struct Long {
    _world: World,
    _server: Process,
    connection: Connection,
    manager: String,
}

impl Long {
    async fn of(server: &Path, count: usize) -> Long {
        let world = World::with_call().await;
        seed::crowd::handed_in(&world.instance, CALL, count).await.unwrap();
        seed::judged::judged(&world.instance, CALL).await.unwrap();
        let manager = world.manager().await;
        world.close().await;
        let server = Process::atoll(server, "serve", world.data()).await;
        let connection = Connection::open(server.port).await.unwrap();
        Long { _world: world, _server: server, connection, manager }
    }

    async fn open(&mut self, query: &str) -> Duration {
        let path = format!("{}?{query}", paths::staff_applications(CALL));
        let headers = format!("Accept-Encoding: gzip, br\r\nCookie: {}\r\n", self.manager);
        let request = get(&path, &headers);
        let start = Instant::now();
        let reply = self.connection.send(&request).await.unwrap();
        let took = start.elapsed();
        assert_eq!(reply.status, 200, "{path}: {}", reply.head);
        took
    }
}

pub async fn run(server: &Path, table: &mut Table) {
    let mut lists = [Long::of(server, 100).await, Long::of(server, 10_000).await];
    for (name, filter) in FILTERS {
        for order in ORDERS {
            let query = format!("{filter}&sort={order}");
            let mut spent = [Vec::new(), Vec::new()];
            for turn in 0..REQUESTS + 5 {
                for (list, spent) in lists.iter_mut().zip(&mut spent) {
                    let took = list.open(&query).await;
                    if turn >= 5 {
                        spent.push(took);
                    }
                }
            }
            let [short, long] = spent.map(|mut spent| quantile(&mut spent, 0.5));
            let figure = format!("staff list, {name}, by {order}: p50 of 10,000");
            table.add(figure, long, "ms", Aim::AtMost(30.0));
            table.add(format!("  ÷ the same of 100 ({short:.2} ms)"), long / short, "×", Aim::AtMost(1.5));
        }
    }
}
