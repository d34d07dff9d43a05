//! Sums that others say already: where margins of linked tables add up in more than one way.

use std::collections::{BTreeMap, HashMap};

/// A prime. Sums that are told apart wrongly by it do no harm: what is found is checked against all of them.
const MODULUS: i64 = 1_000_003;

/// Of each sum, Σ factor × bundle = 0, whether it says something that the shorter ones do not.
pub(super) fn not_implied(sums: &[Vec<(usize, i64)>]) -> Vec<bool> {
    let mut by_length: Vec<usize> = (0..sums.len()).collect();
    by_length.sort_by_key(|at| sums[*at].len());
    let mut leading: HashMap<usize, BTreeMap<usize, i64>> = HashMap::new();
    let mut is_new = vec![false; sums.len()];
    for at in by_length {
        let mut rest: BTreeMap<usize, i64> =
            sums[at].iter().map(|(bundle, factor)| (*bundle, factor.rem_euclid(MODULUS))).collect();
        while let Some((first, factor)) = rest.pop_first() {
            let Some(known) = leading.get(&first) else {
                let divisor = inverse(factor);
                rest.values_mut().for_each(|own| *own = *own * divisor % MODULUS);
                leading.insert(first, rest);
                is_new[at] = true;
                break;
            };
            for (bundle, own) in known {
                let left = rest.entry(*bundle).or_default();
                *left = (*left - factor * own).rem_euclid(MODULUS);
            }
            rest.retain(|_, left| *left != 0);
        }
    }
    is_new
}

/// Euclid's, of a number that is not 0.
fn inverse(number: i64) -> i64 {
    let (mut old, mut new) = ((MODULUS, 0), (number, 1));
    while new.0 != 0 {
        let times = old.0 / new.0;
        (old, new) = (new, (old.0 - times * new.0, old.1 - times * new.1));
    }
    old.1.rem_euclid(MODULUS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_the_four_margins_of_a_square_the_last_is_implied() {
        let margins =
            [vec![(0, 1), (1, 1)], vec![(2, 1), (3, 1)], vec![(0, 1), (2, 1)], vec![(1, 1), (3, 1)]];
        assert_eq!(not_implied(&margins), [true, true, true, false]);
    }
}
