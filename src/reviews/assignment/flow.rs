//! The flow: shortest alternating paths between reviewers, with potentials, one place after the other.

use super::Plan;
use super::handing::Handing;
use super::shortfall::Shortfall;
use super::task::{Task, tie};

/// A cost of two ranks in one number: lost affinity above, unevenness of loads below.
type Cost = i128;
const RANK: u32 = 64;

/// The cheapest assignment: greatest affinity, then the least sum of squared loads.
pub fn assign(task: &Task) -> Plan {
    let mut flow = Flow::of(task);
    let mut shortfalls = Vec::new();
    for (application, wanted) in task.wanted.iter().enumerate() {
        for given in 0..*wanted {
            if let Err(reached) = flow.place(application) {
                let lacks = wanted - given;
                shortfalls.push(Shortfall::of(task, &flow.handing, application, lacks, reached));
                break;
            }
        }
    }
    let mut reviewers = flow.handing.on;
    reviewers.iter_mut().for_each(|on| on.sort_unstable());
    Plan { reviewers, shortfalls }
}

struct Flow<'a> {
    task: &'a Task,
    handing: Handing<'a>,
    /// With these, no step between reviewers costs less than nothing.
    potential: Vec<Cost>,
}

/// A search that is under way.
struct Labels {
    /// The cheapest way known to each reviewer, with potentials.
    way: Vec<Option<Cost>>,
    /// Who handed on, and which application; none for the one that looks for a place.
    from: Vec<Option<(usize, usize)>>,
    is_settled: Vec<bool>,
}

impl<'a> Flow<'a> {
    fn of(task: &'a Task) -> Self {
        Self { task, handing: Handing::of(task), potential: vec![0; task.rooms.len()] }
    }

    /// Finds one more reviewer for an application. If there is none: whoever was in reach, all of them full.
    fn place(&mut self, application: usize) -> Result<(), Vec<usize>> {
        let mut labels = self.start(application);
        loop {
            let next = labels.next();
            if let Some((cost, _, reviewer)) = self.end(application, &labels)
                && next.is_none_or(|(way, _)| way >= cost)
            {
                self.settle(&labels, cost);
                self.change_hands(application, &labels, reviewer);
                return Ok(());
            }
            let Some((way, reviewer)) = next else { return Err(labels.reached()) };
            self.expand(&mut labels, way, reviewer);
        }
    }

    fn start(&self, application: usize) -> Labels {
        let on = &self.handing.on[application];
        let way = |(reviewer, affinity): (usize, Option<i32>)| {
            let affinity = affinity.filter(|_| !on.contains(&reviewer))?;
            Some((-Cost::from(affinity) << RANK) - self.potential[reviewer])
        };
        let many = self.task.rooms.len();
        Labels {
            way: self.task.row(application).map(way).collect(),
            from: vec![None; many],
            is_settled: vec![false; many],
        }
    }

    /// What one more review costs a reviewer: squares grow by odd numbers. None if they are full.
    fn price(&self, reviewer: usize) -> Option<Cost> {
        let room = self.task.rooms[reviewer];
        let load = room.now + self.handing.held[reviewer].len();
        room.most.is_none_or(|most| load < most).then(|| 2 * load as Cost + 1)
    }

    /// The reviewer with room at whom a way known so far ends most cheaply.
    fn end(&self, application: usize, labels: &Labels) -> Option<(Cost, u64, usize)> {
        let ends = labels.way.iter().enumerate().filter_map(|(reviewer, way)| {
            let cost = (*way)? + self.potential[reviewer] + self.price(reviewer)?;
            Some((cost, tie(application, reviewer), reviewer))
        });
        let (cost, tie, reviewer) = ends.min()?;
        Some((cost - self.lowest(), tie, reviewer))
    }

    /// The potential of where all ways end: no last step costs less than nothing with it.
    fn lowest(&self) -> Cost {
        let prices = (0..self.potential.len()).filter_map(|at| Some(self.potential[at] + self.price(at)?));
        prices.min().unwrap_or(0)
    }

    fn expand(&self, labels: &mut Labels, way: Cost, from: usize) {
        labels.is_settled[from] = true;
        for to in 0..labels.way.len() {
            if labels.is_settled[to] {
                continue;
            }
            let Some((loss, application)) = self.handing.step(from, to) else { continue };
            let longer = way + (Cost::from(loss) << RANK) + self.potential[from] - self.potential[to];
            if labels.way[to].is_none_or(|known| longer < known) {
                labels.way[to] = Some(longer);
                labels.from[to] = Some((from, application));
            }
        }
    }

    fn settle(&mut self, labels: &Labels, cost: Cost) {
        for (reviewer, potential) in self.potential.iter_mut().enumerate() {
            if let Some(way) = labels.way[reviewer].filter(|way| labels.is_settled[reviewer] && *way < cost) {
                *potential += way - cost;
            }
        }
    }

    /// Everybody on the way takes the place that is handed on to them.
    fn change_hands(&mut self, application: usize, labels: &Labels, end: usize) {
        let mut reviewer = end;
        while let Some((giver, handed)) = labels.from[reviewer] {
            self.handing.take(handed, giver);
            self.handing.give(handed, reviewer);
            reviewer = giver;
        }
        self.handing.give(application, reviewer);
    }
}

impl Labels {
    /// The nearest reviewer whose way is not settled.
    fn next(&self) -> Option<(Cost, usize)> {
        let open = self.way.iter().enumerate().filter(|(reviewer, _)| !self.is_settled[*reviewer]);
        open.filter_map(|(reviewer, way)| Some(((*way)?, reviewer))).min()
    }

    fn reached(&self) -> Vec<usize> {
        (0..self.way.len()).filter(|reviewer| self.way[*reviewer].is_some()).collect()
    }
}
