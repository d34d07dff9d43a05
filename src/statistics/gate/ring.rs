//! What tables tell of one another through people: each of them has one country, one edition and so on in every table.
//!
//! A figure of some cut (regions, regional groups, editions) is known to every table that tells people apart at least so
//! finely. Where the tables can be joined to a tree along which every cut hangs together, sums are all that can be known:
//! that is so if the heaviest tree over what tables have in common weighs as much as all cuts of more than one table
//! (Bernstein and Goodman 1981, SIAM Journal on Computing 10, 751–771). Where they cannot, an unseen table of as few cuts as
//! will do joins them.

use std::collections::{BTreeMap, BTreeSet};

use super::Refusal;
use super::cuts::{Cut, Named, tells};
use super::publication::EDITION;
use super::records::People;
use super::told::{Shared, Told};

/// The unseen table.
pub(super) struct Ring {
    pub axes: Vec<Along>,
    /// The editions that it tells apart; none if it tells none apart.
    pub atoms: Vec<Vec<String>>,
    /// The tables whose cuts it has.
    pub tables: Vec<String>,
}

/// More cells than this cannot be judged in any time.
const MOST: usize = 5_000;

/// One of its axes.
pub(super) struct Along {
    pub dim: String,
    /// Codes with the places of what is under them; of stages, all in their order.
    pub parts: Named,
    pub is_ordered: bool,
    leaves: Vec<String>,
}

impl Ring {
    /// None if the tables can be joined as they are. `number` tells codes apart from those of another ring.
    pub fn of(told: &Told<'_>, shared: &[Shared], number: usize) -> Option<Self> {
        let tables: Vec<Vec<Cut>> = (told.tables.iter().map(|table| table.cuts.clone()))
            .chain(shared.iter().map(|shared| told.cuts(shared)))
            .collect();
        let cuts: Vec<Cut> = tables.iter().flatten().cloned().collect::<BTreeSet<_>>().into_iter().collect();
        let known: Vec<BTreeSet<usize>> = tables.iter().map(|own| of_table(own, &cuts)).collect();
        // How cuts of one dimension lie across one another is no secret.
        let of_dim = |dim: &String| (0..cuts.len()).filter(|at| cuts[*at].0 == *dim).collect();
        let across: Vec<BTreeSet<usize>> = told.leaves.keys().map(of_dim).collect();
        let says_all = |unseen: &BTreeSet<usize>| {
            let all: Vec<BTreeSet<usize>> = known.iter().chain([unseen]).cloned().collect();
            across.iter().all(|own| all.iter().any(|table| own.is_subset(table))) && is_joined(&all)
        };
        if says_all(&BTreeSet::new()) {
            return None;
        }
        // Of several publications each counts other editions, and the unseen table all of them.
        let stays = |at: usize| told.publications.len() > 1 && cuts[at].0 == EDITION;
        let mut unseen: BTreeSet<usize> = (0..cuts.len()).collect();
        for at in (0..cuts.len()).filter(|at| !stays(*at)) {
            unseen.remove(&at);
            if !says_all(&unseen) {
                unseen.insert(at);
            }
        }
        let shares: Vec<BTreeSet<usize>> =
            known.iter().take(told.tables.len()).map(|own| own & &unseen).collect();
        // Those that have no more of it than another do not bring it about.
        let is_in = |own: &BTreeSet<usize>| {
            !own.is_empty() && !shares.iter().any(|other| own != other && own.is_subset(other))
        };
        let tables = told.tables.iter().zip(&shares).filter(|(_, own)| is_in(own));
        let tables = tables.map(|(table, _)| table.name.clone()).collect();
        let of_dim = |dim: &str| unseen.iter().map(|at| &cuts[*at]).filter(|cut| cut.0 == dim).collect();
        let by_dim = told.leaves.keys().map(|dim| (dim, of_dim(dim)));
        let (mut axes, mut atoms) = (Vec::new(), Vec::new());
        for (dim, cuts) in by_dim.filter(|(_, cuts): &(_, Vec<&Cut>)| !cuts.is_empty()) {
            let leaves = &told.leaves[dim];
            if dim == EDITION {
                let name = |part: Vec<usize>| part.into_iter().map(|at| leaves[at].clone()).collect();
                atoms = parts(leaves.len(), &cuts).into_iter().map(name).collect();
            } else {
                axes.push(Along::of(told, dim, &cuts, number));
            }
        }
        Some(Self { axes, atoms, tables })
    }

    /// How many cells it has over the same editions, its totals counted.
    ///
    /// # Errors
    /// Too many.
    pub fn size(&self) -> Result<usize, Refusal> {
        let size = self.axes.iter().fold(1, |size: usize, axis| size.saturating_mul(axis.codes()));
        let all = size.saturating_mul(self.atoms.len() + 1);
        if all <= MOST {
            return Ok(size);
        }
        Err(Refusal(format!(
            "the tables {} tell of one another through people in more ways ({all}) than can be judged: leave one of them out, \
             or cut one more coarsely",
            self.tables.join(", ")
        )))
    }

