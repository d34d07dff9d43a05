//! What `templates/home/show.hbs` sees.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::page::{Layout, Page};
use crate::questionnaires::Worded;

/// A person's own pages.
#[derive(Debug, Default, Serialize)]
pub struct Home {
    pub sections: Vec<Section>,
}

/// Things of one sort under one heading.
#[derive(Debug, Default, Serialize)]
pub struct Section {
    /// The heading, by key.
    pub key: &'static str,
    pub rows: Vec<Row>,
    /// What is said, by keys, when there are no rows; a section without rows and words is better left out.
    pub empty_key: &'static str,
    pub empty_text_key: &'static str,
    pub empty_url: String,
    pub empty_link_key: &'static str,
}

/// One thing and where it stands.
#[derive(Debug, Default, Serialize)]
pub struct Row {
    /// The title, by key; or nothing where somebody wrote it.
    pub title_key: &'static str,
    pub title: Worded,
    pub url: String,
    /// A reference, shown from left to right; or nothing.
    pub reference: String,
    /// A sentence by key; it is given `at`, a moment in words.
    pub hint_key: &'static str,
    pub hint_at: Option<DateTime<Utc>>,
    pub zone: &'static str,
    /// The tag's colour, as the partial `status_tag` knows them, and its word by key; or nothing.
    pub tag_kind: &'static str,
    pub tag_key: String,
}

impl Page for Home {
    const TEMPLATE: &'static str = "home/show";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-my-pages"
    }

    fn samples() -> Vec<Self> {
        let title = Worded::sample("Fellowship 2027");
        let row = |reference: &str| Row {
            title_key: "",
            title: title.clone(),
            url: "/applications/x".into(),
            reference: reference.into(),
            hint_key: "home-hand-in-by",
            hint_at: Some(DateTime::UNIX_EPOCH),
            zone: "UTC",
            tag_kind: "due",
            tag_key: "apply-status-draft".into(),
        };
        let bare = Row { title: title.clone(), url: "/x".into(), ..Row::default() };
        let full = Section {
            key: "home-applications",
            rows: vec![row("7K3M-XQ0D"), row(""), bare],
            ..Section::default()
        };
        let empty = Section {
            key: "home-applications",
            empty_key: "home-no-applications",
            empty_text_key: "home-no-applications-text",
            empty_url: "/en/calls".into(),
            empty_link_key: "home-to-calls",
            ..Section::default()
        };
        let work = Section {
            key: "home-work",
            rows: vec![Row {
                title_key: "nav-desk",
                hint_key: "home-desk-hint",
                url: "/desk".into(),
                ..Row::default()
            }],
            ..Section::default()
        };
        vec![Home::default(), Home { sections: vec![work, full, empty] }]
    }
}
