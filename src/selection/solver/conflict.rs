//! Why there is no cohort: rules that cannot hold together, or pins that contradict without any rule.

use super::ask::{Step, Watch};
use super::cells::Cells;
use super::classes::{Classes, Existence};
use super::outcome::Pin;
use super::programme::Programme;
use super::roster::{Roster, What};
use std::collections::BTreeSet;

/// An irreducible set of rules, by place, that leaves no cohort while pins and pairs are held; empty if those alone
/// contradict, or if nothing could be decided. `suspects` are rules already known to contradict, if any are.
pub(super) fn rules(
    roster: &Roster,
    classes: &Classes,
    suspects: Option<BTreeSet<usize>>,
    watch: &dyn Watch,
) -> Vec<usize> {
    let all: BTreeSet<usize> = (0..roster.problem.rules.len()).collect();
    let mut kept = suspects.filter(|some| is_impossible(roster, classes, some, watch)).unwrap_or(all);
    let of = kept.len();
    for (done, rule) in kept.clone().into_iter().enumerate() {
        watch.tell(Step::Conflict, done, of);
        kept.remove(&rule);
        if !is_impossible(roster, classes, &kept, watch) {
            kept.insert(rule);
        }
    }
    kept.into_iter().collect()
}

/// Proven that these rules alone leave no cohort.
fn is_impossible(roster: &Roster, classes: &Classes, rules: &BTreeSet<usize>, watch: &dyn Watch) -> bool {
    let is_gone = |row: usize| roster.rows[row].what.rule().is_some_and(|rule| !rules.contains(&rule));
    is_empty(&classes.programme.without_rows(is_gone), watch)
}

fn is_empty(programme: &Programme, watch: &dyn Watch) -> bool {
    matches!(super::classes::decide(programme, watch), Existence::None(_))
}

/// An irreducible set of pins that leaves no cohort without any rule.
pub(super) fn pins(roster: &Roster, watch: &dyn Watch) -> Vec<Pin> {
    let mut left = all_pins(roster);
    if !is_contradiction(roster, &left, watch) {
        return Vec::new();
    }
    let mut size = left.len();
    while size > 0 {
        let mut at = 0;
        while at < left.len() {
            let mut fewer = left.clone();
            fewer.drain(at..(at + size).min(left.len()));
            if is_contradiction(roster, &fewer, watch) {
                left = fewer;
            } else {
                at += size;
            }
        }
        size /= 2;
    }
    left.into_iter().map(|pin| pin.named(roster)).collect()
}

#[derive(Clone, Copy)]
enum Held {
    In(usize),
    Out(usize),
    Apart(usize),
}

impl Held {
    fn named(self, roster: &Roster) -> Pin {
        let id = |person: usize| roster.people[person].id.to_string();
        match self {
            Self::In(person) => Pin::Include(id(person)),
            Self::Out(person) => Pin::Exclude(id(person)),
            Self::Apart(row) => match roster.rows[row].what {
                What::Apart(a, b) => Pin::Apart(id(a), id(b)),
                _ => Pin::Apart(String::new(), String::new()),
            },
        }
    }
}

fn all_pins(roster: &Roster) -> Vec<Held> {
    let pairs = roster.rows.iter().enumerate().filter(|(_, row)| matches!(row.what, What::Apart(..)));
    let inside = roster.include.iter().map(|person| Held::In(*person));
    let out = roster.exclude.iter().map(|person| Held::Out(*person));
    inside.chain(out).chain(pairs.map(|(row, _)| Held::Apart(row))).collect()
}

fn is_contradiction(roster: &Roster, pins: &[Held], watch: &dyn Watch) -> bool {
    let mut programme = Programme::of(roster);
    programme.low.fill(0);
    programme.high.fill(1);
    let mut pairs = BTreeSet::new();
    for pin in pins {
        match pin {
            Held::In(person) => programme.low[*person] = 1,
            Held::Out(person) => programme.high[*person] = 0,
            Held::Apart(row) => drop(pairs.insert(*row)),
        }
    }
    if programme.low.iter().zip(&programme.high).any(|(low, high)| low > high) {
        return true;
    }
    let bare = bare(roster, programme.without_rows(|row| row > 0 && !pairs.contains(&row)));
    is_empty(&Classes::of(&bare).programme, watch)
}

/// The same programme without the cells of rows that are gone, so that classes are as large as can be.
fn bare(roster: &Roster, programme: Programme) -> Programme {
    let mut cells = Cells::new();
    let is_left = |row: u32| programme.max[row as usize].is_some() || programme.min[row as usize].is_some();
    for person in 0..roster.people.len() {
        cells.push(programme.cells.of(person).iter().copied().filter(|(row, _)| is_left(*row)));
    }
    Programme { cells: cells.into(), ..programme }
}
