//! The staff's list with ten thousand applications against the same list with a hundred: every order, filtered and
//! not, the first page, from the server's process; and again one page on.

use std::path::Path;
use std::time::{Duration, Instant};

use atoll::{paths, seed};

use crate::process::Process;
use crate::socket::{Connection, get};
use crate::table::{Aim, Table, quantile};
use crate::world::{CALL, LONG, World};

const FILTERS: [(&str, &str); 4] = [
    ("all", ""),
    ("one status", "status=eligible"),
    ("a group and a track", "group=african&track=policy"),
    ("a word", "q=ministry"),
];
const ORDERS: [&str; 4] = ["name", "state", "score", "submitted"];
const REQUESTS: usize = 60;

pub async fn run(server: &Path, table: &mut Table) {
    let world = World::with_call().await;
    for (code, count) in [(CALL, 100), (LONG, 10_000)] {
        seed::crowd::handed_in(&world.instance, code, count).await.unwrap();
        seed::judged::judged(&world.instance, code).await.unwrap();
    }
    let manager = world.manager().await;
    world.close().await;
    let atoll = Process::atoll(server, "serve", world.data()).await;
    let mut connection = Connection::open(atoll.port).await.unwrap();
    for (name, filter) in FILTERS {
        for order in ORDERS {
            let mut spent = [Vec::new(), Vec::new()];
            for turn in 0..REQUESTS + 5 {
                for (code, spent) in [CALL, LONG].into_iter().zip(&mut spent) {
                    let path = format!("{}?{filter}&sort={order}", paths::staff_applications(code));
                    let took = timed(&mut connection, &path, &manager).await;
                    if turn >= 5 {
                        spent.push(took);
                    }
                }
            }
            let [mut short, mut long] = spent;
            let (short, long) = (quantile(&mut short, 0.5), quantile(&mut long, 0.5));
            let figure = format!("staff list, {name}, by {order}: p50 of 10,000");
            table.add(figure, long, "ms", Aim::AtMost(30.0));
            table.add(format!("  ÷ the same of 100 ({short:.2} ms)"), long / short, "×", Aim::AtMost(1.5));
        }
    }
}

async fn timed(connection: &mut Connection, path: &str, cookies: &str) -> Duration {
    let request = get(path, &format!("Accept-Encoding: gzip, br\r\nCookie: {cookies}\r\n"));
    let start = Instant::now();
    let reply = connection.send(&request).await.unwrap();
    let took = start.elapsed();
    assert_eq!(reply.status, 200, "{path}: {}", reply.head);
    took
}
