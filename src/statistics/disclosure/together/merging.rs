//! Several publications as one over all their editions.

use std::collections::{BTreeMap, BTreeSet};

use super::{Shared, Together};
use crate::statistics::disclosure::part::{Among, EDITION, atoms, tells_editions};
use crate::statistics::release::{Axis, Dimension, Group, Shape};
use crate::statistics::tables::{Layout, Plan, sums};

/// The total of editions.
const ALL: &str = "ALL";

/// Publications that are made one.
pub(super) struct Merging<'m, 'a> {
    among: &'m [Among<'a>],
    editions: &'m [String],
    /// The editions of each publication.
    sets: Vec<Vec<String>>,
    /// Editions that no publication tells apart.
    atoms: Vec<Vec<String>>,
    dimensions: Vec<Dimension>,
}

impl<'m, 'a> Merging<'m, 'a> {
    pub fn of(among: &'m [Among<'a>], editions: &'m [String]) -> Merging<'m, 'a> {
        let mut sets = BTreeSet::new();
        for one in among {
            sets.insert(one.part.editions());
            let axes = one.part.layout.plans.iter().flat_map(|plan| &plan.axes);
            let told = axes.filter(|axis| axis.dimension == EDITION).flat_map(|axis| &axis.codes);
            let told = told.filter(|code| editions.contains(code));
            sets.extend(told.map(|edition| vec![edition.clone()]));
        }
        let mut merging = Merging {
            among,
            editions,
            sets: among.iter().map(|one| one.part.editions()).collect(),
            atoms: atoms(&sets),
            dimensions: Vec::new(),
        };
        for dimension in among.iter().flat_map(|one| &one.part.layout.dimensions) {
            if !tells_editions(dimension) {
                merging.add(dimension);
            }
        }
        merging.dimensions.push(of_editions(editions));
        merging
    }

    /// Takes in the codes of a dimension that are not known yet.
    fn add(&mut self, dimension: &Dimension) {
        let Some(known) = self.dimensions.iter_mut().find(|known| known.name == dimension.name) else {
            self.dimensions.push(dimension.clone());
            return;
        };
        if let (Shape::Tree(known), Shape::Tree(further)) = (&mut known.shape, &dimension.shape) {
            let codes: BTreeSet<String> = known.iter().map(|(code, _)| code.clone()).collect();
            known.extend(further.iter().filter(|(code, _)| !codes.contains(code)).cloned());
        }
        let codes = dimension.codes_of.iter().map(|(word, code)| (word.clone(), code.clone()));
        known.codes_of.extend(codes);
    }

    /// The publications as one, and what their tables have in common.
    pub fn merged(self) -> (Layout, Vec<Shared>) {
        let tables: Vec<(usize, Plan)> = (self.among.iter().enumerate())
            .flat_map(|(number, one)| one.part.layout.plans.iter().map(move |plan| (number, plan)))
            .map(|(number, plan)| (number, self.table(&self.among[number], plan)))
            .collect();
        let plans = tables.iter().map(|(_, plan)| plan.clone()).collect();
        let mut layout = Layout { groups: self.groups(), dimensions: self.dimensions.clone(), plans };
        let shared = shared(&tables, &sums(&layout, None));
        let by_edition = Axis {
            dimension: EDITION.to_owned(),
            codes: self.atoms.iter().chain(&self.sets).map(|set| self.set(set)).collect(),
        };
        let plans = shared
            .iter()
            .map(Together::plan)
            .map(|plan| Plan { axes: plan.axes.into_iter().chain([by_edition.clone()]).collect(), ..plan });
        layout.plans.extend(plans);
        (layout, shared)
    }

    /// The groups as the system calls them, with their members in all publications; and sets of editions.
    fn groups(&self) -> Vec<Group> {
        let mut groups: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
        for one in self.among {
            // That groups add up to the whole is found by itself.
            for group in
                one.part.layout.groups.iter().filter(|group| !self.is_total(&group.dimension, &group.code))
            {
                let members = group.members.iter().map(|member| one.code(member));
                let key = (group.dimension.clone(), one.code(&group.code));
                groups.entry(key).or_default().extend(members);
            }
        }
        let sets = self.sets.iter().chain(&self.atoms);
        for set in sets.filter(|set| set.len() > 1 && set.len() < self.editions.len()) {
            groups.insert((EDITION.to_owned(), self.set(set)), set.iter().cloned().collect());
        }
        let group = |((dimension, code), members): ((String, String), BTreeSet<String>)| Group {
            dimension,
            code,
            members: members.into_iter().collect(),
        };
        groups.into_iter().map(group).collect()
    }

    fn is_total(&self, dimension: &str, code: &str) -> bool {
        self.dimensions.iter().any(|known| known.name == dimension && known.total == code)
    }

    /// The code of some editions. No id of one has a line's end in it.
    fn set(&self, editions: &[String]) -> String {
        match editions {
            _ if editions.len() == self.editions.len() => ALL.to_owned(),
            [alone] => alone.clone(),
            _ => format!("\n{}", editions.join("\n")),
        }
    }

    /// A table as one over all editions, of which it counts some; with the codes that its publication does not list, of
    /// which everybody knows that they are empty there.
    fn table(&self, one: &Among<'_>, plan: &Plan) -> Plan {
        let own = self.set(&one.part.editions());
        let mut axes: Vec<Axis> = Vec::new();
        let mut editions = vec![own.clone()];
        for axis in &plan.axes {
            if axis.dimension == EDITION {
                let is_edition = |code: &&String| self.editions.contains(code);
                editions.extend(axis.codes.iter().filter(is_edition).filter(|code| **code != own).cloned());
                continue;
            }
            let code = |code: &String| match self.is_total(&axis.dimension, code) {
                true => code.clone(),
                false => one.code(code),
            };
            let mut codes: Vec<String> = axis.codes.iter().map(code).collect();
            codes.extend(self.absent(one, axis));
            axes.push(Axis { dimension: axis.dimension.clone(), codes });
        }
        axes.push(Axis { dimension: EDITION.to_owned(), codes: editions });
        let id = if one.is_first() { plan.id.clone() } else { format!("{} (earlier)", plan.id) };
        Plan { id, axes, k: plan.k }
    }

    /// The codes that a publication does not list, but others on the levels that an axis shows.
    fn absent(&self, one: &Among<'_>, axis: &Axis) -> Vec<String> {
        let of = |dimension: &&Dimension| dimension.name == axis.dimension;
        let tree = |dimension: &'_ Dimension| match &dimension.shape {
            Shape::Tree(tree) => tree.clone(),
            Shape::Ordered(_) => Vec::new(),
        };
        let all = self.dimensions.iter().find(of).map(tree).unwrap_or_default();
        let own = one.part.layout.dimensions.iter().find(of).map(tree).unwrap_or_default();
        let parent = |code: &String| all.iter().find(|(known, _)| known == code).map(|(_, parent)| parent);
        let level = |code: &String| std::iter::successors(parent(code), |code| parent(code)).count();
        let levels: BTreeSet<usize> = axis.codes.iter().map(level).filter(|level| *level > 0).collect();
        let is_own = |code: &String| own.iter().any(|(known, _)| known == code);
        let codes = all.iter().map(|(code, _)| code);
        codes.filter(|code| !is_own(code) && levels.contains(&level(code))).cloned().collect()
    }
}

