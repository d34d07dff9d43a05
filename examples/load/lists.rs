//! The staff's list with ten thousand applications against the same list with a hundred: every order, filtered and
//! not, the first page, each from a server's own process.

use std::path::Path;
use std::time::{Duration, Instant};

use atoll::{paths, seed};

use crate::process::Process;
use crate::socket::{Connection, Reply, get};
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

    /// The time that a page took.
    async fn open(&mut self, query: &str) -> Duration {
        let start = Instant::now();
        self.page(query, "Accept-Encoding: gzip, br\r\n").await;
        start.elapsed()
    }

    /// How many applications the page shows.
    async fn rows(&mut self, query: &str) -> usize {
        let page = self.page(query, "").await;
        String::from_utf8_lossy(&page.body).matches("name=\"id\"").count()
    }

    async fn page(&mut self, query: &str, headers: &str) -> Reply {
        let path = format!("{}?{query}", paths::staff_applications(CALL));
        let request = get(&path, &format!("{headers}Cookie: {}\r\n", self.manager));
        let reply = self.connection.send(&request).await.unwrap();
        assert_eq!(reply.status, 200, "{path}: {}", reply.head);
        reply
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
            let rows = [lists[0].rows(&query).await, lists[1].rows(&query).await];
            // A page of nine rows is no measure for one of fifty.
            let aim = if rows[0] == rows[1] { Aim::AtMost(1.5) } else { Aim::None };
            let figure = format!("  ÷ the same of 100 ({short:.2} ms, {} and {} rows)", rows[1], rows[0]);
            table.add(figure, long / short, "×", aim);
        }
    }
}
