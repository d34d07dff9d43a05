//! The lane: waiting closures run one after another on the one connection that writes, many to a COMMIT. One that fails
//! after it wrote costs its group; a while afterwards each closure has a savepoint, so that such ones harm nobody.
//!
//! What each end of a group means:
//! - COMMIT returned: hooks run, then everybody is answered, errors too (they may rest on a neighbour's rows).
//! - Nothing was stored (a closure that failed had written; a full disk; PostgreSQL found a conflict with another process;
//!   the server went away): each closure runs alone, and again while another process is in its way.
//! - COMMIT failed otherwise: nobody knows; everybody gets the error, the connection goes, nothing is repeated.

use std::sync::Arc;
use std::time::{Duration, Instant};

use rand::Rng;
use sea_orm::{DbBackend, DbErr};

use super::call::{Call, Pending, run_hooks};
use super::options::{Counters, StoreOptions};
use super::thread::{Inbox, Ready};
use super::txn::{Hook, Txn, Undo};
use super::writer::Writer;
use super::{RETRY_AFTER, cause};
use crate::error::AppError;

/// The first pause before a retry is drawn from 0 to this; it doubles with each try.
const FIRST_PAUSE: Duration = Duration::from_millis(4);
const LONGEST_PAUSE: Duration = Duration::from_millis(250);

/// After a group was lost, so many closures have savepoints: whoever fails on purpose costs one group in a thousand.
const WITH_SAVEPOINTS: usize = 1_000;

/// How long a ROLLBACK may take before its connection is given up.
const ROLLBACK_WAIT: Duration = Duration::from_secs(15);

/// The life of the lane's thread.
pub(super) async fn serve(
    backend: DbBackend,
    url: String,
    options: StoreOptions,
    counters: Arc<Counters>,
    mut inbox: Inbox,
    ready: Ready,
) {
    let writer = match Writer::open(backend, url, &options).await {
        Ok(writer) => writer,
        Err(error) => {
            let _ = ready.send(Err(error.into()));
            return;
        }
    };
    let _ = ready.send(Ok(()));
    let mut lane = Lane { options, counters, writer, with_savepoints: 0 };
    while let Some(call) = inbox.next().await {
        lane.group(call, &mut inbox).await;
    }
    lane.writer.close().await;
    inbox.finish();
}

struct Lane {
    options: StoreOptions,
    counters: Arc<Counters>,
    writer: Writer,
    /// How many closures more have a savepoint each.
    with_savepoints: usize,
}

/// A closure that ran in the open group.
struct Ended {
    pending: Pending,
    outcome: Result<(), AppError>,
    hooks: Vec<Hook>,
    /// A row that it wanted to make was there.
    met_duplicate: bool,
}

