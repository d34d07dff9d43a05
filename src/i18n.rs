//! The six languages: words, plurals, numbers, dates and alphabetical order.
//! Words live in `templates/locales/<lang>/<slice>.ftl`; figures, dates and order come from ICU.

mod args;
pub mod format;
mod lang;
mod sentence;
mod words;

pub use args::{Args, Value};
pub use lang::Lang;
pub use words::Words;
