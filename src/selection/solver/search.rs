//! Branch and bound: depth first, in a fixed order, cut only by integer bounds. It ends with the best point and the
//! proof that none is better, or at a fixed number of nodes with the best so far and a bound.

use super::ask::Watch;
use super::bound::{Appraisal, floor};
use super::branching::{Limits, Lore};
use super::linear::Linear;
use super::programme::Programme;
use super::sifting::{self, Relaxed};
use std::cmp::Ordering;

/// Fractions below this are the simplex's noise.
const NOISE: f64 = 1e-6;

/// What is looked for, and how hard.
#[derive(Clone, Copy)]
pub(super) struct Goal<'a> {
    /// Only points worth at least this are of interest.
    pub need: Option<i64>,
    /// Points of equal worth are compared too: the least sorted list of these numbers of the columns taken.
    pub order: Option<&'a [u32]>,
    /// How many nodes may be visited.
    pub nodes: usize,
    pub watch: &'a dyn Watch,
}

/// A point with its worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Best {
    pub worth: i64,
    pub at: Vec<i64>,
}

/// What a search found.
pub(super) struct Found {
    pub best: Option<Best>,
    /// The search ended by itself: the best is the best there is, or there is none of interest.
    pub complete: bool,
    pub nodes: usize,
}

struct Node {
    low: Vec<i64>,
    high: Vec<i64>,
    linear: Linear,
}

struct Search<'a> {
    programme: &'a Programme,
    goal: Goal<'a>,
    need: Option<i64>,
    best: Option<Best>,
    stack: Vec<Node>,
    /// The next better and the next worse column that is the same to every row: the better goes first.
    twins: Twins,
    lore: Lore,
    /// Something was given up.
    torn: bool,
}

struct Twins {
    better: Vec<Option<u32>>,
    worse: Vec<Option<u32>>,
}

/// Looks for the point of greatest worth.
pub(super) fn search(programme: &Programme, goal: Goal) -> Found {
    let mut search = Search {
        programme,
        goal,
        need: goal.need,
        best: None,
        stack: Vec::new(),
        twins: Twins::of(programme),
        lore: Lore::new(programme.len()),
        torn: false,
    };
    let linear = sifting::begin_whole(programme);
    search.stack.push(Node { low: programme.low.clone(), high: programme.high.clone(), linear });
    let mut nodes = 0;
    while let Some(node) = search.stack.pop() {
        if nodes >= goal.nodes || goal.watch.is_over() {
            search.torn = true;
            break;
        }
        nodes += 1;
        search.visit(node);
    }
    Found { best: search.best, complete: !search.torn, nodes }
}

