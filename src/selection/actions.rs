//! What a panel does: reads the shortlist, keeps scenarios, prepares decisions and changes them.

mod agreeing;
mod decisions;
mod preparing;
mod scenarios;
mod shortlist;

pub use agreeing::{agree, agree_on};
pub use decisions::{change, release};
pub use preparing::{complete, prepare};
pub use scenarios::{Kept, save, save_agreed};
pub use shortlist::{candidates_of, screened, shortlist};
