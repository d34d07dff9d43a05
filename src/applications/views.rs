//! The applicant's own pages, and the one page on which staff read access needs.

mod answers;
mod needs;
mod question;
mod start;
mod status;
mod tasks;

pub use answers::{CheckAnswers, Closed, Missing, Receipt, titled};
pub use needs::AccessNeeds;
pub use question::{Made, Question, Stale};
pub use start::{Deadline, Start};
pub use status::{Status, Step, Withdrawal};
pub use tasks::{Tag, Task, Tasks};
