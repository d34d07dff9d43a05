//! Preparing a publication quietly, publishing it once, and taking in what others published.

mod history;
mod prepare;
mod publish;

pub use history::{Imported, import_history};
pub use prepare::{Prepared, prepare};
pub use publish::publish;
