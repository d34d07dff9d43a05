//! The one place where time and randomness enter. Everything else is handed `now` and ids.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use uuid::Uuid;

/// Where `now` comes from: the machine, or a test's own hands.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    #[default]
    Machine,
    /// Microseconds since the epoch, moved by hand.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands still at `at` until it is moved.
    pub fn standing_at(at: DateTime<Utc>) -> Clock {
        Clock::Set(Arc::new(AtomicI64::new(at.timestamp_micros())))
    }

    /// Now, in whole microseconds: what both databases can store.
    #[expect(clippy::disallowed_methods, reason = "the one reader of the machine's clock")]
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Clock::Machine => Utc::now().trunc_subsecs(6),
            Clock::Set(micros) => at(micros.load(Ordering::SeqCst)),
        }
    }

    /// Sets a standing clock; the machine's clock is left alone.
    pub fn set(&self, to: DateTime<Utc>) {
        if let Clock::Set(micros) = self {
            micros.store(to.timestamp_micros(), Ordering::SeqCst);
        }
    }

    /// Moves a standing clock; the machine's clock is left alone.
    pub fn advance(&self, by: TimeDelta) {
        self.set(self.now() + by);
    }
}

fn at(micros: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(micros).unwrap_or(DateTime::UNIX_EPOCH)
}

/// A new identifier: version 7, so that rows lie in the order in which they were made.
#[expect(clippy::disallowed_methods, reason = "the one maker of identifiers")]
pub fn new_uuid() -> Uuid {
    Uuid::now_v7()
}

/// Bytes that nobody can guess, for tokens and codes.
pub fn random_bytes<const N: usize>() -> [u8; N] {
    use rand::TryRngCore;
    let mut bytes = [0; N];
    rand::rngs::OsRng.try_fill_bytes(&mut bytes).expect("the operating system has randomness");
    bytes
}
