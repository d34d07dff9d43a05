//! The store under test: the same stories on SQLite and, when `ATOLL_TEST_POSTGRES` names a server, PostgreSQL.

mod appended;
mod both;
mod limits;
mod postgres;
mod sqlite;

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, ConnectionTrait, Database, QueryOrder};
use tempfile::TempDir;

use super::{Store, StoreOptions, Txn};
use crate::clock::{Clock, new_uuid};
use crate::error::AppError;

pub mod note {
    //! A table for the tests alone.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "note")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i64,
        pub body: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A store on a database of its own, with an empty table of notes.
struct House {
    store: Store,
    url: String,
    place: Place,
}

enum Place {
    Folder(TempDir),
    Server { address: String, name: String },
}

/// A house on each database that is there.
async fn houses(options: StoreOptions) -> Vec<House> {
    let mut houses = vec![on_sqlite(options.clone()).await];
    houses.extend(on_postgres(options).await);
    houses
}

async fn on_sqlite(options: StoreOptions) -> House {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}", folder.path().join("store.sqlite").display());
    open(url, Place::Folder(folder), options).await
}

#[expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "tests are told of their server by environment"
)]
async fn on_postgres(options: StoreOptions) -> Option<House> {
    let Ok(address) = std::env::var("ATOLL_TEST_POSTGRES") else {
        println!("skipped on PostgreSQL: ATOLL_TEST_POSTGRES names no server");
        return None;
    };
    let address = address.trim_end_matches("/postgres").to_owned();
    let name = format!("atoll_{}", new_uuid().simple());
    on_server(&address, &format!("CREATE DATABASE {name}")).await;
    Some(open(format!("{address}/{name}"), Place::Server { address, name }, options).await)
}

async fn on_server(address: &str, sql: &str) {
    let server = Database::connect(format!("{address}/postgres")).await.expect("the server of the tests");
    server.execute_unprepared(sql).await.expect("what the tests ask of their server");
    server.close().await.expect("closed");
}

async fn open(url: String, place: Place, options: StoreOptions) -> House {
    let schema = Store::connect_for_migrations(&url).await.expect("a connection");
    schema
        .execute_unprepared("CREATE TABLE note (id BIGINT PRIMARY KEY, body TEXT NOT NULL)")
        .await
        .expect("the table");
    schema.close().await.expect("closed");
    let store = Store::open(&url, Clock::Machine, options).await.expect("a store");
    House { store, url, place }
}

impl House {
    /// The ids that a reader sees.
    async fn ids(&self) -> Vec<i64> {
        ids(&self.store).await
    }

    /// Adds one note in a write of its own.
    async fn add(&self, id: i64) -> Result<(), AppError> {
        self.store.write(async move |txn| add(txn, id).await).await
    }

    async fn end(self) {
        self.store.shutdown().await;
        if let Place::Server { address, name } = &self.place {
            on_server(address, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

async fn ids(store: &Store) -> Vec<i64> {
    let notes =
        note::Entity::find().order_by_asc(note::Column::Id).all(store.read()).await.expect("the notes");
    notes.into_iter().map(|note| note.id).collect()
}

async fn add(txn: &Txn, id: i64) -> Result<(), AppError> {
    note::ActiveModel { id: Set(id), body: Set(format!("note {id}")) }.insert(txn).await?;
    Ok(())
}

/// Waits until `holds`, for five seconds at most.
async fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..500 {
        if holds() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("in vain: {what}");
}
