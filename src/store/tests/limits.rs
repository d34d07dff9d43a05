//! Time and room on both databases: slow commits, slow closures, a full lane.

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use tokio::sync::Semaphore;

use super::{add, houses, note, wait_until};
use crate::error::AppError;
use crate::store::{Faults, StoreOptions};

const SLOW: Duration = Duration::from_millis(300);

#[tokio::test]
async fn an_answer_leaves_only_after_the_commit() {
    let faults = Faults { commit_delay: SLOW, ..Faults::default() };
    for house in houses(StoreOptions { faults, ..StoreOptions::default() }).await {
        let began = Instant::now();
        let failing = house.store.write(async |txn| {
            add(txn, 1).await?;
            Err::<(), _>(AppError::Stale)
        });
        let (written, failed) = tokio::join!(house.add(2), failing);
        written.expect("written");
        assert!(failed.is_err());
        assert!(began.elapsed() >= SLOW);
        assert_eq!(house.ids().await, [2]);
        house.end().await;
    }
}

#[tokio::test]
async fn the_control_that_answers_too_early_is_caught_lying() {
    let faults = Faults { commit_delay: SLOW, answer_before_commit: true, ..Faults::default() };
    for house in houses(StoreOptions { faults, ..StoreOptions::default() }).await {
        house.add(1).await.expect("said to be written");
        assert!(house.ids().await.is_empty(), "not yet there");
        house.store.shutdown().await;
        house.end().await;
    }
}

#[tokio::test]
async fn a_closure_that_takes_too_long_is_given_up_and_harms_nobody() {
    let options = StoreOptions { closure_timeout: Duration::from_millis(400), ..StoreOptions::default() };
    for house in houses(options).await {
        let sleeper = house.store.write(async |txn| {
            add(txn, 100).await?;
            tokio::time::sleep(Duration::from_secs(60)).await;
            Ok(())
        });
        let long = match house.store.is_sqlite() {
            true => "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
            false => "SELECT pg_sleep(60)",
        };
        let asker = house.store.write(async move |txn| {
            add(txn, 200).await?;
            txn.execute_unprepared(long).await?;
            Ok(())
        });
        let changer = house.store.write(async move |txn| {
            add(txn, 300).await?;
            let sql = match txn.get_database_backend() {
                sea_orm::DbBackend::Sqlite => {
                    "INSERT INTO note WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n) \
                     SELECT i, '' FROM n WHERE i < 0"
                }
                _ => "INSERT INTO note SELECT 1000, '' FROM pg_sleep(60)",
            };
            txn.execute_unprepared(sql).await?;
            Ok(())
        });
        let began = Instant::now();
        let others = join_all((1..=10).map(|id| house.add(id)));
        let (sleeper, asker, changer, others) = tokio::join!(sleeper, asker, changer, others);
        for given_up in [sleeper, asker, changer] {
            let error = given_up.expect_err("given up").to_string();
            assert!(error.contains("longer than 400 ms") || error.contains("statement timeout"), "{error}");
        }
        assert!(others.iter().all(Result::is_ok), "{others:?}");
        assert!(began.elapsed() < Duration::from_secs(8), "{:?}", began.elapsed());
        assert_eq!(house.ids().await, (1..=10).collect::<Vec<_>>());
        house.end().await;
    }
}

#[tokio::test]
async fn a_full_lane_says_busy_at_once() {
    for house in houses(StoreOptions { queue: 4, ..StoreOptions::default() }).await {
        let gate = Arc::new(Semaphore::new(0));
        let mut waiting = Vec::new();
        let mut refused = 0;
        for id in 1..=20 {
            let (store, gate) = (house.store.clone(), gate.clone());
            let write = tokio::spawn(async move {
                let blocked = async move |txn: &crate::store::Txn| {
                    let _ = gate.acquire().await;
                    add(txn, id).await
                };
                store.write(blocked).await
            });
            tokio::time::sleep(Duration::from_millis(20)).await;
            waiting.push(write);
        }
        let began = Instant::now();
        assert!(matches!(house.add(99).await, Err(AppError::Busy { retry_after: 1.. })));
        assert!(began.elapsed() < Duration::from_millis(50));
        gate.add_permits(1);
        let mut stored = 0;
        for write in waiting {
            match write.await.expect("no panic") {
                Ok(()) => stored += 1,
                Err(AppError::Busy { .. }) => refused += 1,
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!((stored, refused), (house.ids().await.len(), 20 - stored));
        assert!((4..=7).contains(&stored), "{stored}");
        assert_eq!(house.store.lane_statistics().refused, u64::try_from(refused).expect("few") + 1);
        house.end().await;
    }
}

#[tokio::test]
async fn sixty_four_callers_share_commits() {
    let faults = Faults { commit_delay: Duration::from_millis(5), ..Faults::default() };
    for house in houses(StoreOptions { faults, ..StoreOptions::default() }).await {
        let store = Arc::new(house.store.clone());
        let callers = (0..64).map(|caller| {
            let store = store.clone();
            tokio::spawn(async move {
                for turn in 0..5 {
                    let id = caller * 5 + turn;
                    store.write(async move |txn| add(txn, id).await).await.expect("written");
                }
            })
        });
        join_all(callers).await;
        let statistics = house.store.lane_statistics();
        assert_eq!(statistics.closures, 320);
        // PostgreSQL's groups end after a shorter time, and how many closures that is depends on the machine.
        let most = if house.store.is_sqlite() { 32 } else { 160 };
        assert!(statistics.commits <= most, "{statistics:?}");
        assert_eq!(house.ids().await.len(), 320);
        house.end().await;
    }
}

#[tokio::test]
async fn the_lane_counts_what_it_does() {
    for house in houses(StoreOptions::default()).await {
        let before = house.store.lane_statistics();
        join_all((1..=10).map(|id| house.add(id))).await;
        wait_until("ten closures", || house.store.lane_statistics().closures == before.closures + 10).await;
        let commits = house.store.lane_statistics().commits - before.commits;
        assert!((1..=10).contains(&commits), "{commits}");
        house.end().await;
    }
}

#[tokio::test]
async fn a_closure_that_fails_before_it_wrote_costs_nobody_anything() {
    for house in houses(StoreOptions::default()).await {
        house.add(1).await.expect("written");
        let writes = (2..=40).map(|id| {
            house.store.write(async move |txn| {
                let there = note::Entity::find_by_id(1).one(txn).await?;
                let none = note::Entity::update_many().filter(note::Column::Id.eq(-1));
                none.col_expr(note::Column::Body, "x".into()).exec(txn).await?;
                if id % 2 == 0 {
                    add(txn, id).await
                } else {
                    Err(there.map_or(AppError::NotFound, |_| AppError::Stale))
                }
            })
        });
        let outcomes = join_all(writes).await;
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 20);
        assert_eq!(house.store.lane_statistics().reruns, 0);
        house.end().await;
    }
}

#[tokio::test]
async fn closures_that_fail_after_they_wrote_cost_one_group_and_no_other() {
    for house in houses(StoreOptions::default()).await {
        for first in [0, 100, 200] {
            let writes = (first..first + 40).map(|id| {
                house.store.write(async move |txn| {
                    add(txn, id).await?;
                    if id % 4 == 0 { Err(AppError::Stale) } else { Ok(()) }
                })
            });
            let outcomes = join_all(writes).await;
            assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 30);
            assert!(house.store.lane_statistics().reruns <= 40, "{:?}", house.store.lane_statistics());
        }
        assert_eq!(house.ids().await.len(), 90);
        house.end().await;
    }
}
