//! The task list of a draft: what is done, what is not, by when.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use super::start::Deadline;
use crate::page::{Layout, Page};
use crate::questionnaires::{Completeness, Progress, Questionnaire, Worded};
use crate::zone::Zone;

/// A status word and its colour, as the partial `status_tag` wants them.
#[derive(Clone, Debug, Serialize)]
pub struct Tag {
    pub kind: &'static str,
    pub key: String,
    pub text: String,
}

impl Tag {
    pub fn new(kind: &'static str, key: impl Into<String>) -> Tag {
        Tag { kind, key: key.into(), text: String::new() }
    }
}

/// One page of the form, or the step of handing in.
#[derive(Clone, Debug, Serialize)]
pub struct Task {
    pub url: String,
    pub key: &'static str,
    pub label: String,
    pub tag: Tag,
    pub hint: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct TaskSection {
    pub title: Worded,
    pub tasks: Vec<Task>,
}

/// The task list.
#[derive(Debug, Serialize)]
pub struct Tasks {
    pub edition: Worded,
    pub parts: Vec<bool>,
    pub done: usize,
    pub sections: Vec<TaskSection>,
    pub hand_in: Vec<Task>,
    pub deadline: Deadline,
    pub next_url: String,
    pub reference: String,
    pub begun_at: DateTime<Utc>,
    pub saved_at: DateTime<Utc>,
}

impl Tasks {
    /// The sections of a form with where each page stands; `url` leads to a page, `kept_apart` is a hint in words.
    pub fn sections_of(
        form: &Questionnaire,
        standing: &Completeness,
        lang: &str,
        url: &dyn Fn(&str) -> String,
        kept_apart: &str,
    ) -> Vec<TaskSection> {
        let task = |group: &crate::questionnaires::Group| {
            let standing = standing.groups.iter().find(|standing| standing.group == group.key)?;
            let is_apart = group.questions.iter().any(|question| question.sensitive);
            Some(Task {
                url: url(&group.key),
                key: "",
                label: group.title.get(lang).text,
                tag: Tag::new(colour(standing.progress), standing.progress.key()),
                hint: if is_apart { kept_apart.to_owned() } else { String::new() },
            })
        };
        let section = |section: &crate::questionnaires::Section| TaskSection {
            title: Worded::of(&section.title, lang),
            tasks: section.groups.iter().filter_map(task).collect(),
        };
        form.sections.iter().map(section).filter(|section| !section.tasks.is_empty()).collect()
    }
}

fn colour(progress: Progress) -> &'static str {
    match progress {
        Progress::NotStarted => "plain",
        Progress::InProgress => "due",
        Progress::Done => "done",
    }
}

impl Page for Tasks {
    const TEMPLATE: &'static str = "applications/tasks";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-my-pages"
    }

    fn samples() -> Vec<Self> {
        let at = DateTime::UNIX_EPOCH;
        let form = crate::questionnaires::application();
        let sample = |lang: &str, answers| {
            let standing = crate::questionnaires::completeness(&form, &answers);
            Tasks {
                edition: Worded::sample("Fellowship"),
                parts: vec![true, false],
                done: standing.done(),
                sections: Tasks::sections_of(&form, &standing, lang, &|page| format!("/p/{page}"), "Apart"),
                hand_in: vec![Task {
                    url: "/a".into(),
                    key: "apply-answers-title",
                    label: String::new(),
                    tag: Tag::new("off", "apply-task-not-ready"),
                    hint: String::new(),
                }],
                deadline: Deadline::of(at + TimeDelta::days(5), &[Zone::named("Pacific/Tarawa")], at),
                next_url: "/applications/x/pages/name".into(),
                reference: "7K3M-XQ0D".into(),
                begun_at: at,
                saved_at: at,
            }
        };
        let seen = [("full_name".to_owned(), serde_json::json!("Teuea"))].into_iter().collect();
        vec![sample("en", crate::questionnaires::Answers::default()), sample("ar", seen)]
    }
}
