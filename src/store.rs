//! The database's door: reads come from a pool that refuses writes, writes pass through one lane.
//!
//! A write is a closure that may run more than once; it is stored whole or not at all, and its answer leaves
//! only after the COMMIT returned: one connection writes, and many closures share a COMMIT (`lane`). What differs between
//! SQLite and PostgreSQL is how that connection is opened, and what an error means (`cause`).

mod call;
mod cause;
mod core;
mod gate;
mod lane;
mod options;
mod postgres;
mod sqlite;
#[cfg(test)]
mod tests;
mod thread;
mod txn;
mod writer;

use std::path::Path;
use std::sync::Arc;

use sea_orm::{DatabaseConnection, DbBackend};
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot};

use crate::clock::Clock;
use crate::error::AppError;
pub use cause::is_out_of_reach;
use options::Counters;
pub use options::{Faults, LaneStatistics, StoreOptions};
use thread::Message;
pub use txn::Txn;

/// Seconds after which somebody who met a full lane may try again.
const RETRY_AFTER: u32 = 1;

/// The database, SQLite or PostgreSQL. A clone is another handle on the same pool and the same lane.
#[derive(Clone)]
pub struct Store {
    shared: Arc<Shared>,
}

struct Shared {
    url: String,
    clock: Clock,
    backend: DbBackend,
    readers: DatabaseConnection,
    lane: mpsc::Sender<Message>,
    counters: Arc<Counters>,
}

impl Store {
    /// Opens `sqlite:///path/file.sqlite`, made if missing, or `postgres://…`.
    pub async fn open(url: &str, clock: Clock, options: StoreOptions) -> Result<Store, AppError> {
        let backend = backend_of(url)?;
        let counters = Arc::new(Counters::default());
        let lane = thread::start(backend, url, options.clone(), counters.clone()).await?;
        let mut readers = match backend {
            DbBackend::Sqlite => sqlite::open_readers(url, &options).await?,
            _ => postgres::open_readers(url, &options).await?,
        };
        let asked = counters.clone();
        readers.set_metric_callback(move |_| asked.asked());
        let url = url.to_owned();
        Ok(Store { shared: Arc::new(Shared { url, clock, backend, readers, lane, counters }) })
    }

    /// A connection that may change the schema. Close it before the store is opened.
    pub async fn connect_for_migrations(url: &str) -> Result<DatabaseConnection, AppError> {
        Ok(match backend_of(url)? {
            DbBackend::Sqlite => sqlite::open_for_migrations(url).await?,
            _ => postgres::open_for_migrations(url).await?,
        })
    }

    /// Where every read goes; a write through it is an error.
    pub fn read(&self) -> &DatabaseConnection {
        &self.shared.readers
    }

    /// Runs `f` in a transaction: stored whole and answered after the COMMIT, or an error and nothing stored.
    /// (The one exception is a COMMIT that itself errs: its outcome is unknown, and it is never repeated.)
    ///
    /// `f` may run several times; let it do nothing that `txn` cannot undo, and put such things into
    /// [`Txn::after_commit`]. It must not wait for the outside world: everybody waits with it.
    /// A full lane is [`AppError::Busy`] at once.
    pub async fn write<F, T>(&self, f: F) -> Result<T, AppError>
    where
        F: AsyncFn(&Txn) -> Result<T, AppError> + Send + 'static,
        T: Send + 'static,
    {
        let (call, answer) = call::pack(f);
        match self.shared.lane.try_send(Message::Write(call)) {
            Ok(()) => {}
            Err(TrySendError::Full(_) | TrySendError::Closed(_)) => {
                self.shared.counters.refused();
                return Err(AppError::Busy { retry_after: RETRY_AFTER });
            }
        }
        answer.await.unwrap_or_else(|_| {
            Err(AppError::Internal(anyhow::anyhow!(
                "the lane ended while a write was in it: outcome unknown"
            )))
        })
    }

    /// SQLite or PostgreSQL.
    pub fn backend(&self) -> DbBackend {
        self.shared.backend
    }

    /// Whether the rows lie in a file of ours.
    pub fn is_sqlite(&self) -> bool {
        self.shared.backend == DbBackend::Sqlite
    }

    /// The clock that the store was opened with.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// What the lane did since the store was opened.
    pub fn lane_statistics(&self) -> LaneStatistics {
        self.shared.counters.read()
    }

    /// Queries that were asked through [`Store::read`] since the store was opened.
    pub fn reads(&self) -> u64 {
        self.shared.counters.reads()
    }

    /// Copies the whole SQLite database, as of one moment and without stopping anybody, into a new file.
    pub async fn backup_to(&self, path: &Path) -> Result<(), AppError> {
        if !self.is_sqlite() {
            return Err(AppError::Internal(anyhow::anyhow!("PostgreSQL is backed up with pg_dump")));
        }
        sqlite::back_up(&self.shared.url, path).await
    }

    /// Takes no more writes, ends those that wait, folds the log into the database file, closes everything.
    pub async fn shutdown(&self) {
        let _ = self.shared.readers.close_by_ref().await;
        let (done, ended) = oneshot::channel();
        if self.shared.lane.send(Message::Stop(done)).await.is_ok() {
            let _ = ended.await;
        }
    }
}

fn backend_of(url: &str) -> Result<DbBackend, AppError> {
    if url.contains(":memory:") || url.contains("mode=memory") {
        return Err(AppError::Internal(anyhow::anyhow!(
            "a database in memory cannot be shared: give it a file"
        )));
    }
    match url.split_once(':').map(|(scheme, _)| scheme) {
        Some("sqlite") => Ok(DbBackend::Sqlite),
        Some("postgres" | "postgresql") => Ok(DbBackend::Postgres),
        _ => Err(AppError::Internal(anyhow::anyhow!(
            "the database's address must begin with sqlite: or postgres:"
        ))),
    }
}
