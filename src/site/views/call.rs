//! One call: who can apply, until when, what it brings, how it is decided.

use entity::{edition, eligibility_rule, module, programme, target};
use serde::Serialize;
use serde_json::Value;

use super::curriculum::ModuleRow;
use super::{CallRow, sample_text};
use crate::ctx::Ctx;
use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::paths;
use crate::programmes::Phase;
use crate::questionnaires::{MatchView, Worded};
use crate::site::deadline::{self, Place};
use crate::site::targets;
use crate::zone::Zone;

#[derive(Debug, Serialize)]
pub struct CallPage {
    pub errors: Vec<FieldError>,
    pub call: CallRow,
    pub programme: Worded,
    pub programme_url: String,
    pub call_text: Worded,
    pub organiser_key: &'static str,
    pub places: Vec<Place>,
    pub state: String,
    pub matches: Vec<MatchView>,
    pub rules: Vec<Worded>,
    pub modules: Vec<ModuleRow>,
    pub hours: i32,
    pub targets: Vec<String>,
    pub languages: Vec<String>,
    pub seats: i32,
    pub venue: Worded,
    pub steps: Vec<Step>,
    pub check_url: String,
    pub apply_url: String,
    pub curriculum_url: String,
    pub method_url: String,
    pub calls_url: String,
    pub ics_url: String,
}

/// A date of the edition: what happens, and when.
#[derive(Debug, Serialize)]
pub struct Step {
    pub state: &'static str,
    pub key: &'static str,
    pub on: String,
}

impl CallPage {
    pub fn of(
        ctx: &Ctx,
        edition: &edition::Model,
        programme: &programme::Model,
        rules: &[eligibility_rule::Model],
        modules: &[module::Model],
        targets: &[target::Model],
    ) -> CallPage {
        let lang = ctx.lang.code();
        let active = rules.iter().filter(|rule| rule.active);
        let languages = edition.languages.as_array().into_iter().flatten().filter_map(Value::as_str);
        CallPage {
            errors: Vec::new(),
            call: CallRow::of(ctx, edition),
            programme: Worded::of(&programme.title, lang),
            programme_url: paths::programme(ctx.lang, &programme.code),
            call_text: Worded::of(&edition.call_text, lang),
            organiser_key: deadline::organiser_key(edition),
            places: deadline::places(ctx.lang, edition, None),
            state: String::new(),
            matches: Vec::new(),
            rules: active.map(|rule| Worded::of(&rule.note, lang)).collect(),
            hours: modules.iter().map(|module| module.hours).sum(),
            modules: modules.iter().map(|module| ModuleRow::of(ctx.lang, module)).collect(),
            targets: targets::sentences(ctx.lang, targets),
            languages: languages.map(|code| format!("value-language-{code}")).collect(),
            seats: edition.places,
            venue: Worded::of(&edition.venue, lang),
            steps: steps(ctx, edition),
            check_url: paths::eligibility(ctx.lang, &edition.code),
            apply_url: paths::apply(&edition.code),
            curriculum_url: paths::curriculum(ctx.lang, &edition.code),
            method_url: paths::method(ctx.lang),
            calls_url: paths::calls(ctx.lang),
            ics_url: paths::calls_ics(ctx.lang),
        }
    }
}

/// The dates that are set, in order; the first that is still to come is the present one.
fn steps(ctx: &Ctx, edition: &edition::Model) -> Vec<Step> {
    let local = |at: chrono::DateTime<chrono::Utc>| {
        let zone: Zone = edition.deadline_zone.parse().unwrap_or(Zone::UTC);
        zone.local(at).date_naive()
    };
    let dates = [
        ("site-date-opens", Some(local(edition.opens_at)), edition.opens_at <= ctx.now),
        ("site-date-closes", Some(local(edition.closes_at)), edition.closes_at <= ctx.now),
        ("site-date-decisions", edition.decisions_on, is_past(edition.decisions_on, ctx)),
        ("site-date-starts", edition.starts_on, is_past(edition.starts_on, ctx)),
        ("site-date-ends", edition.ends_on, is_past(edition.ends_on, ctx)),
    ];
    let mut has_now = false;
    let step = |(key, on, past): (&'static str, Option<chrono::NaiveDate>, bool)| {
        let state = match past {
            true => "past",
            false if has_now => "next",
            false => {
                has_now = true;
                "now"
            }
        };
        on.map(|on| Step { state, key, on: on.to_string() })
    };
    dates.into_iter().filter(|(_, on, _)| on.is_some()).filter_map(step).collect()
}

fn is_past(on: Option<chrono::NaiveDate>, ctx: &Ctx) -> bool {
    on.is_some_and(|on| on < ctx.now.date_naive())
}

impl Page for CallPage {
    const TEMPLATE: &'static str = "site/call";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-calls"
    }

    fn samples() -> Vec<Self> {
        let place = |state: &str, key, zone: &str| Place { state: state.into(), key, zone: zone.into() };
        let page = |phase| CallPage {
            errors: Vec::new(),
            call: CallRow::sample(phase),
            programme: sample_text("Small States Cyber Fellowship"),
            programme_url: "/en/programmes/sscf".into(),
            call_text: sample_text("Apply **online**."),
            organiser_key: "site-anywhere",
            places: vec![place("", "site-anywhere", "Etc/GMT+12"), place("Fiji", "", "Pacific/Fiji")],
            state: String::new(),
            matches: Vec::new(),
            rules: vec![sample_text("You are an official.")],
            modules: vec![ModuleRow::sample()],
            hours: 6,
            targets: vec!["No State has more than one.".into()],
            languages: vec!["value-language-en".into()],
            seats: 25,
            venue: sample_text("Suva"),
            steps: vec![Step { state: "now", key: "site-date-closes", on: "2027-01-15".into() }],
            check_url: "/en/calls/sscf-2027/eligibility".into(),
            apply_url: "/editions/sscf-2027/application".into(),
            curriculum_url: "/en/calls/sscf-2027/curriculum".into(),
            method_url: "/en/method".into(),
            calls_url: "/en/calls".into(),
            ics_url: "/en/calls.ics".into(),
        };
        let mut wrong = page(Phase::Open);
        wrong.state = "Guinea".into();
        wrong.errors.push(FieldError::new("state", "site-state-unknown"));
        let mut bare = page(Phase::Closed);
        (bare.modules, bare.targets, bare.rules) = (Vec::new(), Vec::new(), Vec::new());
        (bare.venue, bare.call_text) = (Worded::default(), Worded::default());
        vec![page(Phase::Open), page(Phase::Planned), bare, wrong]
    }
}
