//! A linear programme of the moves near a bundle that has to go elsewhere.
//!
//! The cost of a move is what it would newly hide: the weights of the published cells that it changes, each as often as
//! it is changed by one. That is the usual relaxation of "change few cells" (Kelly, Golden and Assad 1992; Fischetti and
//! Salazar 2000), and at a vertex it mostly is the same. Figures are rounded and checked in whole numbers before anybody
//! believes them.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use microlp::{ComparisonOp, Error, LinearExpr, OptimizationDirection, Problem, Solution, Variable};

use super::ties::{FAR, Ties};

/// How much further away a bundle with published cells is than one without.
const AWAY: u64 = 8;

/// So many broken ways are mended before it gives up.
const MOST_MENDED: usize = 60;

/// A bundle that is to change by so much: exactly, or at least.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    pub bundle: usize,
    pub by: i64,
    pub is_exact: bool,
}

/// The bundles that a programme may change.
pub struct Field<'a> {
    pub ties: &'a Ties,
    /// What changing each bundle by one costs; none if it has to stay still.
    pub price: &'a [Option<f64>],
}

/// What is done with the bundles that are not asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Others {
    StayStill,
    /// They may be anything: sums and orders that they stand in say nothing.
    Forgotten,
}

/// The bundles nearest to one.
struct Near {
    is_open: Vec<bool>,
    open: Vec<usize>,
    is_all: bool,
}

/// Each bundle's way up and its way down.
type Ways = Vec<Option<(Variable, Variable)>>;

