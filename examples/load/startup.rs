//! How soon the server serves a page on a database that is there: ten thousand applications in it.

use std::path::Path;

use atoll::seed;

use crate::process::Process;
use crate::table::{Aim, Table, quantile};
use crate::world::{CALL, World};

const STARTS: usize = 7;

pub async fn run(server: &Path, table: &mut Table) {
    let world = World::with_call().await;
    seed::crowd::handed_in(&world.instance, CALL, 10_000).await.unwrap();
    world.close().await;
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        starts.push(Process::atoll(server, "serve", world.data()).await.ready);
    }
    let median = quantile(&mut starts, 0.5);
    table.add("first page after a start on an existing database (median)", median, "ms", Aim::AtMost(500.0));
}
