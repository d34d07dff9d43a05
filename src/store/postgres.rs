//! PostgreSQL's lane: each closure in a serializable transaction of its own, tried again on conflict, and after a few
//! conflicts alone: on small tables PostgreSQL takes almost everything for a conflict, and chance might never end it.

use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use rand::Rng;
use sea_orm::sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sea_orm::sqlx::{ConnectOptions, Connection, Error as SqlxError};
use sea_orm::{DatabaseConnection, DbErr, RuntimeErr, SqlxPostgresConnector, TransactionTrait};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::{JoinSet, LocalSet};

use super::call::{Pending, run_hooks};
use super::options::{Counters, StoreOptions};
use super::thread::{Inbox, Ready};
use super::txn::{Hook, Txn};
use super::{RETRY_AFTER, cause};
use crate::error::AppError;

/// How long one waits for a connection, and for the server to come back.
const CONNECTION_WAIT: Duration = Duration::from_secs(3);

/// A connection that rested longer is tried before it is used.
const REST: Duration = Duration::from_secs(1);

/// After so many tries a closure waits until no other of this lane runs, and then has the lane to itself.
const CROWDED: u32 = 3;

/// The first pause before a retry is drawn from 0 to this; it doubles with each try.
const FIRST_PAUSE: Duration = Duration::from_millis(4);
const LONGEST_PAUSE: Duration = Duration::from_millis(250);

/// The life of the lane's thread.
pub(super) async fn serve(
    url: String,
    options: StoreOptions,
    counters: Arc<Counters>,
    inbox: Inbox,
    ready: Ready,
) {
    let pool = match open_writers(&url, &options).await {
        Ok(pool) => pool,
        Err(error) => {
            let _ = ready.send(Err(error.into()));
            return;
        }
    };
    let _ = ready.send(Ok(()));
    LocalSet::new().run_until(Lane { pool, options, counters }.serve(inbox)).await;
}

struct Lane {
    pool: DatabaseConnection,
    options: StoreOptions,
    counters: Arc<Counters>,
}

/// How one try of a closure ended.
enum Try {
    Over(Result<(), AppError>, Vec<Hook>),
    /// Nothing was stored, and the same may go well another time. What went wrong, if a statement did.
    Again(Option<DbErr>),
}

impl Lane {
    async fn serve(self, mut inbox: Inbox) {
        let writers = self.options.writers.max(1);
        let free = Arc::new(Semaphore::new(writers as usize));
        let lane = Rc::new(self);
        let mut running = JoinSet::new();
        while let Some(call) = inbox.next().await {
            let Ok(place) = free.clone().acquire_owned().await else { break };
            let lane = lane.clone();
            running.spawn_local(async move { lane.write(Pending::new(call), place).await });
            while running.try_join_next().is_some() {}
        }
        while running.join_next().await.is_some() {}
        let _ = lane.pool.close_by_ref().await;
        inbox.finish();
    }

    async fn write(&self, mut pending: Pending, mut place: OwnedSemaphorePermit) {
        let mut tries = 0;
        let (outcome, hooks) = loop {
            let failure = match self.attempt(&mut pending).await {
                Try::Over(outcome, hooks) => break (outcome, hooks),
                Try::Again(failure) => failure,
            };
            tries += 1;
            if let Some(error) = failure.filter(|error| tries > CROWDED && cause::is_duplicate(error)) {
                break (Err(error.into()), Vec::new());
            }
            if tries >= self.options.tries.max(1) {
                break (Err(AppError::Busy { retry_after: RETRY_AFTER }), Vec::new());
            }
            self.counters.reran();
            tokio::time::sleep(pause(tries)).await;
            if tries == CROWDED {
                place = self.to_itself(place).await;
            }
        };
        run_hooks(hooks);
        pending.answer(outcome, &self.counters);
        drop(place);
    }

    /// Trades one place for all of them. Whoever waits longest is served first, so that this ends.
    async fn to_itself(&self, place: OwnedSemaphorePermit) -> OwnedSemaphorePermit {
        let places = place.semaphore().clone();
        drop(place);
        let all = places.acquire_many_owned(self.options.writers.max(1)).await;
        all.expect("the places are never closed")
    }

