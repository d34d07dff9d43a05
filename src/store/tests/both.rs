//! What holds on both databases: a write is whole or nothing, and answers do not lie.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use sea_orm::prelude::*;

use super::{add, houses, ids, note, wait_until};
use crate::error::{AppError, Denied};
use crate::store::StoreOptions;

#[tokio::test]
async fn a_read_after_an_answered_write_sees_it() {
    for house in houses(StoreOptions::default()).await {
        for id in 1..=50 {
            let value = house
                .store
                .write(async move |txn| add(txn, id).await.map(|()| id * 2))
                .await
                .expect("written");
            assert_eq!(value, id * 2);
            let note = note::Entity::find_by_id(id).one(house.store.read()).await.expect("read");
            assert_eq!(note.expect("the note").body, format!("note {id}"));
        }
        house.end().await;
    }
}

#[tokio::test]
async fn a_closure_that_fails_rolls_back_alone() {
    for house in houses(StoreOptions::default()).await {
        let writes = (1..=40).map(|id| {
            house.store.write(async move |txn| {
                add(txn, id).await?;
                if id % 2 == 1 { Err(Denied("denied-odd").into()) } else { Ok(id) }
            })
        });
        for (outcome, id) in join_all(writes).await.into_iter().zip(1..) {
            match outcome {
                Ok(value) => assert_eq!((value, id % 2), (id, 0)),
                Err(error) => assert!(matches!(error, AppError::Denied(_)) && id % 2 == 1, "{id}: {error}"),
            }
        }
        assert_eq!(house.ids().await, (1..=20).map(|half| half * 2).collect::<Vec<_>>());
        house.end().await;
    }
}

#[tokio::test]
async fn a_panic_harms_nobody() {
    for house in houses(StoreOptions::default()).await {
        let writes = (1..=20).map(|id| {
            house.store.write(async move |txn| {
                add(txn, id).await?;
                assert!(id != 7, "seven is a bad number");
                Ok(())
            })
        });
        let outcomes = join_all(writes).await;
        let error = outcomes[6].as_ref().expect_err("the panic").to_string();
        assert!(error.contains("seven is a bad number"), "{error}");
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 19);
        assert_eq!(house.ids().await.len(), 19);
        house.add(7).await.expect("the lane lives");
        house.end().await;
    }
}

#[tokio::test]
async fn a_write_whose_caller_hung_up_is_whole_or_nothing() {
    for house in houses(StoreOptions::default()).await {
        let mut callers = Vec::new();
        for pair in 0..60_i64 {
            let store = house.store.clone();
            callers.push(tokio::spawn(async move {
                store
                    .write(async move |txn| {
                        add(txn, pair * 2).await?;
                        tokio::time::sleep(Duration::from_millis(1)).await;
                        add(txn, pair * 2 + 1).await
                    })
                    .await
            }));
        }
        for (caller, turn) in callers.iter().zip(0..) {
            if turn % 3 == 0 {
                tokio::time::sleep(Duration::from_millis(1)).await;
                caller.abort();
            }
        }
        let answers = join_all(callers).await;
        house.add(1000).await.expect("the lane lives");
        let ids = house.ids().await;
        for (answer, pair) in answers.into_iter().zip(0..) {
            let found = ids.iter().filter(|id| **id / 2 == pair && **id < 1000).count();
            assert!(found == 2 || (found == 0 && answer.is_err()), "pair {pair}: {found} rows");
        }
        house.end().await;
    }
}

#[tokio::test]
async fn a_swallowed_statement_error_is_an_error() {
    for house in houses(StoreOptions::default()).await {
        house.add(1).await.expect("written");
        let outcome = house
            .store
            .write(async |txn| {
                add(txn, 2).await?;
                let _ = add(txn, 1).await;
                let _ = add(txn, 3).await;
                Ok(())
            })
            .await;
        assert!(matches!(outcome, Err(AppError::Db(_))), "{outcome:?}");
        assert_eq!(house.ids().await, [1]);
        house.end().await;
    }
}

#[tokio::test]
async fn a_nested_part_that_fails_goes_alone() {
    for house in houses(StoreOptions::default()).await {
        let outcome = house
            .store
            .write(async |txn| {
                add(txn, 1).await?;
                let duplicate = txn
                    .nested(async |txn| {
                        add(txn, 2).await?;
                        add(txn, 1).await
                    })
                    .await;
                let inner = txn.nested(async |txn| txn.nested(async |txn| add(txn, 4).await).await).await;
                add(txn, 3).await?;
                Ok((duplicate.is_err(), inner.is_ok()))
            })
            .await;
        assert_eq!(outcome.expect("written"), (true, true));
        assert_eq!(house.ids().await, [1, 3, 4]);
        house.end().await;
    }
}

