//! Publications drawn by hand, one for each rule.

use super::super::{Because, Earlier, Reader};
use super::sketch::{Dim, GENDER, Sketch, exposed, judged};

fn two() -> Sketch {
    Sketch::two(
        &["A", "B", "C"],
        &[
            ("woman", "A", 2),
            ("man", "A", 8),
            ("woman", "B", 9),
            ("man", "B", 7),
            ("woman", "C", 6),
            ("man", "C", 11),
        ],
    )
}

fn to_outsider(sketch: &Sketch) -> Vec<(String, Because)> {
    let verdict = sketch.judged().expect("sound");
    let outside = verdict.exposed.iter().filter(|one| one.to == Reader::Outsider);
    outside.map(|one| (one.cell.clone(), one.because)).collect()
}

#[test]
fn a_small_cell_that_is_published_or_left_over_is_exposed() {
    let told = [("gender=woman;geo=A".to_owned(), Because::Determined(2))];
    assert_eq!(to_outsider(&two()), told);
    assert_eq!(to_outsider(&two().hide(&["gender=woman;geo=A"])), told);
    assert_eq!(to_outsider(&two().hide(&["gender=woman;geo=A", "gender=man;geo=A"])), told);
}

#[test]
fn a_square_of_hidden_cells_is_safe_inside_and_out() {
    let square = ["gender=woman;geo=A", "gender=man;geo=A", "gender=woman;geo=B", "gender=man;geo=B"];
    let verdict = two().hide(&square).judged().expect("sound");
    assert!(verdict.is_safe() && verdict.knows_insiders(), "{verdict:?}");
    assert_eq!(
        (verdict.cells, verdict.hidden, verdict.unsafe_cells, verdict.insiders),
        (12, 4, Some(1), Some(0))
    );
    assert_eq!((verdict.minimum_width, verdict.is_width_exact), (Some(10), true), "from 0 to 10");
    assert!(two().hide(&square).repeated().expect("sound").is_safe());
}

#[test]
fn a_square_that_cannot_leave_the_small_counts_is_exposed() {
    let square = ["gender=woman;geo=A", "gender=man;geo=A", "gender=woman;geo=B", "gender=man;geo=B"];
    let mut people = two().people;
    // 2 and 8 over 1 and 2: A's women are 1, 2 or 3.
    (people[2].1, people[3].1) = (1, 1);
    people[1].1 = 2;
    let sketch = Sketch { people, ..two() }.hide(&square);
    assert!(to_outsider(&sketch).contains(&("gender=woman;geo=A".into(), Because::KnownSmall)));
    let told = exposed(&sketch.repeated().expect("sound"));
    assert!(told.contains(&("outsider".into(), "gender=woman;geo=A".into())));
}

#[test]
fn who_is_alone_knows_her_own_and_must_learn_no_more() {
    let mut people = two().people;
    people[2].1 = 1;
    let square = ["gender=woman;geo=A", "gender=man;geo=A", "gender=woman;geo=B", "gender=man;geo=B"];
    let verdict = Sketch { people, ..two() }.hide(&square).judged().expect("sound");
    assert!(verdict.exposed.iter().all(|one| one.to == Reader::Insider("gender=woman;geo=B".into())));
    assert!(
        exposed(&verdict).contains(&("insider of gender=woman;geo=B".into(), "gender=woman;geo=A".into()))
    );
}

#[test]
fn all_of_a_row_in_one_kind_is_unsafe_and_so_are_its_zeros() {
    let people = [("woman", "A", 9), ("man", "A", 0), ("woman", "B", 9), ("man", "B", 7)];
    let told = to_outsider(&Sketch::two(&["A", "B"], &people));
    let cell = |name: &str, count| (name.to_owned(), Because::Determined(count));
    assert_eq!(told, [cell("gender=man;geo=A", 0), cell("gender=woman;geo=A", 9)]);
}

