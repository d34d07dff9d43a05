//! A write on its way through the lane: the closure, its value once it ran, and who waits for the answer.

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use anyhow::anyhow;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use tokio::sync::oneshot;

use super::options::Counters;
use super::txn::{Hook, Txn};
use crate::error::AppError;

/// A closure of any type. Only it crosses threads: its futures stay on the lane's.
pub(super) trait Call: Send {
    /// Runs the closure and keeps its value.
    fn run<'a>(&'a mut self, txn: &'a Txn) -> LocalBoxFuture<'a, Result<(), AppError>>;
    /// Sends the kept value, or the error.
    fn answer(self: Box<Self>, outcome: Result<(), AppError>);
    /// The caller hung up.
    fn is_forsaken(&self) -> bool;
}

struct Packed<F, T> {
    closure: F,
    value: Option<T>,
    caller: oneshot::Sender<Result<T, AppError>>,
}

/// Makes a closure ready for the lane.
pub(super) fn pack<F, T>(closure: F) -> (Box<dyn Call>, oneshot::Receiver<Result<T, AppError>>)
where
    F: AsyncFn(&Txn) -> Result<T, AppError> + Send + 'static,
    T: Send + 'static,
{
    let (caller, answer) = oneshot::channel();
    (Box::new(Packed { closure, value: None, caller }), answer)
}

impl<F, T> Call for Packed<F, T>
where
    F: AsyncFn(&Txn) -> Result<T, AppError> + Send + 'static,
    T: Send + 'static,
{
    fn run<'a>(&'a mut self, txn: &'a Txn) -> LocalBoxFuture<'a, Result<(), AppError>> {
        Box::pin(async move {
            self.value = None;
            self.value = Some((self.closure)(txn).await?);
            Ok(())
        })
    }

    fn answer(self: Box<Self>, outcome: Result<(), AppError>) {
        let value = self.value.ok_or_else(|| AppError::Internal(anyhow!("a write ended without a value")));
        let _ = self.caller.send(outcome.and(value));
    }

    fn is_forsaken(&self) -> bool {
        self.caller.is_closed()
    }
}

/// A call in the lane's hands.
pub(super) struct Pending {
    /// Gone once the caller has the answer.
    call: Option<Box<dyn Call>>,
    /// It panicked or took too long: it will not be run again.
    pub(super) is_spent: bool,
}

impl Pending {
    pub(super) fn new(call: Box<dyn Call>) -> Pending {
        Pending { call: Some(call), is_spent: false }
    }

    /// Runs the closure once; a panic and a timeout become errors.
    pub(super) async fn run(&mut self, txn: &Txn, limit: Duration) -> Result<(), AppError> {
        let Some(call) = &mut self.call else { return Err(AppError::Internal(anyhow!("already answered"))) };
        let running = AssertUnwindSafe(call.run(txn)).catch_unwind();
        match tokio::time::timeout(limit, running).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(panic)) => {
                self.is_spent = true;
                Err(AppError::Internal(anyhow!("a write panicked: {}", words(panic.as_ref()))))
            }
            Err(_) => {
                self.is_spent = true;
                txn.cut_off();
                Err(AppError::Internal(anyhow!("a write took longer than {} ms", limit.as_millis())))
            }
        }
    }

    /// Answers the caller, once.
    pub(super) fn answer(&mut self, outcome: Result<(), AppError>, counters: &Counters) {
        if let Some(call) = self.call.take() {
            counters.answered();
            call.answer(outcome);
        }
    }
}

/// What is to be done once the COMMIT returned. A hook that panics harms nobody either.
pub(super) fn run_hooks(hooks: Vec<Hook>) {
    for hook in hooks {
        if let Err(panic) = std::panic::catch_unwind(AssertUnwindSafe(hook)) {
            tracing::error!("a hook after COMMIT panicked: {}", words(panic.as_ref()));
        }
    }
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let owned = panic.downcast_ref::<String>().map(String::as_str);
    owned.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("without words")
}
