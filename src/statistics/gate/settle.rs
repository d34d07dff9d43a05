//! From what is known to a verdict.

use super::Refusal;
use super::audit::{Audit, Standing};
use super::needs::{self, Need, Why};
use super::part::Parts;
use super::publication::Publication;
use super::report::{Because, Exposure, Reader, Undecided, Verdict};
use super::search;
use super::system::{System, contradiction};
use super::world::World;

/// A cell of one person is this much dearer to change than others.
const DEAR: f64 = 3.0;

/// Everything that a verdict is drawn from.
pub(super) struct Case<'a> {
    own: &'a Publication,
    world: &'a World,
    system: System,
    parts: Parts,
    /// The true count of every variable, with records.
    truth: Option<Vec<i64>>,
    is_over: &'a dyn Fn() -> bool,
}

impl<'a> Case<'a> {
    pub fn of(
        own: &'a Publication,
        world: &'a World,
        is_over: &'a dyn Fn() -> bool,
    ) -> Result<Self, Refusal> {
        let system = System::of(world)?;
        let mut parts = Parts::of(&system);
        let truth = truth(world, &system)?;
        for part in &mut parts.all {
            let base = match &truth {
                Some(truth) => Some(part.variables.iter().map(|at| truth[*at]).collect()),
                None => search::any(part, is_over)?,
            };
            if base.is_some_and(|base| part.settle(base).is_none()) {
                return Err(match truth {
                    Some(_) => Refusal("the records do not fit what is published".into()),
                    None => contradiction(),
                });
            }
        }
        Ok(Self { own, world, system, parts, truth, is_over })
    }

    pub fn judge(mut self) -> Result<Verdict, Refusal> {
        let lonely = self.lonely();
        for (part, number) in lonely.iter().filter_map(|cell| self.parts.place[self.system.variable[*cell]]) {
            self.parts.all[part].price[number] = DEAR;
        }
        let needs = match &self.truth {
            Some(truth) => needs::with_truth(self.world, &self.system, truth),
            None => needs::without_truth(self.world, &self.system),
        };
        let mut verdict = self.counted(&needs, lonely.len());
        let mut audit = Audit::new(&self.parts, &self.system, &needs, self.is_over);
        let mut known = vec![false; needs.len()];
        for (at, need) in needs.iter().enumerate() {
            let standing = audit.outside(at);
            known[at] = standing == Standing::Exposed;
            self.note(&mut audit, need, standing, None, &mut verdict);
        }
        for cell in &lonely {
            let own = self.system.variable[*cell];
            for (at, need) in needs.iter().enumerate() {
                // What everybody knows is told once, and of herself she learns nothing.
                if known[at] || self.is_herself(self.system.variable[need.cell], own) {
                    continue;
                }
                let standing = audit.inside(at, own);
                self.note(&mut audit, need, standing, Some(*cell), &mut verdict);
            }
        }
        let variables: Vec<usize> = needs.iter().map(|need| self.system.variable[need.cell]).collect();
        // How wide the intervals are is only worth the time where none is exact.
        if self.truth.is_some()
            && verdict.is_safe()
            && let Some((width, is_exact)) = audit.narrowest(&variables)
        {
            (verdict.minimum_width, verdict.is_width_exact) = (Some(width), is_exact);
        }
        verdict.exposed.sort();
        verdict.exposed.dedup();
        verdict.undecided.sort();
        verdict.undecided.dedup();
        Ok(verdict)
    }

    /// One hidden cell of a table for each variable whose true count is 1.
    fn lonely(&self) -> Vec<usize> {
        let Some(truth) = &self.truth else { return Vec::new() };
        let mut is_known = vec![false; truth.len()];
        let is_lonely = |cell: &usize| {
            let variable = self.system.variable[*cell];
            self.world.cells.all[*cell].shown_by != 0
                && truth[variable] == 1
                && self.parts.place[variable].is_some()
                && !std::mem::replace(&mut is_known[variable], true)
        };
        (0..self.world.cells.all.len()).filter(is_lonely).collect()
    }

    /// Whether the one person of a variable is all of another: it is the same one, or it counts other editions in which, as
    /// everybody knows, there was nobody.
    fn is_herself(&self, variable: usize, own: usize) -> bool {
        let of = |variable: usize| {
            let cells = self.world.cells.all.iter().zip(&self.system.variable);
            cells.filter(move |(_, of)| **of == variable).map(|(cell, _)| &cell.key)
        };
        let is_alike = self.system.alike[variable] == self.system.alike[own];
        variable == own || (is_alike && of(variable).any(|key| of(own).any(|other| key == other)))
    }

    fn counted(&self, needs: &[Need], insiders: usize) -> Verdict {
        let shown = self.world.cells.all.iter().filter(|cell| cell.shown_by != 0);
        let (cells, published) = shown.fold((0, 0), |(cells, published), cell| {
            (cells + 1, published + usize::from(cell.published.is_some()))
        });
        let has_truth = self.truth.is_some();
        Verdict {
            cells,
            published,
            hidden: cells - published,
            unsafe_cells: has_truth.then_some(needs.len()),
            insiders: has_truth.then_some(insiders),
            constraints: self.system.constraints,
            ..Verdict::default()
        }
    }

    fn note(
        &self,
        audit: &mut Audit<'_>,
        need: &Need,
        standing: Standing,
        insider: Option<usize>,
        verdict: &mut Verdict,
    ) {
        let to = insider.map_or(Reader::Outsider, |cell| Reader::Insider(self.name(cell)));
        let (cell, table) = (self.name(need.cell), self.world.cells.all[need.cell].table.clone());
        match standing {
            Standing::Met => {}
            Standing::Undecided => verdict.undecided.push(Undecided { to, cell, table }),
            Standing::Exposed => {
                let variable = self.system.variable[need.cell];
                let differs = audit.differs(variable, insider.map(|cell| self.system.variable[cell]));
                let because = match (differs, need.why) {
                    (Some(false), _) => Because::Determined(self.value(variable)),
                    (_, Why::Small) => Because::KnownSmall,
                    (_, Why::Group) => Because::NearlyAll,
                };
                verdict.exposed.push(Exposure { to, cell, table, because });
            }
        }
    }

    /// The count of a variable in the base.
    fn value(&self, variable: usize) -> i64 {
        let base = |(part, number): (usize, usize)| self.parts.all[part].base[number];
        self.parts.place[variable].map_or(self.system.low[variable], base)
    }

    /// How a cell is called in the verdict.
    fn name(&self, cell: usize) -> String {
        let cells = &self.world.cells;
        let cell = &cells.all[cell];
        cells.name(&cell.key, &cells.scopes[cell.scope], &self.own.written.order, &self.own.editions())
    }
}

/// The true count of every variable. None if a cell has none; an error if two cells that are the same people differ.
fn truth(world: &World, system: &System) -> Result<Option<Vec<i64>>, Refusal> {
    let mut truth = vec![0; system.variable.len()];
    for (cell, variable) in world.cells.all.iter().zip(&system.variable) {
        let Some(count) = cell.truth else { return Ok(None) };
        truth[*variable] = count;
    }
    for (cell, variable) in world.cells.all.iter().zip(&system.variable) {
        let is_within = (system.low[*variable]..=system.high[*variable]).contains(&truth[*variable]);
        if cell.truth != Some(truth[*variable]) || !is_within {
            return Err(Refusal("the records do not fit what is published".into()));
        }
    }
    Ok(Some(truth))
}
