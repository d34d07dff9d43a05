//! What PostgreSQL alone does: conflicts between transactions, and connections that the server ends.

use futures_util::future::join_all;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, EntityTrait, IntoActiveModel};

use super::{add, note, on_postgres};
use crate::store::{StoreOptions, Txn};

async fn count_one_more(txn: &Txn) -> Result<(), crate::error::AppError> {
    let note = note::Entity::find_by_id(1).one(txn).await?.ok_or(crate::error::AppError::NotFound)?;
    let next = note.body.parse::<u32>().map_or(1, |count| count + 1);
    let mut note = note.into_active_model();
    note.body = Set(next.to_string());
    note.update(txn).await?;
    Ok(())
}

#[tokio::test]
async fn conflicting_writes_are_tried_again_until_each_is_stored_once_within_four_tries() {
    let options = StoreOptions { tries: 4, ..StoreOptions::default() };
    let Some(house) = on_postgres(options).await else { return };
    house.add(1).await.expect("written");
    let outcomes = join_all((0..40).map(|_| house.store.write(async |txn| count_one_more(txn).await))).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    let note = note::Entity::find_by_id(1).one(house.store.read()).await.expect("read").expect("there");
    assert_eq!(note.body, "40");
    assert!(house.store.lane_statistics().reruns > 0, "{:?}", house.store.lane_statistics());
    house.end().await;
}

#[tokio::test]
async fn a_conflict_hidden_in_a_nested_part_is_tried_again_too() {
    let options = StoreOptions { tries: 4, ..StoreOptions::default() };
    let Some(house) = on_postgres(options).await else { return };
    house.add(1).await.expect("written");
    let writes = (0..20)
        .map(|_| house.store.write(async |txn| txn.nested(async |txn| count_one_more(txn).await).await));
    let outcomes = join_all(writes).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    let note = note::Entity::find_by_id(1).one(house.store.read()).await.expect("read").expect("there");
    assert_eq!(note.body, "20");
    house.end().await;
}

#[tokio::test]
async fn conflicts_without_end_become_busy() {
    let Some(house) = on_postgres(StoreOptions { tries: 1, ..StoreOptions::default() }).await else { return };
    house.add(1).await.expect("written");
    let outcomes = join_all((0..40).map(|_| house.store.write(async |txn| count_one_more(txn).await))).await;
    let stored = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    for error in outcomes.into_iter().filter_map(Result::err) {
        assert!(matches!(error, crate::error::AppError::Busy { .. }), "{error}");
    }
    let note = note::Entity::find_by_id(1).one(house.store.read()).await.expect("read").expect("there");
    assert_eq!(note.body, stored.to_string());
    house.end().await;
}

#[tokio::test]
async fn connections_that_the_server_ended_are_replaced_without_hands() {
    let Some(house) = on_postgres(StoreOptions::default()).await else { return };
    join_all((1..=20).map(|id| house.add(id))).await;
    let schema = crate::store::Store::connect_for_migrations(&house.url).await.expect("a connection");
    let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                  WHERE datname = current_database() AND pid <> pg_backend_pid()";
    schema.execute_unprepared(others).await.expect("ended");
    schema.close().await.expect("closed");
    let outcomes = join_all((21..=40).map(|id| house.add(id))).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    let stored = house.store.write(async |txn| Ok(note::Entity::find().all(txn).await?.len())).await;
    assert_eq!(stored.expect("asked"), 40);
    house.store.write(async |txn| add(txn, 41).await).await.expect("written");
    house.end().await;
}
