//! What PostgreSQL alone does: conflicts with other processes, and connections that the server ends.

use futures_util::future::join_all;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, EntityTrait, IntoActiveModel};

use super::{House, add, note, on_postgres};
use crate::clock::Clock;
use crate::error::AppError;
use crate::store::{Store, StoreOptions, Txn};

async fn count_one_more(txn: &Txn) -> Result<(), AppError> {
    let note = note::Entity::find_by_id(1).one(txn).await?.ok_or(AppError::NotFound)?;
    let next = note.body.parse::<u32>().map_or(1, |count| count + 1);
    let mut note = note.into_active_model();
    note.body = Set(next.to_string());
    note.update(txn).await?;
    Ok(())
}

/// Two processes count the same note up, twenty times each.
async fn count_from_two_sides(
    house: &House,
    options: StoreOptions,
    count: impl AsyncFn(&Txn) -> Result<(), AppError> + Copy + Send + 'static,
) -> (Vec<Result<(), AppError>>, u64) {
    house.add(1).await.expect("written");
    let other = Store::open(&house.url, Clock::Machine, options).await.expect("a second store");
    let mut outcomes = Vec::new();
    for _ in 0..20 {
        let (ours, theirs) = tokio::join!(house.store.write(count), other.write(count));
        outcomes.extend([ours, theirs]);
    }
    let reruns = house.store.lane_statistics().reruns + other.lane_statistics().reruns;
    other.shutdown().await;
    (outcomes, reruns)
}

async fn counted(house: &House) -> String {
    note::Entity::find_by_id(1).one(house.store.read()).await.expect("read").expect("there").body
}

#[tokio::test]
async fn writes_that_conflict_with_another_process_are_tried_again_until_each_is_stored_once() {
    let Some(house) = on_postgres(StoreOptions::default()).await else { return };
    let count = async |txn: &Txn| count_one_more(txn).await;
    let (outcomes, reruns) = count_from_two_sides(&house, StoreOptions::default(), count).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    assert_eq!(counted(&house).await, "40");
    assert!(reruns > 0);
    house.end().await;
}

#[tokio::test]
async fn a_conflict_hidden_in_a_nested_part_is_tried_again_too() {
    let Some(house) = on_postgres(StoreOptions::default()).await else { return };
    let count = async |txn: &Txn| txn.nested(async |txn| count_one_more(txn).await).await;
    let (outcomes, reruns) = count_from_two_sides(&house, StoreOptions::default(), count).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    assert_eq!(counted(&house).await, "40");
    assert!(reruns > 0);
    house.end().await;
}

#[tokio::test]
async fn conflicts_without_end_become_busy() {
    let once = StoreOptions { tries: 1, ..StoreOptions::default() };
    let Some(house) = on_postgres(once.clone()).await else { return };
    house.add(1).await.expect("written");
    let meddler = Store::open(&house.url, Clock::Machine, once).await.expect("a second store");
    let outcome = house.store.write({
        let meddler = meddler.clone();
        async move |txn: &Txn| {
            note::Entity::find_by_id(1).one(txn).await?;
            meddler.write(async |txn| count_one_more(txn).await).await?;
            count_one_more(txn).await
        }
    });
    let error = outcome.await.expect_err("another was quicker each time");
    assert!(matches!(error, AppError::Busy { .. }), "{error}");
    assert_eq!(counted(&house).await, "2", "the group and the one try alone met a meddler each");
    meddler.shutdown().await;
    house.end().await;
}

#[tokio::test]
async fn a_row_that_is_there_already_is_a_fault_after_another_try_and_harms_nobody() {
    let Some(house) = on_postgres(StoreOptions::default()).await else { return };
    house.add(5).await.expect("written");
    let outcomes = join_all((1..=10).map(|id| house.add(id))).await;
    for (outcome, id) in outcomes.iter().zip(1..) {
        assert_eq!(outcome.is_err(), id == 5, "{id}: {outcome:?}");
    }
    assert!(matches!(outcomes[4], Err(AppError::Db(_))), "{:?}", outcomes[4]);
    assert!((1..=10).contains(&house.store.lane_statistics().reruns), "its group at most");
    assert_eq!(house.ids().await, (1..=10).collect::<Vec<_>>());
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
