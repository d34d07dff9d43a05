//! A small publication with everything in it: a tree, groups, stages, hidden cells, and words in two languages.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::statistics::formats::labels::{Direction, Labels, ShareLabels, TableLabels, Word};
use crate::statistics::release::{Axis, Cell, Derived, Dimension, Edition, Group, Release, Shape, Table};

/// Tables by country, by regional group, by region and stage, and by region and seniority.
pub fn release() -> Release {
    Release {
        release_id: "sscf-2026-1".to_owned(),
        k: 5,
        dimensions: vec![gender(), geo(), stage(), seniority()],
        groups: groups(),
        tables: tables(),
        derived: vec![Derived {
            stat: "share".to_owned(),
            numerator: "gender=woman".to_owned(),
            denominator: "gender=binary".to_owned(),
            value: "41.2".to_owned(),
            decimals: 1,
            scale: 100,
        }],
        editions: vec![Edition { id: "2026".to_owned(), deadline: day(30), restricted: false, records: 612 }],
        flags_as_of: day(1),
        data_cut_off: day(30),
    }
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, day).expect("a day of June")
}

fn tables() -> Vec<Table> {
    vec![
        table("t1", &[("gender", &GENDERS), ("geo", &PLACES)]),
        table("t2", &[("gender", &GENDERS), ("geo", &["WORLD", "africa", "asia", "europe", "latin"])]),
        table("t3", &[("gender", &GENDERS), ("geo", &["WORLD", "002", "009"]), ("stage", &STAGES)]),
        table("t4", &[("gender", &GENDERS), ("geo", &["WORLD", "002", "009"]), ("seniority", &LEVELS)]),
    ]
}

const GENDERS: [&str; 5] = ["T", "binary", "woman", "man", "other"];
const PLACES: [&str; 9] = ["WORLD", "002", "009", "019", "142", "202", "AGO", "061", "TUV"];
const STAGES: [&str; 6] = ["application", "eligible", "shortlisted", "selected", "accepted", "completed"];
const LEVELS: [&str; 4] = ["T", "junior", "middle", "senior"];

fn table(id: &str, axes: &[(&str, &[&str])]) -> Table {
    let owned = |(name, codes): &(&str, &[&str])| Axis {
        dimension: (*name).to_owned(),
        codes: codes.iter().map(|code| (*code).to_owned()).collect(),
    };
    let mut table =
        Table { id: id.to_owned(), axes: axes.iter().map(owned).collect(), k: 5, cells: Vec::new() };
    let combinations: usize = table.axes.iter().map(|axis| axis.codes.len()).product();
    table.cells = vec![Cell::Hidden; combinations];
    table.cells = table.rows().map(|(codes, _)| cell(&codes)).collect();
    table
}

/// A count for each combination, small ones hidden.
fn cell(codes: &[&str]) -> Cell {
    let count = codes.iter().fold(612.0, |count, code| count * part(code));
    if count < 4.5 { Cell::Hidden } else { Cell::Published(count.round() as u64) }
}

fn part(code: &str) -> f64 {
    match code {
        "binary" => 0.98,
        "woman" => 0.404,
        "man" => 0.576,
        "other" => 0.0065,
        "002" | "africa" => 0.31,
        "009" => 0.12,
        "019" | "latin" => 0.24,
        "142" => 0.329,
        "asia" => 0.44,
        "europe" => 0.006,
        "202" | "061" | "eligible" | "middle" => 0.82,
        "AGO" | "TUV" | "completed" => 0.006,
        "shortlisted" | "junior" => 0.26,
        "selected" => 0.041,
        "accepted" => 0.038,
        "senior" => 0.009,
        _ => 1.0,
    }
}

fn dimension(name: &str, total: &str, shape: Shape, column: &str) -> Dimension {
    let codes_of = BTreeMap::from([("raw".to_owned(), total.to_owned())]);
    Dimension { name: name.to_owned(), total: total.to_owned(), shape, column: column.to_owned(), codes_of }
}

fn tree(pairs: &[(&str, &str)]) -> Shape {
    Shape::Tree(pairs.iter().map(|(code, parent)| ((*code).to_owned(), (*parent).to_owned())).collect())
}

fn gender() -> Dimension {
    let shape = tree(&[("binary", "T"), ("other", "T"), ("woman", "binary"), ("man", "binary")]);
    dimension("gender", "T", shape, "gender")
}

fn geo() -> Dimension {
    let regions = [("002", "WORLD"), ("009", "WORLD"), ("019", "WORLD"), ("142", "WORLD")];
    let below = [("202", "002"), ("061", "009"), ("AGO", "202"), ("TUV", "061")];
    dimension("geo", "WORLD", tree(&[regions, below].concat()), "country")
}

fn stage() -> Dimension {
    let stages = STAGES.iter().map(|code| (*code).to_owned()).collect();
    dimension("stage", "application", Shape::Ordered(stages), "stage")
}

fn seniority() -> Dimension {
    let shape = tree(&[("junior", "T"), ("middle", "T"), ("senior", "T")]);
    dimension("seniority", "T", shape, "seniority")
}