#[tokio::test]
async fn a_cancelled_nested_part_does_not_lose_the_parents_rows() {
    for house in houses(StoreOptions::default()).await {
        for round in 0..40 {
            let first = round * 10;
            let patience = Duration::from_micros(100 * u64::try_from(round).expect("small"));
            let write = house.store.write(async move |txn| {
                add(txn, first).await?;
                let part = txn.nested(async |txn| {
                    add(txn, first + 1).await?;
                    txn.nested(async |txn| add(txn, first + 2).await).await?;
                    tokio::time::sleep(Duration::from_secs(9)).await;
                    Ok(())
                });
                assert!(tokio::time::timeout(patience, part).await.is_err());
                add(txn, first + 3).await
            });
            write.await.expect("written");
        }
        let expected: Vec<i64> = (0..40).flat_map(|round| [round * 10, round * 10 + 3]).collect();
        assert_eq!(house.ids().await, expected);
        house.end().await;
    }
}

#[tokio::test]
async fn hooks_run_after_the_commit_and_only_then() {
    for house in houses(StoreOptions::default()).await {
        let ran = Arc::new(AtomicUsize::new(0));
        let add_to = |amount: usize| {
            let ran = ran.clone();
            move || {
                ran.fetch_add(amount, Ordering::SeqCst);
            }
        };
        let (kept, undone, refused) = (add_to(1), add_to(10), add_to(100));
        let (early, before) = (ran.clone(), ran.clone());
        let written = house.store.write(async move |txn| {
            txn.after_commit(kept.clone());
            let undone = undone.clone();
            let part = txn.nested(async |txn| {
                txn.after_commit(undone);
                Err::<(), _>(AppError::Stale)
            });
            assert!(part.await.is_err());
            txn.after_commit(|| panic!("a hook may panic"));
            add(txn, 1).await?;
            Ok(early.load(Ordering::SeqCst))
        });
        assert_eq!(written.await.expect("written"), 0);
        assert_eq!(before.load(Ordering::SeqCst), 1);
        let failing = house.store.write(async move |txn| {
            txn.after_commit(refused.clone());
            Err::<(), _>(AppError::Stale)
        });
        assert!(matches!(failing.await, Err(AppError::Stale)));
        assert_eq!(ran.load(Ordering::SeqCst), 1);
        house.end().await;
    }
}

#[tokio::test]
async fn the_reading_connection_refuses_writes() {
    for house in houses(StoreOptions::default()).await {
        for sql in
            ["INSERT INTO note (id, body) VALUES (1, 'x')", "DELETE FROM note", "CREATE TABLE x (y INTEGER)"]
        {
            assert!(house.store.read().execute_unprepared(sql).await.is_err(), "{sql}");
        }
        house.add(2).await.expect("the lane still writes");
        assert_eq!(house.ids().await, [2]);
        house.end().await;
    }
}

#[tokio::test]
async fn a_write_can_neither_commit_nor_begin() {
    for house in houses(StoreOptions::default()).await {
        for sql in ["COMMIT", " end;", "begin", "ROLLBACK", "RELEASE SAVEPOINT atoll_1"] {
            let outcome = house.store.write(async move |txn| {
                add(txn, 1).await?;
                txn.execute_unprepared(sql).await?;
                Ok(())
            });
            assert!(outcome.await.is_err(), "{sql}");
            assert!(house.ids().await.is_empty(), "{sql}");
        }
        house.end().await;
    }
}

#[tokio::test]
async fn shutdown_ends_what_waits_and_takes_no_more() {
    for house in houses(StoreOptions::default()).await {
        let writes: Vec<_> = (1..=30)
            .map(|id| {
                let store = house.store.clone();
                tokio::spawn(async move {
                    let slow = async move |txn: &crate::store::Txn| {
                        tokio::time::sleep(Duration::from_millis(5)).await;
                        add(txn, id).await
                    };
                    store.write(slow).await
                })
            })
            .collect();
        wait_until("the first answer", || house.store.lane_statistics().closures > 0).await;
        house.store.shutdown().await;
        for write in writes {
            write.await.expect("no panic").expect("written");
        }
        assert!(matches!(house.add(99).await, Err(AppError::Busy { .. })));
        let again =
            crate::store::Store::open(&house.url, house.store.clock().clone(), StoreOptions::default());
        let again = again.await.expect("a store");
        assert_eq!(ids(&again).await.len(), 30);
        again.shutdown().await;
        house.end().await;
    }
}
