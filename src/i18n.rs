//! Stand-in until the real i18n is merged.
mod lang;
pub use lang::Lang;
