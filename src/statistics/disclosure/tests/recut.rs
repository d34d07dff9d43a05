//! Publications that cut the same people in ways that lie across one another: what one shows is a sum of what another does,
//! or both are in a ring.

use proptest::prelude::*;

use super::joint::{Published, counts, nobody_learns};

const BY_SUB_REGION: &[u8] = br#"{"tables":[{"id":"t1","dims":{"gender":"all","geo":"sub-region"}}]}"#;
const BY_COMBINATION: &[u8] = br#"{"tables":[{"id":"t1","dims":{"gender":"all","geo":"combination"}}]}"#;

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_same_people_by_sub_region_and_by_group_tell_nothing_of_a_few(counts in counts(4)) {
        let edition = [("2025", counts.as_slice())];
        let Some(earlier) = Published::of(&edition, BY_SUB_REGION, &[]) else { return Ok(()) };
        let Some(own) = Published::of(&edition, BY_COMBINATION, &[&earlier]) else { return Ok(()) };
        let mut figures = own.figures(&[0]);
        figures.extend(earlier.figures(&[0]));
        nobody_learns(&[counts], &figures)?;
    }

    #[test]
    fn those_of_another_edition_are_not_told_by_codes_that_add_up(
        first in counts(2), second in counts(2), cuts in prop::sample::select(vec![
            [BY_SUB_REGION, BY_COMBINATION], [BY_COMBINATION, BY_SUB_REGION],
        ])
    ) {
        let Some(earlier) = Published::of(&[("2025", &first)], cuts[0], &[]) else { return Ok(()) };
        let both = [("2025", first.as_slice()), ("2026", second.as_slice())];
        let Some(own) = Published::of(&both, cuts[1], &[&earlier]) else { return Ok(()) };
        let mut figures = own.figures(&[0, 1]);
        figures.extend(earlier.figures(&[0]));
        // What lies between is of the coarser codes, which are sums of the others.
        let coarser = if cuts[0] == BY_COMBINATION { &earlier } else { &own };
        let editions = [first, second];
        prop_assume!(editions.iter().flatten().all(|counts| counts.iter().sum::<u64>() > 0));
        figures.extend(coarser.unseen(1, &editions));
        nobody_learns(&editions, &figures)?;
    }
}

#[test]
fn a_few_are_hidden_between_a_group_then_and_its_parts_now() {
    let first = [[20, 20, 9], [20, 20, 9], [0, 0, 0], [30, 31, 9]];
    let second = [[1, 20, 9], [1, 20, 9], [0, 0, 0], [30, 31, 9]];
    let earlier = Published::of(&[("2025", &first)], BY_COMBINATION, &[]).expect("a publication");
    let both = [("2025", first.as_slice()), ("2026", second.as_slice())];
    let alone = Published::of(&both, BY_SUB_REGION, &[]).expect("a publication");
    assert!(
        [&earlier, &alone].iter().all(|one| !one.shown[0].contains(&false)),
        "nothing is small in either"
    );
    let own = Published::of(&both, BY_SUB_REGION, &[&earlier]).expect("a publication");
    assert!(own.shown[0].contains(&false), "21 + 21 − 40 would tell of 2");
}