fn groups() -> Vec<Group> {
    let group = |code: &str, members: &[&str]| Group {
        dimension: "geo".to_owned(),
        code: code.to_owned(),
        members: members.iter().map(|code| (*code).to_owned()).collect(),
    };
    vec![
        group("africa", &["AGO"]),
        group("asia", &["TUV"]),
        group("europe", &[]),
        group("latin", &[]),
        group("WORLD", &["africa", "asia", "europe", "latin"]),
    ]
}

/// English words for all of it.
pub fn english() -> Labels {
    let names = [
        "gender T All|woman women|man men|other another term or not stated|binary women and men",
        "geo WORLD World|002 Africa|009 Oceania|019 Americas|142 Asia|202 Sub-Saharan Africa|AGO Angola|TUV Tuvalu",
        "geo 061 Polynesia|africa African States|asia Asia-Pacific States|europe Eastern European States",
        "geo latin Latin American and Caribbean States",
        "stage application Applied|eligible Eligible|shortlisted Shortlisted|selected Selected|accepted Accepted",
        "stage completed Completed|seniority Seniority",
        "seniority T All|junior Up to 4 years|middle 5 to 9 years|senior 10 years and more",
    ];
    let finding = "The share of women stays about two in five from application to completion";
    let measured = "Women and men at each stage reached, 2026 edition, by 30 June 2026";
    Labels {
        language: "en".to_owned(),
        direction: Direction::LeftToRight,
        title: "Participation statistics 2026".to_owned(),
        subtitle: "Small States Cyber Fellowship".to_owned(),
        publisher: "Small States Cyber Fellowship".to_owned(),
        citation: "Small States Cyber Fellowship, Participation statistics 2026, publication 2026-1"
            .to_owned(),
        method_note: "A count below five is hidden, and so is every cell from which it could be worked out."
            .to_owned(),
        tables: ["t1", "t2", "t3", "t4"].map(|id| (id.to_owned(), of_table(id, finding, measured))).into(),
        dimensions: [("gender", "Gender"), ("geo", "Place"), ("stage", "Stage"), ("seniority", "Seniority")]
            .map(owned)
            .into(),
        codes: codes(&names),
        words: BTreeMap::from([(Word::HiddenFor, "hidden to protect individuals".to_owned())]),
        shares: shares("{percent} % women ({part} of {whole})", "{part} women of {whole}", (",", ".")),
    }
}

/// Arabic words for the stages and genders.
pub fn arabic() -> Labels {
    let names = [
        "gender T الجميع|woman نساء|man رجال|other صفة أخرى أو غير معلن",
        "stage application قدّموا طلبا|eligible مستوفون للشروط|shortlisted في القائمة المختصرة|selected مختارون",
        "stage accepted قبلوا|completed أتموا",
        "geo africa الدول الأفريقية|asia دول آسيا والمحيط الهادئ|europe دول أوروبا الشرقية",
        "geo latin دول أمريكا اللاتينية والكاريبي",
    ];
    let finding = "تبقى نسبة النساء نحو اثنتين من كل خمسة من الطلب إلى الإتمام";
    let measured = "النساء والرجال في كل مرحلة، دورة 2026، حتى 30 حزيران/يونيه 2026";
    Labels {
        language: "ar".to_owned(),
        direction: Direction::RightToLeft,
        publisher: "زمالة الدول الصغيرة للأمن السيبراني".to_owned(),
        tables: ["t1", "t2", "t3", "t4"].map(|id| (id.to_owned(), of_table(id, finding, measured))).into(),
        codes: codes(&names),
        words: [(Word::Hidden, "محجوب"), (Word::HiddenFor, "محجوب لحماية الأفراد"), (Word::About, "نبذة")]
            .map(word)
            .into(),
        shares: shares("نساء {percent} % ({part} من {whole})", "{part} نساء من {whole}", ("٬", "٫")),
        ..english()
    }
}

fn of_table(id: &str, finding: &str, measured: &str) -> TableLabels {
    let (finding, measured) = (finding.to_owned(), measured.to_owned());
    TableLabels { name: format!("Table {id}. By gender"), finding, measured }
}

fn word((word, text): (Word, &str)) -> (Word, String) {
    (word, text.to_owned())
}

fn owned((code, text): (&str, &str)) -> (String, String) {
    (code.to_owned(), text.to_owned())
}

fn shares(share: &str, counts: &str, marks: (&str, &str)) -> ShareLabels {
    let (group_mark, decimal_mark) = (marks.0.to_owned(), marks.1.to_owned());
    ShareLabels { share: share.to_owned(), counts: counts.to_owned(), decimal_mark, group_mark }
}

/// "dimension code words|code words"
fn codes(lines: &[&str]) -> BTreeMap<(String, String), String> {
    let of_line = |line: &&str| {
        let (dimension, rest) = line.split_once(' ').expect("a dimension");
        let pairs = rest.split('|').map(|pair| pair.split_once(' ').expect("a code and words"));
        pairs
            .map(|(code, words)| ((dimension.to_owned(), code.to_owned()), words.to_owned()))
            .collect::<Vec<_>>()
    };
    lines.iter().flat_map(of_line).collect()
}
