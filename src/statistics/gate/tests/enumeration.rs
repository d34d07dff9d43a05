//! Every table of a small publication, and what the definition of safety says by looking at all of them.

use std::collections::{BTreeMap, BTreeSet};

use super::sketch::Sketch;

pub(super) type Cells = BTreeMap<String, i64>;
pub(super) type Exposed = BTreeSet<(String, String)>;

/// Every way of spreading at most `most` people over so many places.
fn spreads(places: usize, least: i64, most: i64) -> Vec<Vec<i64>> {
    if places == 0 {
        return if least <= 0 { vec![Vec::new()] } else { Vec::new() };
    }
    let mut all = Vec::new();
    for own in 0..=most {
        for mut rest in spreads(places - 1, least - own, most - own) {
            rest.push(own);
            all.push(rest);
        }
    }
    all
}

/// All tables that agree with what is published: the names of the cells, and their counts in each.
fn tables(sketch: &Sketch) -> (Vec<String>, Vec<Vec<i64>>) {
    let own = sketch.counted(&sketch.people);
    let all: i64 = sketch.people.iter().map(|(_, many)| many).sum();
    // With the total hidden there are endless tables; a few people more are enough to leave 1 to 4.
    let (least, most) = if sketch.hidden.contains("") { (0, all + 5) } else { (all, all) };
    let one =
        |(codes, _): &(Vec<&'static str>, i64)| sketch.counted(&[(codes.clone(), 1)]).into_values().collect();
    let counts_in: Vec<Vec<i64>> = sketch.people.iter().map(one).collect();
    let sum = |spread: Vec<i64>| -> Vec<i64> {
        let cell = |at: usize| counts_in.iter().zip(&spread).map(|(own, many)| own[at] * many).sum();
        (0..own.len()).map(cell).collect()
    };
    let at = |name: &str| own.keys().position(|own| own == name).expect("a cell");
    let figures: Vec<(usize, usize, i64)> = sketch
        .derived
        .iter()
        .map(|line| line.split(',').collect::<Vec<_>>())
        .map(|line| (at(line[1]), at(line[2]), line[3].parse().expect("whole percent")))
        .collect();
    let is_told = |table: &Vec<i64>| {
        let is_so = |(part, whole, percent): &(usize, usize, i64)| {
            percent_of(table[*part], table[*whole]) == Some(*percent)
        };
        own.iter().zip(table).all(|((name, count), other)| sketch.hidden.contains(name) || other == count)
            && figures.iter().all(is_so)
    };
    let all = spreads(sketch.people.len(), least, most).into_iter().filter(|spread| occurs(sketch, spread));
    let all = all.map(sum).filter(is_told).collect();
    (own.into_keys().collect(), all)
}

/// Whether there is somebody of everything that is listed because somebody has it.
fn occurs(sketch: &Sketch, spread: &[i64]) -> bool {
    sketch.dims.iter().enumerate().filter(|(_, dim)| sketch.listed.contains(&dim.0)).all(|(at, dim)| {
        let is_leaf = |code: &&str| dim.2.iter().all(|(_, parent)| parent != code);
        let many = |leaf: &str| -> i64 {
            let own = sketch.people.iter().zip(spread).filter(|((codes, _), _)| codes[at] == leaf);
            own.map(|(_, many)| many).sum()
        };
        dim.2.iter().map(|(code, _)| *code).filter(is_leaf).all(|leaf| many(leaf) > 0)
    })
}

/// Whole percent, rounded half up.
pub(super) fn percent_of(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| (200 * part + whole) / (2 * whole))
}

