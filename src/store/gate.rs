//! What SQLite itself tells about, and asks of, the writer connection: three flags shared with its hooks.

use std::sync::atomic::{AtomicBool, Ordering};

/// SQLite asks before each COMMIT, tells of each whole rollback, and asks now and then whether to go on.
#[derive(Default)]
pub(super) struct Gate {
    may_commit: AtomicBool,
    rolled_back: AtomicBool,
    interrupt: AtomicBool,
}

impl Gate {
    /// Only the lane's own COMMIT passes; any other, even an autocommit, becomes a rollback.
    pub(super) fn let_commit(&self, may: bool) {
        self.may_commit.store(may, Ordering::SeqCst);
    }

    pub(super) fn may_commit(&self) -> bool {
        self.may_commit.load(Ordering::SeqCst)
    }

    /// A transaction begins.
    pub(super) fn begin(&self) {
        self.interrupt.store(false, Ordering::SeqCst);
        self.rolled_back.store(false, Ordering::SeqCst);
    }

    /// The whole transaction went, by SQLite's own decision or by somebody's ROLLBACK.
    pub(super) fn note_rollback(&self) {
        self.rolled_back.store(true, Ordering::SeqCst);
    }

    pub(super) fn is_rolled_back(&self) -> bool {
        self.rolled_back.load(Ordering::SeqCst)
    }

    /// Ends a statement that is running; a short one that follows is not touched.
    pub(super) fn interrupt(&self, now: bool) {
        self.interrupt.store(now, Ordering::SeqCst);
    }

    pub(super) fn may_go_on(&self) -> bool {
        !self.interrupt.load(Ordering::SeqCst)
    }
}
