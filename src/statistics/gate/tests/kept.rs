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
    records.extend(b"x-1,woman,A,2019\nx-2,woman,of a country that is not here,2019\n");
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

#[test]
fn a_group_without_a_country_that_nobody_came_from_is_the_same_group() {
    let of = |edition, geo: &[&'static str], islands, people: &[_]| {
        let mut sketch = Sketch { editions: vec![edition], ..Sketch::two(geo, people) };
        sketch.groups = vec![("geo", "SIDS", islands)];
        sketch.tables = vec![vec![("gender", vec!["T", "woman", "man"]), ("geo", vec!["WORLD", "SIDS"])]];
        sketch
    };
    let first = [("woman", "A", 8), ("man", "A", 9), ("woman", "C", 9), ("man", "C", 9)];
    let second = [("woman", "B", 3), ("man", "B", 9), ("woman", "C", 9), ("man", "C", 9)];
    let old = of("2024", &["A", "C"], vec!["A"], &first);
    let new = of("2025", &["A", "B", "C"], vec!["A", "B"], &second);
    let mut both = of("2024", &["A", "B", "C"], vec!["A", "B"], &[first, second].concat());
    both.editions.push("2025");
    let (mut records, more) = (old.records(), new.records());
    records.extend(more.splitn(2, |byte| *byte == b'\n').nth(1).expect("rows"));
    let (files, before, own) = (both.files(), old.files(), old.records());
    let earlier = [Earlier { files: &before, records: Some(&own) }];
    let told = exposed(&judged(&files, Some(&records), &earlier).expect("sound"));
    assert!(told.contains(&("outsider".into(), "gender=woman;geo=SIDS;edition=2025".into())), "{told:?}");
}

/// Whether few women of B in 2024 are exposed when SIDS has these members in the second publication; in the first it has A
/// and B.
fn is_told_by_groups_of(members: Vec<&'static str>) -> bool {
    let places = ["A", "B", "C"];
    let first = [("woman", "A", 9), ("woman", "B", 3), ("woman", "C", 20)];
    let people = |few: &[(&'static str, &'static str, i64)]| -> Vec<(&'static str, &'static str, i64)> {
        few.iter().copied().chain(places.map(|place| ("man", place, 20))).collect()
    };
    let mut old = Sketch { editions: vec!["2024"], ..Sketch::two(&places, &people(&first)) };
    let new = Sketch {
        editions: vec!["2025"],
        ..Sketch::two(&places, &people(&places.map(|place| ("woman", place, 20))))
    };
    old.groups = vec![("geo", "SIDS", vec!["A", "B"])];
    old.tables.push(vec![("gender", vec!["T", "woman", "man"]), ("geo", vec!["WORLD", "SIDS"])]);
    let mut own = Sketch { editions: vec!["2024", "2025"], ..old.clone() };
    own.groups = vec![("geo", "SIDS", members)];
    own.dims.push(Dim("edition", "ALL", vec![("2024", "ALL"), ("2025", "ALL")]));
    own.tables[1].push(("edition", vec!["ALL", "2024", "2025"]));
    let of_edition = |sketch: &Sketch, edition| -> Vec<_> {
        sketch.people.iter().map(|(codes, many)| ([codes.clone(), vec![edition]].concat(), *many)).collect()
    };
    own.people = [of_edition(&old, "2024"), of_edition(&new, "2025")].concat();
    let (mut records, more) = (old.records(), new.records());
    records.extend(more.splitn(2, |byte| *byte == b'\n').nth(1).expect("rows"));
    let (files, before, then) = (own.files(), old.hide(&SQUARE), old_records(&records));
    let before = before.files();
    let earlier = [Earlier { files: &before, records: Some(&then) }];
    let told = exposed(&judged(&files, Some(&records), &earlier).expect("sound"));
    told.contains(&("outsider".into(), "gender=woman;geo=B;edition=2024".into()))
}

/// Those of 2024 with the header.
fn old_records(records: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(records);
    let kept = text.lines().enumerate().filter(|(at, line)| *at == 0 || line.ends_with(",2024"));
    kept.flat_map(|(_, line)| [line, "\n"].concat().into_bytes()).collect()
}

#[test]
fn a_country_that_left_a_group_is_told_by_the_group_of_either_year() {
    assert!(is_told_by_groups_of(vec!["A"]), "12 of A and B, and 9 of A");
    assert!(!is_told_by_groups_of(vec!["A", "B"]));
}

