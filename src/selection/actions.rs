//! What a panel does: reads the shortlist, keeps scenarios, prepares decisions and changes them.

mod decisions;
mod preparing;
mod scenarios;
mod shortlist;

pub use decisions::{change, release};
pub use preparing::{agree, complete, prepare};
pub use scenarios::{Kept, save, save_agreed};
pub use shortlist::{candidates_of, screened, shortlist};
