//! What SQLite alone does: a full disk, deferred references, backups.

use futures_util::future::join_all;
use sea_orm::ConnectionTrait;

use super::{Place, add, ids, on_sqlite};
use crate::clock::Clock;
use crate::error::AppError;
use crate::store::{Faults, Store, StoreOptions, Txn};

/// More than the limited disk of these tests holds. One row at once: SQLite gives up the whole transaction.
const TOO_MUCH: &str = "INSERT INTO note VALUES (5000, hex(zeroblob(400000)))";

/// The same in many rows: SQLite keeps a journal for the statement, and undoes only that.
const TOO_MANY: &str = "INSERT INTO note WITH RECURSIVE n(i) AS (SELECT 5000 UNION ALL SELECT i + 1 FROM n LIMIT 500) \
                        SELECT i, hex(zeroblob(4000)) FROM n";

fn small_disk() -> StoreOptions {
    let faults = Faults { page_limit: Some(60), ..Faults::default() };
    StoreOptions { faults, ..StoreOptions::default() }
}

#[tokio::test]
async fn a_full_disk_fails_the_big_write_and_no_other() {
    for sql in [TOO_MUCH, TOO_MANY] {
        let house = on_sqlite(small_disk()).await;
        let big = house.store.write(async move |txn| {
            add(txn, 1000).await?;
            txn.execute_unprepared(sql).await?;
            Ok(())
        });
        let before = join_all((1..=5).map(|id| house.add(id)));
        let after = join_all((6..=10).map(|id| house.add(id)));
        let (before, big, after) = tokio::join!(before, big, after);
        let error = big.expect_err("the disk is full").to_string();
        assert!(error.contains("full"), "{error}");
        assert!(before.iter().chain(&after).all(Result::is_ok), "{before:?} {after:?}");
        assert_eq!(house.ids().await, (1..=10).collect::<Vec<_>>());
        house.end().await;
    }
}

#[tokio::test]
async fn a_closure_that_goes_on_after_the_rollback_stores_nothing() {
    let house = on_sqlite(small_disk()).await;
    let stubborn = house.store.write(async |txn| {
        add(txn, 1).await?;
        let _ = txn.execute_unprepared(TOO_MUCH).await;
        let _ = add(txn, 2).await;
        let _ = txn.nested(async |txn| add(txn, 3).await).await;
        Ok(())
    });
    assert!(stubborn.await.is_err());
    let smuggler = house.store.write(async |txn| {
        txn.execute_unprepared("INSERT INTO note VALUES (4, ''); COMMIT; INSERT INTO note VALUES (5, '')")
            .await?;
        Ok(())
    });
    assert!(smuggler.await.is_err());
    assert!(house.ids().await.is_empty());
    house.add(6).await.expect("the lane lives");
    assert_eq!(house.ids().await, [6]);
    house.end().await;
}

#[tokio::test]
async fn a_reference_that_leads_nowhere_at_commit_harms_only_its_own_write() {
    let house = on_sqlite(StoreOptions::default()).await;
    let schema = Store::connect_for_migrations(&house.url).await.expect("a connection");
    let table = "CREATE TABLE leaf (note BIGINT REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED)";
    schema.execute_unprepared(table).await.expect("the table");
    schema.close().await.expect("closed");
    let dangling = house.store.write(async |txn| {
        add(txn, 1).await?;
        txn.execute_unprepared("INSERT INTO leaf VALUES (77)").await?;
        Ok(())
    });
    let (dangling, fine) = tokio::join!(dangling, join_all((2..=6).map(|id| house.add(id))));
    assert!(matches!(dangling, Err(AppError::Db(_))), "{dangling:?}");
    assert!(fine.iter().all(Result::is_ok), "{fine:?}");
    assert_eq!(house.ids().await, [2, 3, 4, 5, 6]);
    house.end().await;
}

#[tokio::test]
async fn a_backup_is_a_database_of_its_own() {
    let house = on_sqlite(StoreOptions::default()).await;
    join_all((1..=10).map(|id| house.add(id))).await;
    let Place::Folder(folder) = &house.place else { panic!("a folder") };
    let copy = folder.path().join("it's a copy.sqlite");
    house.store.backup_to(&copy).await.expect("backed up");
    assert!(house.store.backup_to(&copy).await.is_err(), "an older backup is not overwritten");
    house.add(11).await.expect("written");
    let url = format!("sqlite://{}", copy.display());
    let copied = Store::open(&url, Clock::Machine, StoreOptions::default()).await.expect("a store");
    assert_eq!(ids(&copied).await, (1..=10).collect::<Vec<_>>());
    copied.shutdown().await;
    house.end().await;
}

#[tokio::test]
async fn shutdown_folds_the_log_into_the_file() {
    let house = on_sqlite(StoreOptions::default()).await;
    house.add(1).await.expect("written");
    house.store.shutdown().await;
    let Place::Folder(folder) = &house.place else { panic!("a folder") };
    let files: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder").flatten().collect();
    assert_eq!(files.len(), 1, "{files:?}");
    house.end().await;
}

#[tokio::test]
async fn the_writer_confirms_on_disk_and_checks_references() {
    let house = on_sqlite(StoreOptions::default()).await;
    let settings = house.store.write(async |txn: &Txn| {
        let mut found = Vec::new();
        for name in ["journal_mode", "synchronous", "foreign_keys", "busy_timeout", "temp_store"] {
            let ask = sea_orm::Statement::from_string(txn.get_database_backend(), format!("PRAGMA {name}"));
            let row = txn.query_one_raw(ask).await?.expect("a row");
            found.push(
                row.try_get_by_index::<String>(0)
                    .or_else(|_| row.try_get_by_index::<i64>(0).map(|n| n.to_string()))?,
            );
        }
        Ok(found)
    });
    assert_eq!(settings.await.expect("asked"), ["wal", "2", "1", "5000", "2"]);
    house.end().await;
}
