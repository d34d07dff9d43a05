//! Branch and bound: depth first, in a fixed order, cut only by integer bounds. It ends with the best cohort and
//! the proof that none is better, or at a fixed number of nodes with the best so far and a bound.

use super::bound::{Appraisal, Multipliers};
use super::guide::{Guide, Sketch};
use super::marks::{Dead, Mark, Marks};
use super::task::Task;
use std::cmp::Ordering;
use std::rc::Rc;

/// Relaxed worths this close to the need are priced, to see whether the integer bound agrees.
const NEAR: f64 = 0.999;
/// Rows are priced afresh at least every so many levels.
const LEVELS: usize = 4;
/// Fractions below this are the solver's noise.
const NOISE: f64 = 1e-6;

/// What a search found.
pub(super) struct Found {
    pub best: Option<Best>,
    /// The search ended by itself: the best is the best there is, or there is none.
    pub complete: bool,
    /// No cohort is worth more; none if it is proven that there is no cohort (of interest).
    pub bound: Option<i64>,
    /// The prices at the root, to settle people in a later search.
    pub prices: Rc<Multipliers>,
}

/// A cohort with its worth, by rank.
#[derive(Debug, Clone)]
pub(super) struct Best {
    pub worth: i64,
    pub people: Vec<usize>,
}

struct Node {
    marks: Marks,
    bound: i64,
    prices: Rc<Multipliers>,
    levels: usize,
}

struct Search<'a> {
    task: &'a Task<'a>,
    best: Option<Best>,
    need: Option<i64>,
    stack: Vec<Node>,
    nodes_left: usize,
    root_prices: Option<Rc<Multipliers>>,
}

/// Looks for the cohort of greatest worth.
pub(super) fn search(task: &Task) -> Found {
    let prices = Rc::new(Multipliers::none(task));
    let mut search = Search {
        task,
        best: None,
        need: task.need,
        stack: Vec::new(),
        nodes_left: task.nodes,
        root_prices: None,
    };
    if let Some(marks) = task.start.clone() {
        search.stack.push(Node { marks, bound: i64::MAX, prices: Rc::clone(&prices), levels: 0 });
    }
    if let Some(known) = &task.known {
        search.offer(known.clone());
    }
    let open = search.run();
    let best = search.best.as_ref().map(|b| b.worth);
    Found {
        complete: open.is_none(),
        bound: open.max(best),
        best: search.best,
        prices: search.root_prices.unwrap_or(prices),
    }
}

impl Search<'_> {
    /// Visits nodes until none is left; the greatest bound of an unvisited node otherwise.
    fn run(&mut self) -> Option<i64> {
        while let Some(node) = self.stack.pop() {
            if self.nodes_left == 0 {
                let need = self.need;
                let open = self.stack.iter().map(|n| n.bound).chain([node.bound]);
                let open = open.filter(|bound| need.is_none_or(|need| *bound >= need));
                return open.max();
            }
            // A contradiction closes the node, which is all there is to do about it.
            let _: Result<(), Dead> = self.visit(node);
        }
        None
    }

    fn visit(&mut self, mut node: Node) -> Result<(), Dead> {
        loop {
            self.tighten(&mut node)?;
            if node.marks.is_settled() {
                self.offer(node.marks.chosen());
                return Ok(());
            }
            self.nodes_left = self.nodes_left.saturating_sub(1);
            let guide = Guide::of(self.task, &node.marks);
            let (emptiness, fraction) = match guide.sketch() {
                Sketch::Empty => (Some(true), None),
                Sketch::Failed => (Some(false), None),
                Sketch::Point(worth, seats) => self.read(&node, &guide, worth, &seats),
            };
            if let Some(prices) = emptiness.and_then(|emptiness| guide.prices(emptiness)) {
                node.prices = Rc::new(prices);
                node.levels = 0;
                self.root_prices.get_or_insert_with(|| Rc::clone(&node.prices));
                let open = node.marks.clone();
                self.tighten(&mut node)?;
                if node.marks != open && self.nodes_left > 0 {
                    continue;
                }
            }
            let open = |p: &usize| node.marks.get(*p) == Mark::Open;
            match fraction.filter(open).or_else(|| node.marks.open().next()) {
                Some(person) => self.branch(node, person),
                None => self.offer(node.marks.chosen()),
            }
            return Ok(());
        }
    }

    /// Counts, bounds and settles until nothing changes.
    fn tighten(&self, node: &mut Node) -> Result<(), Dead> {
        loop {
            node.marks.follow(self.task)?;
            let appraisal = Appraisal::of(self.task, &node.marks, &node.prices, self.need);
            node.bound = node.bound.min(appraisal.bound.ok_or(Dead)?);
            if self.need.is_some_and(|need| node.bound < need) {
                return Err(Dead);
            }
            if !appraisal.fix(&mut node.marks)? {
                return Ok(());
            }
        }
    }

    /// Reads a relaxation: offers a whole one as a cohort, names the person at the most even fraction, and says
    /// whether rows should be priced.
    fn read(
        &mut self,
        node: &Node,
        guide: &Guide,
        worth: f64,
        seats: &[f64],
    ) -> (Option<bool>, Option<usize>) {
        let uneven = |seats: f64| ((seats - seats.floor()) - 0.5).abs();
        let split = seats.iter().enumerate().filter(|(_, s)| uneven(**s) < 0.5 - NOISE);
        let split = split.min_by(|a, b| uneven(*a.1).total_cmp(&uneven(*b.1)));
        let person = split.map(|(column, seats)| guide.columns()[column].members[*seats as usize]);
        if person.is_none() {
            let taken = guide.columns().iter().zip(seats);
            let taken =
                taken.flat_map(|(c, seats)| &c.members[..(seats.round() as usize).min(c.members.len())]);
            self.offer(node.marks.chosen().into_iter().chain(taken.copied()).collect());
        }
        let near = self.need.is_some_and(|need| worth - NEAR < need as f64);
        let price = near || person.is_none() || self.root_prices.is_none() || node.levels >= LEVELS;
        (price.then_some(false), person)
    }

    /// Counts a cohort in integers and keeps it if it is better.
    fn offer(&mut self, mut people: Vec<usize>) {
        people.sort_unstable();
        let Some(worth) = self.task.value(&people) else { return };
        if self.task.need.is_some_and(|need| worth < need) {
            return;
        }
        let is_better = self.best.as_ref().is_none_or(|best| match worth.cmp(&best.worth) {
            Ordering::Equal => self.task.ties && self.sorted_ids(&people) < self.sorted_ids(&best.people),
            order => order == Ordering::Greater,
        });
        if is_better {
            self.need = Some(if self.task.ties { worth } else { worth + self.task.grid });
            self.best = Some(Best { worth, people });
        }
    }

    fn sorted_ids(&self, people: &[usize]) -> Vec<usize> {
        let mut ids: Vec<usize> = people.iter().map(|p| self.task.instance.id_rank[*p]).collect();
        ids.sort_unstable();
        ids
    }

    /// Splits a node on one person; the half with them in is visited first.
    fn branch(&mut self, node: Node, person: usize) {
        for mark in [Mark::Out, Mark::In] {
            let mut marks = node.marks.clone();
            if marks.set(person, mark).is_ok() {
                let prices = Rc::clone(&node.prices);
                self.stack.push(Node { marks, bound: node.bound, prices, levels: node.levels + 1 });
            }
        }
    }
}
