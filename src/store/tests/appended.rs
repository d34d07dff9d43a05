//! Rows that a write only adds: stored with it, whole or not at all, in few statements.

use futures_util::future::join_all;
use sea_orm::sea_query::InsertStatement;
use sea_orm::{ActiveValue::Set, DbBackend, Insert, QueryTrait};

use super::{add, houses, note};
use crate::error::{AppError, Denied};
use crate::store::txn::appended::statements;
use crate::store::{StoreOptions, Txn};

fn row(id: i64) -> note::ActiveModel {
    note::ActiveModel { id: Set(id), body: Set(format!("note {id}")) }
}

fn append(txn: &Txn, ids: impl IntoIterator<Item = i64>) {
    ids.into_iter().for_each(|id| txn.append(row(id)));
}

#[tokio::test]
async fn appended_rows_are_stored_with_their_write_however_many_they_are() {
    for house in houses(StoreOptions::default()).await {
        let writes = [1, 2, 8, 9, 40].map(|count| {
            house.store.write(async move |txn| {
                append(txn, (1..count).map(|id| count * 100 + id));
                add(txn, count * 100).await
            })
        });
        assert!(join_all(writes).await.iter().all(Result::is_ok));
        let expected: Vec<i64> =
            [1, 2, 8, 9, 40].iter().flat_map(|count| (0..*count).map(move |id| count * 100 + id)).collect();
        assert_eq!(house.ids().await, expected);
        house.end().await;
    }
}

#[tokio::test]
async fn appended_rows_go_with_a_write_or_a_nested_part_that_fails() {
    for house in houses(StoreOptions::default()).await {
        let refused = house.store.write(async |txn| {
            append(txn, [1]);
            Err::<(), AppError>(Denied("denied-test").into())
        });
        let partly = house.store.write(async |txn| {
            append(txn, [2]);
            let inner = txn
                .nested(async |txn| {
                    append(txn, [3]);
                    Err::<(), AppError>(Denied("denied-test").into())
                })
                .await;
            txn.nested(async |txn| {
                append(txn, [4]);
                Ok(())
            })
            .await?;
            Ok(inner.is_err())
        });
        let (refused, partly) = futures_util::join!(refused, partly);
        assert!(matches!(refused, Err(AppError::Denied(_))), "{refused:?}");
        assert!(partly.expect("stored"));
        assert_eq!(house.ids().await, [2, 4]);
        house.end().await;
    }
}

#[tokio::test]
async fn an_appended_row_that_cannot_be_stored_fails_its_own_write_alone() {
    for house in houses(StoreOptions::default()).await {
        house.add(1).await.expect("written");
        let writes = (2..=20).map(|id| {
            house.store.write(async move |txn| {
                add(txn, id).await?;
                append(txn, [id + 100, if id == 7 { 1 } else { id + 200 }]);
                Ok(())
            })
        });
        for (outcome, id) in join_all(writes).await.into_iter().zip(2..) {
            assert_eq!(outcome.is_err(), id == 7, "{id}: {outcome:?}");
        }
        assert_eq!(house.ids().await.len(), 1 + 18 * 3);
        house.end().await;
    }
}

#[test]
fn rows_of_a_write_share_a_statement() {
    let rows =
        |count| (0..count).map(|id| Insert::one(row(id)).into_query()).collect::<Vec<InsertStatement>>();
    for backend in [DbBackend::Postgres, DbBackend::Sqlite] {
        let count = |many| statements(backend, &rows(many)).len();
        assert_eq!([0, 1, 8, 17].map(count), [0, 1, 1, 3]);
    }
    let text = |backend| statements(backend, &rows(2))[0].sql.clone();
    let insert = |values: &str| format!(r#"INSERT INTO "note" ("id", "body") VALUES ({values})"#);
    let (first, second) = (insert("$1, $2"), insert("$3, $4"));
    assert_eq!(text(DbBackend::Postgres), format!(r#"WITH "row_0" AS ({first}) {second}"#));
    assert_eq!(text(DbBackend::Sqlite), [insert("?, ?"), insert("?, ?")].join("; "));
}