#[test]
fn a_country_that_came_later_was_nobody_before() {
    let tree = |codes: &[&'static str], total| codes.iter().map(|code| (*code, total)).collect::<Vec<_>>();
    let first = [("A", 9), ("B", 2), ("D", 8)].map(|(place, many)| (vec![place, "2024"], many));
    let second = ["A", "B", "C", "D"].map(|place| (vec![place, "2025"], 9));
    let old = Sketch {
        dims: vec![
            Dim("geo", "WORLD", tree(&["A", "B", "D"], "WORLD")),
            Dim("edition", "ALL", tree(&["2024"], "ALL")),
        ],
        tables: vec![vec![("geo", vec!["WORLD", "A", "B", "D"])]],
        people: first.to_vec(),
        editions: vec!["2024"],
        ..Sketch::default()
    };
    let both = Sketch {
        dims: vec![
            Dim("geo", "WORLD", tree(&["A", "B", "C", "D"], "WORLD")),
            Dim("edition", "ALL", tree(&["2024", "2025"], "ALL")),
        ],
        groups: vec![("geo", "SIDS", vec!["A", "B", "C"])],
        tables: vec![vec![("geo", vec!["WORLD", "SIDS"]), ("edition", vec!["ALL", "2024", "2025"])]],
        people: [first.to_vec(), second.to_vec()].concat(),
        editions: vec!["2024", "2025"],
        ..Sketch::default()
    };
    let (before, then) = (old.hide(&["geo=B", "geo=D"]).files(), both.records());
    let then = old_records(&then);
    let earlier = [Earlier { files: &before, records: Some(&then) }];
    let told = exposed(&judged(&both.files(), Some(&both.records()), &earlier).expect("sound"));
    assert!(told.contains(&("outsider".into(), "geo=B;edition=2024".into())), "11 less 9: {told:?}");
}

#[test]
fn of_a_country_that_is_listed_because_somebody_came_nobody_thinks_that_none_did() {
    let mut sketch = Sketch::two(&["A", "B"], &[("woman", "A", 3), ("woman", "B", 2)]);
    sketch.tables = vec![vec![("geo", vec!["WORLD", "A", "B"])]];
    sketch = sketch.hide(&["geo=A", "geo=B"]);
    assert!(sketch.judged().expect("sound").is_safe(), "five of one and none of the other");
    sketch.listed = vec!["geo"];
    let told = ["geo=A", "geo=B"].map(|cell| ("outsider".to_owned(), cell.to_owned()));
    assert_eq!(exposed(&sketch.judged().expect("sound")), told.clone().into());
    assert_eq!(exposed(&sketch.repeated().expect("sound")), told.into(), "nor without the records");
}

#[test]
fn a_few_are_told_between_a_group_then_and_its_parts_now() {
    let of_both = |edition, women| {
        ["A", "B", "C"].map(|place| {
            let women = if place == "C" { 20 } else { women };
            [(vec!["woman", place, edition], women), (vec!["man", place, edition], 20)]
        })
    };
    let (first, second) = (of_both("2024", 20).concat(), of_both("2025", 1).concat());
    let tree = |codes: &[&'static str], total| codes.iter().map(|code| (*code, total)).collect::<Vec<_>>();
    let sketch = |editions: &[&'static str], places: &[&'static str], people| Sketch {
        dims: vec![
            Dim("gender", "T", tree(&["woman", "man"], "T")),
            Dim("geo", "WORLD", tree(&["A", "B", "C"], "WORLD")),
            Dim("edition", "ALL", tree(editions, "ALL")),
        ],
        groups: vec![("geo", "SIDS", vec!["A", "B"])],
        tables: vec![vec![("gender", vec!["T", "woman", "man"]), ("geo", [&["WORLD"], places].concat())]],
        people,
        editions: editions.to_vec(),
        ..Sketch::default()
    };
    let old = sketch(&["2024"], &["SIDS"], first.clone());
    let both = sketch(&["2024", "2025"], &["A", "B", "C"], [first, second].concat());
    assert!(old.judged().expect("sound").is_safe() && both.judged().expect("sound").is_safe());
    let (before, then) = (old.files(), old_records(&both.records()));
    let earlier = [Earlier { files: &before, records: Some(&then) }];
    let told = exposed(&judged(&both.files(), Some(&both.records()), &earlier).expect("sound"));
    let women = ("outsider".into(), "gender=woman;geo=SIDS;edition=2025".into());
    assert!(told.contains(&women), "21 and 21, less 40: {told:?}");
}
