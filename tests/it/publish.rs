//! `atoll publish` and `atoll verify publication`: from a sheet of records to files that expose nobody, without an instance.

use atoll::statistics::formats::{Files, checksums};
use serde_json::Value;

use crate::support::folder::Folder;

mod overlapping;
mod plan;
mod ring;

const PUBLISH: &str = "publish --records records.csv --out publication";
const HEADER: &str = "record_id,edition,gender,country,seniority,track,stage\n";

/// Records of a few States; three of them sent one official each.
fn records() -> String {
    let mut rows = HEADER.to_owned();
    let mut id = 0;
    let sizes = [
        ("FJI", 30, 25),
        ("TON", 12, 14),
        ("KEN", 40, 44),
        ("WSM", 1, 0),
        ("TUV", 0, 1),
        ("LAO", 9, 1),
        ("NPL", 12, 15),
    ];
    for (country, women, men) in sizes {
        for (gender, many) in [("woman", women), ("man", men)] {
            for nth in 0..many {
                id += 1;
                let stage = ["application", "eligible", "shortlisted", "completed"][(nth + id) % 4];
                let seniority = ["junior", "mid", "senior"][id % 3];
                let track = ["policy", "technical"][nth % 2];
                rows.push_str(&format!("r{id},2026,{gender},{country},{seniority},{track},{stage}\n"));
            }
        }
    }
    rows
}

fn folder() -> Folder {
    Folder::with(&[("records.csv", &records())])
}

/// The files of a publication, by name.
fn files(folder: &Folder, publication: &str) -> Files {
    let entries = std::fs::read_dir(folder.path(publication)).unwrap().map(Result::unwrap);
    entries
        .map(|entry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap()))
        .collect()
}

/// What a table's file says of a cell.
fn cell(folder: &Folder, table: &str, codes: &str) -> String {
    let text = folder.read(&format!("publication/{table}.csv"));
    let found = text.lines().find_map(|line| line.strip_prefix(&format!("{codes},")));
    found.unwrap_or_else(|| panic!("{codes} is not in {table}")).to_owned()
}

#[test]
fn records_become_a_publication_that_holds_and_hides_who_came_alone() {
    let folder = folder();
    let told = folder.run(PUBLISH).exit(0);
    assert!(told.out.contains("Nothing can be worked out."), "{}", told.out);
    assert!(told.out.ends_with("The publication is in publication.\n"), "{}", told.out);
    assert_eq!(cell(&folder, "t1", "T,WORLD"), "204,F");
    assert_eq!(cell(&folder, "t1", "woman,WSM"), ",C");
    assert_eq!(cell(&folder, "t1", "man,WSM"), ",C", "a zero that tells the gender of the only official");
    let verified = folder.run("verify publication publication").exit(0);
    assert!(verified.out.contains("is alone in a cell needs the records"), "{}", verified.out);
    assert!(verified.out.ends_with("Nothing can be worked out.\n"), "{}", verified.out);
}

#[test]
fn every_format_is_there_and_the_checksums_are_true() {
    let folder = folder();
    folder.run(PUBLISH).exit(0);
    let files = files(&folder, "publication");
    for name in [
        "SHA256SUMS",
        "certificate.json",
        "derived.csv",
        "release.json",
        "t1.csv",
        "t1.csv-metadata.json",
        "t1.json",
        "t1.sdmx.csv",
        "t5.svg",
        "tables.xlsx",
    ] {
        assert!(files.contains_key(name), "{name}: {:?}", files.keys());
    }
    let sums = folder.read("publication/SHA256SUMS");
    assert_eq!(sums.lines().count(), files.len() - 1, "every file but this one");
    let certificate: Value = folder.json("publication/certificate.json");
    assert_eq!(certificate["verdict"], "safe");
    assert!(certificate["minimum_width"].as_i64().is_some_and(|width| width > 0), "{certificate}");
}

#[test]
fn the_same_records_in_any_order_give_the_same_bytes() {
    let folder = folder();
    folder.run(PUBLISH).exit(0);
    let mut rows: Vec<String> = records().lines().skip(1).map(str::to_owned).collect();
    rows.reverse();
    folder.write("turned.csv", &format!("{HEADER}{}\n", rows.join("\n")));
    folder.run("publish --records turned.csv --out turned").exit(0);
    let [one, other] = ["publication", "turned"].map(|publication| files(&folder, publication));
    assert!(one == other);
}

