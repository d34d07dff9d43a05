//! The audit itself: every need against an outsider, then against everybody who is alone in a hidden cell.

use std::rc::Rc;

use super::combine::Pool;
use super::needs::{Goal, Need};
use super::part::{Bounds, Move, Parts, by};
use super::search::{Found, reach};
use super::system::System;

/// An interval this wide is not looked into further.
const WIDE: i64 = 50;
/// So often the narrowest interval is widened; what it is worth to know its exact width.
const TRIES: usize = 60;

/// How a need stands for one reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// A table is at hand that leaves the reader in doubt.
    Met,
    Exposed,
    Undecided,
}

/// A need in the numbers of its part. With no part, everything about it is certain.
struct Own {
    part: Option<usize>,
    goals: Vec<Goal>,
    /// Tables of the pool that meet it; the base itself is `None`.
    met_by: Vec<Option<usize>>,
}

/// All tables that were found so far, and which need each of them meets.
pub(super) struct Audit<'a> {
    pub parts: &'a Parts,
    owns: Vec<Own>,
    /// The needs of each part that a variable takes part in.
    needs_of: Vec<Vec<Vec<usize>>>,
    /// For each part every table as a change of its base.
    pools: Vec<Pool>,
    /// What the one person of a variable, by part and number, who was asked last knows of the others.
    inner: Option<((usize, usize), Rc<Bounds>)>,
    is_over: &'a dyn Fn() -> bool,
}

impl<'a> Audit<'a> {
    pub fn new(parts: &'a Parts, system: &System, needs: &[Need], is_over: &'a dyn Fn() -> bool) -> Self {
        let owns: Vec<Own> = needs.iter().map(|need| Own::of(need, parts, system)).collect();
        let mut needs_of: Vec<Vec<Vec<usize>>> =
            parts.all.iter().map(|part| vec![Vec::new(); part.variables.len()]).collect();
        for (at, own) in owns.iter().enumerate() {
            let Some(part) = own.part else { continue };
            let mut variables: Vec<usize> =
                own.goals.iter().flat_map(|goal| &goal.terms).map(|(variable, _)| *variable).collect();
            variables.sort_unstable();
            variables.dedup();
            variables.into_iter().for_each(|variable| needs_of[part][variable].push(at));
        }
        let pools = parts.all.iter().map(|part| Pool::new(part.variables.len())).collect();
        Self { parts, owns, needs_of, pools, inner: None, is_over }
    }

    /// How a need stands for somebody outside.
    pub fn outside(&mut self, need: usize) -> Standing {
        if !self.owns[need].met_by.is_empty() {
            return Standing::Met;
        }
        self.look(need, None)
    }

    /// How it stands for the one person of a variable of the system.
    pub fn inside(&mut self, need: usize, variable: usize) -> Standing {
        let own = &self.owns[need];
        let Some((part, pinned)) = self.parts.place[variable].filter(|(part, _)| own.part == Some(*part))
        else {
            // Her own cell says nothing about other parts.
            return self.outside(need);
        };
        let leaves_her =
            |table: &Option<usize>| table.is_none_or(|table| by(&self.pools[part].moves[table], pinned) == 0);
        if own.met_by.iter().any(leaves_her) {
            return Standing::Met;
        }
        debug_assert_eq!(self.parts.all[part].base[pinned], 1);
        self.look(need, Some(pinned))
    }

    /// Tries the goals of a need one after another.
    fn look(&mut self, need: usize, pinned: Option<usize>) -> Standing {
        let Some(part) = self.owns[need].part else { return Standing::Exposed };
        if !self.parts.all[part].is_settled {
            return Standing::Undecided;
        }
        let goals = self.owns[need].goals.clone();
        let bounds = self.bounds(part, pinned);
        if goals.iter().all(|goal| bounds.most(goal) < goal.least) {
            return Standing::Exposed;
        }
        let combined =
            goals.iter().find_map(|goal| self.pools[part].combined(&self.parts.all[part], goal, pinned));
        if let Some(moved) = combined {
            self.keep(part, moved);
            return Standing::Met;
        }
        let mut standing = Standing::Exposed;
        for goal in goals {
            let around = |most| self.pools[part].around(&goal, pinned, most);
            match reach(&self.parts.all[part], &goal, &bounds, around, self.is_over) {
                Found::Table(moved) => {
                    self.keep(part, moved);
                    return Standing::Met;
                }
                Found::Nothing => {}
                Found::Unknown => standing = Standing::Undecided,
            }
        }
        standing
    }

