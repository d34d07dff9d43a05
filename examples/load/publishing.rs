//! `atoll publish`: the whole process, from a sheet of invented records to a directory that was judged.

use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::outside::{GENERATOR, MEASURE, said};
use crate::table::{Aim, Table};

/// Records, editions, and the seconds and MB that are allowed, where something is.
const PUBLICATIONS: [(u32, u32, Aim, Aim); 7] = [
    (200, 1, Aim::None, Aim::None),
    (500, 1, Aim::None, Aim::None),
    (1_000, 5, Aim::None, Aim::None),
    (2_000, 1, Aim::None, Aim::None),
    (20_000, 1, Aim::AtMost(3.0), Aim::AtMost(300.0)),
    (40_000, 1, Aim::None, Aim::None),
    (100_000, 5, Aim::AtMost(20.0), Aim::None),
];

pub fn run(atoll: &Path, table: &mut Table) {
    for (records, editions, seconds, mebibytes) in PUBLICATIONS {
        let directory = invented(records, editions);
        let measured = publish(atoll, directory.path(), editions, &["--out", "publication"]);
        table.add(
            format!("publish {records} records of {editions} editions"),
            measured["seconds"].as_f64().unwrap(),
            "s",
            seconds,
        );
        table.add("  at its peak", measured["mebibytes"].as_f64().unwrap(), "MB", mebibytes);
        let certificate = std::fs::read(directory.path().join("publication/certificate.json")).unwrap();
        let certificate: Value = serde_json::from_slice(&certificate).unwrap();
        let [hidden, cells] = ["hidden", "cells"].map(|name| certificate[name].as_f64().unwrap());
        table.add(format!("  hidden of {cells} cells"), hidden, "", Aim::None);
        attack(directory.path(), &[], table);
    }
    beside(atoll, table);
}

/// Invents records of so many editions.
fn invented(records: u32, editions: u32) -> TempDir {
    let directory = TempDir::new().unwrap();
    let line = [GENERATOR, "generate", "7", &records.to_string(), &editions.to_string(), "."];
    said("python3", &line, directory.path(), "");
    directory
}

/// Publishes the records of a directory, and says what it took.
fn publish(atoll: &Path, directory: &Path, editions: u32, more: &[&str]) -> Value {
    let mut line = vec![MEASURE, "memory", atoll.to_str().unwrap(), "publish", "--records", "records.csv"];
    if editions > 1 {
        line.extend(["--editions", "editions.csv"]);
    }
    line.extend(more);
    let measured = said("python3", &line, directory, "");
    assert_eq!(measured["code"], 0, "{measured}");
    measured
}

/// An edition alone, then both that there are: two publications that are attacked as one.
fn beside(atoll: &Path, table: &mut Table) {
    let directory = invented(3_000, 2);
    let file = |name: &str| directory.path().join(name);
    let both = std::fs::read_to_string(file("records.csv")).unwrap();
    let (header, rows) = both.split_once('\n').unwrap();
    let of = |row: &str| row.split(',').nth(1).unwrap().to_owned();
    let first = rows.lines().map(of).min();
    let rows = rows.lines().filter(|row| Some(of(row)) == first).map(|row| format!("{row}\n"));
    let early = format!("{header}\n{}", rows.collect::<String>());
    std::fs::write(file("records.csv"), &early).unwrap();
    publish(atoll, directory.path(), 2, &["--out", "earlier"]);
    std::fs::write(file("earlier.csv"), early).unwrap();
    std::fs::write(file("records.csv"), both).unwrap();
    let previous = ["--previous", "earlier=earlier.csv"];
    let measured = publish(atoll, directory.path(), 2, &[&["--out", "publication"], &previous[..]].concat());
    let seconds = measured["seconds"].as_f64().unwrap();
    table.add("publish 3000 records of 2 editions beside one of them", seconds, "s", Aim::None);
    attack(directory.path(), &previous, table);
}

/// The cells that an attacker with a model of its own works out, from outside or alone in a cell.
fn attack(directory: &Path, more: &[&str], table: &mut Table) {
    let Ok(packages) = std::env::var("ATOLL_TEST_ORACLES") else { return };
    let line = [&[GENERATOR, "attack", "publication", "records.csv"], more].concat();
    let found = said("python3", &line, directory, &packages);
    // Who is alone in a region knows that she is alone in a group of the same countries: that is herself.
    let exposed = found["exposed"].as_array().unwrap().iter().filter(|one| one["own"] != true).count();
    let figure = format!("  exposed of {} unsafe cells", found["unsafe"]);
    table.add(figure, exposed as f64, "", Aim::AtMost(0.0));
}
