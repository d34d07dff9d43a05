//! The applicant's own pages.

mod answers;
mod question;
mod start;
mod status;
mod tasks;

pub use answers::{CheckAnswers, Closed, Missing, Receipt, titled};
pub use question::{Made, Question, Stale};
pub use start::{Deadline, Start};
pub use status::{Status, Step, Withdrawal};
pub use tasks::{Tag, Task, Tasks};
