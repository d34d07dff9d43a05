//! Ties: among cohorts of the same best score, the one with the largest sum of tickets, then the least ids.

use super::bound::Appraisal;
use super::instance::Row;
use super::marks::Marks;
use super::outcome::{Lottery, Side};
use super::search::{Best, Found, search};
use super::task::{Quota, Task};

/// Draws among the cohorts that score as much as `best`, which is proven to be the most.
pub(super) fn draw(task: &Task, found: &Found, best: &Best, nodes: usize) -> (Vec<usize>, Lottery) {
    let start = settled(task, found, best.worth);
    if !is_contested(task, best, start.clone(), nodes) {
        return (best.people.clone(), Lottery::NotNeeded);
    }
    let mut by_ticket = Task::new(task.instance, task.rows.clone(), task.instance.tickets.clone(), nodes);
    by_ticket.quota = Some(Quota { weights: task.worth.clone(), at_least: best.worth });
    by_ticket.start = start;
    by_ticket.known = Some(best.people.clone());
    by_ticket.ties = true;
    let drawn = search(&by_ticket);
    let lottery = if drawn.complete { Lottery::ByTicket } else { Lottery::FirstFoundInFixedOrder };
    (drawn.best.map_or_else(|| best.people.clone(), |drawn| drawn.people), lottery)
}

/// Settles everybody who is on the same side of every cohort of the best score.
fn settled(task: &Task, found: &Found, worth: i64) -> Option<Marks> {
    let start = task.start.clone()?;
    let mut marks = start.clone();
    loop {
        if marks.follow(task).is_err() {
            return Some(start);
        }
        match Appraisal::of(task, &marks, &found.prices, Some(worth)).fix(&mut marks) {
            Ok(true) => {}
            Ok(false) => return Some(marks),
            Err(_) => return Some(start),
        }
    }
}

/// Whether another cohort scores as much; yes, if that cannot be ruled out.
fn is_contested(task: &Task, best: &Best, start: Option<Marks>, nodes: usize) -> bool {
    let (people, scores) = (&best.people, &task.instance.scores);
    let twins = task.instance.better.iter().enumerate();
    let mut pairs = twins.filter_map(|(person, twin)| Some((person, (*twin)?)));
    if pairs.any(|(worse, better)| {
        scores[worse] == scores[better] && people.contains(&better) && !people.contains(&worse)
    }) {
        return true;
    }
    let mut rows = task.rows.clone();
    let limit = people.len() as i64 - 1;
    rows.push(Row { lever: None, side: Side::Max, members: people.clone(), limit });
    let mut another = Task::best_score(task.instance, rows, nodes);
    another.start = start;
    another.need = Some(best.worth);
    let found = search(&another);
    found.best.is_some() || !found.complete
}