impl Field<'_> {
    /// The cheapest changes that fulfil a wish and touch only the `most` bundles nearest to it.
    pub fn cheapest(&self, wish: Wish, most: usize) -> Option<Vec<(usize, i64)>> {
        if !self.is_within(wish) {
            return None;
        }
        let near = self.near(wish.bundle, most);
        let (solution, ways) = self.solved(wish, &near, Others::StayStill).ok()?;
        self.whole(wish, &near, &solution, &ways).or_else(|| self.mended(wish, &near, solution, &ways))
    }

    /// Whole changes near a broken solution: one broken way after the other is fixed to the nearer whole number, or else
    /// to the other one.
    fn mended(
        &self,
        wish: Wish,
        near: &Near,
        mut solution: Solution,
        ways: &Ways,
    ) -> Option<Vec<(usize, i64)>> {
        for _ in 0..MOST_MENDED {
            let (way, value) = broken(near, &solution, ways)?;
            let (nearer, other) = if value.fract() < 0.5 {
                (value.floor(), value.ceil())
            } else {
                (value.ceil(), value.floor())
            };
            let fixed = |to: f64| solution.clone().fix_var(way, to).ok()?.into_solution().ok();
            solution = fixed(nearer).or_else(|| fixed(other))?;
            if let Some(found) = self.whole(wish, near, &solution, ways) {
                return Some(found);
            }
        }
        None
    }

    /// Whether it cannot be done even if everything but the `most` bundles nearest to it may be anything.
    pub fn is_hopeless(&self, wish: Wish, most: usize) -> bool {
        if !self.is_within(wish) {
            return true;
        }
        let near = self.near(wish.bundle, most);
        !near.is_all && matches!(self.solved(wish, &near, Others::Forgotten), Err(Error::Infeasible))
    }

    fn is_within(&self, wish: Wish) -> bool {
        let bundle = &self.ties.bundles[wish.bundle];
        self.price[wish.bundle].is_some() && (bundle.low..=bundle.high).contains(&wish.by)
    }

    /// Over the sums and orders that they share; those without published cells are nearer.
    fn near(&self, bundle: usize, most: usize) -> Near {
        let mut near = Near { is_open: vec![false; self.price.len()], open: Vec::new(), is_all: true };
        let mut distance = vec![u64::MAX; self.price.len()];
        let mut next = BinaryHeap::from([Reverse((0, bundle))]);
        while let Some(Reverse((so_far, at))) = next.pop() {
            if near.is_open[at] {
                continue;
            }
            if near.open.len() == most {
                near.is_all = false;
                break;
            }
            near.is_open[at] = true;
            near.open.push(at);
            let own = &self.ties.bundles[at];
            let sums = own.sums.iter().map(|sum| &self.ties.sums[*sum]);
            let orders = own.orders.iter().map(|order| &self.ties.orders[*order].terms);
            for (other, _) in sums.chain(orders).flatten() {
                let Some(price) = self.price[*other] else { continue };
                let further = so_far + if price < 1.0 { 1 } else { AWAY };
                if further < distance[*other] {
                    distance[*other] = further;
                    next.push(Reverse((further, *other)));
                }
            }
        }
        near.open.sort_unstable();
        near
    }

    fn solved(&self, wish: Wish, near: &Near, others: Others) -> Result<(Solution, Ways), Error> {
        let mut programme = Problem::new(OptimizationDirection::Minimize);
        let mut ways: Ways = vec![None; near.is_open.len()];
        for at in &near.open {
            let price = self.price[*at].filter(|_| others == Others::StayStill).unwrap_or_default();
            let [up, down] = self.range(*at, wish);
            ways[*at] = Some((programme.add_var(price, up), programme.add_var(price, down)));
        }
        let bundles = &self.ties.bundles;
        let sums = each(near.open.iter().flat_map(|at| &bundles[*at].sums)).into_iter();
        for sum in sums.filter(|sum| self.ties.says_more(*sum)) {
            if let Some(row) = self.row(&self.ties.sums[sum], &ways, others) {
                programme.add_constraint(row, ComparisonOp::Eq, 0.0);
            }
        }
        for order in each(near.open.iter().flat_map(|at| &bundles[*at].orders)) {
            let order = &self.ties.orders[order];
            if let Some(row) = self.row(&order.terms, &ways, others) {
                programme.add_constraint(row, ComparisonOp::Ge, -order.room as f64);
            }
        }
        let outcome = programme.solve()?;
        let solution = outcome.into_solution().map_err(|_| Error::InternalError("interrupted".to_owned()))?;
        Ok((solution, ways))
    }

    /// How far a bundle may go up and down.
    fn range(&self, at: usize, wish: Wish) -> [(f64, f64); 2] {
        let bundle = &self.ties.bundles[at];
        let far = |most: i64| if most >= FAR { f64::INFINITY } else { most as f64 };
        let (up, down) = (far(bundle.high), far(-bundle.low));
        if at != wish.bundle {
            return [(0.0, up), (0.0, down)];
        }
        let least = wish.by.abs() as f64;
        let to = |most: f64| (least, if wish.is_exact { least } else { most });
        if wish.by > 0 { [to(up), (0.0, 0.0)] } else { [(0.0, 0.0), to(down)] }
    }

    /// A sum or an order of what is asked. None if one that is forgotten stands in it.
    fn row(&self, terms: &[(usize, i64)], ways: &Ways, others: Others) -> Option<LinearExpr> {
        let mut row = LinearExpr::empty();
        for (bundle, factor) in terms {
            match ways[*bundle] {
                Some((up, down)) => {
                    row.add(up, *factor as f64);
                    row.add(down, -*factor as f64);
                }
                None if others == Others::Forgotten && self.price[*bundle].is_some() => return None,
                None => {}
            }
        }
        Some(row)
    }

    /// The solution in whole numbers, if it is one.
    fn whole(&self, wish: Wish, near: &Near, solution: &Solution, ways: &Ways) -> Option<Vec<(usize, i64)>> {
        let change = |at: &usize| {
            let (up, down) = ways[*at]?;
            Some((*at, (solution.var_value(up) - solution.var_value(down)).round() as i64))
        };
        let found: Vec<(usize, i64)> =
            near.open.iter().filter_map(change).filter(|(_, by)| *by != 0).collect();
        self.holds(wish, &found).then_some(found)
    }

    fn holds(&self, wish: Wish, changes: &[(usize, i64)]) -> bool {
        let by = |bundle: usize| {
            changes.binary_search_by_key(&bundle, |(at, _)| *at).map_or(0, |at| changes[at].1)
        };
        let total = |terms: &[(usize, i64)]| terms.iter().map(|(at, factor)| factor * by(*at)).sum::<i64>();
        let reached = by(wish.bundle) * wish.by.signum();
        let is_reached = reached == wish.by.abs() || (!wish.is_exact && reached > wish.by.abs());
        is_reached
            && changes.iter().all(|(at, by)| {
                let bundle = &self.ties.bundles[*at];
                (bundle.low..=bundle.high).contains(by)
                    && bundle.sums.iter().all(|sum| total(&self.ties.sums[*sum]) == 0)
                    && bundle.orders.iter().all(|order| {
                        let order = &self.ties.orders[*order];
                        total(&order.terms) >= -order.room
                    })
            })
    }
}

/// The way that is furthest from a whole number.
fn broken(near: &Near, solution: &Solution, ways: &Ways) -> Option<(Variable, f64)> {
    let both = near.open.iter().filter_map(|at| ways[*at]).flat_map(|(up, down)| [up, down]);
    let off = |value: f64| (value - value.round()).abs();
    let valued = both.map(|way| (way, solution.var_value(way))).filter(|(_, value)| off(*value) > 1e-6);
    valued.max_by(|(_, one), (_, other)| off(*one).total_cmp(&off(*other)))
}

/// Each once, in order.
fn each<'a>(all: impl Iterator<Item = &'a usize>) -> Vec<usize> {
    let mut all: Vec<usize> = all.copied().collect();
    all.sort_unstable();
    all.dedup();
    all
}
