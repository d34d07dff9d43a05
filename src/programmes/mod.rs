//! Programmes and their editions: the call, its window, its eligibility rules, its rubric.

mod actions;
pub mod defaults;
mod queries;
pub mod window;

pub use actions::{
    NewCriterion, NewEdition, NewProgramme, NewRule, announce, create_edition, create_programme,
};
pub use queries::{
    announced, by_code, criteria, edition, edition_by_code, editions_by_id, editions_of, every, find,
    questionnaire, rules,
};
pub use window::{Phase, Window};
