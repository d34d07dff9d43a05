//! What lies between publications: whoever has them all subtracts one from another.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{Cells, Key};
use super::publication::Publication;
use super::told::Renamed;
use super::world::{Row, World};

/// The cells of each key, with their scopes.
fn by_key(world: &World) -> BTreeMap<Key, Vec<usize>> {
    let mut keys = BTreeMap::<Key, Vec<usize>>::new();
    for (at, cell) in world.cells.all.iter().enumerate() {
        keys.entry(cell.key.clone()).or_default().push(at);
    }
    keys
}

/// Where one publication counts some of the editions of another, what lies between is a cell too: whoever has both
/// subtracts. It needs protection like any other.
pub(super) fn subtract(world: &mut World) {
    for (key, cells) in by_key(world) {
        for whole in &cells {
            for part in &cells {
                let (one, other) = (&world.cells.all[*whole], &world.cells.all[*part]);
                let is_known = one.known_to != 0 && other.known_to != 0;
                if !is_known || one.known_to & other.known_to != 0 {
                    continue;
                }
                let (all, some) = (&world.cells.scopes[one.scope], &world.cells.scopes[other.scope]);
                if some.len() >= all.len() || some.iter().any(|edition| !all.contains(edition)) {
                    continue;
                }
                let rest = all.iter().filter(|edition| !some.contains(edition)).cloned().collect();
                let shown = if one.table.is_empty() { other } else { one };
                let (table, k) = (shown.table.clone(), one.k.max(other.k));
                let scope = world.cells.scope(rest);
                let rest = world.cells.place(scope, key.clone(), &table, k);
                world.rows.push(Row::nil(vec![(*whole, 1), (*part, -1), (rest, -1)]));
            }
        }
    }
}

/// Parts every cell whose editions overlap another's of the same codes, or that is empty in some of them, into editions that
/// are never told apart further. They need protection like any other cell.
pub(super) fn split(world: &mut World) {
    let atoms = atoms(world);
    for (key, cells) in by_key(world) {
        let is_shared = cells.len() > 1;
        for cell in cells {
            let scope = world.cells.scopes[world.cells.all[cell].scope].clone();
            let (table, k) = (world.cells.all[cell].table.clone(), world.cells.all[cell].k);
            let own: Vec<&Vec<String>> = atoms.iter().filter(|atom| scope.contains(&atom[0])).collect();
            if own.len() < 2 || !(is_shared || own.iter().any(|atom| world.absent.is_nobody(atom, &key))) {
                continue;
            }
            let mut terms = vec![(cell, 1)];
            for atom in own {
                let scope = world.cells.scope(atom.clone());
                // What a publication adds up by itself needs no protection.
                let is_added_up =
                    |at: usize| world.cells.all[at].known_to != 0 && world.cells.all[at].shown_by == 0;
                let adds_up = world.cells.find(scope, &key).is_some_and(is_added_up);
                let (table, k) = if adds_up { ("", 0) } else { (table.as_str(), k) };
                let part = world.cells.place(scope, key.clone(), table, k);
                terms.push((part, -1));
            }
            world.rows.push(Row::nil(terms));
        }
    }
    repeat(world, &atoms);
}

/// Editions that are in the same scopes.
fn atoms(world: &World) -> Vec<Vec<String>> {
    let mut atoms = BTreeMap::<Vec<bool>, Vec<String>>::new();
    let editions: BTreeSet<&String> = world.cells.scopes.iter().flatten().collect();
    for edition in editions {
        let scopes = world.cells.scopes.iter().map(|scope| scope.contains(edition)).collect();
        atoms.entry(scopes).or_default().push(edition.clone());
    }
    atoms.into_values().collect()
}

/// What adds up over all editions of a scope adds up over some of them.
fn repeat(world: &mut World, atoms: &[Vec<String>]) {
    let mut more = Vec::new();
    for row in &world.rows {
        let Some((first, _)) = row.terms.first() else { continue };
        let scope = |cell: usize| world.cells.all[cell].scope;
        // A figure of the whole, told or rounded, says nothing about its parts.
        let is_nil = [row.low, row.high].iter().all(|side| side.is_none_or(|side| side == 0));
        let adds_up =
            is_nil && row.terms.iter().all(|(at, factor)| scope(*at) == scope(*first) && factor.abs() == 1);
        if !adds_up {
            continue;
        }
        for atom in atoms.iter().filter(|atom| world.cells.scopes[scope(*first)].contains(&atom[0])) {
            let Some(own) = world.cells.scopes.iter().position(|scope| scope == atom) else { continue };
            let part = |(at, factor): &(usize, i64)| {
                Some((world.cells.find(own, &world.cells.all[*at].key)?, *factor))
            };
            let terms: Option<Vec<(usize, i64)>> = row.terms.iter().map(part).collect();
            more.extend(terms.map(|terms| Row { terms, low: row.low, high: row.high }));
        }
    }
    world.rows.extend(more);
}

/// The true counts of the cells that subtracting and parting brought about.
pub(super) fn count(world: &mut World, all: &[&Publication], renamed: &[Renamed]) {
    let scopes = world.cells.scopes.clone();
    for (publication, renamed) in all.iter().zip(renamed) {
        world.cells.rename(renamed.clone());
        let Some(people) = &publication.people else { continue };
        let editions = publication.editions();
        for scope in scopes.iter().filter(|scope| scope.iter().all(|one| editions.contains(one))) {
            for table in &publication.tables {
                let counts = people.count(&publication.written, table, Some(scope));
                let keys = |cells: &mut Cells, at: usize| cells.key(&table.codes(&publication.written, at));
                world.cells.count(keys, scope, &counts);
            }
        }
    }
}
