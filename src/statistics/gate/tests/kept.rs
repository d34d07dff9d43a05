//! What the gate keeps apart, and what it holds together.

use super::super::Earlier;
use super::super::part::Parts;
use super::super::publication::Publication;
use super::super::system::System;
use super::super::world::World;
use super::sketch::{Dim, Sketch, exposed, judged};

const SQUARE: [&str; 4] =
    ["gender=woman;geo=A", "gender=man;geo=A", "gender=woman;geo=B", "gender=man;geo=B"];

fn two() -> Sketch {
    let people = [("woman", "A", 2), ("man", "A", 8), ("woman", "B", 9), ("man", "B", 7)];
    Sketch::two(&["A", "B"], &people)
}

#[test]
fn a_change_that_breaks_a_sum_or_a_bound_does_not_fit() {
    let publication = Publication::read(&two().hide(&SQUARE).files(), None).expect("sound");
    let mut world = World::default();
    world.take(&publication, "", 0).expect("sound");
    let system = System::of(&world).expect("sound");
    let mut parts = Parts::of(&system);
    let part = &mut parts.all[0];
    // Women of A and B, men of A and B, in the order of the file.
    assert!(part.settle(vec![2, 9, 8, 7]).is_some());
    assert!(part.fits(&vec![(0, 1), (1, -1), (2, -1), (3, 1)]));
    assert!(!part.fits(&vec![(0, 1)]) && !part.fits(&vec![(0, 1), (1, -1)]));
    assert!(!part.fits(&vec![(0, -3), (1, 3), (2, 3), (3, -3)]), "fewer than nobody");
    assert!(part.settle(vec![3, 9, 8, 7]).is_none() && !part.is_settled);
}

#[test]
fn who_is_alone_in_a_country_learns_nothing_from_its_region() {
    let geo = vec![("R", "WORLD"), ("S", "WORLD"), ("A", "R"), ("B", "S")];
    let people = [("woman", "A", 1), ("man", "A", 9), ("woman", "B", 6), ("man", "B", 9)];
    let sketch = Sketch {
        dims: vec![Dim("gender", "T", vec![("woman", "T"), ("man", "T")]), Dim("geo", "WORLD", geo)],
        tables: vec![vec![("gender", vec!["T", "woman", "man"]), ("geo", vec!["WORLD", "R", "S", "A", "B"])]],
        ..Sketch::two(&[], &people)
    };
    let regions = SQUARE.map(|name| name.replace("geo=A", "geo=R").replace("geo=B", "geo=S"));
    let verdict = sketch.hide(&SQUARE).hide(&regions.each_ref().map(String::as_str)).judged().expect("sound");
    assert_eq!(
        (verdict.insiders, verdict.unsafe_cells),
        (Some(1), Some(2)),
        "nine men of ten are nearly all"
    );
    // She learns who the others of ten are, once, and is not said to learn that she is the region's one woman.
    let told = [("insider of gender=woman;geo=R".to_owned(), "gender=man;geo=R".to_owned())];
    assert_eq!(exposed(&verdict), told.into());
}

#[test]
fn one_cell_in_two_tables_has_one_count() {
    let mut sketch = two();
    sketch.tables.push(vec![("gender", vec!["T", "woman", "man"])]);
    let mut files = sketch.files();
    let other = String::from_utf8(files["t2.csv"].clone()).expect("text").replace("woman,11,F", "woman,12,F");
    files.insert("t2.csv".into(), other.into_bytes());
    let said = judged(&files, None, &[]).expect_err("11 and 12").to_string();
    assert_eq!(said, "t2.csv:3: this cell is 12 here and 11 in table t1");
}

#[test]
fn records_of_other_editions_are_not_counted() {
    let sketch = Sketch { editions: vec!["2025"], ..two() }.hide(&SQUARE);
    let mut records = sketch.records();
    records.extend(b"x-1,woman,A,2019\n");
    assert!(judged(&sketch.files(), Some(&records), &[]).expect("sound").is_safe());
}

#[test]
fn a_group_whose_members_changed_is_another_cell() {
    let of = |members| {
        let mut sketch = Sketch { editions: vec!["2025"], ..two() }.hide(&SQUARE);
        sketch.groups = vec![("geo", "SIDS", members)];
        sketch.tables.push(vec![("gender", vec!["T"]), ("geo", vec!["WORLD", "SIDS"])]);
        sketch
    };
    let (now, then) = (of(vec!["A", "B"]), of(vec!["A"]));
    let (files, before, records) = (now.files(), then.files(), now.records());
    for records in [Some(&records[..]), None] {
        let earlier = [Earlier { files: &before, records }];
        assert!(judged(&files, records, &earlier).expect("sound").is_safe());
    }
}
