//! The tables of a publication: their cells, margins and groups.

use super::{Asked, Cut, Layout, Place, Ring, Wanted, counted, lay_out, read, sums};
use crate::sheet::Faults;
use crate::statistics::records::{self, Records, Source};

fn place(code: &str) -> Option<Place> {
    let (sub_region, region, un_group, combination) = match code {
        "FJI" => ("054", "009", "asia_pacific", "sids"),
        "TUV" => ("061", "009", "asia_pacific", "sids+ldc"),
        "KEN" => ("202", "002", "african", "none"),
        "COM" => ("202", "002", "african", "sids+ldc"),
        _ => return None,
    };
    Some(Place {
        sub_region: sub_region.to_owned(),
        region: region.to_owned(),
        un_group: un_group.to_owned(),
        combination: combination.to_owned(),
    })
}

fn records(rows: &str) -> Records {
    let sheet = format!("record_id,edition,gender,country,seniority,track,stage\n{rows}");
    let mut faults = Faults::default();
    let source = Source { records: ("records.csv", sheet.as_bytes()), editions: None };
    records::read(source, |code| place(code).is_some(), &mut faults).unwrap_or_else(|| panic!("{faults}"))
}

fn three() -> Records {
    records(
        "r1,2026,woman,FJI,senior,policy,completed\nr2,2026,man,TUV,junior,policy,eligible\n\
         r3,2026,,KEN,junior,legal,application\n",
    )
}

/// Each cell of a table that holds somebody, as `code code … count`.
fn cells(records: &Records, asked: &[Asked], id: &str) -> Vec<String> {
    let mut faults = Faults::default();
    let layout = lay_out(records, asked, &place, &mut faults).unwrap_or_else(|| panic!("{faults}"));
    let plan = layout.plans.iter().find(|plan| plan.id == id).expect("the table");
    let counts = counted(plan, &layout.dimensions, &layout.groups, records);
    let mut told = Vec::new();
    for (at, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
        let mut rest = at;
        let mut codes = vec![count.to_string()];
        for axis in plan.axes.iter().rev() {
            codes.insert(0, axis.codes[rest % axis.codes.len()].clone());
            rest /= axis.codes.len();
        }
        told.push(codes.join(" "));
    }
    told
}

#[test]
fn margins_count_every_record_once() {
    let cells = cells(&three(), &read(&Wanted::ALL, &three(), &mut Faults::default()), "t1");
    for expected in ["T WORLD 3", "binary WORLD 2", "other 202 1", "T 009 2", "woman FJI 1", "man TUV 1"] {
        assert!(cells.iter().any(|cell| cell == expected), "{expected}: {cells:?}");
    }
}

#[test]
fn a_stage_counts_all_who_came_so_far_or_farther() {
    let cells = cells(&three(), &read(&Wanted::ALL, &three(), &mut Faults::default()), "t5");
    for expected in
        ["T WORLD application 3", "T WORLD eligible 2", "T WORLD completed 1", "man 009 eligible 1"]
    {
        assert!(cells.iter().any(|cell| cell == expected), "{expected}: {cells:?}");
    }
}

#[test]
fn groups_stand_beside_the_tree() {
    let asked = read(&Wanted::ALL, &three(), &mut Faults::default());
    let by_combination = cells(&three(), &asked, "t4");
    assert!(by_combination.contains(&"T DEV:sids+ldc 1".to_owned()), "{by_combination:?}");
    let by_group = cells(&three(), &asked, "t6");
    assert!(by_group.contains(&"T UN:asia_pacific 2".to_owned()), "{by_group:?}");
}

#[test]
fn several_editions_are_told_apart_in_all_tables_but_that_of_countries() {
    let ring = Ring::of(&laid_out(&records(FOUR), &Wanted::ALL), 0).expect("a ring");
    // Regions and combinations by edition; the country tells both, but not the edition.
    let axes: Vec<(&str, usize)> =
        ring.plan.axes.iter().map(|axis| (axis.dimension.as_str(), axis.codes.len())).collect();
    assert_eq!(axes, [("gender", 4), ("geo", 5), ("edition", 3)]);
    assert!(!ring.tables.is_empty());
}

#[test]
fn regions_and_combinations_by_track_are_in_a_ring_until_countries_by_track_are_told() {
    let [regions, combinations, countries] =
        ["region", "combination", "country"].map(|cut| format!("\"geo\":\"{cut}\",\"track\":\"all\""));
    let ring = Ring::of(&asked_for(&[&regions, &combinations]), 0).expect("a ring");
    assert_eq!(ring.tables, ["t0", "t1"]);
    // Tuvalu and the Comoros are of one combination, but of two regions.
    let members: Vec<&str> = ring.parts.iter().flat_map(|part| &part.members).map(String::as_str).collect();
    assert_eq!((members.as_slice(), ring.parts.len()), (&["COM", "KEN", "FJI", "TUV"][..], 4));
    assert_eq!(Ring::of(&asked_for(&[&regions, &combinations, &countries]), 0), None);
}

#[test]
fn a_group_is_the_sum_of_the_regions_that_have_its_countries() {
    let layout =
        asked_for(&["\"geo\":\"region\",\"track\":\"all\"", "\"geo\":\"un-group\",\"track\":\"all\""]);
    let ring = Ring::of(&layout, 0);
    let sums = sums(&layout, ring.as_ref());
    let is_told =
        |code: &str, members: &[&str]| sums.iter().any(|sum| sum.code == code && sum.members == members);
    assert!(is_told("UN:asia_pacific", &["009"]) && is_told("UN:african", &["002"]), "{sums:?}");
}