impl Search<'_> {
    fn visit(&mut self, mut node: Node) {
        let programme = self.programme;
        let (point, gains) = match sifting::relax_within(programme, &mut node.linear, &node.low, &node.high) {
            Relaxed::Empty(_) => return,
            Relaxed::Unknown => (None, None),
            Relaxed::Point(point, prices) => {
                let appraisal = Appraisal::within(programme, &prices, &node.low, &node.high);
                if self.is_hopeless(&appraisal) {
                    return;
                }
                if split(&point).is_none() {
                    self.offer(point.iter().map(|x| x.round() as i64).collect());
                    if self.is_hopeless(&appraisal) {
                        return;
                    }
                }
                if let Some(need) = self.need {
                    appraisal.fix(need, &mut node.low, &mut node.high);
                }
                (Some(point), Some(appraisal.reduced))
            }
        };
        let limits = Limits { low: node.low.clone(), high: node.high.clone() };
        let split = point.as_ref().and_then(|point| self.lore.choose(&node.linear, &limits, point));
        let is_open = |column: &usize| node.low[*column] < node.high[*column];
        let split = split.filter(is_open);
        let gain = |c: &usize| gains.as_ref().map_or(0, |gains| gains[*c].abs());
        let column = split.or_else(|| (0..programme.len()).filter(is_open).min_by_key(gain));
        match column {
            Some(column) => {
                let x = point.map_or(0.0, |point| point[column]);
                self.branch(node, column, x);
            }
            None => self.offer(node.low),
        }
    }

    fn is_hopeless(&self, appraisal: &Appraisal) -> bool {
        self.need.is_some_and(|need| floor(appraisal.total, self.programme.grid) < need)
    }

    /// Counts a point in integers and keeps it if it is better.
    fn offer(&mut self, at: Vec<i64>) {
        let Some(worth) = self.programme.value(&at) else { return };
        if self.goal.need.is_some_and(|need| worth < need) {
            return;
        }
        let is_better = self.best.as_ref().is_none_or(|best| match worth.cmp(&best.worth) {
            Ordering::Equal => {
                self.goal.order.is_some_and(|order| listed(order, &at) < listed(order, &best.at))
            }
            order => order == Ordering::Greater,
        });
        if is_better {
            let step = if self.goal.order.is_some() { 0 } else { self.programme.grid };
            self.need = self.need.max(Some(worth + step));
            self.best = Some(Best { worth, at });
        }
    }

    /// Splits a node on one column; the half nearer to where the relaxation stands is visited first.
    fn branch(&mut self, node: Node, column: usize, x: f64) {
        let cut = (x.floor() as i64).clamp(node.low[column], node.high[column] - 1);
        let mut lower = Node { low: node.low.clone(), high: node.high.clone(), linear: node.linear.clone() };
        let mut upper = node;
        lower.high[column] = cut;
        upper.low[column] = cut + 1;
        self.twins.lower(column, &mut lower);
        self.twins.raise(column, &mut upper);
        let halves = if x - cut as f64 >= 0.5 { [lower, upper] } else { [upper, lower] };
        let is_possible = |node: &Node| node.low.iter().zip(&node.high).all(|(low, high)| low <= high);
        self.stack.extend(halves.into_iter().filter(is_possible));
    }
}

impl Twins {
    /// Columns in chains of the same cells and limits, by worth, then place.
    fn of(programme: &Programme) -> Self {
        let mut order: Vec<usize> = (0..programme.len()).filter(|c| programme.high[*c] == 1).collect();
        order.retain(|c| programme.low[*c] == 0);
        let key = |c: &usize| (programme.cells.of(*c), std::cmp::Reverse(programme.worth[*c]), *c);
        order.sort_unstable_by(|a, b| key(a).cmp(&key(b)));
        let mut twins = Self { better: vec![None; programme.len()], worse: vec![None; programme.len()] };
        for pair in order.windows(2).filter(|p| programme.cells.of(p[0]) == programme.cells.of(p[1])) {
            twins.worse[pair[0]] = Some(pair[1] as u32);
            twins.better[pair[1]] = Some(pair[0] as u32);
        }
        twins
    }

    fn lower(&self, mut column: usize, node: &mut Node) {
        while let Some(worse) = self.worse[column].filter(|_| node.high[column] == 0) {
            column = worse as usize;
            node.high[column] = 0;
        }
    }

    fn raise(&self, mut column: usize, node: &mut Node) {
        while let Some(better) = self.better[column].filter(|_| node.low[column] == 1) {
            column = better as usize;
            node.low[column] = 1;
        }
    }
}

/// The column at the most even fraction.
pub(super) fn split(point: &[f64]) -> Option<usize> {
    let uneven = |x: f64| ((x - x.floor()) - 0.5).abs();
    let split = point.iter().enumerate().filter(|(_, x)| uneven(**x) < 0.5 - NOISE);
    split.min_by(|a, b| uneven(*a.1).total_cmp(&uneven(*b.1))).map(|(column, _)| column)
}

fn listed(order: &[u32], at: &[i64]) -> Vec<u32> {
    let mut list: Vec<u32> = at.iter().zip(order).filter(|(x, _)| **x > 0).map(|(_, order)| *order).collect();
    list.sort_unstable();
    list
}
