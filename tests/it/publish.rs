//! `atoll publish` and `atoll verify publication`: from a sheet of records to files that expose nobody, without an instance.

use atoll::statistics::formats::{Files, checksums};
use serde_json::Value;

use crate::support::folder::Folder;

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
fn a_plan_says_what_would_be_hidden_and_writes_nothing() {
    let folder = folder();
    let told = folder.run(&format!("{PUBLISH} --plan")).exit(0);
    assert!(told.out.contains("cells are hidden."), "{}", told.out);
    assert!(!folder.path("publication").exists());
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
