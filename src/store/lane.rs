//! SQLite's lane: waiting closures run one after another, each in its own savepoint, many to a COMMIT.
//!
//! What each end of a group means:
//! - COMMIT returned: hooks run, then everybody is answered, errors too (they may rest on a neighbour's rows).
//! - SQLite rolled the group back (a full disk): nothing is stored; the connection goes, each closure runs alone.
//! - COMMIT failed: nobody knows; everybody gets the error, the connection goes, nothing is repeated.

use std::sync::Arc;
use std::time::{Duration, Instant};

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbErr, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

use super::call::{Call, Pending, run_hooks};
use super::gate::Gate;
use super::options::{Counters, StoreOptions};
use super::thread::{Inbox, Ready};
use super::txn::{Hook, Txn};
use super::{RETRY_AFTER, cause, sqlite};
use crate::error::AppError;

/// How long the lane waits for a connection that it throws away to close.
const FAREWELL: Duration = Duration::from_secs(5);

/// The life of the lane's thread.
pub(super) async fn serve(
    url: String,
    options: StoreOptions,
    counters: Arc<Counters>,
    mut inbox: Inbox,
    ready: Ready,
) {
    let mut lane = Lane { url, options, counters, writer: None };
    if let Err(error) = lane.open().await {
        let _ = ready.send(Err(error.into()));
        return;
    }
    let _ = ready.send(Ok(()));
    while let Some(call) = inbox.next().await {
        lane.group(call, &mut inbox).await;
    }
    lane.close().await;
    inbox.finish();
}

struct Lane {
    url: String,
    options: StoreOptions,
    counters: Arc<Counters>,
    writer: Option<(DatabaseConnection, Arc<Gate>)>,
}

/// A closure that ran in the open group.
struct Ended {
    pending: Pending,
    outcome: Result<(), AppError>,
    hooks: Vec<Hook>,
}

/// Why a group was not stored.
enum Loss {
    /// Certainly nothing was stored.
    Undone(DbErr),
    /// The COMMIT failed in a way that leaves open what was stored.
    Unknown(DbErr),
}

impl Lane {
    /// Runs `first` and what waits behind it, commits, answers.
    async fn group(&mut self, first: Box<dyn Call>, inbox: &mut Inbox) {
        let mut next = Some(Pending::new(first));
        let txn = match self.begin().await {
            Ok(txn) => txn,
            Err(error) => {
                // Whoever waits now would meet the same; one wait for the lock is enough for all.
                while let Some(mut pending) = next {
                    pending.answer(Err(begin_error(&error)), &self.counters);
                    next = inbox.next_waiting().map(Pending::new);
                }
                return;
            }
        };
        let began = Instant::now();
        let mut group = Vec::new();
        let mut loss = None;
        while let Some(pending) = next.take() {
            let (ended, lost) = self.run(&txn, pending).await;
            group.push(ended);
            loss = lost;
            let has_room = group.len() < self.options.group_size && began.elapsed() < self.options.group_time;
            if loss.is_none() && has_room {
                next = inbox.next_waiting().map(Pending::new);
            }
        }
        match self.finish(txn, loss, &mut group).await {
            Ok(()) => self.answer_all(group),
            Err(Loss::Undone(error)) => self.rerun(group, error).await,
            Err(Loss::Unknown(error)) => {
                for mut ended in group {
                    ended.pending.answer(Err(error.clone().into()), &self.counters);
                }
            }
        }
    }

    /// One closure in its savepoint. The second value tells that the whole transaction is lost.
    async fn run(&self, txn: &Txn, mut pending: Pending) -> (Ended, Option<DbErr>) {
        let limit = self.options.closure_timeout;
        let outcome = txn.nested(async |txn| pending.run(txn, limit).await).await;
        if let Some((_, gate)) = &self.writer {
            gate.interrupt(false);
        }
        let hooks = txn.take_hooks();
        (Ended { pending, outcome, hooks }, txn.failure())
    }