    /// The places of a cell's codes on the axes.
    pub fn place(&self, mut at: usize) -> Vec<usize> {
        let mut place = vec![0; self.axes.len()];
        for (code, axis) in place.iter_mut().zip(&self.axes).rev() {
            *code = at % axis.codes();
            at /= axis.codes();
        }
        place
    }

    /// The codes at these places.
    pub fn codes(&self, place: &[usize]) -> Vec<(&str, &str)> {
        let named = self.axes.iter().zip(place);
        named.filter_map(|(along, at)| Some((along.dim.as_str(), along.code(*at)?))).collect()
    }

    /// The true counts of its cells over some editions, or over all.
    pub fn count(&self, people: &People, editions: Option<&[String]>) -> Vec<i64> {
        let axes: Vec<(&str, usize)> =
            self.axes.iter().map(|axis| (axis.dim.as_str(), axis.codes())).collect();
        people.count_along(&axes, |axis, leaf| self.axes[axis].places(leaf), editions)
    }
}

/// What is left together when so many leaves are told apart by all of these cuts.
fn parts(leaves: usize, cuts: &[&Cut]) -> Vec<Vec<usize>> {
    let mut parts: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
    for leaf in 0..leaves {
        parts.entry(cuts.iter().map(|cut| cut.1[leaf]).collect()).or_default().push(leaf);
    }
    parts.into_values().collect()
}

impl Along {
    fn of(told: &Told<'_>, dim: &str, cuts: &[&Cut], number: usize) -> Self {
        let (leaves, is_ordered) = (told.leaves[dim].clone(), told.is_ordered(dim));
        let parts = parts(leaves.len(), cuts);
        let is_alike = cuts.len() == 1 && parts.iter().all(|part| part.len() == 1);
        let named = |(at, part): (usize, Vec<usize>)| match is_alike {
            true => (leaves[part[0]].clone(), part),
            // No code of a file has a line's end in it.
            false => (format!("\n{number}.{at}"), part),
        };
        let parts: Named = match is_ordered {
            true => leaves.iter().enumerate().map(|(at, code)| (code.clone(), vec![at])).collect(),
            false => parts.into_iter().enumerate().map(named).collect(),
        };
        Self { dim: dim.to_owned(), parts, is_ordered, leaves }
    }

    /// How many codes it has; the total of a tree stands before its parts.
    pub fn codes(&self) -> usize {
        self.parts.len() + usize::from(!self.is_ordered)
    }

    /// A code by place. None is the total, of stages the first.
    fn code(&self, at: usize) -> Option<&str> {
        let before = at.checked_sub(1)?;
        Some(self.parts[if self.is_ordered { at } else { before }].0.as_str())
    }

    /// The places at which somebody with this leaf counts.
    fn places(&self, leaf: &str) -> Vec<usize> {
        let Some(leaf) = self.leaves.iter().position(|own| own == leaf) else { return vec![0] };
        if self.is_ordered {
            return (0..=leaf).collect();
        }
        let part = self.parts.iter().position(|(_, leaves)| leaves.contains(&leaf));
        std::iter::once(0).chain(part.map(|part| part + 1)).collect()
    }
}

/// The cuts that a table tells, coarser ones too.
fn of_table(own: &[Cut], cuts: &[Cut]) -> BTreeSet<usize> {
    (0..cuts.len()).filter(|at| own.iter().any(|own| tells(own, &cuts[*at]))).collect()
}

/// Whether tables hang together in a tree, by the weight of the heaviest one.
fn is_joined(tables: &[BTreeSet<usize>]) -> bool {
    let mut times: BTreeMap<usize, usize> = BTreeMap::new();
    tables.iter().flatten().for_each(|cut| *times.entry(*cut).or_default() += 1);
    let needed: usize = times.values().map(|times| times - 1).sum();
    let mut outside: Vec<(usize, usize)> = (1..tables.len()).map(|at| (0, at)).collect();
    let mut weight = 0;
    let mut last = 0;
    while !outside.is_empty() {
        for (heaviest, at) in &mut outside {
            *heaviest = (*heaviest).max(tables[last].intersection(&tables[*at]).count());
        }
        outside.sort_unstable();
        let Some((heaviest, at)) = outside.pop() else { break };
        weight += heaviest;
        last = at;
    }
    weight == needed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(tables: &[&[usize]]) -> bool {
        is_joined(&tables.iter().map(|own| own.iter().copied().collect()).collect::<Vec<_>>())
    }

    #[test]
    fn tables_that_share_one_cut_hang_together_and_three_that_share_two_each_do_not() {
        assert!(joined(&[&[0, 1], &[0, 2], &[0, 3, 4]]));
        assert!(joined(&[&[0, 1], &[1, 2], &[2, 3], &[5]]));
        assert!(!joined(&[&[0, 1], &[1, 2], &[0, 2]]));
        assert!(
            joined(&[&[0, 1], &[1, 2], &[0, 2], &[0, 1, 2]]),
            "with a table of all three there is no ring"
        );
        assert!(!joined(&[&[0, 1], &[1, 2], &[2, 3], &[3, 0]]));
    }
}
