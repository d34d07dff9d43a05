//! The pages of screening.

mod case;
mod index;
mod preview;

pub use case::{CasePage, CheckRow, ReasonChoice};
pub use index::{CaseRow, Index};
pub use preview::{Hidden, Preview};