    /// Commits, or throws the connection away.
    async fn finish(&mut self, txn: Txn, loss: Option<DbErr>, group: &mut [Ended]) -> Result<(), Loss> {
        if let Some(error) = loss {
            drop(txn);
            self.throw_away(&error).await;
            return Err(Loss::Undone(error));
        }
        if self.options.faults.answer_before_commit {
            for Ended { pending, outcome, .. } in group {
                pending.answer(std::mem::replace(outcome, Ok(())), &self.counters);
            }
        }
        if !self.options.faults.commit_delay.is_zero() {
            tokio::time::sleep(self.options.faults.commit_delay).await;
        }
        match txn.commit().await {
            Ok(()) => {
                self.counters.committed();
                Ok(())
            }
            Err(error) => {
                self.throw_away(&error).await;
                let is_certain = cause::is_dangling_reference(&error);
                Err(if is_certain { Loss::Undone(error) } else { Loss::Unknown(error) })
            }
        }
    }

    /// Runs each closure of an undone group in a transaction of its own.
    async fn rerun(&mut self, group: Vec<Ended>, error: DbErr) {
        let was_alone = group.len() == 1;
        for Ended { mut pending, outcome, .. } in group {
            if was_alone || pending.is_spent {
                let error = outcome.err().unwrap_or_else(|| error.clone().into());
                pending.answer(Err(error), &self.counters);
            } else {
                self.counters.reran();
                self.alone(pending).await;
            }
        }
    }

    async fn alone(&mut self, mut pending: Pending) {
        let txn = match self.begin().await {
            Ok(txn) => txn,
            Err(error) => return pending.answer(Err(begin_error(&error)), &self.counters),
        };
        let (ended, loss) = self.run(&txn, pending).await;
        let mut group = [ended];
        let stored = self.finish(txn, loss, &mut group).await;
        for Ended { mut pending, outcome, hooks } in group {
            let outcome = match &stored {
                Ok(()) => {
                    run_hooks(hooks);
                    outcome
                }
                Err(Loss::Undone(error)) => outcome.and(Err(error.clone().into())),
                Err(Loss::Unknown(error)) => Err(error.clone().into()),
            };
            pending.answer(outcome, &self.counters);
        }
    }

    fn answer_all(&self, group: Vec<Ended>) {
        for Ended { mut pending, outcome, hooks } in group {
            run_hooks(hooks);
            pending.answer(outcome, &self.counters);
        }
    }

    async fn begin(&mut self) -> Result<Txn, DbErr> {
        let (connection, gate) = self.open().await?;
        let immediate = Some(SqliteTransactionMode::Immediate);
        let options =
            TransactionOptions { sqlite_transaction_mode: immediate, ..TransactionOptions::default() };
        match connection.begin_with_options(options).await {
            Ok(transaction) => {
                gate.begin();
                Ok(Txn::new(transaction, Some(gate)))
            }
            Err(error) => {
                if !cause::is_unavailable(&error) {
                    self.throw_away(&error).await;
                }
                Err(error)
            }
        }
    }

    async fn open(&mut self) -> Result<(DatabaseConnection, Arc<Gate>), DbErr> {
        if let Some(writer) = &self.writer {
            return Ok(writer.clone());
        }
        let writer = sqlite::open_writer(&self.url, &self.options.faults).await?;
        Ok(self.writer.insert(writer).clone())
    }

    /// No connection is trusted after an error that reached the transaction.
    async fn throw_away(&mut self, error: &DbErr) {
        tracing::error!(%error, "the lane reopens its connection");
        if let Some((connection, _)) = self.writer.take() {
            let _ = tokio::time::timeout(FAREWELL, connection.close()).await;
        }
    }

    /// Folds the log into the file and closes.
    async fn close(&mut self) {
        let Some((connection, gate)) = self.writer.take() else { return };
        gate.let_commit(true);
        for last in ["PRAGMA optimize", "PRAGMA wal_checkpoint(TRUNCATE)"] {
            if let Err(error) = connection.execute_unprepared(last).await {
                tracing::warn!(%error, "{last}");
            }
        }
        let _ = connection.close().await;
    }
}

fn begin_error(error: &DbErr) -> AppError {
    if cause::is_unavailable(error) {
        tracing::warn!(%error, "the database is locked");
        return AppError::Busy { retry_after: RETRY_AFTER };
    }
    error.clone().into()
}
