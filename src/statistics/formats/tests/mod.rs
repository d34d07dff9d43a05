//! What the files say is what the release says, in every format, and nothing besides.

use super::{Files, Labels, Unwritable, checksums, files};
use crate::statistics::release::{Cell, Release};

mod agreement;
mod chart;
mod metadata;
mod sample;
mod workbook;

/// The files of a release that can be written.
fn written(release: &Release, labels: &Labels) -> Files {
    files(release, labels).expect("the release can be written")
}

/// A file as text.
fn text(files: &Files, name: &str) -> String {
    let bytes = files.get(name).unwrap_or_else(|| panic!("there is a file {name}"));
    String::from_utf8(bytes.clone()).expect("the file is UTF-8")
}

/// The sample with nothing published.
fn all_hidden() -> Release {
    let mut release = sample::release();
    for table in &mut release.tables {
        table.cells.fill(Cell::Hidden);
    }
    release
}

#[test]
fn a_publication_has_a_file_for_each_format_of_each_table() {
    let files = written(&sample::release(), &sample::english());
    for table in ["t1", "t2", "t3", "t4"] {
        for ending in ["csv", "csv-metadata.json", "json", "sdmx.csv", "svg"] {
            assert!(files.contains_key(&format!("{table}.{ending}")), "{table}.{ending}");
        }
    }
    assert_eq!(files.len(), 4 * 5 + 3, "and release.json, derived.csv and tables.xlsx: {:?}", files.keys());
}

#[test]
fn the_same_release_gives_the_same_bytes() {
    let one = written(&sample::release(), &sample::arabic());
    assert!(one == written(&sample::release(), &sample::arabic()));
}

#[test]
fn an_id_that_cannot_name_files_is_refused() {
    for id in ["", "../t1", "a/b", "T1", "t 1", "t1.csv", "a-name-that-is-longer-than-sheets"] {
        let mut release = sample::release();
        release.tables[0].id = id.to_owned();
        assert!(matches!(files(&release, &Labels::default()), Err(Unwritable::Id(_))), "{id}");
    }
}

#[test]
fn a_table_takes_no_other_files_name() {
    for id in ["release", "derived", "certificate", "history", "t2"] {
        let mut release = sample::release();
        release.tables[0].id = id.to_owned();
        assert!(matches!(files(&release, &Labels::default()), Err(Unwritable::Taken(_))), "{id}");
    }
}

#[test]
fn checksums_stand_in_the_order_of_the_names_and_are_those_of_sha256() {
    let files = Files::from([("b.csv".to_owned(), b"abc".to_vec()), ("a.csv".to_owned(), Vec::new())]);
    let of_nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let expected = format!("{of_nothing}  a.csv\n{of_abc}  b.csv\n");
    assert_eq!(String::from_utf8(checksums(&files)), Ok(expected));
}

#[test]
fn labels_change_no_cell() {
    let (english, bare) =
        (written(&sample::release(), &sample::english()), written(&sample::release(), &Labels::default()));
    for name in ["release.json", "derived.csv", "t1.csv", "t3.sdmx.csv"] {
        assert_eq!(text(&english, name), text(&bare, name), "{name}");
    }
}
