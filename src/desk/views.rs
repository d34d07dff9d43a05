//! The pages of the desk.

mod application;
mod applications;
mod editions;

pub use application::{Application, Endorsed, Event, ReviewRow, SectionView};
pub use applications::Applications;
pub use editions::{Desk, EditionRow, Hub};
