//! Sheets as spreadsheets write them, and as they should not.

use proptest::prelude::*;

use super::{Faults, Sheet, meant, shown, write_row};

/// The rows of a sheet with their lines, and what was told of it.
fn read(bytes: &[u8]) -> (Vec<(usize, Vec<String>)>, Vec<String>) {
    let mut faults = Faults::default();
    let mut rows = Vec::new();
    if let Some(mut sheet) = Sheet::open("a.csv", bytes, &mut faults) {
        rows.push((1, sheet.columns.clone()));
        while let Some(row) = sheet.next_row(&mut faults) {
            rows.push((row.line, row.cells.iter().map(|cell| cell.to_string()).collect()));
        }
    }
    (rows, faults.told().to_vec())
}

fn only_fault(bytes: &[u8]) -> String {
    let (_, told) = read(bytes);
    assert_eq!(told.len(), 1, "{told:?}");
    told.concat()
}

#[test]
fn ends_of_lines_a_mark_at_the_head_and_blank_lines_change_nothing() {
    let plain = read(b"id,score\nA,1\nB,2\n");
    assert!(plain.1.is_empty() && plain.0.len() == 3);
    assert_eq!(read(b"\xEF\xBB\xBFid,score\r\nA,1\r\nB,2"), plain);
    assert_eq!(read(b"id,score\rA,1\rB,2\r"), plain);
    let (rows, told) = read(b"\nid,score\n\nA,1\n\n\nB,2\n\n");
    assert_eq!(rows.iter().map(|row| row.0).collect::<Vec<_>>(), [1, 4, 7], "lines count on");
    assert!(told.is_empty());
}

#[test]
fn quoted_fields_hold_commas_quotes_and_lines() {
    let (rows, told) = read(b"id,note\n\"A\",\"one, \"\"two\"\"\nthree\"\nB,5\" pipe\n");
    assert!(told.is_empty(), "{told:?}");
    assert_eq!(rows[1], (2, vec!["A".into(), "one, \"two\"\nthree".into()]));
    assert_eq!(rows[2], (4, vec!["B".into(), "5\" pipe".into()]));
}

#[test]
fn a_row_of_another_length_is_named_and_the_next_one_still_read() {
    let (rows, told) = read(b"id,score\nA\nB,2\nC,3,4\n");
    assert_eq!(rows[1].1, ["B", "2"]);
    assert_eq!(
        told,
        ["a.csv:2: has 1 fields where the header has 2", "a.csv:4: has 3 fields where the header has 2"]
    );
}

#[test]
fn slips_of_quoting_are_named_by_line() {
    assert!(only_fault(b"id,score\nA,1\n\"B,2\nC,3\n").starts_with("a.csv:3: a quotation mark is opened"));
    let (rows, told) = read(b"id,score\n\"A\"x,1\nB,2\n");
    assert!(told[0].starts_with("a.csv:2: text follows"), "{told:?}");
    assert_eq!(rows[1].1, ["B", "2"]);
}

#[test]
fn a_header_must_name_each_column_once() {
    assert_eq!(only_fault(b"id,score,id\n"), "a.csv:1: there are two columns \"id\"");
    assert_eq!(only_fault(b"id,,score\n"), "a.csv:1: column 2 has no name");
    assert!(only_fault(b"id;score\nA;1\n").contains("semicolons"));
    assert!(only_fault(b"id\tscore\nA\t1\n").contains("tabs"));
    assert!(only_fault(b"").contains("is empty"));
    assert!(only_fault(b"\r\n\r\n").contains("is empty"));
}

#[test]
fn another_encoding_is_named() {
    assert!(only_fault(b"id,score\nA,1\nB\xE9,2\n").starts_with("a.csv:3: is not UTF-8"));
    assert!(only_fault(b"\xFF\xFEi\0d\0").contains("UTF-16"));
}

#[test]
fn of_many_faults_the_first_fifty_are_told_and_the_others_counted() {
    let mut faults = Faults::default();
    (0..53).for_each(|n| faults.tell(format!("fault {n}")));
    let text = faults.to_string();
    assert!(text.ends_with("fault 49\n… and 3 more\n"), "{text}");
}

#[test]
fn a_cell_that_a_spreadsheet_would_run_is_written_with_an_apostrophe() {
    for cell in ["=1+1", "+1", "-1", "@a", "\tx", "\rx"] {
        assert_eq!(shown(cell), format!("'{cell}"));
    }
    assert_eq!((shown("A-1"), shown("'A")), ("A-1".into(), "'A".into()));
    assert_eq!((meant("'=1"), meant("'A"), meant("=1")), ("=1", "'A", "=1"));
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(rows in prop::collection::vec(prop::collection::vec("[a,\"\r\né ]{0,4}", 2), 1..6)) {
        let mut text = String::from("x,y\n");
        for row in &rows {
            write_row(&mut text, &[&row[0], &row[1]]);
        }
        let (read, told) = read(text.as_bytes());
        prop_assert!(told.is_empty(), "{:?}", told);
        let cells: Vec<Vec<String>> = read.into_iter().skip(1).map(|row| row.1).collect();
        prop_assert_eq!(cells, rows);
    }

    #[test]
    fn an_apostrophe_that_was_put_before_a_cell_is_taken_off_again(cell in "['=+@a-]{0,5}") {
        let written = shown(&cell).into_owned();
        prop_assert!(!written.starts_with(['=', '+', '-', '@']));
        prop_assert_eq!(meant(&written), cell);
    }

    #[test]
    fn no_bytes_make_the_reader_stumble(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        read(&bytes);
    }
}
