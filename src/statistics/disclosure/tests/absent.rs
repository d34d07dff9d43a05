//! What one publication says of another's editions by not listing a country.

use super::small::{BY_COUNTRY, counted, records_of};
use crate::statistics::disclosure::{Part, System};

const BY_GROUP: &[u8] = br#"{"tables":[
    {"id":"t1","dims":{"gender":"all","geo":"combination","edition":"all"}},
    {"id":"t2","dims":{"geo":"all","edition":"all"}}
]}"#;

#[test]
fn a_country_that_came_later_was_nobody_before() {
    // Tonga is new in 2026, and with Fiji it makes the islands; Kenya is none.
    let first = [[30, 20, 9], [0; 3], [0; 3], [20, 20, 9]];
    let second = [[20, 20, 9], [20, 20, 9], [0; 3], [20, 20, 9]];
    let before = records_of(&[("2025", &first)]);
    let (layout, counts) = counted(&before, BY_COUNTRY);
    let shown = counts.iter().map(|table| vec![true; table.len()]).collect();
    let earlier = Part { layout: &layout, records: &before, counts, shown };
    let both = records_of(&[("2025", &first), ("2026", &second)]);
    let (layout, counts) = counted(&both, BY_GROUP);
    let own = Part { layout: &layout, records: &both, counts, shown: Vec::new() };
    let system = System::joint(&own, &[earlier]);
    let cell = |key: &str| system.cells.at[key];
    let (islands, fiji) =
        (cell("gender=woman;geo=DEV:sids;edition=2025"), cell("gender=woman;geo=FJI;edition=2025"));
    assert_eq!(islands, fiji, "the women of the islands were those of Fiji");
    assert!(system.is_told[cell("geo=TON;edition=2025")], "Tonga is not on the list of 2025");
    assert!(!system.is_told[cell("geo=TON;edition=2026")]);
}
