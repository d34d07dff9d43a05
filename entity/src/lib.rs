//! The nouns as they are stored: typed ids, typed enums, rows. No behaviour lives here.

mod ids;
mod localised;
#[macro_use]
mod text_enum;

pub use ids::*;
pub use localised::{Localised, Said};
pub use text_enum::UnknownCode;

pub mod application;
pub mod application_event;
pub mod assignment;
pub mod assignment_event;
pub mod calendar_feed;
pub mod check_override;
pub mod criterion;
pub mod decision;
pub mod decision_event;
pub mod decision_release;
pub mod edition;
pub mod eligibility_rule;
pub mod elsewhere_edition;
pub mod journal_entry;
pub mod mark;
pub mod membership;
pub mod membership_event;
pub mod module;
pub mod nomination;
pub mod offer;
pub mod offer_event;
pub mod outgoing;
pub mod person;
pub mod presence;
pub mod programme;
pub mod publication;
pub mod publication_archive;
pub mod publication_figures;
pub mod questionnaire;
pub mod register;
pub mod role_grant;
pub mod scenario;
pub mod sensitive_answers;
pub mod session;
pub mod setting;
pub mod sign_in;
pub mod sign_in_code;
pub mod submission;
pub mod target;
pub mod totp_key;
