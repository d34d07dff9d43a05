//! The one connection that writes: opened, begun on, thrown away when it is not to be trusted.

use std::sync::Arc;
use std::time::Duration;

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};

use super::gate::Gate;
use super::options::StoreOptions;
use super::txn::{Txn, Undo};
use super::{cause, postgres, sqlite};

/// How long the lane waits for a connection that it throws away to close.
const FAREWELL: Duration = Duration::from_secs(5);

pub(super) struct Writer {
    backend: DbBackend,
    url: String,
    options: StoreOptions,
    session: Option<Session>,
}

#[derive(Clone)]
struct Session {
    connection: DatabaseConnection,
    /// SQLite only.
    gate: Option<Arc<Gate>>,
}

impl Writer {
    pub(super) async fn open(
        backend: DbBackend,
        url: String,
        options: &StoreOptions,
    ) -> Result<Writer, DbErr> {
        let mut writer = Writer { backend, url, options: options.clone(), session: None };
        writer.session().await?;
        Ok(writer)
    }

    /// Begins a transaction. A PostgreSQL that came back after a pause gets a new connection.
    pub(super) async fn begin(&mut self, undo: Undo) -> Result<Txn, DbErr> {
        let session = self.session().await?;
        match session.begin(undo).await {
            Err(error) if session.gate.is_none() && cause::is_disconnection(&error) => {
                self.throw_away(&error).await;
                self.session().await?.begin(undo).await
            }
            Err(error) if !cause::is_unavailable(&error) => {
                self.throw_away(&error).await;
                Err(error)
            }
            begun => begun,
        }
    }

    async fn session(&mut self) -> Result<Session, DbErr> {
        if let Some(session) = &self.session {
            return Ok(session.clone());
        }
        let session = match self.backend {
            DbBackend::Sqlite => {
                let (connection, gate) = sqlite::open_writer(&self.url, &self.options.faults).await?;
                Session { connection, gate: Some(gate) }
            }
            _ => Session { connection: postgres::open_writer(&self.url, &self.options).await?, gate: None },
        };
        Ok(self.session.insert(session).clone())
    }

    /// After this long a group takes no further closure.
    pub(super) fn group_time(&self) -> Duration {
        match self.backend {
            DbBackend::Sqlite => self.options.group_time,
            _ => self.options.group_time.min(postgres::GROUP_TIME),
        }
    }

    /// A statement that was cut off is over; the next one runs.
    pub(super) fn let_run(&self) {
        if let Some(Session { gate: Some(gate), .. }) = &self.session {
            gate.interrupt(false);
        }
    }

    /// No connection is trusted after an error that reached the transaction.
    pub(super) async fn throw_away(&mut self, error: &DbErr) {
        tracing::error!(%error, "the lane reopens its connection");
        if let Some(Session { connection, .. }) = self.session.take() {
            let _ = tokio::time::timeout(FAREWELL, connection.close()).await;
        }
    }

    /// Closes; SQLite's log is folded into the file before.
    pub(super) async fn close(&mut self) {
        let Some(Session { connection, gate }) = self.session.take() else { return };
        if let Some(gate) = gate {
            gate.let_commit(true);
            for last in ["PRAGMA optimize", "PRAGMA wal_checkpoint(TRUNCATE)"] {
                if let Err(error) = connection.execute_unprepared(last).await {
                    tracing::warn!(%error, "{last}");
                }
            }
        }
        let _ = connection.close().await;
    }
}

impl Session {
    /// SQLite takes its write lock at once; PostgreSQL's sessions are serializable.
    async fn begin(&self, undo: Undo) -> Result<Txn, DbErr> {
        let immediate = self.gate.as_ref().map(|_| SqliteTransactionMode::Immediate);
        let options =
            TransactionOptions { sqlite_transaction_mode: immediate, ..TransactionOptions::default() };
        let transaction = self.connection.begin_with_options(options).await?;
        if let Some(gate) = &self.gate {
            gate.begin();
        }
        Ok(Txn::new(transaction, self.gate.clone(), undo))
    }
}
