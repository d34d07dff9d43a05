//! The public site over HTTP.

pub mod calls;
pub mod eligibility;
pub mod front;
pub mod texts;
