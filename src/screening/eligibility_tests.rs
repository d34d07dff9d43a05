//! Each rule met, not met and unknown; and what holds for any facts.

use chrono::{DateTime, NaiveDate, Utc};
use entity::check_override::{self, CheckOutcome};
use entity::eligibility_rule::{Model, RuleKind};
use entity::nomination::NominationRoute;
use entity::sensitive_answers::Gender;
use entity::{Localised, PersonId};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use super::eligibility::{Award, Facts, Level, Nominated, evaluate};
use super::verdict::{Standing, settle, standing};
use crate::programmes::defaults;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("a time")
}

fn rule(kind: RuleKind, params: Value) -> Model {
    Model {
        id: Uuid::from_u128(kind as u128 + 1).into(),
        edition_id: Uuid::nil().into(),
        position: 1,
        kind,
        params,
        note: Localised::default(),
        reason_code: "reason".to_owned(),
        active: true,
        version: 1,
    }
}

/// An official of Kiribati for whom every default rule is met.
fn facts() -> Facts {
    Facts {
        nationality: Some("KIR".to_owned()),
        official: Some(true),
        seniority: Some("mid".to_owned()),
        years_total: Some(7),
        years_cyber: Some(2),
        languages: Some(vec![("en".to_owned(), Level::B2), ("fr".to_owned(), Level::A1)]),
        attends: Some(true),
        close_relative: Some(false),
        gender: Some(Gender::Woman),
        nominated: Some(Nominated::Received { route: NominationRoute::MissionGeneva, late: false, place: 1 }),
        last_award: Some(Award::Never),
        submitted_at: Some(at("2026-11-20T10:00:00Z")),
        closes_at: Some(at("2026-12-01T12:00:00Z")),
        counts_until: Some(at("2026-12-01T12:10:00Z")),
        edition_languages: vec!["en".to_owned(), "fr".to_owned()],
    }
}

fn outcome(kind: RuleKind, params: Value, facts: &Facts) -> CheckOutcome {
    evaluate(&[rule(kind, params)], facts)[0].outcome
}

fn default_rules() -> Vec<Model> {
    let rules = defaults::rules().into_iter();
    rules.map(|new| Model { active: new.active, ..rule(new.kind, new.params) }).collect()
}

use CheckOutcome::{Fail, Pass, Unknown};

#[test]
fn a_senior_official_of_kiribati_meets_every_default_rule() {
    let checks = evaluate(&default_rules(), &facts());
    assert!(checks.len() >= 9, "{checks:?}");
    assert!(checks.iter().all(|check| check.outcome == Pass), "{checks:?}");
}

#[test]
fn rules_that_are_off_are_not_checked() {
    let off = Model { active: false, ..rule(RuleKind::Official, json!({})) };
    assert_eq!(evaluate(&[off], &facts()), []);
}

#[test]
fn a_country_counts_as_it_was_grouped_on_the_day_of_the_deadline() {
    let ldc = json!({"groups": ["ldc"], "also": []});
    let bhutan = Facts { nationality: Some("BTN".to_owned()), ..facts() };
    let before = Facts { closes_at: Some(at("2023-12-01T00:00:00Z")), ..bhutan.clone() };
    let after = Facts { closes_at: Some(at("2024-01-01T00:00:00Z")), ..bhutan };
    assert_eq!(outcome(RuleKind::Nationality, ldc.clone(), &before), Pass);
    assert_eq!(outcome(RuleKind::Nationality, ldc, &after), Fail, "Bhutan left the group in December 2023");
}

#[test]
fn a_state_named_besides_the_groups_is_on_the_list() {
    let france = Facts { nationality: Some("FRA".to_owned()), ..facts() };
    assert_eq!(outcome(RuleKind::Nationality, json!({"groups": ["sids"], "also": []}), &france), Fail);
    assert_eq!(outcome(RuleKind::Nationality, json!({"groups": ["sids"], "also": ["FRA"]}), &france), Pass);
    assert_eq!(outcome(RuleKind::Nationality, json!({}), &france), Pass, "no list is open to all");
}

