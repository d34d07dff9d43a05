//! Atoll: fellowships and training programmes, from the call to published figures.

pub mod clock;
pub mod error;
pub mod store;
