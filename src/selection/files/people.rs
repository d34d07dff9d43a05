//! candidates.csv: the shortlist. `id`, `score` and as many attribute columns as there are.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;
use std::thread;

use compact_str::CompactString;
use rustc_hash::FxHashMap;

use super::score::thousandths;
use crate::selection::attributes::Table;
use crate::selection::order;
use crate::sheet::{Faults, Row, Sheet, quoted};

/// The shortlist, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct People {
    pub ids: Vec<CompactString>,
    /// Thousandths of a point.
    pub scores: Vec<i64>,
    /// What everybody states, a row each.
    pub table: Arc<Table>,
    /// Their places in the order of their ids.
    by_id: Vec<u32>,
}

impl People {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The names of the attributes, in the order of the file.
    pub fn attributes(&self) -> &[String] {
        &self.table.names
    }

    /// What a person states for an attribute, both by place; empty if nothing.
    pub fn value(&self, person: usize, attribute: usize) -> &str {
        self.table.value(person, attribute)
    }

    /// The place of that value among [`People::texts`]: the same value has the same place.
    pub fn code(&self, person: usize, attribute: usize) -> usize {
        self.table.code(person, attribute)
    }

    /// All values that somebody has, of whatever attribute.
    pub fn texts(&self) -> &[String] {
        &self.table.texts
    }

    /// The place of an attribute.
    pub fn attribute(&self, name: &str) -> Option<usize> {
        self.table.column(name)
    }

    /// The places of everybody in the order of their ids.
    pub fn by_id(&self) -> impl Iterator<Item = usize> {
        self.by_id.iter().map(|at| *at as usize)
    }

    /// The place of whoever has this id.
    pub fn place(&self, id: &str) -> Option<usize> {
        let found = self.by_id.binary_search_by_key(&id, |at| self.ids[*at as usize].as_str());
        found.ok().map(|at| self.by_id[at] as usize)
    }

    /// Whether two have the same id.
    fn has_doubles(&self) -> bool {
        self.by_id.windows(2).any(|pair| self.ids[pair[0] as usize] == self.ids[pair[1] as usize])
    }

    /// The place of everybody by id.
    pub fn places(&self) -> HashMap<&str, usize> {
        self.ids.iter().enumerate().map(|(at, id)| (id.as_str(), at)).collect()
    }
}

/// Adds people one by one and keeps equal values once.
pub(super) struct Gathering<'a> {
    ids: Vec<CompactString>,
    scores: Vec<i64>,
    table: Table,
    known: FxHashMap<Cow<'a, str>, u32>,
}

impl<'a> Gathering<'a> {
    /// Room for about so many people.
    pub fn of(attributes: Vec<String>, people: usize) -> Self {
        let cells = Vec::with_capacity(people * attributes.len());
        let table = Table { names: attributes, texts: Vec::new(), cells };
        let (ids, scores) = (Vec::with_capacity(people), Vec::with_capacity(people));
        Self { ids, scores, table, known: FxHashMap::default() }
    }

    /// Adds somebody, with a value for each attribute.
    pub fn add<'b>(&mut self, id: &str, score: i64, values: impl Iterator<Item = &'b Cow<'a, str>>)
    where
        'a: 'b,
    {
        self.ids.push(id.into());
        self.scores.push(score);
        for value in values {
            let code = self.known.get(value.as_ref()).copied();
            let code = code.unwrap_or_else(|| self.learn(value.clone()));
            self.table.cells.push(code);
        }
    }

    /// The code of a value that nobody before had.
    fn learn(&mut self, value: Cow<'a, str>) -> u32 {
        let code = u32::try_from(self.table.texts.len()).unwrap_or(u32::MAX);
        self.table.texts.push(value.clone().into_owned());
        self.known.insert(value, code);
        code
    }

    /// Adds those who were gathered elsewhere, after the others.
    fn join(&mut self, other: Self) {
        let code = |text: String| match self.known.get(text.as_str()) {
            Some(code) => *code,
            None => self.learn(Cow::Owned(text)),
        };
        let codes: Vec<u32> = other.table.texts.into_iter().map(code).collect();
        self.table.cells.extend(other.table.cells.into_iter().map(|cell| codes[cell as usize]));
        self.ids.extend(other.ids);
        self.scores.extend(other.scores);
    }

    pub fn done(self) -> People {
        let by_id = order::by_text(&self.ids, |id| id);
        People { ids: self.ids, scores: self.scores, table: Arc::new(self.table), by_id }
    }
}