    async fn attempt(&self, pending: &mut Pending) -> Try {
        let txn = match self.pool.begin().await {
            Ok(transaction) => Txn::new(transaction, None),
            Err(error) if cause::is_disconnection(&error) => return Try::Again(None),
            Err(error) => return Try::Over(Err(begin_error(error)), Vec::new()),
        };
        let outcome = pending.run(&txn, self.options.closure_timeout).await;
        if pending.is_spent {
            // The rollback queues behind whatever the server still does; the answer need not wait for it.
            drop(txn);
            return Try::Over(outcome, Vec::new());
        }
        let _ = txn.settle().await;
        match txn.failure() {
            None if outcome.is_ok() => self.commit(txn, pending).await,
            None if !txn.has_conflict() => roll_back(txn, outcome).await,
            Some(error) if !txn.has_conflict() && !cause::is_disconnection(&error) => {
                roll_back(txn, outcome.and(Err(error.into()))).await
            }
            failure => {
                let _ = txn.rollback().await;
                Try::Again(failure)
            }
        }
    }

    async fn commit(&self, txn: Txn, pending: &mut Pending) -> Try {
        if self.options.faults.answer_before_commit {
            pending.answer(Ok(()), &self.counters);
        }
        if !self.options.faults.commit_delay.is_zero() {
            tokio::time::sleep(self.options.faults.commit_delay).await;
        }
        let hooks = txn.take_hooks();
        match txn.commit().await {
            Ok(()) => {
                self.counters.committed();
                Try::Over(Ok(()), hooks)
            }
            Err(error) if cause::is_conflict(&error) => Try::Again(None),
            Err(error) => Try::Over(Err(error.into()), Vec::new()),
        }
    }
}

async fn roll_back(txn: Txn, outcome: Result<(), AppError>) -> Try {
    let _ = txn.rollback().await;
    Try::Over(outcome, Vec::new())
}

/// Full jitter: anything from nothing to a bound that doubles with each try.
fn pause(tries: u32) -> Duration {
    let bound = FIRST_PAUSE.saturating_mul(1 << tries.min(10)).min(LONGEST_PAUSE);
    bound.mul_f64(rand::rng().random())
}

fn begin_error(error: DbErr) -> AppError {
    if cause::is_unavailable(&error) {
        tracing::warn!(%error, "the database cannot be reached");
        return AppError::Busy { retry_after: RETRY_AFTER };
    }
    error.into()
}

/// Sessions that refuse writes.
pub(super) async fn open_readers(url: &str, options: &StoreOptions) -> Result<DatabaseConnection, DbErr> {
    let session = parse(url)?.options([("default_transaction_read_only", "on")]);
    connect(pool(options.readers), session).await
}

/// Sessions whose every transaction is serializable, and that the server ends when they hang.
async fn open_writers(url: &str, options: &StoreOptions) -> Result<DatabaseConnection, DbErr> {
    let limit = options.closure_timeout.as_millis().max(1);
    let session = parse(url)?.options([
        ("default_transaction_isolation", "serializable".to_owned()),
        ("default_transaction_read_only", "off".to_owned()),
        ("statement_timeout", limit.to_string()),
        ("idle_in_transaction_session_timeout", (2 * limit).to_string()),
    ]);
    connect(pool(options.writers), session).await
}

/// A few plain connections: for the schema.
pub(super) async fn open_for_migrations(url: &str) -> Result<DatabaseConnection, DbErr> {
    connect(pool(2), parse(url)?).await
}

fn pool(size: u32) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(size.max(1))
        .acquire_timeout(CONNECTION_WAIT)
        .test_before_acquire(false)
        .before_acquire(|connection, rested| {
            Box::pin(async move {
                if rested.idle_for > REST {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
}

async fn connect(pool: PgPoolOptions, session: PgConnectOptions) -> Result<DatabaseConnection, DbErr> {
    let pool = pool.connect_with(session).await.map_err(connection_error)?;
    Ok(SqlxPostgresConnector::from_sqlx_postgres_pool(pool))
}

fn parse(url: &str) -> Result<PgConnectOptions, DbErr> {
    Ok(PgConnectOptions::from_str(url)
        .map_err(connection_error)?
        .application_name("atoll")
        .disable_statement_logging())
}

fn connection_error(error: SqlxError) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error)))
}
