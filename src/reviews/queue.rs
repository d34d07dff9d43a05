//! A reviewer's line of work: what is open first, the earliest due first, then what is done.

use chrono::NaiveDate;
use entity::assignment::{AssignmentStatus as Status, Model};
use entity::{AssignmentId, EditionId};

use super::state;

/// One review in the line.
#[derive(Clone, Debug)]
pub struct Task {
    pub assignment: Model,
    pub edition: EditionId,
    /// How the reviewer knows the application: its number among all that they were asked in the edition.
    pub number: usize,
    /// The application was withdrawn or is reviewed no more.
    pub is_closed: bool,
}

impl Task {
    /// The reviewer still has something to do.
    pub fn is_open(&self) -> bool {
        !self.is_closed && state::OPEN.contains(&self.assignment.status)
    }

    pub fn is_done(&self) -> bool {
        self.assignment.status == Status::HandedIn
    }

    fn place(&self) -> (u8, NaiveDate, AssignmentId) {
        let group = if self.is_open() { 0 } else { 1 + u8::from(!self.is_done()) };
        (group, self.assignment.due_on.unwrap_or(NaiveDate::MAX), self.assignment.id)
    }
}

/// Numbers the assignments of one reviewer within each edition, in the order of their ids, whatever became of them:
/// a number never changes.
pub fn numbered(all: &[Model], of: impl Fn(&Model) -> Option<(EditionId, bool)>) -> Vec<Task> {
    let mut tasks: Vec<Task> = Vec::with_capacity(all.len());
    for assignment in all {
        if let Some((edition, is_closed)) = of(assignment) {
            let number = 1 + tasks.iter().filter(|task| task.edition == edition).count();
            tasks.push(Task { assignment: assignment.clone(), edition, number, is_closed });
        }
    }
    tasks
}

/// The line: without what was taken back and what the reviewer stepped back from.
pub fn in_line(mut tasks: Vec<Task>) -> Vec<Task> {
    tasks.retain(|task| state::STANDING.contains(&task.assignment.status));
    tasks.sort_by_key(Task::place);
    tasks
}

/// How many are done, of how many that count.
pub fn progress(line: &[Task]) -> (usize, usize) {
    let done = line.iter().filter(|task| task.is_done()).count();
    (done, done + line.iter().filter(|task| task.is_open()).count())
}
