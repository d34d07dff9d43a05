//! Codes that one publication lists and another does not: nobody of the other's editions has them, as each lists all that
//! occur.

use rustc_hash::FxHashSet;

use super::cells::{Cells, Key};
use super::publication::{EDITION, Publication};
use super::ring::Ring;
use super::told::Told;

/// Dimensions and codes by number.
type Codes = FxHashSet<(u32, u32)>;

/// Of each publication, its editions with the dimension and code of what is absent there.
#[derive(Default)]
pub(super) struct Absent(Vec<(Vec<String>, Codes)>);

impl Absent {
    /// From all publications with the editions that each is about, by the names that they have here.
    pub fn of(cells: &mut Cells, all: &[(&Publication, Vec<String>)]) -> Self {
        let listed: Vec<Vec<(u32, u32)>> = all.iter().map(|(one, _)| codes(cells, one)).collect();
        let every: Codes = listed.iter().flatten().copied().collect();
        let absent = all.iter().zip(&listed).map(|((one, editions), listed)| {
            let own: Codes = listed.iter().copied().collect();
            let dims: FxHashSet<u32> = one.written.dims.keys().map(|dim| cells.number(dim)).collect();
            let is_absent = |pair: &&(u32, u32)| dims.contains(&pair.0) && !own.contains(pair);
            (editions.clone(), every.iter().filter(is_absent).copied().collect())
        });
        Self(absent.collect())
    }

    /// Takes in the codes of a ring of which nothing is listed.
    pub fn add(&mut self, cells: &mut Cells, told: &Told<'_>, ring: &Ring) {
        for axis in &ring.axes {
            let dim = cells.number(&axis.dim);
            let leaves: Vec<u32> = told.leaves[&axis.dim].iter().map(|leaf| cells.number(leaf)).collect();
            for (code, part) in &axis.parts {
                let code = cells.number(code);
                for (_, absent) in &mut self.0 {
                    if part.iter().all(|leaf| absent.contains(&(dim, leaves[*leaf]))) {
                        absent.insert((dim, code));
                    }
                }
            }
        }
    }

    /// Whether nobody of these editions has all of these codes.
    pub fn is_nobody(&self, editions: &[String], key: &Key) -> bool {
        let covers = |own: &[String]| editions.iter().all(|edition| own.contains(edition));
        let lacks = |absent: &Codes| key.iter().any(|pair| absent.contains(pair));
        self.0.iter().any(|(own, absent)| lacks(absent) && covers(own))
    }
}

/// What the trees of a publication list. Stages are always all there, and groups are asked for.
fn codes(cells: &mut Cells, publication: &Publication) -> Vec<(u32, u32)> {
    let mut codes = Vec::new();
    for (dim, dimension) in publication.written.dims.iter().filter(|(dim, _)| *dim != EDITION) {
        let dim = cells.number(dim);
        codes.extend(dimension.parent.keys().map(|code| (dim, cells.number(code))));
    }
    codes
}
