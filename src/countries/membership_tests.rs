//! What must hold of the shipped memberships, and of the rule that reads them.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::country::{all, find};
use super::iso3::Iso3;
use super::membership::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day of the test")
}

fn iso3(text: &str) -> Iso3 {
    Iso3::parse(text).expect("three letters")
}

#[test]
fn the_groups_have_their_known_sizes_on_the_day_the_data_were_built() {
    let size = |flag| members(flag, day("2026-11-21")).len();
    assert_eq!([Flag::Ldc, Flag::Lldc, Flag::Sids].map(size), [44, 32, 37]);
    let others = [Flag::Commonwealth, Flag::Oas, Flag::Pif, Flag::Au, Flag::Asean, Flag::Aosis, Flag::Oda];
    assert_eq!(others.map(size), [56, 33, 14, 54, 11, 37, 134]);
    let incomes = [Flag::IncomeLow, Flag::IncomeLowerMiddle, Flag::IncomeUpperMiddle, Flag::IncomeHigh];
    assert_eq!(incomes.map(size).iter().sum::<usize>(), 192, "all but Ethiopia, Venezuela and the Holy See");
}

#[test]
fn a_graduation_counts_from_its_day_on() {
    assert!(flag_at(iso3("STP"), Flag::Ldc, day("2024-12-12")));
    assert!(!flag_at(iso3("STP"), Flag::Ldc, day("2024-12-13")));
}

#[test]
fn an_accession_counts_from_its_day_on() {
    assert!(!flag_at(iso3("TLS"), Flag::Asean, day("2025-10-25")));
    assert!(flag_at(iso3("TLS"), Flag::Asean, day("2025-10-26")));
}

#[test]
fn a_scheduled_end_changes_nothing_until_staff_confirm_it() {
    for code in ["BGD", "LAO", "NPL"] {
        assert!(flag_at(iso3(code), Flag::Ldc, day("2026-11-24")), "{code}");
        assert!(flag_at(iso3(code), Flag::Ldc, day("2030-01-01")), "{code}");
    }
}

#[test]
fn the_ends_to_confirm_are_listed_nearest_first_even_when_they_have_passed() {
    let listed = |date| due_to_change(day(date)).iter().map(|row| row.iso3.to_string()).collect::<Vec<_>>();
    assert_eq!(listed("2026-11-21"), ["BGD", "LAO", "NPL", "SLB", "KHM", "SEN"]);
    assert_eq!(listed("2027-01-01"), listed("2026-11-21"));
}

#[test]
fn an_unknown_code_is_in_no_group() {
    assert!(Flag::ALL.iter().all(|flag| !flag_at(iso3("XXX"), *flag, day("2026-11-21"))));
}

#[test]
fn every_membership_is_of_a_known_country_and_ends_after_it_begins() {
    for row in memberships() {
        assert!(find(row.iso3).is_some(), "{}", row.iso3);
        if let (Some(first), Some(end)) = (row.valid_from, row.valid_to) {
            assert!(first < end, "{row:?}");
        }
        assert!(!row.source.is_empty(), "{row:?}");
    }
}

#[test]
fn every_date_of_the_table_is_a_real_day_in_full() {
    for line in include_str!("../../data/country_flags.csv").lines().skip(1) {
        for date in line.split(',').skip(2).take(2).filter(|date| !date.is_empty()) {
            let real = date.parse::<NaiveDate>().is_ok_and(|day| day.to_string() == date);
            assert!(real, "{line}");
        }
    }
}

#[test]
fn no_two_memberships_of_a_country_in_a_group_overlap() {
    for pair in memberships().windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        if (before.iso3, before.flag) != (after.iso3, after.flag) {
            continue;
        }
        let end = before.valid_to.expect("a membership that another follows has an end");
        let first = after.valid_from.expect("a membership that follows another has a first day");
        assert!(end <= first && before.unconfirmed_end().is_none(), "{before:?} and {after:?}");
    }
}

#[test]
fn a_group_is_found_again_by_its_code() {
    for flag in Flag::ALL {
        assert_eq!(Flag::from_code(flag.code()), Some(flag));
        assert_eq!(serde_json::to_value(flag).ok(), Some(flag.code().into()));
    }
}

fn membership(first: Option<NaiveDate>, end: Option<NaiveDate>, certainty: Certainty) -> Membership {
    let (source, note) = (String::new(), String::new());
    Membership {
        iso3: iso3("TUV"),
        flag: Flag::Ldc,
        valid_from: first,
        valid_to: end,
        certainty,
        source,
        note,
    }
}

prop_compose! {
    fn any_day()(days in 0..30_000i64) -> NaiveDate {
        day("1960-01-01") + chrono::TimeDelta::days(days)
    }
}

proptest! {
    #[test]
    fn a_membership_in_force_holds_from_its_first_day_to_the_eve_of_its_end(
        first in any_day(), end in any_day(), date in any_day()
    ) {
        let row = membership(Some(first), Some(end), Certainty::InForce);
        prop_assert_eq!(row.holds_on(date), first <= date && date < end);
        prop_assert!(!row.holds_on(end));
    }

    #[test]
    fn a_proposed_membership_never_counts(first in any_day(), date in any_day()) {
        prop_assert!(!membership(None, None, Certainty::Proposed).holds_on(date));
        prop_assert!(!membership(Some(first), None, Certainty::Proposed).holds_on(date));
    }

    #[test]
    fn a_scheduled_beginning_does_not_count_before_it_is_confirmed(first in any_day(), date in any_day()) {
        prop_assert!(!membership(Some(first), None, Certainty::Scheduled).holds_on(date));
    }

    #[test]
    fn a_country_has_at_most_one_income_group_on_any_day(date in any_day(), at in 0..195usize) {
        let iso3 = all()[at].iso3;
        let incomes = [Flag::IncomeLow, Flag::IncomeLowerMiddle, Flag::IncomeUpperMiddle, Flag::IncomeHigh];
        prop_assert!(incomes.into_iter().filter(|flag| flag_at(iso3, *flag, date)).count() <= 1);
    }
}
