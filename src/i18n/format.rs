//! Figures, dates, lists and order, as each language writes them (ICU with its compiled data).

mod dates;
mod numbers;
mod sorting;
mod tools;

pub use dates::{date, instant, time, zone};
pub(super) use numbers::written;
pub use numbers::{decimal, list_and, number, percent};
pub use sorting::{compare, sort_by_name};
