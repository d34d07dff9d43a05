//! The tables of a publication: their cells, margins and groups.

use super::{Asked, Cut, Place, Wanted, counted, lay_out, read};
use crate::sheet::Faults;
use crate::statistics::records::{self, Records, Source};

fn place(code: &str) -> Option<Place> {
    let (sub_region, region, un_group, combination) = match code {
        "FJI" => ("054", "009", "asia_pacific", "sids"),
        "TUV" => ("061", "009", "asia_pacific", "sids+ldc"),
        "KEN" => ("202", "002", "african", "none"),
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
