//! What the panel's pages see. A person's gender is in none of them.

mod board;
mod decisions;
mod parts;
mod scenario;

pub use board::{Board, Hidden, Move, WhatIfView};
pub use decisions::{Changing, DecisionRow, Decisions, KindChoice, KindLink, StepRow};
pub use parts::{Heading, Seat, label_beside_a_person, label_of, named, seat, seats, target_rows};
pub use scenario::{ScenarioPage, ScenarioRow};
