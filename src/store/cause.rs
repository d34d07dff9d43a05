//! What an error of the database means for the write that met it.

use sea_orm::sqlx;
use sea_orm::{DbErr, RuntimeErr};

/// PostgreSQL gave up this transaction because of another: it may be tried again.
pub(super) fn is_conflict(error: &DbErr) -> bool {
    matches!(code(error).as_deref(), Some("40001" | "40P01"))
}

/// The connection broke or the server is going away. Before a COMMIT was sent nothing can have been stored.
pub(super) fn is_disconnection(error: &DbErr) -> bool {
    matches!(sqlx_error(error), Some(sqlx::Error::Io(_)))
        || matches!(code(error).as_deref(), Some("57P01" | "57P02" | "57P03"))
}

/// Nobody could connect, or another process holds SQLite's write lock: come again.
pub(super) fn is_unavailable(error: &DbErr) -> bool {
    const SQLITE_BUSY: i64 = 5;
    let locked =
        code(error).and_then(|code| code.parse::<i64>().ok()).is_some_and(|code| code & 0xff == SQLITE_BUSY);
    locked || matches!(error, DbErr::ConnectionAcquire(_)) || is_disconnection(error)
}

/// SQLite refused a COMMIT because a deferred reference leads nowhere: certainly nothing was stored.
pub(super) fn is_dangling_reference(error: &DbErr) -> bool {
    code(error).as_deref() == Some("787")
}

fn code(error: &DbErr) -> Option<String> {
    sqlx_error(error)?.as_database_error()?.code().map(|code| code.into_owned())
}

fn sqlx_error(error: &DbErr) -> Option<&sqlx::Error> {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error)) => Some(error),
        _ => None,
    }
}
