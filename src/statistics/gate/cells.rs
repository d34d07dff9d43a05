//! The cells of all publications in one list: each told apart by its codes and by the editions that it counts.

use rustc_hash::FxHashMap;

use super::Refusal;
use super::publication::{EDITION, Publication};
use super::table::Table;

/// Dimension and code by number, sorted, totals and the edition left out.
pub(super) type Key = Vec<(u32, u32)>;

/// One figure, wherever it is shown.
pub(super) struct Cell {
    pub key: Key,
    /// Which editions it counts: a place in `Cells::scopes`.
    pub scope: usize,
    /// The first table that shows it, or that it is subtracted from; empty for a cell that needs no protection.
    pub table: String,
    /// A bit for each publication that shows it.
    pub shown_by: u64,
    /// A bit for each publication that shows it or can add it up.
    pub known_to: u64,
    pub k: i64,
    pub published: Option<i64>,
    /// The true count, with records.
    pub truth: Option<i64>,
}

/// All cells, and the names of what they are made of.
#[derive(Default)]
pub(super) struct Cells {
    pub all: Vec<Cell>,
    /// Sets of editions, each sorted.
    pub scopes: Vec<Vec<String>>,
    places: FxHashMap<(usize, Key), usize>,
    names: Vec<String>,
    numbers: FxHashMap<String, u32>,
    /// What the codes of the publication that is taken in are called here, where that differs.
    renamed: FxHashMap<(String, String), String>,
}

impl Cells {
    /// The number of a name.
    pub fn number(&mut self, name: &str) -> u32 {
        if let Some(known) = self.numbers.get(name) {
            return *known;
        }
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        number
    }

    /// The number of a code under the name that it has here.
    pub fn code(&mut self, dim: &str, code: &str) -> u32 {
        if self.renamed.is_empty() {
            return self.number(code);
        }
        let name = self.renamed.get(&(dim.to_owned(), code.to_owned())).cloned();
        self.number(name.as_deref().unwrap_or(code))
    }

    pub fn rename(&mut self, renamed: FxHashMap<(String, String), String>) {
        self.renamed = renamed;
    }

    /// The place of a set of editions.
    pub fn scope(&mut self, mut editions: Vec<String>) -> usize {
        editions.sort_unstable();
        self.scopes.iter().position(|own| *own == editions).unwrap_or_else(|| {
            self.scopes.push(editions);
            self.scopes.len() - 1
        })
    }

    pub fn find(&self, scope: usize, key: &Key) -> Option<usize> {
        self.places.get(&(scope, key.clone())).copied()
    }

    /// The cell of this key, new and hidden if there was none.
    pub fn place(&mut self, scope: usize, key: Key, table: &str, k: i64) -> usize {
        if let Some(known) = self.find(scope, &key) {
            let cell = &mut self.all[known];
            cell.k = cell.k.max(k);
            if cell.table.is_empty() {
                table.clone_into(&mut cell.table);
            }
            return known;
        }
        let place = self.all.len();
        self.places.insert((scope, key.clone()), place);
        self.all.push(Cell {
            key,
            scope,
            table: table.to_owned(),
            shown_by: 0,
            known_to: 0,
            k,
            published: None,
            truth: None,
        });
        place
    }

    /// Codes as a key, and the edition if they name one. `totals` are left out by the caller.
    pub fn key(&mut self, codes: &[(&str, &str)]) -> (Key, Option<String>) {
        let mut key = Key::with_capacity(codes.len());
        let mut edition = None;
        for (dim, code) in codes {
            if *dim == EDITION {
                edition = Some((*code).to_owned());
            } else {
                key.push((self.number(dim), self.code(dim, code)));
            }
        }
        key.sort_unstable();
        (key, edition)
    }

    /// Takes in a table: the cells in its order. Two tables that show one cell have to agree.
    pub fn take(
        &mut self,
        publication: &Publication,
        table: &Table,
        scope: &[String],
        (world, number): (&str, usize),
    ) -> Result<Vec<usize>, Refusal> {
        let truths =
            publication.people.as_ref().map(|people| people.count(&publication.written, table, None));
        let mut places = Vec::with_capacity(table.cells.len());
        for (at, published) in table.cells.iter().enumerate() {
            let (key, edition) = self.key(&table.codes(&publication.written, at));
            let editions =
                edition.map_or_else(|| scope.to_vec(), |edition| vec![format!("{edition}{world}")]);
            let scope = self.scope(editions);
            let place = self.place(scope, key, &table.id, table.k.max(publication.written.k));
            let cell = &mut self.all[place];
            let wrong = |what: String| Refusal(format!("{}:{}: {what}", table.file, table.lines[at]));
            if let Some((own, other)) = published.zip(cell.published).filter(|(a, b)| a != b) {
                return Err(wrong(format!("this cell is {own} here and {other} in table {}", cell.table)));
            }
            cell.published = cell.published.or(*published);
            cell.shown_by |= 1 << number.min(63);
            cell.known_to |= cell.shown_by;
            let truth = truths.as_ref().map(|truths| truths[at]);
            if let Some((told, truth)) = published.zip(truth).filter(|(a, b)| a != b) {
                return Err(wrong(format!("this cell says {told}, the records count {truth}")));
            }
            cell.truth = cell.truth.or(truth);
            places.push(place);
        }
        Ok(places)
    }

    /// Gives the counts of a table's cells, of these editions, to the cells that have none; `keys` tells what each of the
    /// table's cells is called.
    pub fn count(
        &mut self,
        keys: impl Fn(&mut Self, usize) -> (Key, Option<String>),
        scope: &[String],
        counts: &[i64],
    ) {
        let scope = self.scope(scope.to_vec());
        for (at, count) in counts.iter().enumerate() {
            let (key, edition) = keys(self, at);
            if let (Some(cell), None) = (self.find(scope, &key), edition) {
                let truth = &mut self.all[cell].truth;
                *truth = truth.or(Some(*count));
            }
        }
    }

    /// `dim=code;dim=code` in the order of release.json, the edition in its place where it is not the whole.
    pub fn name(&self, key: &Key, scope: &[String], order: &[String], whole: &[String]) -> String {
        let mut parts: Vec<(usize, String)> = key
            .iter()
            .map(|(dim, code)| (self.names[*dim as usize].as_str(), self.names[*code as usize].as_str()))
            .map(|(dim, code)| (rank(order, dim), format!("{dim}={code}")))
            .collect();
        if scope != whole {
            parts.push((rank(order, EDITION), format!("{EDITION}={}", scope.join("+"))));
        }
        parts.sort();
        parts.into_iter().map(|(_, part)| part).collect::<Vec<_>>().join(";")
    }

    pub fn text(&self, number: u32) -> &str {
        &self.names[number as usize]
    }
}

fn rank(order: &[String], dim: &str) -> usize {
    order.iter().position(|own| own == dim).unwrap_or(usize::MAX)
}