#[test]
fn the_closing_instant_is_too_late_but_for_the_grace() {
    let handed_in = |time: &str| Facts { submitted_at: Some(at(time)), ..facts() };
    assert_eq!(outcome(RuleKind::InTime, json!({}), &handed_in("2026-12-01T12:09:59Z")), Pass);
    assert_eq!(outcome(RuleKind::InTime, json!({}), &handed_in("2026-12-01T12:10:00Z")), Fail);
}

#[test]
fn only_a_language_of_the_edition_counts() {
    let speaks = |code: &str, level| Facts { languages: Some(vec![(code.to_owned(), level)]), ..facts() };
    let b2 = json!({"level": "B2"});
    assert_eq!(outcome(RuleKind::Language, b2.clone(), &speaks("fr", Level::B2)), Pass);
    assert_eq!(outcome(RuleKind::Language, b2.clone(), &speaks("fr", Level::B1)), Fail);
    assert_eq!(outcome(RuleKind::Language, b2, &speaks("ru", Level::C2)), Fail);
}

#[test]
fn too_few_years_fail_and_years_not_told_are_unknown() {
    let five = json!({"years_total": 5, "years_cyber": 2});
    let has = |all, cyber| Facts { years_total: all, years_cyber: cyber, ..facts() };
    assert_eq!(outcome(RuleKind::Experience, five.clone(), &has(Some(5), Some(2))), Pass);
    assert_eq!(outcome(RuleKind::Experience, five.clone(), &has(Some(4), None)), Fail);
    assert_eq!(outcome(RuleKind::Experience, five.clone(), &has(Some(9), Some(1))), Fail);
    assert_eq!(outcome(RuleKind::Experience, five, &has(Some(9), None)), Unknown);
}

#[test]
fn a_nomination_is_awaited_while_the_call_is_open_and_missing_afterwards() {
    let with = |nominated| Facts { nominated: Some(nominated), ..facts() };
    assert_eq!(outcome(RuleKind::Nominated, json!({}), &with(Nominated::Awaited)), Unknown);
    assert_eq!(outcome(RuleKind::Nominated, json!({}), &with(Nominated::Missing)), Fail);
    let only_ministry = json!({"routes": ["foreign_ministry"]});
    assert_eq!(outcome(RuleKind::Nominated, only_ministry, &facts()), Fail, "Geneva is not an open route");
}

#[test]
fn a_states_fourth_choice_is_beyond_three_nominations() {
    let placed = |place| {
        let route = NominationRoute::MissionGeneva;
        Facts { nominated: Some(Nominated::Received { route, late: false, place }), ..facts() }
    };
    let most = json!({"most": 3});
    assert_eq!(outcome(RuleKind::NominationsPerState, most.clone(), &placed(3)), Pass);
    assert_eq!(outcome(RuleKind::NominationsPerState, most, &placed(4)), Fail);
}

#[test]
fn for_women_is_decided_by_her_own_word_and_never_guessed() {
    let says = |gender| Facts { gender, ..facts() };
    assert_eq!(outcome(RuleKind::WomenOnly, json!({}), &says(Some(Gender::Woman))), Pass);
    assert_eq!(outcome(RuleKind::WomenOnly, json!({}), &says(Some(Gender::Man))), Fail);
    for silent in [None, Some(Gender::Undisclosed), Some(Gender::Another)] {
        assert_eq!(outcome(RuleKind::WomenOnly, json!({}), &says(silent)), Unknown);
    }
}

#[test]
fn an_award_counts_as_recent_until_its_anniversary() {
    let awarded = |year, day| {
        let day = NaiveDate::from_ymd_opt(year, 12, day).expect("a day");
        Facts { last_award: Some(Award::On(day)), ..facts() }
    };
    let three = json!({"years": 3});
    assert_eq!(outcome(RuleKind::NoRecentAward, three.clone(), &awarded(2023, 1)), Pass);
    assert_eq!(outcome(RuleKind::NoRecentAward, three, &awarded(2023, 2)), Fail);
}

