//! A table of a release as a page shows it: genders side by side, places and other kinds below one another, and a chart
//! above. What is hidden carries one mark.

use std::collections::HashMap;

use serde::Serialize;

use super::chart::{self, Chart};
use crate::i18n::{Lang, format};
use crate::statistics::figures::Counts;
use crate::statistics::formats::Labels;
use crate::statistics::release::{Axis, Cell, Release, Shape, Table};
use crate::statistics::sentences::{number, percent};

/// A table with everything around it.
#[derive(Debug, Serialize)]
pub struct Grid {
    pub id: String,
    pub number: usize,
    pub name: String,
    /// Locale keys of the columns.
    pub columns: Vec<&'static str>,
    /// How many columns there are with that of the rows' names.
    pub width: usize,
    /// What the rows are: a locale key, or else a word of the records.
    pub first_key: &'static str,
    pub first: String,
    pub parts: Vec<Part>,
    pub chart: Option<Chart>,
}

/// Rows that belong together, with the name of what they have in common; none where all are alike.
#[derive(Debug, Serialize)]
pub struct Part {
    pub label: Option<String>,
    pub rows: Vec<Line>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub label: String,
    /// How far below the total a place stands, for its indent.
    pub level: usize,
    #[serde(skip)]
    pub total: Option<u64>,
    pub cells: Vec<Figure>,
}

/// One cell under its column.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    pub column: &'static str,
    pub hidden: bool,
    pub text: String,
}

const BY_GENDER: [&str; 6] = [
    "statistics-col-women",
    "statistics-col-men",
    "statistics-col-both",
    "statistics-col-share",
    "statistics-col-other",
    "statistics-col-all",
];
const ALONE: [&str; 1] = ["statistics-col-all"];

impl Line {
    /// Nobody is there, and that is published.
    fn is_empty(&self) -> bool {
        self.total == Some(0)
    }
}

impl Grid {
    /// The table of this id; `only_world` leaves out what is told of single places.
    pub fn of(release: &Release, id: &str, labels: &Labels, lang: Lang, only_world: bool) -> Option<Grid> {
        let at = release.tables.iter().position(|table| table.id == id)?;
        let table = &release.tables[at];
        let reading = Reading { release, labels, lang, lines: lines(table) };
        let axes: Vec<&Axis> = table.axes.iter().filter(|axis| axis.dimension != "gender").collect();
        let has_gender = axes.len() < table.axes.len();
        Some(Grid {
            id: table.id.clone(),
            number: at + 1,
            name: labels.name(&table.id).to_owned(),
            columns: if has_gender { BY_GENDER.to_vec() } else { ALONE.to_vec() },
            width: 1 + if has_gender { BY_GENDER.len() } else { ALONE.len() },
            first_key: axes.last().map(|axis| column(axis)).unwrap_or_default(),
            first: axes.last().map(|axis| labels.dimension(&axis.dimension).to_owned()).unwrap_or_default(),
            parts: reading.parts(&axes, has_gender, only_world),
            chart: chart::of(release, table, labels, lang),
        })
    }

    pub fn rows(&self) -> usize {
        self.parts.iter().map(|part| part.rows.len()).sum()
    }

    /// Only the rows from one place on, so many at most: for long tables.
    pub fn cut(&mut self, from: usize, most: usize) {
        let mut at = 0;
        for part in &mut self.parts {
            let before = at;
            at += part.rows.len();
            let mut row = before;
            part.rows.retain(|_| {
                row += 1;
                (from..from.saturating_add(most)).contains(&(row - 1))
            });
        }
        self.parts.retain(|part| !part.rows.is_empty());
    }
}

/// What the rows along an axis are.
fn column(axis: &Axis) -> &'static str {
    let is_of = |kind: &str| axis.codes.iter().any(|code| code.starts_with(kind));
    match axis.dimension.as_str() {
        "geo" if is_of("UN:") => "statistics-col-group",
        "geo" if is_of("DEV:") => "statistics-col-development",
        "geo" => "statistics-col-place",
        "stage" => "statistics-col-stage",
        "seniority" => "statistics-col-seniority",
        "track" => "statistics-col-track",
        _ => "",
    }
}

struct Reading<'a> {
    release: &'a Release,
    labels: &'a Labels,
    lang: Lang,
    lines: HashMap<Vec<&'a str>, Counts>,
}