/// Gender with its three terms by two regions of one and two countries.
fn regions(counts: [(i64, i64); 3]) -> Sketch {
    let geo = vec![("R", "WORLD"), ("S", "WORLD"), ("A", "R"), ("B", "S"), ("C", "S")];
    let people = ["A", "B", "C"].iter().zip(counts);
    Sketch {
        dims: vec![Dim("gender", "T", GENDER.to_vec()), Dim("geo", "WORLD", geo)],
        tables: vec![vec![
            ("gender", vec!["T", "binary", "other", "woman", "man"]),
            ("geo", vec!["WORLD", "R", "S", "A", "B", "C"]),
        ]],
        people: people
            .flat_map(|(geo, (woman, man))| [(vec!["woman", *geo], woman), (vec!["man", *geo], man)])
            .collect(),
        ..Sketch::default()
    }
}

#[test]
fn a_region_of_one_country_is_the_same_people() {
    // Hidden as a country and published as a region: published.
    let told =
        to_outsider(&regions([(3, 20), (9, 9), (9, 9)]).hide(&["gender=woman;geo=A", "gender=man;geo=A"]));
    assert!(told.contains(&("gender=woman;geo=R".into(), Because::Determined(3))), "{told:?}");
}

#[test]
fn a_group_is_the_sum_of_its_members_in_another_table() {
    let mut sketch = two();
    sketch.groups = vec![("geo", "SIDS", vec!["A", "B", "Z"])];
    sketch.tables.push(vec![("gender", vec!["T", "woman", "man"]), ("geo", vec!["WORLD", "SIDS"])]);
    let square = ["gender=woman;geo=A", "gender=man;geo=A", "gender=woman;geo=C", "gender=man;geo=C"];
    let told = to_outsider(&sketch.clone().hide(&square));
    assert_eq!(
        told,
        [("gender=woman;geo=A".to_owned(), Because::Determined(2))],
        "11 women of SIDS less 9 of B"
    );
    assert_eq!(
        to_outsider(&sketch.hide(&square).hide(&["gender=woman;geo=SIDS", "gender=man;geo=SIDS"])),
        []
    );
}

fn funnel() -> Sketch {
    Sketch {
        dims: vec![
            Dim("geo", "WORLD", vec![("A", "WORLD"), ("B", "WORLD")]),
            Dim("stage", "application", vec![("application", ""), ("eligible", ""), ("selected", "")]),
        ],
        tables: vec![vec![
            ("geo", vec!["WORLD", "A", "B"]),
            ("stage", vec!["application", "eligible", "selected"]),
        ]],
        people: vec![(vec!["A", "selected"], 4), (vec!["B", "application"], 2), (vec!["B", "selected"], 6)],
        ..Sketch::default()
    }
}

#[test]
fn nobody_is_selected_who_did_not_apply() {
    let mut files = funnel().files();
    let text = String::from_utf8(files["t1.csv"].clone()).expect("text");
    // Nine eligible of eight who applied, with the sums kept.
    let forged = text
        .replace("B,eligible,6,F", "B,eligible,9,F")
        .replace("WORLD,eligible,10,F", "WORLD,eligible,13,F");
    files.insert("t1.csv".into(), forged.into_bytes());
    let said = judged(&files, None, &[]).expect_err("more than applied").to_string();
    assert!(said.contains("no table at all fits"), "{said}");
}

#[test]
fn a_rounded_share_narrows_what_is_hidden() {
    let square = ["gender=woman;geo=A", "gender=man;geo=A", "gender=woman;geo=B", "gender=man;geo=B"];
    let mut sketch = two().hide(&square);
    assert_eq!(to_outsider(&sketch), []);
    // 2 of 10, as whole percent: nothing else fits.
    sketch.derived = vec!["share,gender=woman;geo=A,geo=A,20,0,100".into()];
    assert_eq!(to_outsider(&sketch), [("gender=woman;geo=A".to_owned(), Because::Determined(2))]);
    // As tenths, 0.2: still only 2.
    sketch.derived = vec!["share,gender=woman;geo=A,geo=A,0.2,1,1".into()];
    assert_eq!(to_outsider(&sketch).len(), 1);
    // As a whole number, 0: fewer than half, which leaves 0.
    sketch.derived = vec!["share,gender=woman;geo=A,geo=A,0,0,1".into()];
    assert_eq!(to_outsider(&sketch), []);
}

