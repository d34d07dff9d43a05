//! What the panel's pages see. A person's gender is in none of them.

mod answers;
mod board;
mod decisions;
pub mod frontier;
mod parts;
mod scenario;
mod seats;

pub use answers::{lottery, moves, pins, relaxed, unpinned, verdict, what_ifs};
pub use board::{Board, Hidden};
pub use decisions::{Changing, DecisionRow, Decisions, KindChoice, KindLink, StepRow};
pub use parts::{Heading, label_beside_a_person, label_of, named, target_rows};
pub use scenario::{ScenarioPage, ScenarioRow};
pub use seats::{Rows, Seat};