#[test]
fn bad_input_is_told_whole_and_nothing_is_written() {
    let folder = folder();
    folder.write(
        "records.csv",
        &format!("{HEADER}r1,2026,female,FJI,a,b,eligible\nr1,spring,woman,ATL,a,b,eligible\n"),
    );
    let told = folder.run(PUBLISH).exit(2);
    for part in [
        "records.csv:2: gender:",
        "records.csv:3: record_id:",
        "records.csv:3: country:",
        "\"spring\" has no date",
    ] {
        assert!(told.err.contains(part), "{part}: {}", told.err);
    }
    assert!(!folder.path("publication").exists());
    folder.write("records.csv", &format!("{HEADER}r1,2026,woman,FJI,a,b,eligible\n"));
    assert!(folder.run(PUBLISH).exit(2).err.contains("edition \"2026\" has 1 records; fewer than 5"));
    assert!(
        folder
            .run("publish --records none.csv --out publication")
            .exit(2)
            .err
            .contains("none.csv: cannot be read")
    );
}

#[test]
fn a_publication_is_never_written_over() {
    let folder = folder();
    folder.run(PUBLISH).exit(0);
    let before = files(&folder, "publication");
    assert!(folder.run(PUBLISH).exit(2).err.contains("a publication is never written over"));
    assert!(files(&folder, "publication") == before);
}

#[test]
fn an_altered_figure_is_found() {
    let folder = folder();
    folder.run(PUBLISH).exit(0);
    let table = folder.read("publication/t1.csv");
    folder.write("publication/t1.csv", &table.replace("T,WORLD,204,F", "T,WORLD,205,F"));
    let told = folder.run("verify publication publication").exit(1);
    assert!(told.out.contains("The publication does not hold:"), "{}", told.out);
    std::fs::remove_file(folder.path("publication/SHA256SUMS")).unwrap();
    let told = folder.run("verify publication publication").exit(1);
    assert!(told.out.contains("does not hold: there is no SHA256SUMS"), "{}", told.out);
}

/// The true count of a cell of gender by place.
fn count(gender: &str, place: &str) -> usize {
    let is_of = |country: &str| match place {
        "WORLD" => true,
        "009" => ["FJI", "TON", "WSM", "TUV"].contains(&country),
        "061" => ["TON", "WSM", "TUV"].contains(&country),
        "142" => ["LAO", "NPL"].contains(&country),
        "054" => country == "FJI",
        "035" => country == "LAO",
        "034" => country == "NPL",
        "002" | "202" => country == "KEN",
        _ => country == place,
    };
    let is_counted = |row: &str| {
        let cells: Vec<&str> = row.split(',').collect();
        (["T", "binary"].contains(&gender) || cells[2] == gender) && is_of(cells[3])
    };
    records().lines().skip(1).filter(|row| is_counted(row)).count()
}

#[test]
fn a_cell_that_is_hidden_alone_is_worked_out_by_subtraction() {
    let folder = folder();
    folder.write("tables.json", r#"{"tables": [{"id": "t1", "dims": {"gender": "all", "geo": "country"}}]}"#);
    folder.run(&format!("{PUBLISH} --tables tables.json")).exit(0);
    let shown = folder.read("publication/t1.csv");
    let leaky = shown.lines().map(|line| match line.split(',').collect::<Vec<_>>()[..] {
        [gender, place, "", "C"] if (gender, place) != ("woman", "WSM") => {
            format!("{gender},{place},{},F\n", count(gender, place))
        }
        _ => format!("{line}\n"),
    });
    folder.write("publication/t1.csv", &leaky.collect::<String>());
    let mut files = files(&folder, "publication");
    files.remove("SHA256SUMS");
    folder.write("publication/SHA256SUMS", std::str::from_utf8(&checksums(&files)).unwrap());
    let told = folder.run("verify publication publication").exit(1);
    let exposed = "EXPOSED  gender=woman;geo=WSM in table t1: any reader can work out that it is exactly 1";
    assert!(told.out.contains(exposed), "{}", told.out);
}

/// A publication of a table of countries, and another order for tables of the same records.
fn folder_with_an_earlier_one() -> Folder {
    let folder = folder();
    folder.write("first.json", r#"{"tables": [{"id": "t1", "dims": {"gender": "all", "geo": "country"}}]}"#);
    folder.write(
        "second.json",
        r#"{"tables": [{"id": "t1", "dims": {"gender": "all", "geo": "country"}},
                       {"id": "t2", "dims": {"gender": "all", "geo": "region", "seniority": "all"}}]}"#,
    );
    folder.run("publish --records records.csv --tables first.json --out first").exit(0);
    folder
}

