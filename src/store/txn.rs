//! One write in progress: it can ask, change and nest, but not commit.

pub(super) mod appended;
mod connection;
mod watch;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sea_orm::sea_query::InsertStatement;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbErr, Insert, QueryTrait, RuntimeErr,
};

use super::gate::Gate;
use crate::error::AppError;

/// What a write asks to be done after its COMMIT.
pub(super) type Hook = Box<dyn FnOnce() + Send>;

/// A transaction in a closure's hands: entities insert and ask through it. One statement after another; two at
/// once (`join!`) are not for it.
///
/// After a statement failed, all further ones fail too, and so does the write, even if the closure swallowed
/// the error: PostgreSQL would store nothing and call it well, and both databases shall behave alike. What may
/// fail goes into [`Txn::nested`]; an expected duplicate is an ON CONFLICT.
pub struct Txn {
    transaction: DatabaseTransaction,
    /// SQLite only.
    gate: Option<Arc<Gate>>,
    undo: Undo,
    state: Mutex<State>,
}

/// How what a closure of a group did is undone when it fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Undo {
    /// With the whole transaction, if it wrote at all: no round trip is spent on what nearly never happens.
    Whole,
    /// Alone, by a savepoint.
    Savepoint,
}

#[derive(Default)]
struct State {
    failed: Option<DbErr>,
    conflict: Option<DbErr>,
    savepoints: Vec<Savepoint>,
    /// The last outermost savepoint that ended well; released in one go with the beginning of the next.
    unreleased: Option<Savepoint>,
    named: u64,
    /// The outermost savepoint that somebody left without an end; undone before the next statement.
    left: Option<usize>,
    hooks: Vec<Hook>,
    appended: Vec<InsertStatement>,
    /// Since the outermost part began.
    has_written: bool,
}

#[derive(Clone, Copy)]
struct Savepoint {
    name: u64,
    hooks: usize,
    appended: usize,
}

impl Txn {
    pub(super) fn new(transaction: DatabaseTransaction, gate: Option<Arc<Gate>>, undo: Undo) -> Txn {
        Txn { transaction, gate, undo, state: Mutex::default() }
    }

    /// Has `hook` run once the COMMIT returned, before the caller is answered; never, if nothing is stored.
    /// It runs on the lane's thread: let it be short.
    pub fn after_commit(&self, hook: impl FnOnce() + Send + 'static) {
        self.state().hooks.push(Box::new(hook));
    }

    /// Adds a row that this write does not ask for again, such as a line of the journal. It is stored when the closure
    /// has ended well, all such rows together: a round trip less for each.
    pub fn append<A: ActiveModelTrait>(&self, row: A) {
        self.state().appended.push(Insert::one(row).into_query());
    }

    /// Runs `f` inside a savepoint of its own. If it fails, or is dropped half-way, its rows and hooks go, and
    /// the rest of the write stands. (The outermost part is the closure itself; see [`Undo`] for its savepoint.)
    pub async fn nested<T>(&self, f: impl AsyncFnOnce(&Txn) -> Result<T, AppError>) -> Result<T, AppError> {
        self.make_sound().await?;
        let (guard, begin) = self.enter();
        if let Some(begin) = begin {
            self.watched(self.transaction.execute_unprepared(&begin)).await?;
        }
        let outcome = f(self).await;
        let sound = match self.make_sound().await {
            Ok(()) if outcome.is_ok() && guard.level == 0 => self.store_appended().await,
            sound => sound,
        };
        let outcome = match sound {
            Err(error) => outcome.and(Err(error.into())),
            Ok(()) => outcome,
        };
        if outcome.is_ok() {
            if guard.level > 0 {
                let release = format!("RELEASE SAVEPOINT {}", guard.savepoint.sql_name());
                self.watched(self.transaction.execute_unprepared(&release)).await?;
            }
            guard.released();
        } else {
            drop(guard);
            // If even this fails the flag is up, and so the outer level fails too.
            let _ = self.settle().await;
        }
        outcome
    }

    async fn store_appended(&self) -> Result<(), DbErr> {
        let rows = std::mem::take(&mut self.state().appended);
        self.state().has_written |= !rows.is_empty();
        for statement in appended::statements(self.get_database_backend(), &rows) {
            self.watched(self.transaction.execute_raw(statement)).await?;
        }
        Ok(())
    }

