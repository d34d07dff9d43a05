//! placeholder

pub mod countries;