    /// Whether a variable can differ at all, for this reader. None if time is over.
    pub fn differs(&mut self, variable: usize, pinned: Option<usize>) -> Option<bool> {
        let Some((part, at)) = self.parts.place[variable] else { return Some(false) };
        let pinned = pinned.and_then(|pinned| self.parts.place[pinned]);
        let pinned = pinned.filter(|(own, _)| *own == part).map(|(_, at)| at);
        let (base, bounds) = (self.parts.all[part].base[at], self.bounds(part, pinned));
        let goals = [(1, base + 1), (-1, 1 - base)];
        let mut is_certain = true;
        for (factor, least) in goals {
            let goal = Goal { terms: vec![(at, factor)], least };
            let around = |most| self.pools[part].around(&goal, pinned, most);
            match reach(&self.parts.all[part], &goal, &bounds, around, self.is_over) {
                Found::Table(_) => return Some(true),
                Found::Nothing => {}
                Found::Unknown => is_certain = false,
            }
        }
        is_certain.then_some(false)
    }

    /// What is left to every variable of a part for this reader.
    fn bounds(&mut self, part: usize, pinned: Option<usize>) -> Rc<Bounds> {
        let own = &self.parts.all[part];
        let Some(pinned) = pinned else { return Rc::clone(&own.bounds) };
        if let Some((whose, bounds)) = &self.inner
            && *whose == (part, pinned)
        {
            return Rc::clone(bounds);
        }
        let bounds = Rc::new(own.bounds_with(pinned));
        self.inner = Some(((part, pinned), Rc::clone(&bounds)));
        bounds
    }

    /// Takes a table into the pool, with all the needs that it meets.
    fn keep(&mut self, part: usize, moved: Move) {
        let mut touched: Vec<usize> =
            moved.iter().flat_map(|(variable, _)| &self.needs_of[part][*variable]).copied().collect();
        touched.sort_unstable();
        touched.dedup();
        let serves = |own: &Own| {
            let base = &self.parts.all[part];
            own.goals.iter().any(|goal| base.worth(goal, &moved) >= goal.least)
        };
        touched.retain(|need| serves(&self.owns[*need]));
        let table = self.pools[part].add(moved);
        touched.into_iter().for_each(|need| self.owns[need].met_by.push(Some(table)));
    }

    /// The width of the narrowest interval among these variables, and whether it is exact. It takes the one that is
    /// narrowest so far and tries to widen it, until one cannot be or all are wide.
    pub fn narrowest(&mut self, variables: &[usize]) -> Option<(i64, bool)> {
        let mut ranges: Vec<(i64, i64, usize)> = variables.iter().map(|at| self.range(*at)).collect();
        for tries in 0.. {
            let (low, high, variable) = *ranges.iter().min_by_key(|(low, high, _)| high - low)?;
            let Some((part, number)) = self.parts.place[variable] else { return Some((0, true)) };
            if high - low >= WIDE || tries == TRIES {
                return Some((high - low, false));
            }
            let (mut moved, mut is_certain) = (None, true);
            // A long step first: it saves many short ones.
            for step in [(high - low).max(1), 1] {
                for (factor, least) in [(1, high + step), (-1, step - low)] {
                    let goal = Goal { terms: vec![(number, factor)], least };
                    let (own, pool) = (&self.parts.all[part], &self.pools[part]);
                    let around = |most| pool.around(&goal, None, most);
                    match moved.is_none().then(|| reach(own, &goal, &own.bounds, around, self.is_over)) {
                        Some(Found::Table(found)) => moved = Some(found),
                        Some(Found::Unknown) => is_certain = false,
                        Some(Found::Nothing) | None => {}
                    }
                }
                if moved.is_some() || high - low <= 1 {
                    break;
                }
            }
            let Some(moved) = moved else { return Some((high - low, is_certain)) };
            for (low, high, variable) in &mut ranges {
                if let Some((_, number)) = self.parts.place[*variable].filter(|(own, _)| *own == part) {
                    let value = self.parts.all[part].base[number] + by(&moved, number);
                    (*low, *high) = ((*low).min(value), (*high).max(value));
                }
            }
            self.keep(part, moved);
        }
        None
    }

    /// The values of a variable that the tables at hand have, from least to greatest.
    fn range(&self, variable: usize) -> (i64, i64, usize) {
        let Some((part, number)) = self.parts.place[variable] else { return (0, 0, variable) };
        let base = self.parts.all[part].base[number];
        let own = self.pools[part].moves.iter().map(|moved| base + by(moved, number));
        let (low, high) = own.fold((base, base), |(low, high), value| (low.min(value), high.max(value)));
        (low, high, variable)
    }
}

impl Own {
    fn of(need: &Need, parts: &Parts, system: &System) -> Self {
        let mut this = Self { part: None, goals: Vec::new(), met_by: Vec::new() };
        for goal in &need.goals {
            match parts.localised(goal, system) {
                Some((part, goal)) => {
                    let own = &parts.all[part];
                    if own.is_settled && own.worth(&goal, &Move::new()) >= goal.least {
                        this.met_by.push(None);
                    }
                    this.part = Some(part);
                    this.goals.push(goal);
                }
                None => {
                    let fixed: i64 = goal.terms.iter().map(|(at, factor)| factor * system.low[*at]).sum();
                    if fixed >= goal.least {
                        this.met_by.push(None);
                    }
                }
            }
        }
        this
    }
}