    /// Opens a savepoint; the statement that begins it, if it has one, is still to be run.
    fn enter(&self) -> (Nested<'_>, Option<String>) {
        let mut state = self.state();
        let is_outermost = state.savepoints.is_empty();
        if is_outermost {
            state.has_written = false;
        }
        state.named += 1;
        let (hooks, appended) = (state.hooks.len(), state.appended.len());
        let savepoint = Savepoint { name: state.named, hooks, appended };
        let mut begin = format!("SAVEPOINT {}", savepoint.sql_name());
        if let Some(before) = state.unreleased.take() {
            begin = format!("RELEASE SAVEPOINT {}; {begin}", before.sql_name());
        }
        state.savepoints.push(savepoint);
        let nested = Nested { txn: self, level: state.savepoints.len() - 1, savepoint };
        (nested, (!is_outermost || self.undo == Undo::Savepoint).then_some(begin))
    }

    /// Undoes what was left half-way, then refuses if anything is wrong.
    async fn make_sound(&self) -> Result<(), DbErr> {
        self.settle().await?;
        self.failure().map_or(Ok(()), Err)
    }

    /// Rolls back to the outermost savepoint that was left without an end.
    pub(super) async fn settle(&self) -> Result<(), DbErr> {
        let Some((level, name)) = self.left() else { return Ok(()) };
        if self.is_gone() {
            return Err(gone());
        }
        if level == 0 && self.undo == Undo::Whole {
            return self.leave();
        }
        let sql = format!("ROLLBACK TO SAVEPOINT {name}; RELEASE SAVEPOINT {name}");
        let undone = self.transaction.execute_unprepared(&sql).await;
        let mut state = self.state();
        state.savepoints.truncate(level);
        state.left = None;
        state.failed = undone.as_ref().err().cloned();
        undone.map(drop)
    }

    /// Ends an outermost part that failed and has no savepoint. If it wrote, the whole transaction has to go.
    fn leave(&self) -> Result<(), DbErr> {
        let mut state = self.state();
        state.savepoints.clear();
        state.left = None;
        if state.has_written {
            state.failed.get_or_insert_with(|| own_error("a part that failed had written"));
        }
        state.failed.clone().map_or(Ok(()), Err)
    }

    fn left(&self) -> Option<(usize, String)> {
        let state = self.state();
        let level = state.left?;
        state.savepoints.get(level).map(|savepoint| (level, savepoint.sql_name()))
    }

    /// Why this write cannot be stored, if a statement of it failed.
    pub(super) fn failure(&self) -> Option<DbErr> {
        if self.is_gone() {
            return Some(self.state().failed.clone().unwrap_or_else(gone));
        }
        self.state().failed.clone()
    }

    /// Why PostgreSQL gave up a statement since this was last asked, if it was another process's doing.
    pub(super) fn take_conflict(&self) -> Option<DbErr> {
        self.state().conflict.take()
    }

    /// SQLite rolled back everything, the whole group with it.
    pub(super) fn is_gone(&self) -> bool {
        self.gate.as_ref().is_some_and(|gate| gate.is_rolled_back())
    }

    /// The closure's time is over: SQLite ends the statement that it left running.
    pub(super) fn cut_off(&self) {
        if let Some(gate) = &self.gate {
            gate.interrupt(true);
        }
    }

    pub(super) fn take_hooks(&self) -> Vec<Hook> {
        std::mem::take(&mut self.state().hooks)
    }

    pub(super) async fn commit(self) -> Result<(), DbErr> {
        let Some(gate) = self.gate else { return self.transaction.commit().await };
        gate.let_commit(true);
        let outcome = self.transaction.commit().await;
        gate.let_commit(false);
        outcome
    }

    pub(super) async fn rollback(self) -> Result<(), DbErr> {
        self.transaction.rollback().await
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Savepoint {
    fn sql_name(self) -> String {
        format!("atoll_{}", self.name)
    }
}

/// A savepoint that is open; dropped without an end, it is marked to be undone.
struct Nested<'a> {
    txn: &'a Txn,
    level: usize,
    savepoint: Savepoint,
}

impl Nested<'_> {
    /// It ended well.
    fn released(self) {
        let mut state = self.txn.state();
        state.savepoints.truncate(self.level);
        if self.level == 0 && self.txn.undo == Undo::Savepoint {
            state.unreleased = Some(self.savepoint);
        }
        drop(state);
        std::mem::forget(self);
    }
}

impl Drop for Nested<'_> {
    fn drop(&mut self) {
        let mut state = self.txn.state();
        state.left = Some(state.left.map_or(self.level, |outer| outer.min(self.level)));
        state.hooks.truncate(self.savepoint.hooks);
        state.appended.truncate(self.savepoint.appended);
    }
}

fn gone() -> DbErr {
    own_error("the database rolled back the whole transaction")
}

fn own_error(words: &str) -> DbErr {
    DbErr::Exec(RuntimeErr::Internal(words.to_owned()))
}
