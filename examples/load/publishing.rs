//! `atoll publish`: the whole process, from a sheet of invented records to a directory that was judged.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::table::{Aim, Table};

const GENERATOR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/oracle/publication.py");
const MEASURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/oracle/milp.py");

/// Records, editions, and the seconds and MB that are allowed, where something is.
const PUBLICATIONS: [(u32, u32, Aim, Aim); 5] = [
    (500, 1, Aim::None, Aim::None),
    (2_000, 1, Aim::None, Aim::None),
    (20_000, 1, Aim::AtMost(3.0), Aim::AtMost(300.0)),
    (40_000, 1, Aim::None, Aim::None),
    (100_000, 5, Aim::AtMost(20.0), Aim::None),
];

pub fn run(atoll: &Path, table: &mut Table) {
    for (records, editions, seconds, mebibytes) in PUBLICATIONS {
        let directory = TempDir::new().unwrap();
        said(
            "python3",
            &[GENERATOR, "generate", "7", &records.to_string(), &editions.to_string(), "."],
            directory.path(),
        );
        let mut line =
            vec![MEASURE, "memory", atoll.to_str().unwrap(), "publish", "--records", "records.csv"];
        if editions > 1 {
            line.extend(["--editions", "editions.csv"]);
        }
        line.extend(["--out", "publication"]);
        let measured = said("python3", &line, directory.path());
        assert_eq!(measured["code"], 0, "{measured}");
        let name = format!("publish {records} records of {editions} editions");
        table.add(name.clone(), measured["seconds"].as_f64().unwrap(), "s", seconds);
        table.add("  at its peak", measured["mebibytes"].as_f64().unwrap(), "MB", mebibytes);
        let certificate = std::fs::read(directory.path().join("publication/certificate.json")).unwrap();
        let certificate: Value = serde_json::from_slice(&certificate).unwrap();
        let [hidden, cells] = ["hidden", "cells"].map(|name| certificate[name].as_f64().unwrap());
        table.add(format!("  hidden of {cells} cells"), hidden, "", Aim::None);
    }
}

fn said(program: &str, arguments: &[&str], directory: &Path) -> Value {
    let mut command = Command::new(program);
    let output = command.args(arguments).current_dir(directory).stderr(Stdio::inherit()).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}