/// From so many bytes on a second thread is worth its start.
const LARGE: usize = 1 << 17;
/// Few rows have fewer bytes; where they do, room is made as they come.
const SHORT: usize = 24;

/// Reads candidates.csv; what is wrong is told, and what can be read of it is answered.
///
/// The order of the ids shows whether one stands twice. Only then is the file read again, to tell on which lines.
pub(super) fn read(name: &str, bytes: &[u8], faults: &mut Faults) -> Option<People> {
    let mut told = faults.clone();
    let people = in_halves(name, bytes).or_else(|| gathered(name, bytes, None, &mut told));
    if people.as_ref().is_some_and(People::has_doubles) {
        return gathered(name, bytes, Some(FxHashMap::default()), faults);
    }
    *faults = told;
    people
}

/// Everybody, read by two threads; none if the file is too short for that, or anything in it is wrong or in quotation
/// marks: then it is read in one piece.
fn in_halves(name: &str, bytes: &[u8]) -> Option<People> {
    if bytes.len() < LARGE {
        return None;
    }
    let mut faults = Faults::default();
    let mut first = Sheet::open(name, bytes, &mut faults)?;
    let columns = Columns::of(&first, &mut faults)?;
    let mut second = first.halve()?;
    let (mut everybody, others) = thread::scope(|scope| {
        let beside = || {
            let mut faults = Faults::default();
            let others = columns.gather(&mut second, bytes.len() / 2, None, &mut faults);
            faults.is_empty().then_some(others)
        };
        let beside = thread::Builder::new().spawn_scoped(scope, beside).ok()?;
        let own = columns.gather(&mut first, bytes.len(), None, &mut faults);
        Some((own, beside.join().ok()??))
    })?;
    faults.is_empty().then(|| {
        everybody.join(others);
        everybody.done()
    })
}

/// Everybody; of those who have the same id the first alone, if `lines` are kept.
fn gathered<'a>(
    name: &'a str,
    bytes: &'a [u8],
    lines: Option<Lines<'a>>,
    faults: &mut Faults,
) -> Option<People> {
    let mut sheet = Sheet::open(name, bytes, faults)?;
    let gathering = Columns::of(&sheet, faults)?.gather(&mut sheet, bytes.len(), lines, faults);
    if gathering.ids.is_empty() && faults.is_empty() {
        faults.tell(format!("{name}: there is nobody below the header"));
    }
    Some(gathering.done())
}

/// On which line an id stands first.
type Lines<'a> = FxHashMap<Cow<'a, str>, usize>;

/// The places of the columns.
struct Columns {
    id: usize,
    score: usize,
    attributes: Vec<usize>,
}

impl Columns {
    fn of(sheet: &Sheet<'_>, faults: &mut Faults) -> Option<Self> {
        let (id, score) = (sheet.need("id", faults), sheet.need("score", faults));
        let (id, score) = (id?, score?);
        let attributes = (0..sheet.columns.len()).filter(|at| *at != id && *at != score).collect();
        Some(Self { id, score, attributes })
    }

    /// Everybody in the rest of a sheet, which has so many bytes.
    fn gather<'a>(
        &self,
        sheet: &mut Sheet<'a>,
        bytes: usize,
        mut lines: Option<Lines<'a>>,
        faults: &mut Faults,
    ) -> Gathering<'a> {
        let names = self.attributes.iter().map(|at| sheet.columns[*at].clone()).collect();
        let mut gathering = Gathering::of(names, bytes / SHORT);
        let mut row = Row::default();
        while sheet.read_row(&mut row, faults) {
            let points = points(sheet, &row, self.id, self.score, faults);
            let own = &row.cells[self.id];
            let line = lines.as_mut().map(|lines| *lines.entry(own.clone()).or_insert(row.line));
            if let Some(first) = line.filter(|first| *first != row.line && !own.is_empty()) {
                let what = format!("{} stands on line {first} too; ids are unique", quoted(own));
                sheet.wrong(row.line, "id", &what, faults);
                continue;
            }
            gathering.add(own, points, self.attributes.iter().map(|at| &row.cells[*at]));
        }
        gathering
    }
}

/// The score of a row; 0 with a fault if it has none, and a fault if it has no id.
fn points(sheet: &Sheet<'_>, row: &Row<'_>, id: usize, score: usize, faults: &mut Faults) -> i64 {
    if row.cells[id].is_empty() {
        sheet.wrong(row.line, "id", "is empty", faults);
    }
    thousandths(&row.cells[score]).unwrap_or_else(|what| {
        sheet.wrong(row.line, "score", &what, faults);
        0
    })
}