/// How one try of a closure alone ended.
enum Attempt {
    Over(Result<(), AppError>),
    Passing,
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
        let undo = if self.with_savepoints > 0 { Undo::Savepoint } else { Undo::Whole };
        let txn = match self.writer.begin(undo).await {
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
            let has_room =
                group.len() < self.options.group_size && began.elapsed() < self.writer.group_time();
            if loss.is_none() && has_room {
                next = inbox.next_waiting().map(Pending::new);
            }
        }
        self.with_savepoints = self.with_savepoints.saturating_sub(group.len());
        match self.finish(txn, loss, &mut group).await {
            Ok(()) => self.settle(group).await,
            Err(Loss::Undone(error)) => self.rerun(group, error).await,
            Err(Loss::Unknown(error)) => {
                for mut ended in group {
                    ended.pending.answer(Err(error.clone().into()), &self.counters);
                }
            }
        }
    }

    /// One closure. The second value tells that the whole transaction is lost.
    async fn run(&self, txn: &Txn, mut pending: Pending) -> (Ended, Option<DbErr>) {
        let limit = self.options.closure_timeout;
        let outcome = txn.nested(async |txn| pending.run(txn, limit).await).await;
        let hooks = txn.take_hooks();
        let conflict = txn.take_conflict().filter(|_| outcome.is_err());
        let met_duplicate = conflict.as_ref().is_some_and(cause::is_duplicate);
        let loss = conflict.filter(|_| !met_duplicate).or_else(|| txn.failure());
        if loss.is_none() {
            self.writer.let_run();
        }
        (Ended { pending, outcome, hooks, met_duplicate }, loss)
    }

    /// Commits, or gives the transaction up.
    async fn finish(&mut self, txn: Txn, loss: Option<DbErr>, group: &mut [Ended]) -> Result<(), Loss> {
        if let Some(error) = loss {
            self.give_up(txn, &error).await;
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
            Err(error) if cause::is_conflict(&error) => Err(Loss::Undone(error)),
            Err(error) => {
                self.writer.throw_away(&error).await;
                let is_certain = cause::is_dangling_reference(&error);
                Err(if is_certain { Loss::Undone(error) } else { Loss::Unknown(error) })
            }
        }
    }

    /// A connection that rolls back is as good as before; any other is not trusted.
    async fn give_up(&mut self, txn: Txn, error: &DbErr) {
        if cause::is_disconnection(error) || txn.is_gone() {
            drop(txn); // or closing would wait for it
        } else if let Ok(Ok(())) = tokio::time::timeout(ROLLBACK_WAIT, txn.rollback()).await {
            return;
        }
        self.writer.throw_away(error).await;
    }

    /// Answers a stored group. Who met a duplicate is asked again: another process may have made it meanwhile.
    async fn settle(&mut self, group: Vec<Ended>) {
        let mut again = Vec::new();
        for mut ended in group {
            if ended.met_duplicate && !ended.pending.is_spent {
                again.push(ended.pending);
                continue;
            }
            run_hooks(ended.hooks);
            ended.pending.answer(ended.outcome, &self.counters);
        }
        for pending in again {
            self.alone(pending).await;
        }
    }

    /// Runs each closure of an undone group in a transaction of its own.
    async fn rerun(&mut self, group: Vec<Ended>, error: DbErr) {
        let is_hopeless = group.len() == 1 && !is_passing(&error) && !group[0].met_duplicate;
        if group.len() > 1 {
            self.with_savepoints = WITH_SAVEPOINTS;
        }
        for Ended { mut pending, outcome, .. } in group {
            if is_hopeless || pending.is_spent {
                let error = outcome.err().unwrap_or_else(|| error.clone().into());
                pending.answer(Err(error), &self.counters);
            } else {
                self.alone(pending).await;
            }
        }
    }

    /// One closure in a transaction of its own, and again while another process is in its way.
    async fn alone(&mut self, mut pending: Pending) {
        let mut tries = 0;
        let answer = loop {
            tries += 1;
            self.counters.reran();
            match self.attempt(pending).await {
                (back, Attempt::Over(outcome)) => break (back, outcome),
                (back, Attempt::Passing) if tries < self.options.tries => pending = back,
                (back, Attempt::Passing) => break (back, Err(AppError::Busy { retry_after: RETRY_AFTER })),
            }
            tokio::time::sleep(pause(tries)).await;
        };
        let (mut pending, outcome) = answer;
        pending.answer(outcome, &self.counters);
    }

    async fn attempt(&mut self, pending: Pending) -> (Pending, Attempt) {
        let txn = match self.writer.begin(Undo::Whole).await {
            Ok(txn) => txn,
            Err(error) => return (pending, Attempt::Over(Err(begin_error(&error)))),
        };
        let (ended, loss) = self.run(&txn, pending).await;
        let mut group = [ended];
        let stored = self.finish(txn, loss, &mut group).await;
        let [Ended { pending, outcome, hooks, .. }] = group;
        let attempt = match stored {
            Ok(()) => {
                run_hooks(hooks);
                Attempt::Over(outcome)
            }
            Err(Loss::Undone(error)) if is_passing(&error) && !pending.is_spent => Attempt::Passing,
            Err(Loss::Undone(error)) => Attempt::Over(outcome.and(Err(error.into()))),
            Err(Loss::Unknown(error)) => Attempt::Over(Err(error.into())),
        };
        (pending, attempt)
    }
}

/// Nothing was stored, and the same may go well another time: another process was quicker, or the server went away.
fn is_passing(error: &DbErr) -> bool {
    cause::is_conflict(error) || cause::is_disconnection(error)
}

/// Full jitter: anything from nothing to a bound that doubles with each try.
fn pause(tries: u32) -> Duration {
    let bound = FIRST_PAUSE.saturating_mul(1 << tries.min(10)).min(LONGEST_PAUSE);
    bound.mul_f64(rand::rng().random())
}

fn begin_error(error: &DbErr) -> AppError {
    if cause::is_unavailable(error) {
        tracing::warn!(%error, "the database is locked or cannot be reached");
        return AppError::Busy { retry_after: RETRY_AFTER };
    }
    error.clone().into()
}
