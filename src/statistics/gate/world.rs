//! Everything that a reader knows about the cells, as rows over them: sums, groups, stages, figures.

use rustc_hash::FxHashMap;

use super::Refusal;
use super::absent::Absent;
use super::cells::{Cell, Cells, Key};
use super::publication::{EDITION, Publication};
use super::table::Table;
use super::written::{Dimension, Written};

/// The dimension along which a small part of a row says nothing about who people are, only where.
const PLACE: &str = "geo";

/// `low` ≤ Σ factor × cell ≤ `high`; an open side is none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Row {
    pub terms: Vec<(usize, i64)>,
    pub low: Option<i64>,
    pub high: Option<i64>,
}

/// A parent cell and its parts along a dimension that says what people are.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Strip {
    pub parent: usize,
    /// Each with whether nothing is below its code.
    pub parts: Vec<(usize, bool)>,
}

/// The cells of one or several publications and what ties them together.
#[derive(Default)]
pub(super) struct World {
    pub cells: Cells,
    pub rows: Vec<Row>,
    pub strips: Vec<Strip>,
    pub absent: Absent,
}

impl Row {
    /// Σ = 0.
    pub fn nil(terms: Vec<(usize, i64)>) -> Self {
        Self { terms, low: Some(0), high: Some(0) }
    }

    /// Σ ≥ `low`.
    pub fn least(terms: Vec<(usize, i64)>, low: i64) -> Self {
        Self { terms, low: Some(low), high: None }
    }
}

impl World {
    /// Takes in the cells of a publication under a number of its own, and says which they are. `world` tells its editions
    /// apart from the same ones with other records.
    pub fn take(
        &mut self,
        publication: &Publication,
        world: &str,
        number: usize,
    ) -> Result<Vec<usize>, Refusal> {
        let editions: Vec<String> =
            publication.editions().iter().map(|edition| format!("{edition}{world}")).collect();
        let mut own = Vec::new();
        for table in &publication.tables {
            let places = self.cells.take(publication, table, &editions, (world, number))?;
            for axis in 0..table.axes.len() {
                self.sums(&publication.written, table, axis, &places);
            }
            own.extend(places);
        }
        own.sort_unstable();
        own.dedup();
        Ok(own)
    }

    /// What a publication says of cells wherever they are shown.
    pub fn link(&mut self, publication: &Publication, world: &str, own: &[usize]) -> Result<(), Refusal> {
        let editions: Vec<String> =
            publication.editions().iter().map(|edition| format!("{edition}{world}")).collect();
        self.groups(&publication.written, own);
        self.stages(&publication.written, own);
        self.records(publication, &editions);
        self.figures(publication, &editions, world)
    }

    /// How many records each edition has is told, and with it how many all of them have.
    fn records(&mut self, publication: &Publication, editions: &[String]) {
        let told: Vec<Option<i64>> = (publication.editions().iter())
            .map(|id| publication.written.editions.iter().find(|edition| edition.id == *id)?.records)
            .collect();
        let all = (editions.to_vec(), told.iter().copied().sum::<Option<i64>>());
        let each = editions.iter().zip(told).map(|(edition, records)| (vec![edition.clone()], records));
        for (scope, records) in each.chain([all]) {
            let scope = self.cells.scope(scope);
            if let Some((cell, records)) = self.cells.find(scope, &Key::new()).zip(records) {
                self.rows.push(Row { terms: vec![(cell, 1)], low: Some(records), high: Some(records) });
            }
        }
    }

    /// A parent is the sum of the codes right below it that the table lists.
    fn sums(&mut self, written: &Written, table: &Table, axis: usize, places: &[usize]) {
        let (dim, codes) = (table.axes[axis].dim.as_str(), &table.axes[axis].codes);
        let dimension = &written.dims[dim];
        if dimension.is_ordered() {
            return;
        }
        let says_what = dim != EDITION && dim != PLACE;
        let step: usize = table.axes[axis + 1..].iter().map(|axis| axis.codes.len()).product();
        for (parent, parts) in families(dimension, codes) {
            let is_leaf: Vec<bool> = parts.iter().map(|part| dimension.is_leaf(&codes[*part])).collect();
            for at in (0..places.len()).filter(|at| at / step % codes.len() == parent) {
                let first = at - parent * step;
                let cells: Vec<usize> = parts.iter().map(|part| places[first + part * step]).collect();
                let mut terms = vec![(places[at], 1)];
                terms.extend(cells.iter().map(|cell| (*cell, -1)));
                self.rows.push(Row::nil(terms));
                if says_what {
                    let parts = cells.into_iter().zip(is_leaf.iter().copied()).collect();
                    self.strips.push(Strip { parent: places[at], parts });
                }
            }
        }
    }

    /// A group is the sum of its members in whichever table they are; a member that the dimension does not know, or
    /// that is absent from these editions, is nobody; with a member that no table shows, the others are at most the group.
    fn groups(&mut self, written: &Written, own: &[usize]) {
        for group in &written.groups {
            let dim = self.cells.number(&group.dim);
            let code = self.cells.code(&group.dim, &group.code);
            let is_total = written.dims.get(&group.dim).is_some_and(|one| one.total == group.code);
            for cell in own {
                let (scope, key) = (self.cells.all[*cell].scope, self.cells.all[*cell].key.clone());
                let code_of = key.iter().find(|(own, _)| *own == dim).map(|(_, code)| *code);
                if code_of != (!is_total).then_some(code) {
                    continue;
                }
                let rest: Key = key.into_iter().filter(|(own, _)| *own != dim).collect();
                if let Some(row) = self.group(written, (*cell, scope), &rest, group) {
                    self.rows.push(row);
                }
            }
        }
    }

