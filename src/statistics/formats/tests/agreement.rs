//! All formats agree cell by cell: each is read back and compared with the release.

use proptest::prelude::*;
use serde_json::Value;

use super::{all_hidden, sample, text, workbook, written};
use crate::sheet::meant;
use crate::statistics::formats::{Files, Labels};
use crate::statistics::release::{Axis, Cell, Release, Table};

/// A cell's codes and its count; none if it is hidden.
type Line = (Vec<String>, Option<u64>);

fn expected(table: &Table) -> Vec<Line> {
    let count = |cell| match cell {
        Cell::Published(count) => Some(count),
        Cell::Hidden => None,
    };
    table.rows().map(|(codes, cell)| (codes.into_iter().map(str::to_owned).collect(), count(cell))).collect()
}

fn records(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let cells = |record: csv::StringRecord| record.iter().map(|cell| meant(cell).to_owned()).collect();
    reader.records().map(|record| cells(record.expect("a line of CSV"))).collect()
}

/// Value and status go together, or the file is wrong.
fn count(value: &str, status: &str, hidden: (&str, &str)) -> Option<u64> {
    if status == hidden.1 {
        assert_eq!(value, hidden.0, "a hidden cell holds nothing");
        return None;
    }
    Some(value.parse().expect("a published cell holds a whole number"))
}

fn from_csv(files: &Files, id: &str) -> Vec<Line> {
    let line = |cells: &Vec<String>| {
        let [codes @ .., value, status] = cells.as_slice() else { panic!("too few columns") };
        (codes.to_vec(), count(value, status, ("", "C")))
    };
    records(&text(files, &format!("{id}.csv"))).iter().skip(1).map(line).collect()
}

fn from_sdmx(files: &Files, id: &str) -> Vec<Line> {
    let line = |cells: &Vec<String>| {
        let [kind, _, action, codes @ .., value, status, confidentiality] = cells.as_slice() else {
            panic!("too few columns")
        };
        assert_eq!((kind.as_str(), action.as_str()), ("dataflow", "I"));
        assert!(matches!((status.as_str(), confidentiality.as_str()), ("A", "F") | ("Q", "C")));
        (codes.to_vec(), count(value, confidentiality, ("NaN", "C")))
    };
    records(&text(files, &format!("{id}.sdmx.csv"))).iter().skip(1).map(line).collect()
}

/// Cell by cell in the order of the cube: the last dimension fastest.
fn from_json_stat(files: &Files, id: &str) -> Vec<Line> {
    let cube: Value = serde_json::from_str(&text(files, &format!("{id}.json"))).expect("JSON");
    let strings = |value: &Value| -> Vec<String> {
        value
            .as_array()
            .expect("a list")
            .iter()
            .map(|text| text.as_str().expect("a text").to_owned())
            .collect()
    };
    let mut codes: Vec<Vec<String>> = vec![Vec::new()];
    for (dimension, size) in strings(&cube["id"]).iter().zip(cube["size"].as_array().expect("sizes")) {
        let index = strings(&cube["dimension"][dimension]["category"]["index"]);
        assert_eq!(Some(index.len() as u64), size.as_u64());
        codes = codes
            .iter()
            .flat_map(|head| index.iter().map(|code| [head.as_slice(), std::slice::from_ref(code)].concat()))
            .collect();
    }
    let (values, statuses) = (cube["value"].as_array().expect("values"), strings(&cube["status"]));
    assert_eq!((values.len(), statuses.len()), (codes.len(), codes.len()));
    for (value, status) in values.iter().zip(&statuses) {
        assert_eq!(status, if value.is_null() { "C" } else { "F" });
    }
    codes.into_iter().zip(values.iter().map(Value::as_u64)).collect()
}

fn from_workbook(files: &Files, table: &Table) -> Vec<Line> {
    let sheet = workbook::sheet(&files["tables.xlsx"], &table.id);
    let width = table.axes.len();
    let line =
        |cells: &Vec<String>| (cells[..width].to_vec(), count(&cells[width], &cells[width + 1], ("", "C")));
    sheet.iter().skip(1).map(line).collect()
}

fn check(release: &Release, labels: &Labels) {
    let files = written(release, labels);
    for table in &release.tables {
        let expected = expected(table);
        assert_eq!(from_csv(&files, &table.id), expected, "CSV");
        assert_eq!(from_sdmx(&files, &table.id), expected, "SDMX-CSV");
        assert_eq!(from_json_stat(&files, &table.id), expected, "JSON-stat");
        assert_eq!(from_workbook(&files, table), expected, "XLSX");
    }
}

#[test]
fn every_format_says_the_same_of_every_cell() {
    check(&sample::release(), &sample::english());
    check(&sample::release(), &sample::arabic());
    check(&all_hidden(), &Labels::default());
}

/// Codes may come from the records, and say anything.
fn code() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Z]{1,3}",
        "[0-9]{3}",
        prop::sample::select(vec!["=1+1", "'=x", "-1", "a,b", "a \"b\"", "<b>&", "é ü", "@x", "(.*)|[a]"])
            .prop_map(str::to_owned),
    ]
}

fn axis(dimension: &'static str) -> impl Strategy<Value = Axis> {
    let codes = prop::collection::btree_set(code(), 1..5);
    codes.prop_map(|codes| Axis { dimension: dimension.to_owned(), codes: codes.into_iter().collect() })
}

fn table() -> impl Strategy<Value = Table> {
    let dimensions = ["gender", "geo", "stage"].map(axis);
    let axes =
        (dimensions, 1..4_usize).prop_map(|(axes, width)| axes.into_iter().take(width).collect::<Vec<_>>());
    axes.prop_flat_map(|axes| {
        let size = axes.iter().map(|axis| axis.codes.len()).product::<usize>();
        let cell = prop_oneof![Just(Cell::Hidden), (0..5_000_000_u64).prop_map(Cell::Published)];
        let cells = prop::collection::vec(cell, size);
        (Just(axes), cells).prop_map(|(axes, cells)| Table { id: "t1".to_owned(), axes, k: 5, cells })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn every_format_says_the_same_of_any_table(table in table()) {
        check(&Release { tables: vec![table], ..sample::release() }, &sample::english());
    }
}
