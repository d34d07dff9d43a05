//! Atoll: from the call to published figures.

pub mod i18n;
