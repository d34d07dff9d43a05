//! The pages of attendance; one file for each kind of reader.

mod cohort;
mod fellowship;
mod register;

pub use cohort::{ClosingPage, CohortPage, MemberRow};
pub use fellowship::{Colleague, FellowshipPage, SessionLine};
pub use register::{RegisterPage, RegisterRow, TrainerPage, TrainerRow};

fn worded(text: &str) -> crate::questionnaires::Worded {
    crate::questionnaires::Worded {
        text: text.to_owned(),
        lang: "en".to_owned(),
        dir: "ltr",
        fallback: false,
    }
}
