//! How the store is set up, what it counts, and the faults that tests may inject.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Sizes and limits. The defaults suit two cores and a few hundred people at once.
#[derive(Clone, Debug)]
pub struct StoreOptions {
    /// Connections for reads.
    pub readers: u32,
    /// Writes that may wait; one more is refused at once.
    pub queue: usize,
    /// A closure that takes longer is given up and rolled back.
    pub closure_timeout: Duration,
    /// Closures to a COMMIT, at most.
    pub group_size: usize,
    /// After this long a group takes no further closure; PostgreSQL's shorter limit counts too.
    pub group_time: Duration,
    /// PostgreSQL: tries of one closure alone before a conflict becomes `Busy`.
    pub tries: u32,
    /// Nothing, outside tests and benches.
    pub faults: Faults,
}

impl Default for StoreOptions {
    fn default() -> StoreOptions {
        StoreOptions {
            readers: 4,
            queue: 1024,
            closure_timeout: Duration::from_secs(10),
            group_size: 256,
            group_time: Duration::from_millis(50),
            tries: 12,
            faults: Faults::default(),
        }
    }
}

/// Faults that only tests and benches inject.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    /// Makes each COMMIT take so much longer, as a slow disk would.
    pub commit_delay: Duration,
    /// Answers before the COMMIT: loses acknowledged writes when the process is killed. The control that
    /// shows that a kill test can fail; never for anything else.
    pub answer_before_commit: bool,
    /// SQLite: a disk that is full after so many pages.
    pub page_limit: Option<u32>,
}

/// What the lane did since the store was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaneStatistics {
    /// Closures that were answered, well or ill.
    pub closures: u64,
    /// COMMITs that returned.
    pub commits: u64,
    /// Closures run again, after a conflict or after their group was lost.
    pub reruns: u64,
    /// Writes refused because the lane was full or closed.
    pub refused: u64,
}

/// The lane's counters, shared between its thread and the handles.
#[derive(Default)]
pub(super) struct Counters {
    closures: AtomicU64,
    commits: AtomicU64,
    reruns: AtomicU64,
    refused: AtomicU64,
    reads: AtomicU64,
}

impl Counters {
    pub(super) fn asked(&self) {
        self.reads.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn reads(&self) -> u64 {
        self.reads.load(Ordering::Relaxed)
    }

    pub(super) fn answered(&self) {
        self.closures.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn committed(&self) {
        self.commits.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn reran(&self) {
        self.reruns.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn refused(&self) {
        self.refused.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn read(&self) -> LaneStatistics {
        LaneStatistics {
            closures: self.closures.load(Ordering::Relaxed),
            commits: self.commits.load(Ordering::Relaxed),
            reruns: self.reruns.load(Ordering::Relaxed),
            refused: self.refused.load(Ordering::Relaxed),
        }
    }
}