const SECOND: &str = "publish --tables second.json --out second";

#[test]
fn an_earlier_publication_of_the_same_edition_comes_with_its_records() {
    let folder = folder_with_an_earlier_one();
    let told = folder.run(&format!("{SECOND} --records records.csv --previous first")).exit(2);
    assert!(
        told.err.contains("first: shares an edition with these records; give the records"),
        "{}",
        told.err
    );
    folder.run(&format!("{SECOND} --records records.csv --previous first=records.csv")).exit(0);
    let [first, second] =
        ["first", "second"].map(|publication| folder.read(&format!("{publication}/t1.csv")));
    assert_eq!(first, second, "what was hidden stays hidden, and what was shown stays shown");
    folder.run("verify publication second --previous first").exit(0);
}

#[test]
fn a_publication_of_another_edition_needs_no_link() {
    let folder = folder_with_an_earlier_one();
    folder.write("next.csv", &records().replace(",2026,", ",2027,"));
    folder.run(&format!("{SECOND} --records next.csv --previous first")).exit(0);
}

#[test]
fn records_that_changed_since_are_refused_with_and_without_a_revision() {
    let folder = folder_with_an_earlier_one();
    folder.write("changed.csv", &records().replace("r1,2026,woman,FJI", "r1,2026,man,KEN"));
    let told = folder.run(&format!("{SECOND} --records changed.csv --previous first=records.csv")).exit(2);
    assert!(
        told.err.contains("1 records of the shared editions differ from changed.csv: \"r1\""),
        "{}",
        told.err
    );
    let told = folder
        .run(&format!("{SECOND} --records changed.csv --previous first=records.csv --revision"))
        .exit(1);
    assert!(told.err.contains("the gate refuses this publication"), "{}", told.err);
    assert!(!folder.path("second").exists());
}

#[test]
fn an_earlier_publication_that_was_altered_is_refused() {
    let folder = folder_with_an_earlier_one();
    folder.write("first/t1.csv", &folder.read("first/t1.csv").replace(",F", ",F "));
    let told = folder.run(&format!("{SECOND} --records records.csv --previous first=records.csv")).exit(2);
    assert!(told.err.contains("first: its files are not those that SHA256SUMS names"), "{}", told.err);
}

#[test]
fn late_records_can_be_added_only_when_they_are_not_a_few() {
    let folder = folder();
    let late = |many: usize| -> String {
        let row = |id| format!("late{id},2026,woman,KEN,senior,policy,completed\n");
        format!("{HEADER}{}", (0..many).map(row).collect::<String>())
    };
    folder.write("late.csv", &late(2));
    let told = folder.run(&format!("{PUBLISH} --what-if late.csv")).exit(1);
    assert!(told.out.contains("They can never be added"), "{}", told.out);
    folder.write("late.csv", &late(6));
    let told = folder.run(&format!("{PUBLISH} --what-if late.csv")).exit(0);
    assert!(told.out.contains("They could be added by an announced revision."), "{}", told.out);
    folder.write("late.csv", &late(6).replace("woman,KEN", "woman,KIR"));
    let told = folder.run(&format!("{PUBLISH} --what-if late.csv")).exit(0);
    assert!(told.out.contains("6 late records would change"), "{}", told.out);
    folder.write("late.csv", &late(2).replace("woman,KEN", "woman,KIR"));
    let told = folder.run(&format!("{PUBLISH} --what-if late.csv")).exit(1);
    assert!(told.out.contains("They can never be added"), "a State that was not there: {}", told.out);
    folder.write("late.csv", &late(6).replace("late1,", "r1,"));
    let told = folder.run(&format!("{PUBLISH} --what-if late.csv")).exit(2);
    assert!(told.err.contains("late.csv: record \"r1\" is among the records already"), "{}", told.err);
    assert!(!folder.path("publication").exists());
}
