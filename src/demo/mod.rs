//! What only the demo has: the cast with one-press sign-in, and the kept mails.

use crate::app::Entry;

/// The demo's own pages.
pub fn routes() -> Vec<Entry> {
    Vec::new()
}
