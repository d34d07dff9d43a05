//! One processor core for the lane and for SQLite's thread behind it.
//!
//! Each statement is handed from the lane to that thread and back. The two never work at the same time, but spread
//! over two cores each handing-over wakes a core that has gone to sleep, which takes longer than the statement.

/// Keeps this thread, and those that it starts from now on, on one of the cores that the process may use: another one
/// for each lane of a machine, as far as they go. Where that is not possible nothing changes but the speed.
#[cfg(target_os = "linux")]
pub(super) fn keep_to_one() {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

    static LANES: AtomicUsize = AtomicUsize::new(0);
    let Ok(allowed) = sched_getaffinity(None) else { return };
    let cores: Vec<usize> = (0..CpuSet::MAX_CPU).filter(|core| allowed.is_set(*core)).collect();
    let turn = (std::process::id() as usize).wrapping_add(LANES.fetch_add(1, Ordering::Relaxed));
    let Some(core) = turn.checked_rem(cores.len()).and_then(|at| cores.get(at)) else { return };
    let mut one = CpuSet::new();
    one.set(*core);
    if let Err(error) = sched_setaffinity(None, &one) {
        tracing::debug!(%error, "the lane is not kept to one core");
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn keep_to_one() {}
