//! What an error of the database means for the write that met it.

use sea_orm::sqlx;
use sea_orm::{DbErr, RuntimeErr};

/// PostgreSQL gave up this transaction because of another: it may be tried again.
pub(super) fn is_conflict(error: &DbErr) -> bool {
    matches!(code(error).as_deref(), Some("40001" | "40P01"))
}

/// On PostgreSQL: a row is there already. Another process may have made it after this transaction began (see the
/// manual's chapter on serialization failures), and the next try finds it; otherwise it is a fault.
pub(super) fn is_duplicate(error: &DbErr) -> bool {
    code(error).as_deref() == Some("23505")
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

/// The database cannot be reached or its disk does not answer: whoever asked may come again, and an operator is
/// needed if it lasts.
pub fn is_out_of_reach(error: &DbErr) -> bool {
    const SQLITE: [i64; 3] = [10, 13, 14]; // an I/O error, a full disk, a file that cannot be opened
    let code = code(error).unwrap_or_default();
    let of_sqlite = code.parse::<i64>().is_ok_and(|code| SQLITE.contains(&(code & 0xff)));
    let of_postgres = code.len() == 5 && (code.starts_with("08") || code.starts_with("53"));
    let of_sqlx = matches!(
        sqlx_error(error),
        Some(sqlx::Error::PoolClosed | sqlx::Error::PoolTimedOut | sqlx::Error::WorkerCrashed)
    );
    is_unavailable(error) || of_sqlx || of_postgres || (of_sqlite && code.len() < 5)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_pool_is_out_of_reach_and_a_wrong_question_is_not() {
        let wrapped = |error| DbErr::Query(RuntimeErr::SqlxError(std::sync::Arc::new(error)));
        assert!(is_out_of_reach(&wrapped(sqlx::Error::PoolTimedOut)));
        assert!(is_out_of_reach(&wrapped(sqlx::Error::Io(std::io::Error::other("gone")))));
        assert!(!is_out_of_reach(&wrapped(sqlx::Error::RowNotFound)));
        assert!(!is_out_of_reach(&DbErr::Custom("no such column".to_owned())));
    }
}
