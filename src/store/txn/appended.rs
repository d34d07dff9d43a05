//! The rows that a write only adds, as few statements: each statement is a round trip.

use sea_orm::sea_query::{
    CommonTableExpression, InsertStatement, PostgresQueryBuilder, SqliteQueryBuilder, Values, WithClause,
};
use sea_orm::{DbBackend, Statement};

/// The most rows of one statement: for each number of them, the databases keep a plan.
const MOST: usize = 8;

/// Rows in their order, at most [`MOST`] to a statement. References are checked when a statement is over.
pub(in crate::store) fn statements(backend: DbBackend, rows: &[InsertStatement]) -> Vec<Statement> {
    let together = match backend {
        DbBackend::Postgres => as_one,
        _ => as_script,
    };
    let parts = rows.chunks(MOST).filter_map(together);
    parts.map(|(sql, Values(values))| Statement::from_sql_and_values(backend, sql, values)).collect()
}

/// PostgreSQL takes several commands in one message only without values, but one command may have others in it:
/// `WITH row_0 AS (INSERT …), … INSERT …`
fn as_one(rows: &[InsertStatement]) -> Option<(String, Values)> {
    let (last, before) = rows.split_last()?;
    if before.is_empty() {
        return Some(last.build(PostgresQueryBuilder));
    }
    let mut with = WithClause::new();
    for (index, row) in before.iter().enumerate() {
        let mut part = CommonTableExpression::new();
        part.table_name(format!("row_{index}")).query(row.clone());
        with.cte(part);
    }
    Some(with.query(last.clone()).build(PostgresQueryBuilder))
}

/// SQLite takes commands one after another, `INSERT …; INSERT …`, with the values of all.
fn as_script(rows: &[InsertStatement]) -> Option<(String, Values)> {
    let (texts, values): (Vec<String>, Vec<Values>) =
        rows.iter().map(|row| row.build(SqliteQueryBuilder)).unzip();
    Some((texts.join("; "), Values(values.into_iter().flat_map(|values| values.0).collect())))
}
