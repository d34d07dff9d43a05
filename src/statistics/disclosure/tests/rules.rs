//! What is unsafe, and what must go with it.

use super::small::{by_country, laid_out, records};
use crate::statistics::disclosure::{Rules, System, protect, unsafe_cells};

fn cell(system: &System, key: &str) -> usize {
    *system.cells.at.get(key).unwrap_or_else(|| panic!("no cell {key}"))
}

fn is_unsafe(system: &System, key: &str) -> bool {
    unsafe_cells(system, Rules::ALL)[cell(system, key)]
}

#[test]
fn counts_of_one_to_four_are_unsafe_and_five_is_not() {
    let (_, system) = by_country(&[[4, 9, 9], [5, 9, 9]]);
    assert!(is_unsafe(&system, "gender=woman;geo=FJI"));
    assert!(!is_unsafe(&system, "gender=woman;geo=TON"));
    assert!(!is_unsafe(&system, "gender=binary;geo=FJI"));
}

#[test]
fn a_row_of_one_kind_is_unsafe_and_so_are_the_zeros_that_say_so() {
    let (_, system) = by_country(&[[12, 0, 6], [9, 9, 0]]);
    assert!(is_unsafe(&system, "gender=woman;geo=FJI"), "all who said so are women");
    assert!(is_unsafe(&system, "gender=man;geo=FJI"), "the zero says the same");
    assert!(!is_unsafe(&system, "gender=other;geo=TON"), "that everybody said so tells of nobody what");
    assert!(!is_unsafe(&system, "gender=binary;geo=TON"));
}

#[test]
fn all_but_one_of_a_row_are_unsafe() {
    let (_, system) = by_country(&[[12, 1, 6], [12, 2, 6]]);
    assert!(is_unsafe(&system, "gender=woman;geo=FJI"));
    assert!(!is_unsafe(&system, "gender=woman;geo=TON"));
}

#[test]
fn a_hidden_cell_cannot_be_worked_out_from_the_total() {
    let (_, system) = by_country(&[[2, 31, 9], [30, 31, 9], [30, 31, 9]]);
    let protection = protect(&system, Rules::ALL);
    let hidden = |key: &str| protection.hidden[cell(&system, key)];
    assert!(hidden("gender=woman;geo=FJI"));
    assert!(hidden("gender=man;geo=FJI") || hidden("gender=binary;geo=FJI"));
    assert!(
        hidden("gender=woman;geo=TON") || hidden("gender=woman;geo=WSM") || hidden("gender=woman;geo=054")
    );
    assert!(!hidden(""), "the total of all is no secret");
}

#[test]
fn nothing_is_hidden_where_nothing_is_unsafe() {
    let (_, system) = by_country(&[[20, 31, 9], [30, 31, 9], [30, 31, 9], [50, 60, 7]]);
    assert!(!protect(&system, Rules::ALL).hidden.contains(&true));
}

#[test]
fn a_sub_region_of_one_country_is_the_same_cell_as_the_country() {
    let (_, system) = by_country(&[[20, 31, 9], [30, 31, 9], [3, 31, 9], [50, 60, 7]]);
    assert_eq!(cell(&system, "gender=woman;geo=FJI"), cell(&system, "gender=woman;geo=054"));
    assert_ne!(cell(&system, "gender=woman;geo=TON"), cell(&system, "gender=woman;geo=061"));
}

#[test]
fn a_table_may_raise_k_and_shares_it_with_the_cells_that_others_show() {
    let tables = br#"{"tables":[{"id":"t1","dims":{"gender":"all","geo":"country"}},
                                {"id":"t2","dims":{"gender":"all","geo":"region"},"k":12}]}"#;
    let (_, system) = laid_out(&records(&[[20, 31, 9], [30, 31, 19], [30, 31, 19], [50, 60, 7]]), tables);
    assert!(is_unsafe(&system, "gender=other;geo=002"), "7 is small where k is 12");
    assert!(is_unsafe(&system, "gender=other;geo=KEN"), "and the country is the whole region");
    assert!(!is_unsafe(&system, "gender=other;geo=FJI"), "9 is not where it is 5");
}

#[test]
fn the_order_of_the_records_changes_nothing() {
    let (_, system) = by_country(&[[2, 31, 9], [3, 31, 9], [1, 1, 0], [7, 2, 1]]);
    let once = protect(&system, Rules::ALL);
    let again = protect(&system, Rules::ALL);
    assert_eq!(once.hidden, again.hidden);
}

const PLACES: &[u8] = br#"{"tables":[{"id":"t1","dims":{"gender":"all","geo":"country"}},
    {"id":"t6","dims":{"gender":"all","geo":"un-group"}}]}"#;

#[test]
fn a_region_and_a_group_of_the_same_countries_are_the_same_cell() {
    let records = records(&[[20, 31, 1], [30, 31, 0], [30, 31, 0], [50, 60, 7]]);
    let (_, system) = laid_out(&records, PLACES);
    assert_eq!(cell(&system, "gender=other;geo=009"), cell(&system, "gender=other;geo=UN:asia_pacific"));
    assert_ne!(cell(&system, "gender=other;geo=009"), cell(&system, "gender=other;geo=FJI"));
}

#[test]
fn the_one_person_of_a_region_that_is_a_group_can_be_protected() {
    let records = records(&[[20, 31, 1], [30, 31, 0], [30, 31, 0], [50, 60, 7]]);
    let (_, system) = laid_out(&records, PLACES);
    let unprotected = protect(&system, Rules::ALL).unprotected;
    let keys: Vec<&str> = unprotected.iter().map(|cell| system.cells.keys[*cell].as_str()).collect();
    assert!(keys.is_empty(), "{keys:?}");
}

#[test]
fn where_a_region_and_a_group_are_the_same_countries_they_are_the_same_cell_though_no_table_shows_a_country()
{
    let tables = br#"{"tables":[{"id":"t1","dims":{"geo":"region","track":"all"}},
                                {"id":"t2","dims":{"geo":"un-group","track":"all"}}]}"#;
    let (_, system) = laid_out(&records(&[[20, 31, 9], [30, 31, 9], [3, 31, 9], [50, 60, 7]]), tables);
    assert_eq!(cell(&system, "geo=009;track=policy"), cell(&system, "geo=UN:asia_pacific;track=policy"));
    assert_ne!(cell(&system, "geo=009;track=policy"), cell(&system, "geo=UN:african;track=policy"));
}

#[test]
fn no_witness_lets_a_country_be_empty_that_is_listed() {
    let (_, system) = by_country(&[[2, 1, 0], [3, 0, 0], [1, 2, 0], [60, 70, 9]]);
    let floor = |key: &str| system.cells.floors[cell(&system, key)];
    assert_eq!(
        [floor("geo=FJI"), floor("geo=061"), floor("geo=009"), floor("gender=woman;geo=FJI")],
        [1, 2, 3, 0]
    );
    let protection = protect(&system, Rules::ALL);
    assert!(protection.hidden[cell(&system, "geo=FJI")], "three are few");
    for witness in &protection.witnesses {
        let is_kept = |(at, by): &(usize, i64)| system.cells.counts[*at] + by >= system.cells.floors[*at];
        assert!(witness.changes.iter().all(is_kept));
    }
}