/// The counts by gender of each combination of the other codes.
fn lines(table: &Table) -> HashMap<Vec<&str>, Counts> {
    let gender = table.axes.iter().position(|axis| axis.dimension == "gender");
    let mut lines: HashMap<Vec<&str>, Counts> = HashMap::new();
    for (mut codes, cell) in table.rows() {
        let count = match cell {
            Cell::Published(count) => Some(count),
            Cell::Hidden => None,
        };
        let code = gender.map_or("T", |at| codes.remove(at));
        let line = lines.entry(codes).or_default();
        match code {
            "woman" => line.woman = count,
            "man" => line.man = count,
            "binary" => line.binary = count,
            "other" => line.other = count,
            _ => line.total = count,
        }
    }
    lines
}

impl<'a> Reading<'a> {
    /// With several dimensions the first makes the parts and the last the rows.
    fn parts(&self, axes: &[&'a Axis], has_gender: bool, only_world: bool) -> Vec<Part> {
        let (Some((last, outer)), false) = (axes.split_last(), axes.is_empty()) else { return Vec::new() };
        let mut heads: Vec<Vec<(&str, usize)>> = vec![Vec::new()];
        for axis in outer {
            let codes = self.in_order(axis);
            let codes: Vec<(&str, usize)> =
                if only_world { codes.into_iter().take(1).collect() } else { codes };
            let extend = |head: &Vec<(&'a str, usize)>| {
                codes.iter().map(|code| [head.as_slice(), &[*code]].concat()).collect::<Vec<_>>()
            };
            heads = heads.iter().flat_map(extend).collect();
        }
        let rows = self.in_order(last);
        let part = |head: &Vec<(&'a str, usize)>| {
            let named = outer.iter().zip(head).map(|(axis, (code, _))| self.name(axis, code));
            let label = (!outer.is_empty() && !only_world).then(|| named.collect::<Vec<_>>().join(" · "));
            let codes: Vec<&str> = head.iter().map(|(code, _)| *code).collect();
            let line = |(code, level): &(&'a str, usize)| {
                let counts =
                    self.lines.get(&[codes.as_slice(), &[*code]].concat()).copied().unwrap_or_default();
                Line {
                    label: self.name(last, code),
                    level: *level,
                    total: counts.total,
                    cells: self.cells(&counts, has_gender),
                }
            };
            let mut rows: Vec<Line> = rows.iter().map(line).collect();
            if only_world && last.dimension == "stage" {
                while rows.last().is_some_and(Line::is_empty) {
                    rows.pop();
                }
            }
            Part { label, rows }
        };
        heads.iter().map(part).collect()
    }

    fn name(&self, axis: &Axis, code: &str) -> String {
        self.labels.code(&axis.dimension, code).to_owned()
    }

    fn cells(&self, counts: &Counts, has_gender: bool) -> Vec<Figure> {
        let figure = |column, count: Option<u64>| Figure {
            column,
            hidden: count.is_none(),
            text: count.map(|count| number(self.lang, count)).unwrap_or_default(),
        };
        if !has_gender {
            return vec![figure(ALONE[0], counts.total)];
        }
        let share = Figure {
            column: BY_GENDER[3],
            hidden: counts.woman.is_none() || counts.binary.is_none(),
            text: counts.share().map(|share| percent(self.lang, share)).unwrap_or_default(),
        };
        let [women, men, both, _, other, all] = BY_GENDER;
        vec![
            figure(women, counts.woman),
            figure(men, counts.man),
            figure(both, counts.binary),
            share,
            figure(other, counts.other),
            figure(all, counts.total),
        ]
    }

    /// The codes of an axis with their levels: a tree from its root on, places that stand side by side by their names.
    fn in_order(&self, axis: &'a Axis) -> Vec<(&'a str, usize)> {
        let shape = self.release.dimensions.iter().find(|known| known.name == axis.dimension);
        let tree: &[(String, String)] = match shape.map(|known| &known.shape) {
            Some(Shape::Tree(tree)) if axis.dimension == "geo" => tree,
            _ => &[],
        };
        let parent = |code: &str| {
            let parent = tree.iter().find(|(child, _)| child == code).map(|(_, parent)| parent.as_str());
            parent.filter(|parent| axis.codes.iter().any(|known| known == parent))
        };
        let mut of: HashMap<Option<&str>, Vec<&'a str>> = HashMap::new();
        for code in &axis.codes {
            of.entry(parent(code)).or_default().push(code);
        }
        let mut ordered = Vec::new();
        let mut open: Vec<(&'a str, usize)> =
            of.get(&None).into_iter().flatten().rev().map(|code| (*code, 0)).collect();
        while let Some((code, level)) = open.pop() {
            ordered.push((code, level));
            let mut children = of.get(&Some(code)).cloned().unwrap_or_default();
            format::sort_by_name(self.lang, &mut children, |code| self.labels.code(&axis.dimension, code));
            open.extend(children.into_iter().rev().map(|child| (child, level + 1)));
        }
        ordered
    }
}