    fn group(
        &mut self,
        written: &Written,
        (cell, scope): (usize, usize),
        rest: &Key,
        group: &super::written::Group,
    ) -> Option<Row> {
        let mut terms = vec![(cell, 1)];
        let mut is_whole = true;
        for member in &group.members {
            let mut key = rest.clone();
            key.push((self.cells.number(&group.dim), self.cells.code(&group.dim, member)));
            key.sort_unstable();
            match self.cells.find(scope, &key) {
                Some(member) => terms.push((member, -1)),
                None => {
                    is_whole &= !super::table::is_known(written, &group.dim, member)
                        || self.absent.is_nobody(&self.cells.scopes[scope], &key);
                }
            }
        }
        match (is_whole, terms.len()) {
            (true, _) => Some(Row::nil(terms)),
            (false, 1) => None,
            (false, _) => Some(Row::least(terms, 0)),
        }
    }

    /// Nobody reaches a stage without the one before, whichever tables show the two.
    fn stages(&mut self, written: &Written, own: &[usize]) {
        for (name, dimension) in written.dims.iter().filter(|(_, dimension)| dimension.is_ordered()) {
            let dim = self.cells.number(name);
            let stages: Vec<u32> = dimension.ordered.iter().map(|stage| self.cells.number(stage)).collect();
            for cell in own {
                let (scope, key) = (self.cells.all[*cell].scope, self.cells.all[*cell].key.clone());
                let stage = key.iter().find(|(own, _)| *own == dim).map(|(_, stage)| *stage);
                let Some(at) = stage.and_then(|stage| stages.iter().position(|own| *own == stage)) else {
                    continue;
                };
                let before = stages[..at].iter().rev().find_map(|before| {
                    let is_all = self.cells.text(*before) == dimension.total;
                    let mut key: Key = key.iter().copied().filter(|(own, _)| *own != dim).collect();
                    key.extend((!is_all).then_some((dim, *before)));
                    key.sort_unstable();
                    self.cells.find(scope, &key)
                });
                if let Some(before) = before {
                    self.rows.push(Row::least(vec![(before, 1), (*cell, -1)], 0));
                }
            }
        }
    }

    /// A cell of a code that some publication of its editions does not list is empty, and says nothing in a row.
    pub fn empty(&mut self) {
        let is_nobody = |own: &Cell| self.absent.is_nobody(&self.cells.scopes[own.scope], &own.key);
        let is_empty: Vec<bool> = self.cells.all.iter().map(is_nobody).collect();
        for row in &mut self.rows {
            row.terms.retain(|(cell, _)| !is_empty[*cell]);
        }
        for strip in &mut self.strips {
            strip.parts.retain(|(part, _)| !is_empty[*part]);
        }
        let empty = (0..is_empty.len()).filter(|cell| is_empty[*cell]);
        self.rows.extend(empty.map(|cell| Row::nil(vec![(cell, 1)])));
    }

    fn figures(&mut self, publication: &Publication, scope: &[String], world: &str) -> Result<(), Refusal> {
        for figure in &publication.derived {
            let mut cells = [0; 2];
            for (cell, codes) in cells.iter_mut().zip([&figure.numerator, &figure.denominator]) {
                let is_total = |dim: &str, code: &str| {
                    publication.written.dims.get(dim).is_some_and(|dimension| dimension.total == code)
                };
                let codes: Vec<(&str, &str)> = codes
                    .iter()
                    .map(|(dim, code)| (dim.as_str(), code.as_str()))
                    .filter(|(dim, code)| !is_total(dim, code))
                    .collect();
                let (key, edition) = self.cells.key(&codes);
                let editions = edition.map_or_else(|| scope.to_vec(), |one| vec![format!("{one}{world}")]);
                let scope = self.cells.scope(editions);
                *cell = self.cells.find(scope, &key).ok_or_else(|| {
                    Refusal(format!("{}:{}: it is of a cell that no table shows", figure.file, figure.line))
                })?;
            }
            self.figure(figure, cells)?;
        }
        Ok(())
    }

    fn figure(&mut self, figure: &super::derived::Derived, [part, whole]: [usize; 2]) -> Result<(), Refusal> {
        for (of_part, of_whole, low) in figure.bounds() {
            let known = self.cells.all[part].published.zip(self.cells.all[whole].published);
            if known.is_some_and(|(part, whole)| of_part * part + of_whole * whole < low) {
                return Err(Refusal(format!(
                    "{}:{}: the figure is not what its cells say",
                    figure.file, figure.line
                )));
            }
            self.rows.push(Row::least(vec![(part, of_part), (whole, of_whole)], low));
        }
        Ok(())
    }
}

/// The listed codes that have listed codes below them, with those right below.
fn families(dimension: &Dimension, codes: &[String]) -> Vec<(usize, Vec<usize>)> {
    let places: FxHashMap<&str, usize> =
        codes.iter().enumerate().map(|(at, code)| (code.as_str(), at)).collect();
    let mut parts = vec![Vec::new(); codes.len()];
    for (at, code) in codes.iter().enumerate() {
        let chain = dimension.chain(code).unwrap_or_default();
        if let Some(parent) = chain.iter().skip(1).find_map(|above| places.get(above)) {
            parts[*parent].push(at);
        }
    }
    parts.into_iter().enumerate().filter(|(_, parts)| !parts.is_empty()).collect()
}
