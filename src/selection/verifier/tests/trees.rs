//! Trees of leaves: whole ones pass, and whatever is cut from, added to or changed in one does not.

use proptest::prelude::*;

use super::super::case::Case;
use super::super::claim::Leaf;
use super::super::tree::flaw;
use super::small;

/// A tree that is grown by parting leaves, each by the next person of the list that is new to it.
fn grown(steps: &[(usize, usize)]) -> Vec<Leaf> {
    let mut leaves = vec![Leaf::default()];
    for (leaf, person) in steps {
        let at = leaf % leaves.len();
        let id = format!("P{}", person % 4);
        if leaves[at].inside.contains(&id) || leaves[at].out.contains(&id) {
            continue;
        }
        let mut other = leaves[at].clone();
        leaves[at].inside.push(id.clone());
        other.out.push(id);
        leaves.push(other);
    }
    leaves
}

fn steps() -> impl Strategy<Value = Vec<(usize, usize)>> {
    prop::collection::vec((0..20_usize, 0..4_usize), 1..12)
}

/// How many leaves hold each of the sixteen cases of four people.
fn covered(leaves: &[Leaf]) -> Vec<usize> {
    let is_in = |bits: usize, id: &String| id[1..].parse::<usize>().is_ok_and(|at| bits >> at & 1 == 1);
    let holds = |leaf: &&Leaf, bits: usize| {
        leaf.inside.iter().all(|id| is_in(bits, id)) && !leaf.out.iter().any(|id| is_in(bits, id))
    };
    (0..16).map(|bits| leaves.iter().filter(|leaf| holds(leaf, bits)).count()).collect()
}

proptest! {
    #[test]
    fn a_tree_passes_in_any_order_of_its_leaves(small in small(6, 1), steps in steps(), turn in 0..9_usize) {
        let inputs = small.inputs();
        let mut leaves = grown(&steps);
        let turn = turn % leaves.len();
        leaves.rotate_left(turn);
        prop_assert!(flaw(&Case::of(&inputs), &leaves).is_none());
    }

    #[test]
    fn what_passes_covers_every_case_once(
        small in small(6, 1),
        steps in steps(),
        changes in prop::collection::vec((0..4_usize, 0..20_usize, 0..4_usize), 1..4),
    ) {
        let inputs = small.inputs();
        let mut leaves = grown(&steps);
        for (kind, leaf, person) in changes {
            let at = leaf % leaves.len().max(1);
            match kind {
                0 => drop((leaves.len() > 1).then(|| leaves.remove(at))),
                1 => leaves.push(leaves[at].clone()),
                2 => leaves[at].inside.push(format!("P{person}")),
                _ => drop(leaves[at].out.pop()),
            }
        }
        if flaw(&Case::of(&inputs), &leaves).is_none() {
            prop_assert!(covered(&leaves).iter().all(|times| *times == 1), "{:?}", covered(&leaves));
        }
    }
}

#[test]
fn a_long_tree_is_judged_in_good_time() {
    let mut text = String::from("id,score\n");
    (0..1000).for_each(|at| text.push_str(&format!("P{at},1\n")));
    let inputs = super::Small { candidates: text, rules: "{\"places\": 1}".into() }.inputs();
    let mut leaves = vec![Leaf::default()];
    for at in 0..999 {
        let mut other = leaves[at].clone();
        leaves[at].inside.push(format!("P{at}"));
        other.out.push(format!("P{at}"));
        leaves.push(other);
    }
    assert!(flaw(&Case::of(&inputs), &leaves).is_none());
    leaves.pop();
    assert!(flaw(&Case::of(&inputs), &leaves).is_some());
}
