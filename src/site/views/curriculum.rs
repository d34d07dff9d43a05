//! The curriculum of an edition.

use entity::{edition, module};
use serde::Serialize;
use serde_json::Value;

use super::sample_text;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;

#[derive(Clone, Debug, Serialize)]
pub struct ModuleRow {
    pub title: Worded,
    pub outcome: Worded,
    pub pillars: Vec<String>,
    pub hours: i32,
}

impl ModuleRow {
    pub fn of(lang: Lang, module: &module::Model) -> ModuleRow {
        let pillars = module.pillars.as_array().into_iter().flatten().filter_map(Value::as_str);
        ModuleRow {
            title: Worded::of(&module.title, lang.code()),
            outcome: Worded::of(&module.outcome, lang.code()),
            pillars: pillars.map(|code| format!("value-pillar-{code}")).collect(),
            hours: module.hours,
        }
    }

    pub fn sample() -> ModuleRow {
        ModuleRow {
            title: sample_text("Threats"),
            outcome: sample_text("Write a national risk note."),
            pillars: vec!["value-pillar-threats".into(), "value-pillar-norms".into()],
            hours: 6,
        }
    }
}

#[derive(Debug, Serialize)]
pub struct CurriculumPage {
    pub edition: Worded,
    pub call_url: String,
    pub modules: Vec<ModuleRow>,
    pub hours: i32,
}

impl CurriculumPage {
    pub fn of(lang: Lang, edition: &edition::Model, modules: &[module::Model]) -> CurriculumPage {
        CurriculumPage {
            edition: Worded::of(&edition.title, lang.code()),
            call_url: paths::call(lang, &edition.code),
            hours: modules.iter().map(|module| module.hours).sum(),
            modules: modules.iter().map(|module| ModuleRow::of(lang, module)).collect(),
        }
    }
}

impl Page for CurriculumPage {
    const TEMPLATE: &'static str = "site/curriculum";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-calls"
    }

    fn samples() -> Vec<Self> {
        let page = |modules: Vec<ModuleRow>| CurriculumPage {
            edition: sample_text("Small States Cyber Fellowship 2027"),
            call_url: "/en/calls/sscf-2027".into(),
            hours: modules.iter().map(|module| module.hours).sum(),
            modules,
        };
        vec![page(vec![ModuleRow::sample(), ModuleRow::sample()]), page(Vec::new())]
    }
}
