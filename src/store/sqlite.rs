//! How SQLite is opened: one writer with its gate, readers that cannot write, migrations, backups.

use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use sea_orm::sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
};
use sea_orm::sqlx::{ConnectOptions, Error as SqlxError};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, RuntimeErr, SqlxSqliteConnector, Statement,
};

use super::gate::Gate;
use super::options::{Faults, StoreOptions};
use crate::error::AppError;

/// How long SQLite waits for another process's write lock before it says that it is locked.
const LOCK_WAIT: Duration = Duration::from_secs(5);

/// A running statement looks at the gate after so many of SQLite's instructions.
const INSTRUCTIONS: i32 = 20_000;

/// So many rows a reader's thread reads ahead: less than a page of a list, and two threads wait for one another.
const ROWS: usize = 512;

/// Opens the one connection that writes; makes the file if it is missing.
pub(super) async fn open_writer(
    url: &str,
    faults: &Faults,
) -> Result<(DatabaseConnection, Arc<Gate>), DbErr> {
    let gate = Arc::new(Gate::default());
    let hooked = gate.clone();
    let mut options = writable(url)?.pragma("journal_size_limit", "67108864");
    if let Some(pages) = faults.page_limit {
        options = options.pragma("max_page_count", pages.to_string());
    }
    let pool = lasting_pool()
        .after_connect(move |connection, _| Box::pin(hang(connection, hooked.clone())))
        .connect_with(options)
        .await
        .map_err(connection_error)?;
    Ok((SqlxSqliteConnector::from_sqlx_sqlite_pool(pool), gate))
}

/// Hangs the gate into SQLite's own hooks.
async fn hang(connection: &mut SqliteConnection, gate: Arc<Gate>) -> Result<(), SqlxError> {
    let (before_commit, after_rollback, running) = (gate.clone(), gate.clone(), gate);
    let mut handle = connection.lock_handle().await?;
    handle.set_commit_hook(move || before_commit.may_commit());
    handle.set_rollback_hook(move || after_rollback.note_rollback());
    handle.set_progress_handler(INSTRUCTIONS, move || running.may_go_on());
    Ok(())
}

/// Opens the readers; the file must be there.
pub(super) async fn open_readers(url: &str, options: &StoreOptions) -> Result<DatabaseConnection, DbErr> {
    let readers = parse(url)?.read_only(true).row_buffer_size(ROWS).pragma("query_only", "ON");
    let pool = SqlitePoolOptions::new()
        .max_connections(options.readers.max(1))
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .connect_with(readers)
        .await
        .map_err(connection_error)?;
    Ok(SqlxSqliteConnector::from_sqlx_sqlite_pool(pool))
}

/// One connection that writes without a gate: for the schema.
pub(super) async fn open_for_migrations(url: &str) -> Result<DatabaseConnection, DbErr> {
    let pool = lasting_pool().connect_with(writable(url)?).await.map_err(connection_error)?;
    Ok(SqlxSqliteConnector::from_sqlx_sqlite_pool(pool))
}

/// Copies the database into a new file and has the disk confirm it.
pub(super) async fn back_up(url: &str, path: &Path) -> Result<(), AppError> {
    let reader = parse(url)?.read_only(true).synchronous(SqliteSynchronous::Full);
    let pool = lasting_pool().connect_with(reader).await.map_err(connection_error)?;
    let connection = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool);
    let target = path.to_str().context("a backup's path must be UTF-8")?;
    let copy = Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO ?", [target.into()]);
    let copied = connection.execute_raw(copy).await;
    connection.close().await?;
    copied?;
    let file = tokio::fs::File::open(path).await.context("the backup's file")?;
    file.sync_all().await.context("the backup's file")?;
    Ok(())
}

/// One connection, kept for good.
fn lasting_pool() -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(1)
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
}

fn writable(url: &str) -> Result<SqliteConnectOptions, DbErr> {
    Ok(parse(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full))
}

fn parse(url: &str) -> Result<SqliteConnectOptions, DbErr> {
    Ok(SqliteConnectOptions::from_str(url)
        .map_err(connection_error)?
        .foreign_keys(true)
        .busy_timeout(LOCK_WAIT)
        .pragma("temp_store", "MEMORY")
        .statement_cache_capacity(256)
        .row_buffer_size(500)
        .disable_statement_logging())
}

fn connection_error(error: SqlxError) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error)))
}