#[test]
fn an_earlier_publication_is_subtracted() {
    let of = |edition, woman| Sketch {
        editions: vec![edition],
        ..Sketch::two(
            &["A", "B"],
            &[("woman", "A", woman), ("man", "A", 9), ("woman", "B", 9), ("man", "B", 9)],
        )
    };
    let (old, new) = (of("2024", 8), of("2025", 3));
    let mut both = of("2024", 11);
    both.editions.push("2025");
    both.people.iter_mut().skip(1).for_each(|(_, many)| *many = 18);
    let mut records = old.records();
    let more = new.records();
    records.extend(more.splitn(2, |byte| *byte == b'\n').nth(1).expect("rows"));
    let (files, before) = (both.files(), old.files());
    let own = old.records();
    assert!(
        judged(&files, Some(&records), &[]).expect("sound").is_safe(),
        "11 and 18 by themselves tell nothing"
    );
    let earlier = [Earlier { files: &before, records: Some(&own) }];
    let told = exposed(&judged(&files, Some(&records), &earlier).expect("sound"));
    assert!(told.contains(&("outsider".into(), "gender=woman;geo=A;edition=2025".into())), "{told:?}");
}

#[test]
fn a_revision_by_a_few_people_is_exposed() {
    let of = |woman| Sketch {
        editions: vec!["2024"],
        ..Sketch::two(
            &["A", "B"],
            &[("woman", "A", woman), ("man", "A", 9), ("woman", "B", 9), ("man", "B", 9)],
        )
    };
    let told = |woman, has_records: bool| {
        let (files, before) = (of(woman).files(), of(8).files());
        let (new, old) = (of(woman).records(), of(8).records());
        let earlier = [Earlier { files: &before, records: has_records.then_some(&old[..]) }];
        judged(&files, has_records.then_some(&new[..]), &earlier).expect("sound").exposed
    };
    for has_records in [true, false] {
        assert!(told(10, has_records).iter().any(|one| one.because == Because::Difference(2)));
        assert!(told(13, has_records).is_empty() && told(8, has_records).is_empty());
    }
}

#[test]
fn when_time_is_over_what_is_open_counts_as_exposed() {
    let square = ["gender=woman;geo=A", "gender=man;geo=A", "gender=woman;geo=B", "gender=man;geo=B"];
    let (files, records) = (two().hide(&square).files(), two().records());
    for records in [Some(&records[..]), None] {
        let question = super::super::Question { files: &files, records, earlier: &[] };
        let verdict = super::super::audit(&question, &|| true).expect("sound");
        assert!(!verdict.is_safe() && verdict.exposed.is_empty() && !verdict.undecided.is_empty());
    }
}

#[test]
fn the_one_person_of_a_region_knows_a_group_of_the_same_countries_without_learning_anything() {
    let genders = || ("gender", vec!["T", "woman", "man"]);
    let geo = vec![("R", "WORLD"), ("S", "WORLD"), ("A", "R"), ("B", "R"), ("C", "S")];
    let people =
        [("woman", "A", 1), ("man", "A", 30), ("man", "B", 30), ("woman", "C", 30), ("man", "C", 30)];
    let hidden = ["R", "A", "B", "G", "S", "C"]
        .iter()
        .flat_map(|place| ["gender=woman;", "gender=man;", ""].map(|gender| format!("{gender}geo={place}")));
    let sketch = Sketch {
        dims: vec![Dim("gender", "T", vec![("woman", "T"), ("man", "T")]), Dim("geo", "WORLD", geo)],
        groups: vec![("geo", "G", vec!["A", "B"])],
        tables: vec![
            vec![genders(), ("geo", vec!["WORLD", "R", "S", "A", "B", "C"])],
            vec![genders(), ("geo", vec!["WORLD", "G"])],
        ],
        people: people.iter().map(|(gender, place, many)| (vec![*gender, *place], *many)).collect(),
        hidden: hidden.collect(),
        ..Sketch::default()
    };
    let verdict = sketch.judged().expect("the files hold");
    assert!(verdict.is_safe(), "{verdict:?}");
}
