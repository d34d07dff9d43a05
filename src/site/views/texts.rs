//! Pages of plain text: method, accessibility, privacy, contact.

use serde::Serialize;

use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;

/// How applications are judged, cohorts chosen, figures protected.
#[derive(Debug, Serialize)]
pub struct MethodPage {
    pub statistics_url: String,
}

impl MethodPage {
    pub fn of(lang: Lang) -> MethodPage {
        MethodPage { statistics_url: paths::statistics(lang) }
    }
}

impl Page for MethodPage {
    const TEMPLATE: &'static str = "site/method";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-method"
    }

    fn samples() -> Vec<Self> {
        vec![MethodPage::of(Lang::En)]
    }
}

/// A heading and paragraphs, with the address to write to.
#[derive(Debug, Serialize)]
pub struct TextPage {
    pub heading: &'static str,
    pub paragraphs: Vec<&'static str>,
    pub contact: String,
}

impl TextPage {
    pub fn accessibility(contact: &str) -> TextPage {
        let paragraphs = vec!["site-accessibility-1", "site-accessibility-2", "site-accessibility-3"];
        TextPage { heading: "footer-accessibility", paragraphs, contact: contact.to_owned() }
    }

    pub fn privacy(contact: &str) -> TextPage {
        let paragraphs = vec!["site-privacy-1", "site-privacy-2", "site-privacy-3", "site-privacy-4"];
        TextPage { heading: "footer-privacy", paragraphs, contact: contact.to_owned() }
    }

    pub fn contact(contact: &str) -> TextPage {
        TextPage {
            heading: "footer-contact",
            paragraphs: vec!["site-contact-1"],
            contact: contact.to_owned(),
        }
    }
}

impl Page for TextPage {
    const TEMPLATE: &'static str = "site/text";
    const LAYOUT: Layout = Layout::Public;

    fn samples() -> Vec<Self> {
        let to = "fellowship@example.org";
        vec![TextPage::accessibility(to), TextPage::privacy(to), TextPage::contact(to)]
    }
}
