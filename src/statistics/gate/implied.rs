//! Equations that others say already. Linked tables have many: their margins add up in more than one way.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::world::Row;

/// A prime; equations that only look alike by it are told apart by checking tables against all of them.
const PRIME: i64 = 1_000_003;

/// For each row whether it says something that the shorter ones do not; every inequality does.
pub(super) fn says_more(rows: &[Row]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|at| rows[*at].terms.len());
    let mut reduced: FxHashMap<usize, Vec<(usize, i64)>> = FxHashMap::default();
    let mut says_more = vec![true; rows.len()];
    for at in order {
        if rows[at].low.is_some() && rows[at].low == rows[at].high {
            says_more[at] = adds(&mut reduced, &rows[at].terms);
        }
    }
    says_more
}

/// Takes an equation in by its last variable, unless nothing is left of it.
fn adds(reduced: &mut FxHashMap<usize, Vec<(usize, i64)>>, terms: &[(usize, i64)]) -> bool {
    let mut left: BTreeMap<usize, i64> =
        terms.iter().map(|(variable, factor)| (*variable, factor.rem_euclid(PRIME))).collect();
    while let Some((last, factor)) = left.pop_last() {
        let Some(known) = reduced.get(&last) else {
            let inverse = inverse(factor);
            reduced.insert(last, left.into_iter().map(|(at, own)| (at, own * inverse % PRIME)).collect());
            return true;
        };
        for (variable, own) in known {
            let sum = (left.get(variable).copied().unwrap_or_default() - factor * own).rem_euclid(PRIME);
            if sum == 0 {
                left.remove(variable);
            } else {
                left.insert(*variable, sum);
            }
        }
    }
    false
}

/// By Fermat's little theorem.
fn inverse(number: i64) -> i64 {
    let (mut power, mut left, mut result) = (number, PRIME - 2, 1);
    while left > 0 {
        if left % 2 == 1 {
            result = result * power % PRIME;
        }
        power = power * power % PRIME;
        left /= 2;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_margin_of_a_square_says_nothing_new() {
        let sum = |terms: &[(usize, i64)]| Row::nil(terms.to_vec());
        // Two rows and two columns of four cells that add up to the same whole.
        let rows = [
            sum(&[(0, 1), (1, 1), (4, -1)]),
            sum(&[(2, 1), (3, 1), (5, -1)]),
            sum(&[(0, 1), (2, 1), (6, -1)]),
            sum(&[(1, 1), (3, 1), (7, -1)]),
            sum(&[(4, 1), (5, 1), (8, -1)]),
            sum(&[(6, 1), (7, 1), (8, -1)]),
            Row::least(vec![(4, 1), (5, 1), (8, -1)], 0),
        ];
        assert_eq!(says_more(&rows), [true, true, true, true, true, false, true]);
    }
}
