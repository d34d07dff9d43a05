//! What machines read about the tables: release.json, CSVW, JSON-stat's own metadata; and the heads of the CSVs.

use serde_json::{Value, json};

use super::{sample, text, written};
use crate::statistics::formats::Labels;
use crate::statistics::release::Cell;

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn release_json_has_exactly_its_keys() {
    let release = parsed(&text(&written(&sample::release(), &Labels::default()), "release.json"));
    let mut keys: Vec<&str> = release.as_object().expect("an object").keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(
        keys,
        [
            "data_cut_off",
            "derived_file",
            "dims",
            "editions",
            "flags_as_of",
            "groups",
            "k",
            "method_version",
            "micro",
            "release_id",
            "tables"
        ]
    );
    let file = json!({"id": "t2", "file": "t2.csv", "dims": ["gender", "geo"], "absent": "zero", "k": 5});
    assert_eq!(release["tables"][1], file);
    assert_eq!(release["dims"]["stage"]["total"], "application");
    assert_eq!(release["dims"]["gender"]["parent"]["woman"], "binary");
    assert_eq!(release["groups"][0], json!({"dim": "geo", "code": "africa", "members": ["AGO"]}));
    let edition = json!({"id": "2026", "deadline": "2026-06-30", "records": 612, "restricted": false});
    assert_eq!(release["editions"][0], edition);
    assert_eq!(release["micro"]["geo"], json!({"col": "country", "map": {"raw": "WORLD"}}));
}

#[test]
fn dimensions_stand_in_the_order_in_which_keys_are_written() {
    let release = text(&written(&sample::release(), &Labels::default()), "release.json");
    let place = |name: &str| release.find(&format!("\n    \"{name}\": {{")).expect("the dimension");
    assert!(
        place("gender") < place("geo")
            && place("geo") < place("stage")
            && place("stage") < place("seniority")
    );
}

#[test]
fn a_csv_begins_with_its_columns_and_hides_with_an_empty_value() {
    let files = written(&sample::release(), &sample::english());
    let table = text(&files, "t2.csv");
    assert!(table.starts_with("gender,geo,value,status\nT,WORLD,612,F\n"), "{table}");
    assert!(table.contains("\nwoman,europe,,C\n"));
    assert!(text(&files, "t2.sdmx.csv").contains(",I,woman,europe,NaN,Q,C\n"));
    let derived = "stat,num,den,value,decimals,scale\nshare,gender=woman,gender=binary,41.2,1,100\n";
    assert_eq!(text(&files, "derived.csv"), derived);
}

#[test]
fn a_code_that_would_run_in_a_spreadsheet_is_guarded() {
    let mut release = sample::release();
    release.tables[0].axes[1].codes[1] = "=cmd|calc".to_owned();
    let files = written(&release, &sample::english());
    assert!(text(&files, "t1.csv").contains("\nT,'=cmd|calc,"));
    assert!(text(&files, "t1.sdmx.csv").contains(",T,'=cmd|calc,"));
    let schema = parsed(&text(&files, "t1.csv-metadata.json"));
    let format = schema["tableSchema"]["columns"][1]["datatype"]["format"].as_str().expect("the codes");
    assert!(format.starts_with("WORLD|'=cmd\\|calc|"), "{format}");
}

#[test]
fn the_metadata_of_a_csv_names_its_columns_codes_and_key() {
    let files = written(&sample::release(), &sample::arabic());
    let metadata = parsed(&text(&files, "t3.csv-metadata.json"));
    let columns = metadata["tableSchema"]["columns"].as_array().expect("columns");
    let names: Vec<_> = columns.iter().map(|column| column["name"].as_str().expect("a name")).collect();
    assert_eq!(names.join(","), text(&files, "t3.csv").lines().next().expect("a head"));
    assert_eq!(metadata["tableSchema"]["primaryKey"], json!(["gender", "geo", "stage"]));
    assert_eq!((&metadata["url"], &metadata["tableDirection"]), (&json!("t3.csv"), &json!("rtl")));
    assert_eq!(columns[3]["datatype"], json!({"base": "integer", "minimum": "0"}));
    assert_eq!(columns[0]["datatype"]["format"], "T|binary|woman|man|other");
    assert_eq!(metadata["notes"][0]["codes"]["woman"], "نساء");
    assert_eq!(metadata["@context"][1]["@language"], "ar");
}

#[test]
fn json_stat_tells_which_codes_add_up() {
    let cube = parsed(&text(&written(&sample::release(), &sample::english()), "t1.json"));
    let child = |dimension: &str| cube["dimension"][dimension]["category"]["child"].clone();
    assert_eq!(child("gender"), json!({"T": ["binary", "other"], "binary": ["woman", "man"]}));
    assert_eq!(child("geo")["WORLD"], json!(["002", "009", "019", "142"]));
    let stages = parsed(&text(&written(&sample::release(), &sample::english()), "t3.json"));
    assert_eq!(stages["dimension"]["stage"]["category"]["child"], Value::Null, "stages are no sums");
    assert_eq!(cube["role"], json!({"geo": ["geo"]}));
    let groups = parsed(&text(&written(&sample::release(), &sample::english()), "t2.json"));
    let whole = json!({"WORLD": ["africa", "asia", "europe", "latin"]});
    assert_eq!(
        groups["dimension"]["geo"]["category"]["child"], whole,
        "members that are not shown add up to nothing"
    );
}

#[test]
fn what_is_not_named_shows_its_code() {
    let cube = parsed(&text(&written(&sample::release(), &Labels::default()), "t2.json"));
    assert_eq!((&cube["label"], &cube["dimension"]["geo"]["label"]), (&json!("t2"), &json!("geo")));
    assert_eq!(cube["dimension"]["gender"]["category"]["label"]["woman"], "woman");
    assert_eq!(cube["extension"]["status"]["label"], json!({"F": "published", "C": "hidden"}));
}

#[test]
fn a_published_zero_is_no_hidden_cell() {
    let mut release = sample::release();
    release.tables[1].cells[0] = Cell::Published(0);
    let files = written(&release, &Labels::default());
    assert!(text(&files, "t2.csv").contains("\nT,WORLD,0,F\n"));
    assert_eq!(parsed(&text(&files, "t2.json"))["value"][0], 0);
    assert!(text(&files, "t2.sdmx.csv").contains(",T,WORLD,0,A,F\n"));
}