/// Parent and leaf children, all children, of every row along gender or track.
fn strips(sketch: &Sketch) -> Vec<(String, Vec<(String, bool)>)> {
    let mut strips = Vec::new();
    for table in 0..sketch.tables.len() {
        let cells = sketch.cells(table, &sketch.people);
        for (axis, (name, codes)) in
            sketch.tables[table].iter().enumerate().filter(|(_, (name, _))| *name != "geo")
        {
            let dim = sketch.dims.iter().find(|dim| dim.0 == *name).expect("described");
            for parent in codes {
                let children: Vec<&str> =
                    dim.2.iter().filter(|(_, own)| own == parent).map(|(code, _)| *code).collect();
                for (place, name, _) in
                    cells.iter().filter(|(place, _, _)| place[axis] == *parent && !children.is_empty())
                {
                    let child = |code: &&str| {
                        let mut other = place.clone();
                        other[axis] =
                            dim.2.iter().map(|(own, _)| *own).find(|own| own == code).expect("a code");
                        let name = cells
                            .iter()
                            .find(|(place, _, _)| *place == other)
                            .map(|(_, name, _)| name.clone());
                        (name.expect("all margins"), dim.2.iter().all(|(_, above)| above != code))
                    };
                    strips.push((name.clone(), children.iter().map(child).collect()));
                }
            }
        }
    }
    strips
}

pub(super) fn unsafe_cells(sketch: &Sketch, truth: &Cells) -> BTreeSet<String> {
    let mut cells: BTreeSet<String> =
        truth.iter().filter(|(_, count)| (1..5).contains(*count)).map(|(name, _)| name.clone()).collect();
    for (parent, children) in strips(sketch) {
        let whole = truth[&parent];
        for (child, _) in children.iter().filter(|(_, is_leaf)| *is_leaf && whole > 0) {
            if truth[child] >= 1 && truth[child] >= whole - 1 {
                cells.insert(child.clone());
            }
            if truth[child] == whole {
                cells.extend(
                    children.iter().filter(|(other, _)| other != child).map(|(other, _)| other.clone()),
                );
            }
        }
    }
    cells
}

/// What the definition says, by looking at every table.
pub(super) fn by_enumeration(sketch: &Sketch) -> Exposed {
    let truth = sketch.counted(&sketch.people);
    let (names, all) = tables(sketch);
    let at = |name: &String| names.binary_search(name).expect("a cell");
    let is_doubtful = |cell: &String, all: &[&Vec<i64>]| {
        let values: BTreeSet<i64> = all.iter().map(|table| table[at(cell)]).collect();
        values.len() > 1 && values.iter().any(|value| !(1..5).contains(value))
    };
    let cells = unsafe_cells(sketch, &truth);
    let everything: Vec<&Vec<i64>> = all.iter().collect();
    let outside = |cell: &&String| !is_doubtful(cell, &everything);
    let mut exposed: Exposed =
        cells.iter().filter(outside).map(|cell| ("outsider".into(), cell.clone())).collect();
    for (own, _) in truth.iter().filter(|(name, count)| **count == 1 && sketch.hidden.contains(*name)) {
        let hers: Vec<&Vec<i64>> = all.iter().filter(|table| table[at(own)] == 1).collect();
        for cell in cells.iter().filter(|cell| *cell != own) {
            let is_known = exposed.contains(&("outsider".into(), cell.clone()));
            if !is_known && !is_doubtful(cell, &hers) {
                exposed.insert((format!("insider of {own}"), cell.clone()));
            }
        }
    }
    exposed
}

/// The same for somebody who does not know the truth.
pub(super) fn repeated_by_enumeration(sketch: &Sketch) -> Exposed {
    let (names, all) = tables(sketch);
    let at = |name: &String| names.binary_search(name).expect("a cell");
    let mut exposed = Exposed::new();
    for (at, name) in names.iter().enumerate() {
        if all.iter().all(|table| (1..5).contains(&table[at])) {
            exposed.insert(("outsider".into(), name.clone()));
        }
    }
    for (parent, children) in strips(sketch) {
        for (child, _) in children.iter().filter(|(_, is_leaf)| *is_leaf) {
            let (parent, own) = (at(&parent), at(child));
            if all.iter().all(|table| table[parent] >= 1 && table[own] >= table[parent] - 1) {
                exposed.insert(("outsider".into(), child.clone()));
            }
        }
    }
    exposed
}
