//! Asking the solver: beside the threads that serve pages, and no longer than anybody waits.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::error::AppError;
use crate::selection::solver::{Ask, Outcome, Problem, Watch, select};

/// A page gives up after so long, and then claims no more than it knows.
const PATIENCE: Duration = Duration::from_secs(6);

struct Patience(Instant);

impl Watch for Patience {
    fn is_over(&self) -> bool {
        self.0.elapsed() >= PATIENCE
    }
}

/// The answer of the solver.
pub async fn solve(problem: Arc<Problem>, ask: Ask) -> Result<Outcome, AppError> {
    let watch = Patience(Instant::now());
    put(move || select(&problem, &ask, &watch)).await
}

/// Puts any question to the solver.
pub async fn put<T: Send + 'static>(ask: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
    tokio::task::spawn_blocking(ask).await.map_err(|error| AppError::Internal(error.into()))
}
