//! A write as a connection: what entities do with it is watched, and it neither begins nor ends transactions.

use sea_orm::prelude::async_trait::async_trait;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, ExecResult, QueryResult, Statement};

use super::{Txn, own_error};

#[async_trait]
impl ConnectionTrait for Txn {
    fn get_database_backend(&self) -> DbBackend {
        self.transaction.get_database_backend()
    }

    async fn execute_raw(&self, stmt: Statement) -> Result<ExecResult, DbErr> {
        self.admit(&stmt.sql).await?;
        let result = self.watched(self.transaction.execute_raw(stmt)).await?;
        self.state().has_written |= result.rows_affected() > 0;
        Ok(result)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.admit(sql).await?;
        self.state().has_written = true;
        self.watched(self.transaction.execute_unprepared(sql)).await
    }

    async fn query_one_raw(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.admit(&stmt.sql).await?;
        self.state().has_written |= !is_question(&stmt.sql);
        self.watched(self.transaction.query_one_raw(stmt)).await
    }

    async fn query_all_raw(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.admit(&stmt.sql).await?;
        self.state().has_written |= !is_question(&stmt.sql);
        self.watched(self.transaction.query_all_raw(stmt)).await
    }
}

impl Txn {
    async fn admit(&self, sql: &str) -> Result<(), DbErr> {
        if steers_transaction(sql) {
            return Err(own_error("a write neither begins nor ends transactions: nested() is for that"));
        }
        self.make_sound().await
    }
}

fn steers_transaction(sql: &str) -> bool {
    const WORDS: [&str; 9] =
        ["begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release", "prepare"];
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(first_word(sql)))
}

/// Whether it only asks. What has a RETURNING begins with another word.
fn is_question(sql: &str) -> bool {
    first_word(sql).eq_ignore_ascii_case("select")
}

fn first_word(sql: &str) -> &str {
    sql.trim_start().split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default()
}
