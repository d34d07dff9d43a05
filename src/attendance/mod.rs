//! Attendance: registers, who completes, and the pages that show it: the trainer's, the fellow's, the cohort's.

use entity::role_grant::Role;

use crate::app::{Entry, Who, get, post};

mod actions;
mod closing;
pub mod completion;
mod forms;
mod handlers;
mod policy;
mod queries;
mod views;

pub use actions::{Marks, close, leave, take_register};
pub use completion::Tally;
pub use queries::{FellowBrief, Record, TrainerBrief, fellow_briefs, registers, trainer_brief};
pub use views::{ClosingPage, CohortPage, FellowshipPage, RegisterPage, TrainerPage};

/// Registers, the fellow's page, the cohort for staff.
pub fn routes() -> Vec<Entry> {
    use handlers::{cohort, fellowship, register, trainer};
    let trainers = Who::Staff(&[Role::Trainer]);
    let takers = Who::Staff(&[Role::Trainer, Role::Manager]);
    let managers = Who::Staff(&[Role::Manager]);
    vec![
        get("/sessions", trainers, trainer::index),
        get("/sessions/:id/register", takers, register::show),
        post("/sessions/:id/register", takers, register::create),
        get("/fellowships/:id", Who::Person, fellowship::show),
        get("/desk/:edition/cohort", managers, cohort::index),
        post("/desk/:edition/cohort/:id/leaving", managers, cohort::leave),
        get("/desk/:edition/cohort/closing", managers, cohort::preview),
        post("/desk/:edition/cohort/closing", managers, cohort::close),
    ]
}
