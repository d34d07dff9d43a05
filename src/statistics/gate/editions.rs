//! Several publications over common editions: one reader has them all and may subtract one from another.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::Refusal;
use super::absent::Absent;
use super::between;
use super::join::Joining;
use super::publication::{EDITION, Publication};
use super::records::People;
use super::report::{Because, Exposure, Reader};
use super::ring::Ring;
use super::table::is_known;
use super::told::{Renamed, Told};
use super::world::World;
use super::written::Written;

/// Takes in a publication and the earlier ones. One whose records were revised since stands beside the others instead of
/// being tied to them; what its revision changed visibly and by a few people comes back.
pub(super) fn take(
    world: &mut World,
    own: &Publication,
    earlier: &[Publication],
) -> Result<Vec<Exposure>, Refusal> {
    let (names, worlds, differences) = named(own, earlier);
    let all: Vec<&Publication> = std::iter::once(own).chain(earlier).collect();
    let mut places = Vec::with_capacity(all.len());
    for (number, publication) in all.iter().enumerate() {
        world.cells.rename(names[number].clone());
        places.push(world.take(publication, &worlds[number], number)?);
    }
    let with_editions = all.iter().zip(&worlds).map(|(publication, world)| {
        (*publication, publication.editions().iter().map(|one| format!("{one}{world}")).collect())
    });
    world.absent = Absent::of(&mut world.cells, &with_editions.collect::<Vec<_>>());
    let joinings = joinings(&all, &names, &worlds)?;
    world.cells.rename(Renamed::default());
    joinings.iter().for_each(|joining| world.share(joining));
    // A group of one publication may have its members in another, so that all cells come first.
    for (number, publication) in all.iter().enumerate() {
        world.cells.rename(names[number].clone());
        world.link(publication, &worlds[number], &places[number])?;
    }
    if !earlier.is_empty() {
        between::subtract(world);
        between::split(world);
        between::count(world, &all, &names);
    }
    world.cells.rename(Renamed::default());
    for joining in &joinings {
        world.count_shared(joining);
        world.join(joining)?;
        world.recut(joining);
        world.listed(joining);
    }
    if !earlier.is_empty() {
        world.empty();
    }
    Ok(differences)
}

/// What each publication calls its groups and its editions here, and what revisions tell.
fn named(own: &Publication, earlier: &[Publication]) -> (Vec<Renamed>, Vec<String>, Vec<Exposure>) {
    let mut differences = Vec::new();
    let (mut names, mut worlds) = (vec![Renamed::default()], vec![String::new()]);
    for (at, one) in earlier.iter().enumerate() {
        let renamed = renamed(own, one, at);
        let is_revised = is_revised(own, one, &renamed);
        if is_revised {
            differences.extend(changed(own, one, &renamed));
        }
        worlds.push(if is_revised { format!(" ({})", one.written.release_id) } else { String::new() });
        names.push(renamed);
    }
    (names, worlds, differences)
}

/// Publications that were counted from the same records, together.
fn joinings<'a>(
    all: &[&'a Publication],
    names: &'a [Renamed],
    worlds: &'a [String],
) -> Result<Vec<Joining<'a>>, Refusal> {
    let mut of: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    worlds.iter().enumerate().for_each(|(number, world)| of.entry(world).or_default().push(number));
    let joining = |(at, (world, numbers)): (usize, (&'a str, Vec<usize>))| {
        let told = Told::of(numbers.iter().map(|number| (all[*number], &names[*number])).collect());
        let shared = told.shared();
        let ring = Ring::of(&told, &shared, at);
        let people: Option<Vec<&People>> =
            numbers.iter().map(|number| all[*number].people.as_ref()).collect();
        let people = people.map(|people| People::joined(&people, &told.leaves)).transpose()?;
        Ok(Joining { told, shared, ring, people, numbers, world })
    };
    of.into_iter().enumerate().map(joining).collect()
}

/// Groups that have other members there than here are other cells. A country that one of the two does not know is nobody
/// there, so that leaving it out makes no other group.
fn renamed(own: &Publication, earlier: &Publication, at: usize) -> Renamed {
    let is_other = |dim: &str, code: &str, members: &[String]| {
        own.written.members(dim, code).is_some_and(|here| {
            lacks(&own.written, dim, here, members) || lacks(&earlier.written, dim, members, here)
        })
    };
    let groups = earlier.written.groups.iter();
    groups
        .filter(|group| is_other(&group.dim, &group.code, &group.members))
        .map(|group| {
            ((group.dim.clone(), group.code.clone()), format!("{} (earlier {})", group.code, at + 1))
        })
        .collect()
}

/// Whether a group of a publication leaves out one of these that the publication knows.
fn lacks(written: &Written, dim: &str, group: &[String], members: &[String]) -> bool {
    members.iter().any(|member| !group.contains(member) && is_known(written, dim, member))
}

/// Whether the shared editions were counted from other records. Without the records: whether it shows.
fn is_revised(own: &Publication, earlier: &Publication, renamed: &Renamed) -> bool {
    match (&own.people, &earlier.people) {
        (Some(here), Some(there)) => {
            let shared: FxHashSet<String> = own.editions().into_iter().collect();
            let shared: Vec<String> =
                earlier.editions().into_iter().filter(|one| shared.contains(one)).collect();
            People::differ(here, there, &shared)
        }
        _ => {
            let here = figures(own, renamed);
            figures(earlier, renamed)
                .iter()
                .any(|(cell, (count, _))| here.get(cell).is_some_and(|own| own.0 != *count))
        }
    }
}

/// Editions and codes.
type Named = (Vec<String>, Vec<(String, String)>);

/// Every published cell with its table and count, but for the groups that are others here and there.
fn figures(publication: &Publication, renamed: &Renamed) -> BTreeMap<Named, (i64, String)> {
    let mut figures = BTreeMap::new();
    for table in &publication.tables {
        for (at, count) in table.cells.iter().enumerate() {
            let Some(count) = count else { continue };
            let codes = table.codes(&publication.written, at);
            if codes.iter().any(|(dim, code)| renamed.contains_key(&((*dim).to_owned(), (*code).to_owned())))
            {
                continue;
            }
            let edition = codes.iter().find(|(dim, _)| *dim == EDITION);
            let editions =
                edition.map_or_else(|| publication.editions(), |(_, code)| vec![(*code).to_owned()]);
            let codes = codes.iter().filter(|(dim, _)| *dim != EDITION);
            let codes = codes.map(|(dim, code)| ((*dim).to_owned(), (*code).to_owned())).collect();
            figures.insert((editions, codes), (*count, table.id.clone()));
        }
    }
    figures
}

/// Published cells that a revision changed by fewer than k: the difference is those few people.
fn changed(own: &Publication, earlier: &Publication, renamed: &Renamed) -> Vec<Exposure> {
    let here = figures(own, renamed);
    let k = own.written.k.max(earlier.written.k);
    let mut changed = Vec::new();
    for (cell, (count, _)) in figures(earlier, renamed) {
        let Some((now, table)) = here.get(&cell) else { continue };
        if (1..k).contains(&(now - count).abs()) {
            let codes: Vec<String> = cell.1.iter().map(|(dim, code)| format!("{dim}={code}")).collect();
            changed.push(Exposure {
                to: Reader::Outsider,
                cell: codes.join(";"),
                table: table.clone(),
                because: Because::Difference(now - count),
            });
        }
    }
    changed
}
