//! Statements on their way: what failed, and what nobody waited for.

use sea_orm::DbErr;

use super::{Txn, own_error};
use crate::store::cause;

impl Txn {
    /// Notes a failure, and also that a statement was dropped half-way: nobody knows how it ended.
    pub(super) async fn watched<R>(&self, run: impl Future<Output = Result<R, DbErr>>) -> Result<R, DbErr> {
        let watch = Watch { txn: self, is_over: false };
        let result = run.await;
        watch.over(result.as_ref().err());
        result
    }
}

struct Watch<'a> {
    txn: &'a Txn,
    is_over: bool,
}

impl Watch<'_> {
    fn over(mut self, error: Option<&DbErr>) {
        self.is_over = true;
        if let Some(error) = error {
            let mut state = self.txn.state();
            if cause::is_conflict(error) || cause::is_duplicate(error) {
                state.conflict.get_or_insert_with(|| error.clone());
            }
            state.failed.get_or_insert_with(|| error.clone());
        }
    }
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        if !self.is_over {
            self.txn.state().failed.get_or_insert_with(|| own_error("a statement was dropped half-way"));
        }
    }
}