/// What tables that count other editions have in common; of one publication too, if one of them tells editions apart.
fn shared(tables: &[(usize, Plan)], sums: &[Group]) -> Vec<Shared> {
    let tells = |plan: &Plan| plan.axes.last().is_some_and(|axis| axis.codes.len() > 1);
    let mut found = BTreeSet::new();
    for (at, (number, one)) in tables.iter().enumerate() {
        for (of, other) in &tables[at..] {
            if number != of || tells(one) || tells(other) {
                found.insert(Shared { axes: in_common(one, other, sums), publications: [*number, *of] });
            }
        }
    }
    found.into_iter().collect()
}

/// The axes that two tables have in common, with the codes that both have or can add up, but for the editions.
fn in_common(one: &Plan, other: &Plan, sums: &[Group]) -> Vec<(String, Vec<String>)> {
    let mut axes = Vec::new();
    for axis in one.axes.iter().filter(|axis| axis.dimension != EDITION) {
        let Some(further) = other.axes.iter().find(|further| further.dimension == axis.dimension) else {
            continue;
        };
        let has = |codes: &[String], code: &String| {
            let adds_up = |sum: &Group| {
                sum.dimension == axis.dimension
                    && sum.code == *code
                    && sum.members.iter().all(|member| codes.contains(member))
            };
            codes.contains(code) || sums.iter().any(adds_up)
        };
        let own = axis.codes.iter().filter(|code| has(&further.codes, code));
        let theirs = further.codes.iter().filter(|code| !axis.codes.contains(code));
        let codes: Vec<String> = own.chain(theirs.filter(|code| has(&axis.codes, code))).cloned().collect();
        if codes.len() > 1 {
            axes.push((axis.dimension.clone(), codes));
        }
    }
    axes
}

fn of_editions(editions: &[String]) -> Dimension {
    Dimension {
        name: EDITION.to_owned(),
        total: ALL.to_owned(),
        shape: Shape::Tree(editions.iter().map(|edition| (edition.clone(), ALL.to_owned())).collect()),
        column: EDITION.to_owned(),
        codes_of: editions.iter().map(|edition| (edition.clone(), edition.clone())).collect(),
    }
}
