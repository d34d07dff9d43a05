//! The lane with a submission's own statements: how many a second, how long each waits, how many share a COMMIT.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use atoll::applications::{self, Handed, Request, Sheet};
use atoll::ctx::{Actor, Ctx};
use atoll::instance::Instance;
use atoll::people;
use atoll::seed::crowd::{Ready, crowd};
use atoll::store::{Faults, StoreOptions};

use crate::table::{Aim, Table, quantile};
use crate::world::{CALL, World};

const WRITES: usize = 2_000;
const SLOW_GROUPED: usize = 1_000;
const SLOW_SINGLE: usize = 200;

/// What one run of callers gave.
struct Rate {
    per_second: f64,
    p99: f64,
    callers_to_a_commit: f64,
}

pub async fn run(table: &mut Table) {
    let world = World::with_call().await;
    let all = 2 * WRITES + SLOW_GROUPED + SLOW_SINGLE;
    let mut ready: VecDeque<Ready> = crowd(&world.instance, CALL, all).await.unwrap().into();
    for callers in [16, 64] {
        let instance = world.reopened(StoreOptions::default()).await;
        let rate = measured(&instance, callers, ready.drain(..WRITES).collect()).await;
        let of = format!("lane, a submission's statements, {callers} callers");
        table.add(of.clone(), rate.per_second, "/s", Aim::AtLeast(1_000.0));
        table.add(format!("{of}: p99"), rate.p99, "ms", Aim::AtMost(100.0));
        let share = rate.callers_to_a_commit / callers as f64;
        table.add(format!("{of}: writes to a COMMIT ÷ callers"), share, "×", Aim::AtLeast(0.8));
    }
    let slow = Faults { commit_delay: Duration::from_millis(5), ..Faults::default() };
    let grouped = StoreOptions { faults: slow.clone(), ..StoreOptions::default() };
    let grouped = world.reopened(grouped).await;
    let grouped = measured(&grouped, 64, ready.drain(..SLOW_GROUPED).collect()).await;
    let single = StoreOptions { faults: slow, group_size: 1, ..StoreOptions::default() };
    let single = world.reopened(single).await;
    let single = measured(&single, 64, ready.drain(..SLOW_SINGLE).collect()).await;
    let ratio = grouped.per_second / single.per_second;
    table.add("lane, each COMMIT 5 ms slower: grouped ÷ one each", ratio, "×", Aim::AtLeast(6.0));
    on_postgres(table).await;
}

/// `bin/bench` tells the address of an empty database when a PostgreSQL is there.
async fn on_postgres(table: &mut Table) {
    let Some(url) = std::env::var("ATOLL_TEST_POSTGRES").ok().filter(|url| !url.is_empty()) else { return };
    let world = World::on(Some(url)).await;
    let mut ready: VecDeque<Ready> = crowd(&world.instance, CALL, 2 * WRITES).await.unwrap().into();
    for callers in [16, 64] {
        let instance = world.reopened(StoreOptions::default()).await;
        let rate = measured(&instance, callers, ready.drain(..WRITES).collect()).await;
        let of = format!("lane on PostgreSQL, {callers} callers");
        table.add(of.clone(), rate.per_second, "/s", Aim::AtLeast(1_000.0));
        table.add(format!("{of}: p99"), rate.p99, "ms", Aim::AtMost(100.0));
        instance.store.shutdown().await;
    }
}

/// One press of the button, ready for the lane.
type Press = (Ctx, Sheet);

async fn measured(instance: &Arc<Instance>, callers: usize, ready: Vec<Ready>) -> Rate {
    let count = ready.len();
    let mut presses = VecDeque::new();
    for one in ready {
        presses.push_back(press(instance, &one).await);
    }
    let presses = Arc::new(Mutex::new(presses));
    let before = instance.store.lane_statistics();
    let start = Instant::now();
    let tasks: Vec<_> = (0..callers).map(|_| tokio::spawn(caller(presses.clone()))).collect();
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await.unwrap());
    }
    let seconds = start.elapsed().as_secs_f64();
    let after = instance.store.lane_statistics();
    let commits = (after.commits - before.commits) as f64;
    Rate {
        per_second: count as f64 / seconds,
        p99: quantile(&mut waits, 0.99),
        callers_to_a_commit: count as f64 / commits,
    }
}

async fn press(instance: &Arc<Instance>, ready: &Ready) -> Press {
    let ctx = Ctx::system(instance.clone());
    let token = ready.cookies.rsplit_once('=').unwrap().1;
    let (person, _) = people::signed_in(instance, token, ctx.now).await.unwrap().unwrap();
    let ctx = Ctx { actor: Actor::Person(Arc::new(person)), ..ctx };
    let opened = applications::open(instance.store.read(), &ctx.actor, ready.application).await.unwrap();
    let field = |name: &str| ready.fields.iter().find(|(known, _)| known == name).unwrap().1.clone();
    let request = Request { key: field("key"), revision: field("revision").parse().unwrap() };
    let sheet = applications::sheet(&ctx, &opened, request).await.unwrap().unwrap();
    (ctx, sheet)
}

async fn caller(presses: Arc<Mutex<VecDeque<Press>>>) -> Vec<Duration> {
    let mut waits = Vec::new();
    loop {
        let next = presses.lock().unwrap().pop_front();
        let Some((ctx, sheet)) = next else { return waits };
        let start = Instant::now();
        let handed = applications::store(&ctx, sheet).await;
        waits.push(start.elapsed());
        assert_eq!(handed.unwrap(), Handed::Now);
    }
}
