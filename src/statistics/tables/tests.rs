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
    let two = records("r1,2025,woman,FJI,a,b,eligible\nr2,2026,man,FJI,c,d,eligible\n");
    let asked = read(&Wanted::ALL, &two, &mut Faults::default());
    let has_edition: Vec<bool> =
        asked.iter().map(|table| table.dims.iter().any(|(name, _)| name == "edition")).collect();
    assert_eq!(has_edition, [false, true, true, true, true, true]);
    assert!(cells(&two, &asked, "t6").contains(&"woman WORLD 2025 1".to_owned()));
}

#[test]
fn the_default_set_goes_without_what_is_left_out() {
    let wanted = Wanted::Default { places: Cut::Region, left_out: vec!["t2", "t4"] };
    let asked = read(&wanted, &three(), &mut Faults::default());
    let ids: Vec<&str> = asked.iter().map(|table| table.id.as_str()).collect();
    assert_eq!(ids, ["t1", "t3", "t5", "t6"]);
}

#[test]
fn tables_json_is_read_strictly() {
    let told = |json: &str| {
        let mut faults = Faults::default();
        let asked = read(&Wanted::File("tables.json", json.as_bytes()), &three(), &mut faults);
        if faults.is_empty() {
            lay_out(&three(), &asked, &place, &mut faults);
        }
        faults.to_string()
    };
    for (json, part) in [
        (r#"{"tables":[]}"#, "asks for no table"),
        (
            r#"{"tables":[{"id":"t1","dims":{"gender":"all"},"k":3}]}"#,
            "k is 3; a table may raise it above 5, none may lower it",
        ),
        (r#"{"tables":[{"id":"t1","dims":{"geo":"continent"}}]}"#, "geo: \"continent\" is unknown; use all"),
        (r#"{"tables":[{"id":"t1","dims":{"age":"all"}}]}"#, "there is no dimension \"age\""),
        (r#"{"tables":[{"id":"../x","dims":{"gender":"all"}}]}"#, "its id names files"),
        (
            r#"{"tables":[{"id":"t1","dims":{"gender":"all"},"from_stage":"hired"}]}"#,
            "from_stage: \"hired\" is unknown",
        ),
        (r#"{"tables":[{"id":"derived","dims":{"gender":"all"}}]}"#, "this id is the name of another file"),
        (r#"{"tables":[{"id":"t1","dims":{"gender":"all"},"colour":1}]}"#, "unknown field `colour`"),
        (r#"{"tables":[{"id":"t1","dims":{}}]}"#, "has no dimensions"),
        ("{", "tables.json:1:"),
    ] {
        let faults = told(json);
        assert!(faults.contains(part), "{json}: {faults}");
    }
}

#[test]
fn a_table_that_begins_at_a_later_stage_has_a_column_for_it() {
    let mut faults = Faults::default();
    let json = br#"{"tables":[{"id":"t1","dims":{"gender":"all"},"from_stage":"eligible"}]}"#;
    let asked = read(&Wanted::File("tables.json", json), &three(), &mut faults);
    assert_eq!(
        cells(&three(), &asked, "t1"),
        ["T eligible 2", "binary eligible 2", "woman eligible 1", "man eligible 1"]
    );
}

/// Combinations lie across regions.
const FOUR: &str = "r1,2025,woman,FJI,senior,policy,completed\nr2,2026,man,TUV,junior,policy,eligible\n\
                    r3,2026,,KEN,junior,legal,application\nr4,2026,man,COM,junior,legal,application\n";

fn laid_out(records: &Records, wanted: &Wanted<'_>) -> Layout {
    let mut faults = Faults::default();
    let asked = read(wanted, records, &mut faults);
    lay_out(records, &asked, &place, &mut faults).unwrap_or_else(|| panic!("{faults}"))
}

fn asked_for(tables: &[&str]) -> Layout {
    let tables: Vec<String> = tables
        .iter()
        .enumerate()
        .map(|(at, dims)| format!("{{\"id\":\"t{at}\",\"dims\":{{{dims}}}}}"))
        .collect();
    let file = format!("{{\"tables\":[{}]}}", tables.join(","));
    laid_out(&records(FOUR), &Wanted::File("tables.json", file.as_bytes()))
}

#[test]
fn the_default_set_of_one_edition_is_in_no_ring_and_that_of_several_is() {
    assert_eq!(Ring::of(&laid_out(&three(), &Wanted::ALL), None), None);
    let ring = Ring::of(&laid_out(&records(FOUR), &Wanted::ALL), None).expect("a ring");
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
    let ring = Ring::of(&asked_for(&[&regions, &combinations]), None).expect("a ring");
    assert_eq!(ring.tables, ["t0", "t1"]);
    // Tuvalu and the Comoros are of one combination, but of two regions.
    let members: Vec<&str> = ring.parts.iter().flat_map(|part| &part.members).map(String::as_str).collect();
    assert_eq!((members.as_slice(), ring.parts.len()), (&["COM", "KEN", "FJI", "TUV"][..], 4));
    assert_eq!(Ring::of(&asked_for(&[&regions, &combinations, &countries]), None), None);
}

#[test]
fn a_group_is_the_sum_of_the_regions_that_have_its_countries() {
    let layout =
        asked_for(&["\"geo\":\"region\",\"track\":\"all\"", "\"geo\":\"un-group\",\"track\":\"all\""]);
    let ring = Ring::of(&layout, None);
    let sums = sums(&layout, ring.as_ref());
    let is_told =
        |code: &str, members: &[&str]| sums.iter().any(|sum| sum.code == code && sum.members == members);
    assert!(is_told("UN:asia_pacific", &["009"]) && is_told("UN:african", &["002"]), "{sums:?}");
}
