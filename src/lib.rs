//! Atoll: from the call of a fellowship to its published figures.

pub mod selection;