#[test]
fn answers_of_the_form_become_facts() {
    let answers = json!({
        "nationality": "TUV", "official_status": "delegated", "seniority": "senior", "years_total": 12,
        "years_cyber": "3", "attends_throughout": true, "close_relative": "no",
        "languages": [{"language": "en", "level": "C1"}, {"language": "fr", "level": ""}],
    });
    let edition = crate::nominations::sample::edition();
    let facts = Facts::from_answers(&answers, &edition);
    assert_eq!(facts.nationality.as_deref(), Some("TUV"));
    assert_eq!((facts.official, facts.attends, facts.close_relative), (Some(true), Some(true), Some(false)));
    assert_eq!((facts.years_total, facts.years_cyber), (Some(12), Some(3)));
    assert_eq!(facts.languages, Some(vec![("en".to_owned(), Level::C1)]));
    assert_eq!(facts.closes_at, Some(edition.closes_at));
    assert_eq!(Facts::from_answers(&json!({"official_status": "neither"}), &edition).official, Some(false));
}

fn word(rule: &Model, outcome: CheckOutcome, second: i64) -> check_override::Model {
    check_override::Model {
        id: Uuid::from_u128(second as u128).into(),
        application_id: Uuid::nil().into(),
        rule_id: rule.id,
        outcome,
        reason: "Letter of 3 May read".to_owned(),
        decided_by: PersonId(Uuid::nil()),
        decided_at: DateTime::from_timestamp(second, 0).expect("a time"),
    }
}

#[test]
fn the_newest_word_of_staff_counts_whatever_the_order() {
    let official = rule(RuleKind::Official, json!({}));
    let checks = || evaluate(std::slice::from_ref(&official), &Facts { official: Some(false), ..facts() });
    assert_eq!(standing(&settle(checks(), &[])), Standing::Fail);
    let (older, newer) = (word(&official, Unknown, 1), word(&official, Pass, 2));
    assert_eq!(standing(&settle(checks(), &[newer.clone(), older.clone()])), Standing::Pass);
    assert_eq!(standing(&settle(checks(), &[older, newer])), Standing::Pass);
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let country = prop::option::of(prop::sample::select(vec!["KIR", "FRA", "RWA", "zz", "QQQ"]));
    let level = prop::option::of(prop::sample::select(Level::ALL.to_vec()));
    let nominated = prop::option::of(prop::sample::select(vec![Nominated::Awaited, Nominated::Missing]));
    let flags = (any::<Option<bool>>(), any::<Option<bool>>(), any::<Option<i64>>(), any::<Option<i64>>());
    (country, level, nominated, flags, any::<bool>()).prop_map(|(country, level, nominated, told, timed)| {
        Facts {
            nationality: country.map(str::to_owned),
            languages: level.map(|level| vec![("en".to_owned(), level)]),
            nominated,
            official: told.0,
            attends: told.1,
            years_total: told.2,
            years_cyber: told.3,
            submitted_at: timed.then(|| at("2026-11-20T10:00:00Z")),
            ..Facts { gender: None, ..facts() }
        }
    })
}

proptest! {
    #[test]
    fn every_active_rule_gets_exactly_one_check_with_a_reason(facts in any_facts()) {
        let rules = default_rules();
        let checks = evaluate(&rules, &facts);
        prop_assert_eq!(checks.len(), rules.iter().filter(|rule| rule.active).count());
        prop_assert!(checks.iter().all(|check| check.why.key.starts_with("screening-why-")));
    }

    #[test]
    fn knowing_nothing_of_a_person_never_fails_them(_ in 0..1) {
        let nothing = Facts { closes_at: facts().closes_at, ..Facts::default() };
        let rules: Vec<Model> = default_rules().into_iter().map(|rule| Model { active: true, ..rule }).collect();
        prop_assert!(evaluate(&rules, &nothing).iter().all(|check| check.outcome == Unknown));
    }

    #[test]
    fn learning_one_more_fact_never_turns_a_failed_rule_unknown(facts in any_facts(), years in 0..40_i64) {
        let rules = default_rules();
        let before = evaluate(&rules, &facts);
        let more = Facts { years_total: facts.years_total.or(Some(years)), ..facts };
        for (before, after) in before.iter().zip(evaluate(&rules, &more)) {
            prop_assert!(!(before.outcome == Fail && after.outcome == Unknown));
        }
    }
}
