//! Protection against enumeration: every integer table that fits what is published.

use proptest::prelude::*;

use super::small::{by_country, laid_out, records};
use crate::statistics::disclosure::{Rules, System, protect};

/// Leaves: cells that are no parent in any sum.
fn leaves(system: &System) -> Vec<usize> {
    (0..system.cells.len()).filter(|cell| system.sums.iter().all(|sum| sum.parent != *cell)).collect()
}

/// All tables that agree with what is published; how many there are in all is.
fn tables(system: &System, hidden: &[bool]) -> Vec<Vec<i64>> {
    let (free, fixed): (Vec<usize>, Vec<usize>) = leaves(system).into_iter().partition(|cell| hidden[*cell]);
    let all = system.cells.counts[system.cells.at[""]];
    let left = all - fixed.iter().map(|cell| system.cells.counts[*cell]).sum::<i64>();
    let mut found = Vec::new();
    let mut table = system.cells.counts.clone();
    fill(system, hidden, &free, left, &mut table, &mut found);
    found
}

/// Shares what is left among the free leaves, in every way.
fn fill(
    system: &System,
    hidden: &[bool],
    free: &[usize],
    left: i64,
    table: &mut Vec<i64>,
    found: &mut Vec<Vec<i64>>,
) {
    match free {
        [] => found.extend(summed(system, hidden, table).filter(|_| left == 0)),
        [last] => {
            table[*last] = left;
            found.extend(summed(system, hidden, table));
        }
        [first, rest @ ..] => {
            for count in 0..=left {
                table[*first] = count;
                fill(system, hidden, rest, left - count, table, found);
            }
        }
    }
}

/// The table with its parents, if those that are published come out as they are.
fn summed(system: &System, hidden: &[bool], leaves: &[i64]) -> Option<Vec<i64>> {
    let mut table = leaves.to_vec();
    for _ in 0..4 {
        for sum in &system.sums {
            table[sum.parent] = sum.children.iter().map(|child| table[*child]).sum();
        }
    }
    let agrees = |cell: usize| hidden[cell] || table[cell] == system.cells.counts[cell];
    (0..table.len()).all(agrees).then_some(table)
}

/// Unsafe cells that somebody can work out, who knows the count of one cell or of none.
fn exposed(system: &System, is_unsafe: &[bool], tables: &[Vec<i64>], known: Option<usize>) -> Vec<String> {
    let cells = &system.cells;
    let possible = |table: &&Vec<i64>| known.is_none_or(|cell| table[cell] == cells.counts[cell]);
    let possible: Vec<&Vec<i64>> = tables.iter().filter(possible).collect();
    let is_exposed = |cell: &usize| {
        is_unsafe[*cell]
            && Some(*cell) != known
            && !possible.iter().any(|table| {
                let differs = table[*cell] != cells.counts[*cell];
                differs && !(cells.is_small(*cell) && cells.would_be_small(*cell, table[*cell]))
            })
    };
    (0..cells.len()).filter(is_exposed).map(|cell| cells.keys[cell].clone()).collect()
}

/// Nobody, outside or alone in a cell, works out an unsafe cell of a system that is protected.
fn is_safe(system: &System) -> Result<(), TestCaseError> {
    let protection = protect(system, Rules::ALL);
    prop_assume!(protection.unprotected.is_empty());
    let tables = tables(system, &protection.hidden);
    prop_assert!(exposed(system, &protection.is_unsafe, &tables, None).is_empty());
    let is_alone = |cell: &usize| {
        system.cells.counts[*cell] == 1 && protection.hidden[*cell] && !system.is_between[*cell]
    };
    for known in (0..system.cells.len()).filter(is_alone) {
        let exposed = exposed(system, &protection.is_unsafe, &tables, Some(known));
        prop_assert!(exposed.is_empty(), "{} sees {:?}", system.cells.keys[known], exposed);
    }
    Ok(())
}

fn counts() -> impl Strategy<Value = Vec<[u64; 3]>> {
    prop::collection::vec([0..6_u64, 0..6_u64, 0..2_u64], 2..=2)
}

/// No table shows a country.
const TWO_WAYS: &[u8] =
    br#"{"tables":[{"id":"t1","dims":{"geo":"sub-region"}},{"id":"t2","dims":{"geo":"combination"}}]}"#;

fn cut_two_ways() -> impl Strategy<Value = Vec<[u64; 3]>> {
    prop::collection::vec([0..9_u64, 0..1_u64, 0..1_u64], 4..=4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn nobody_works_out_an_unsafe_cell(counts in counts()) {
        prop_assume!(counts.iter().all(|row| row.iter().sum::<u64>() > 0));
        is_safe(&by_country(&counts).1)?;
    }

    #[test]
    fn nobody_works_out_an_unsafe_cell_of_countries_that_are_cut_two_ways(counts in cut_two_ways()) {
        prop_assume!(counts.iter().all(|row| row.iter().sum::<u64>() > 0));
        let (_, system) = laid_out(&records(&counts), TWO_WAYS);
        is_safe(&system)?;
    }
}
