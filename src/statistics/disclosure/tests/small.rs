//! Small publications to try protection on: how many women, men and others of a few countries.

use crate::sheet::Faults;
use crate::statistics::disclosure::{Part, System};
use crate::statistics::records::{self, Records, Source};
use crate::statistics::tables::{self, Layout, Place};

/// Fiji, Tonga and Samoa are in two sub-regions of one region, Kenya in another region; Tonga and Samoa are of two
/// combinations.
pub const COUNTRIES: [(&str, &str, &str, &str); 4] = [
    ("FJI", "054", "009", "sids"),
    ("TON", "061", "009", "sids"),
    ("WSM", "061", "009", "sids+ldc"),
    ("KEN", "202", "002", "none"),
];

/// Where a country of these tests belongs.
pub fn place(code: &str) -> Option<Place> {
    let (_, sub_region, region, combination) = COUNTRIES.into_iter().find(|(known, ..)| *known == code)?;
    let un_group = if region == "009" { "asia_pacific" } else { "african" };
    Some(Place {
        sub_region: sub_region.to_owned(),
        region: region.to_owned(),
        un_group: un_group.to_owned(),
        combination: combination.to_owned(),
    })
}

/// Records of so many women, men and others from each country, all of one seniority, track and stage.
pub fn records(counts: &[[u64; 3]]) -> Records {
    records_of(&[("2026", counts)])
}

/// The same of several editions.
pub fn records_of(editions: &[(&str, &[[u64; 3]])]) -> Records {
    let mut sheet = "record_id,edition,gender,country,seniority,track,stage\n".to_owned();
    for (edition, counts) in editions {
        for ((country, ..), counts) in COUNTRIES.iter().zip(*counts) {
            for (gender, count) in ["woman", "man", "another"].iter().zip(counts) {
                for id in 0..*count {
                    sheet.push_str(&format!(
                        "{edition}-{country}-{gender}-{id},{edition},{gender},{country},senior,policy,application\n"
                    ));
                }
            }
        }
    }
    let mut faults = Faults::default();
    let source = Source { records: ("records.csv", sheet.as_bytes()), editions: None };
    let records = records::read(source, |code| place(code).is_some(), &mut faults);
    records.unwrap_or_else(|| panic!("{faults}"))
}

/// The table of gender by country alone.
pub fn by_country(counts: &[[u64; 3]]) -> (Layout, System) {
    laid_out(&records(counts), BY_COUNTRY)
}

/// The table of gender by country alone.
pub const BY_COUNTRY: &[u8] = br#"{"tables":[{"id":"t1","dims":{"gender":"all","geo":"country"}}]}"#;

pub fn laid_out(records: &Records, tables: &[u8]) -> (Layout, System) {
    let (layout, counts) = counted(records, tables);
    let system = System::of(&Part { layout: &layout, records, counts, shown: Vec::new() });
    (layout, system)
}

/// The tables that are asked for, and their counts.
pub fn counted(records: &Records, tables: &[u8]) -> (Layout, Vec<Vec<u64>>) {
    let mut faults = Faults::default();
    let asked = tables::read(&tables::Wanted::File("tables.json", tables), records, &mut faults);
    let layout = tables::lay_out(records, &asked, &place, &mut faults).unwrap_or_else(|| panic!("{faults}"));
    let counts: Vec<Vec<u64>> = (layout.plans.iter())
        .map(|plan| tables::counted(plan, &layout.dimensions, &layout.groups, records))
        .collect();
    (layout, counts)
}
