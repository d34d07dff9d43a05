//! How far somebody is: computed from the answers each time, stored nowhere.

use serde::Serialize;

use super::answers::{Answers, is_blank};
use super::check::check;
use super::definition::{Group, Question, Questionnaire};
use super::problem::Problem;
use super::read::CountryMatch;
use super::shown::Shown;

/// Where a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    NotStarted,
    InProgress,
    Done,
}

/// Where one page stands and what is still to change on it.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupProgress {
    pub group: String,
    pub progress: Progress,
    /// The page may be left empty.
    pub is_optional: bool,
    pub problems: Vec<Problem>,
}

/// Where the whole form stands. Pages on which nothing is asked of this person are left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Completeness {
    pub groups: Vec<GroupProgress>,
}

impl Progress {
    /// The key of its word on the task list.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotStarted => "question-progress-not-started",
            Self::InProgress => "question-progress-in-progress",
            Self::Done => "question-progress-done",
        }
    }
}

impl Completeness {
    /// Whether the form can be handed in: nothing is missing and nothing is wrong.
    pub fn is_ready(&self) -> bool {
        self.problems().next().is_none()
    }

    /// Everything still to change, in the order of the form.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        self.groups.iter().flat_map(|group| &group.problems)
    }

    /// Pages done.
    pub fn done(&self) -> usize {
        self.groups.iter().filter(|group| group.progress == Progress::Done).count()
    }

    /// The first page with something to do.
    pub fn next(&self) -> Option<&GroupProgress> {
        self.groups.iter().find(|group| !group.problems.is_empty())
    }
}

/// Where each page stands. Hidden questions and their answers count for nothing.
pub fn completeness(questionnaire: &Questionnaire, answers: &Answers) -> Completeness {
    let shown = Shown::of(questionnaire, answers);
    let groups = questionnaire.groups().filter_map(|group| progress(group, &shown, answers)).collect();
    Completeness { groups }
}

fn progress(group: &Group, shown: &Shown<'_>, answers: &Answers) -> Option<GroupProgress> {
    let asked: Vec<&Question> = group.questions.iter().filter(|question| shown.has(question)).collect();
    if asked.is_empty() {
        return None;
    }
    let problems: Vec<Problem> = asked.iter().flat_map(|question| problems_with(question, shown)).collect();
    let is_untouched = asked.iter().all(|question| !answers.has_seen(&question.key));
    let progress = match (is_untouched, problems.is_empty()) {
        (true, _) => Progress::NotStarted,
        (false, false) => Progress::InProgress,
        (false, true) => Progress::Done,
    };
    Some(GroupProgress { group: group.key.clone(), progress, is_optional: group.is_optional(), problems })
}

/// A stored answer was matched with a country when it was read; one that was not is reported as unknown.
fn problems_with(question: &Question, shown: &Shown<'_>) -> Vec<Problem> {
    match shown.answer_to(&question.key).filter(|value| !is_blank(value)) {
        Some(value) => check(question, value, &|_, _| CountryMatch::None, ""),
        None => shown.missing(question),
    }
}
