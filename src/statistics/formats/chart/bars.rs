//! What a chart shows of a table: a bar for each gender in each row; the other dimensions at their total.

use std::collections::BTreeMap;

use crate::statistics::release::{Axis, Cell, Release, Shape, Table};

pub const GENDER: &str = "gender";
pub const WOMAN: &str = "woman";
pub const MAN: &str = "man";

/// More cannot be told apart without colour.
const MOST_SERIES: usize = 4;
/// More is a table, not a picture.
const MOST_ROWS: usize = 24;

/// Rows of bars.
#[derive(Debug, PartialEq)]
pub struct Bars<'a> {
    /// The dimension of the rows.
    pub dimension: &'a str,
    /// Genders with something to show.
    pub series: Vec<&'a str>,
    /// Genders that are hidden in every row: named, not drawn.
    pub hidden: Vec<&'a str>,
    pub rows: Vec<Row<'a>>,
}

/// A code of the rows' dimension with a cell for each series.
#[derive(Debug, PartialEq)]
pub struct Row<'a> {
    pub code: &'a str,
    pub cells: Vec<Cell>,
}

impl Bars<'_> {
    /// The largest count that is drawn.
    pub fn largest(&self) -> u64 {
        let counts = self.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| count(*cell));
        counts.max().unwrap_or(0)
    }
}

impl Row<'_> {
    /// The count of a series, if it is published.
    pub fn count(&self, series: &[&str], wanted: &str) -> Option<u64> {
        let at = series.iter().position(|code| *code == wanted)?;
        self.cells.get(at).copied().and_then(count)
    }
}

/// None if there is nothing to draw by gender, or more than can be read.
pub fn of<'a>(release: &'a Release, table: &'a Table) -> Option<Bars<'a>> {
    let gender = table.axes.iter().find(|axis| axis.dimension == GENDER)?;
    let along = along(release, table)?;
    let all = leaves(release, gender);
    let codes = rows(release, along);
    if codes.is_empty() || codes.len() > MOST_ROWS || !(1..=MOST_SERIES).contains(&all.len()) {
        return None;
    }
    let cells = cells(table, gender, along);
    let cell = |series: &'a str, row: &'a str| cells.get(&(series, row)).copied().unwrap_or(Cell::Hidden);
    let is_shown = |series: &&'a str| codes.iter().any(|row| cell(series, row) != Cell::Hidden);
    let (series, hidden): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|series| is_shown(series) || is_main(series));
    let row = |code: &&'a str| Row { code, cells: series.iter().map(|series| cell(series, code)).collect() };
    let rows = codes.iter().map(row).collect();
    Some(Bars { dimension: &along.dimension, series, hidden, rows })
}

/// Women and men have their place even where all of them are hidden.
fn is_main(code: &str) -> bool {
    code == WOMAN || code == MAN
}

/// The dimension that a table is about: the funnel before all, places and editions last.
fn along<'a>(release: &Release, table: &'a Table) -> Option<&'a Axis> {
    let is_ordered = |axis: &Axis| matches!(shape(release, axis), Some(Shape::Ordered(_)));
    let rank = |axis: &&Axis| match axis.dimension.as_str() {
        _ if is_ordered(axis) => 0,
        "geo" => 2,
        "edition" => 3,
        _ => 1,
    };
    // A stage that is the same for all is a column too: it is no dimension to draw along.
    table.axes.iter().filter(|axis| axis.dimension != GENDER && axis.codes.len() > 1).min_by_key(rank)
}

fn shape<'a>(release: &'a Release, axis: &Axis) -> Option<&'a Shape> {
    release.dimensions.iter().find(|dimension| dimension.name == axis.dimension).map(|found| &found.shape)
}

/// The codes of the axis that have no parts in it, women before men before others.
fn leaves<'a>(release: &Release, axis: &'a Axis) -> Vec<&'a str> {
    let Some(Shape::Tree(parents)) = shape(release, axis) else { return Vec::new() };
    let has_parts =
        |code: &str| parents.iter().any(|(child, parent)| parent == code && axis.codes.contains(child));
    let mut codes: Vec<&str> =
        axis.codes.iter().map(String::as_str).filter(|code| !has_parts(code)).collect();
    codes.sort_by_key(|code| match *code {
        WOMAN => 0,
        MAN => 1,
        _ => 2,
    });
    codes
}

/// The rows: every stage; or the first level below the total; or, where there is none, groups.
fn rows<'a>(release: &Release, axis: &'a Axis) -> Vec<&'a str> {
    let codes = axis.codes.iter().map(String::as_str);
    let parents = match shape(release, axis) {
        None => return Vec::new(),
        Some(Shape::Ordered(_)) => return codes.collect(),
        Some(Shape::Tree(parents)) => parents,
    };
    let Some(total) = axis.codes.first() else { return Vec::new() };
    let is_below = |code: &&str| parents.iter().any(|(child, parent)| child == code && parent == total);
    let first: Vec<&str> = codes.clone().filter(is_below).collect();
    if !first.is_empty() {
        return first;
    }
    codes.skip(1).filter(|code| release.groups.iter().any(|group| group.code == *code)).collect()
}

/// The cells by gender and row, everything else at its total.
fn cells<'a>(table: &'a Table, gender: &Axis, along: &Axis) -> BTreeMap<(&'a str, &'a str), Cell> {
    let place = |wanted: &Axis| table.axes.iter().position(|axis| axis.dimension == wanted.dimension);
    let (Some(by_gender), Some(by_row)) = (place(gender), place(along)) else { return BTreeMap::new() };
    let is_total = |codes: &[&str]| {
        let mut others =
            table.axes.iter().zip(codes).enumerate().filter(|(at, _)| *at != by_gender && *at != by_row);
        others.all(|(_, (axis, code))| axis.codes.first().is_some_and(|total| total == code))
    };
    let shown = table.rows().filter(|(codes, _)| is_total(codes));
    shown.map(|(codes, cell)| ((codes[by_gender], codes[by_row]), cell)).collect()
}

fn count(cell: Cell) -> Option<u64> {
    match cell {
        Cell::Published(count) => Some(count),
        Cell::Hidden => None,
    }
}
