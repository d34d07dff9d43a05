//! placeholder

pub mod countries;
pub mod i18n;
