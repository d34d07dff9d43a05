//! Classes: people whom every row counts alike are merged into one column that may be taken several times. Whether
//! any cohort exists at all is decided here, where a few hundred columns stand for fifty thousand people.

use super::ask::Watch;
use super::bound::Prices;
use super::cells::{Cell, Cells};
use super::kernel::maximise;
use super::programme::Programme;
use super::search::Goal;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// How many nodes a question of existence may take.
const NODES: usize = 4_000;

/// A programme of classes, nobody worth anything, with the members of each class, best first.
pub(super) struct Classes {
    pub programme: Programme,
    pub members: Vec<Vec<usize>>,
}

/// Whether there is a cohort.
pub(super) enum Existence {
    /// How often each class is taken.
    Some(Vec<i64>),
    /// There is none; the prices that show it, if prices alone do.
    None(Option<Prices>),
    /// Not decided.
    Unknown,
}

impl Classes {
    /// Whoever is pinned or kept apart is told apart by the limits and rows themselves.
    pub fn of(programme: &Programme) -> Self {
        let mut places: FxHashMap<(&[Cell], i64, i64), usize> = FxHashMap::default();
        let mut members: Vec<Vec<usize>> = Vec::new();
        let mut cells = Cells::new();
        let (mut low, mut high) = (Vec::new(), Vec::new());
        for person in 0..programme.len() {
            let own = programme.cells.of(person);
            let place =
                *places.entry((own, programme.low[person], programme.high[person])).or_insert_with(|| {
                    members.push(Vec::new());
                    cells.push(own.iter().copied());
                    low.push(0);
                    high.push(0);
                    members.len() - 1
                });
            members[place].push(person);
            low[place] += programme.low[person];
            high[place] += programme.high[person];
        }
        let programme = Programme {
            cells: Arc::new(cells),
            worth: Arc::new(vec![0; members.len()]),
            low,
            high,
            min: programme.min.clone(),
            max: programme.max.clone(),
            grid: 1,
        };
        Self { programme, members }
    }

    /// Whether there is a cohort.
    pub fn decide(&self, watch: &dyn Watch) -> Existence {
        decide(&self.programme, watch)
    }

    /// The cohort that takes the best of every class.
    pub fn cohort(&self, taken: &[i64]) -> Vec<usize> {
        let best = |(members, taken): (&Vec<usize>, &i64)| {
            members[..usize::try_from(*taken).unwrap_or(0).min(members.len())].to_vec()
        };
        self.members.iter().zip(taken).flat_map(best).collect()
    }
}

/// Whether a programme of classes has any point.
pub(super) fn decide(programme: &Programme, watch: &dyn Watch) -> Existence {
    let goal = Goal { need: None, order: None, nodes: NODES, watch };
    let answer = maximise(programme, None, None, goal);
    match (answer.best, answer.complete) {
        (Some(best), _) => Existence::Some(best.at),
        (None, true) => Existence::None(answer.empty),
        (None, false) => Existence::Unknown,
    }
}
