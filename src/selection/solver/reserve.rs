//! Behind the cohort: who could take the place of whom, and the list that covers as many declines as possible.

use super::model::{Candidate, Problem, RuleKind};
use super::solve::is_possible;
use super::tickets::ticket;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

mod cover;

/// The reserve list of a cohort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reserve {
    /// In the order of call: score descending, then ticket, then id.
    pub list: Vec<String>,
    /// For how many of the cohort a single decline can be made good from the list, every rule kept.
    pub covers: usize,
    /// For each of the cohort, the best single replacement from all candidates.
    pub replace: Vec<Replacement>,
}

/// Who would take whose place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replacement {
    /// Who leaves.
    pub out: String,
    /// Who comes, score descending; empty when nobody can make the place good.
    #[serde(rename = "in")]
    pub by: Vec<String>,
    /// Who would have to leave as well, so that every rule holds.
    pub also_out: Vec<String>,
    /// What the cohort's score loses, in thousandths; none when nobody can make the place good.
    pub loss: Option<i64>,
}

/// A list of at most `k` that covers as many single declines as possible; spare places go to the best scores.
/// The cohort must keep every rule. Whoever declines is no longer bound to be included.
pub fn reserve(problem: &Problem, selected: &[String], k: usize) -> Reserve {
    let tally = Tally::of(problem, selected);
    let queue = tally.queue(|_| true);
    let covers: Vec<BTreeSet<usize>> = queue.iter().map(|new| tally.covers(new)).collect();
    let mut listed: BTreeSet<usize> = cover::most(&covers, k).into_iter().collect();
    for (person, covered) in covers.iter().enumerate() {
        if listed.len() < k && !covered.is_empty() {
            listed.insert(person);
        }
    }
    let replace = tally.cohort.iter().enumerate().map(|(at, out)| {
        let new = covers.iter().position(|covered| covered.contains(&at)).map(|person| queue[person]);
        let loss = new.map(|new| out.score - new.score);
        let by = new.iter().map(|new| new.id.clone()).collect();
        Replacement { out: out.id.clone(), by, also_out: Vec::new(), loss }
    });
    Reserve {
        replace: replace.collect(),
        covers: listed.iter().flat_map(|person| &covers[*person]).collect::<BTreeSet<_>>().len(),
        list: listed.into_iter().map(|person| queue[person].id.clone()).collect(),
    }
}

/// The best of `allowed` who keeps every rule true when `out` leaves the cohort.
pub fn replacement(problem: &Problem, cohort: &[String], out: &str, allowed: &[String]) -> Option<String> {
    let tally = Tally::of(problem, cohort);
    let out = tally.cohort.iter().position(|person| person.id == out)?;
    let queue = tally.queue(|id| allowed.iter().any(|a| a == id));
    let fits = queue.into_iter().find(|new| tally.keeps_rules(tally.cohort[out], new))?;
    Some(fits.id.clone())
}

/// The first of an ordered reserve list to call up for a vacancy: the first with whom the cohort can be filled
/// from the list with every rule kept. If the list cannot fill it, the first with whom no cap is broken and no
/// target is put out of reach of the places that stay open.
pub fn next_reserve(problem: &Problem, members: &[String], reserve: &[String]) -> Option<String> {
    let open = problem.places.checked_sub(members.len() + 1)?;
    let waiting = || reserve.iter().filter(|id| !members.contains(id) && !problem.exclude.contains(id));
    let mut among = problem.clone();
    among.candidates.retain(|c| members.contains(&c.id) || reserve.contains(&c.id));
    let fills = waiting().find(|id| {
        among.include = members.iter().chain([*id]).cloned().collect();
        is_known(&among, id) && is_possible(&among)
    });
    let mut alone = among.clone();
    alone.places = members.len() + 1;
    for rule in &mut alone.rules {
        if let RuleKind::Where { min: Some(min), .. } = &mut rule.kind {
            *min = min.saturating_sub(open);
        }
    }
    let joins = || {
        waiting().find(|id| {
            alone.include = members.iter().chain([*id]).cloned().collect();
            is_known(&alone, id) && is_possible(&alone)
        })
    };
    fills.or_else(joins).cloned()
}

fn is_known(problem: &Problem, id: &str) -> bool {
    problem.candidates.iter().any(|c| c.id == id)
}

/// The cohort counted by rule, so that a swap is judged without counting everybody again.
struct Tally<'a> {
    problem: &'a Problem,
    cohort: Vec<&'a Candidate>,
    ids: BTreeSet<&'a str>,
    counts: Vec<BTreeMap<&'a str, usize>>,
}

impl<'a> Tally<'a> {
    fn of(problem: &'a Problem, cohort: &[String]) -> Self {
        let find = |id: &String| problem.candidates.iter().find(|c| c.id == *id);
        let cohort: Vec<&Candidate> = cohort.iter().filter_map(find).collect();
        let mut counts = vec![BTreeMap::new(); problem.rules.len()];
        for (rule, counts) in problem.rules.iter().zip(&mut counts) {
            for key in cohort.iter().filter_map(|person| key(&rule.kind, person)) {
                *counts.entry(key).or_default() += 1;
            }
        }
        let ids = cohort.iter().map(|person| person.id.as_str()).collect();
        Self { problem, cohort, ids, counts }
    }

    /// Everybody who could be asked, best first.
    fn queue(&self, allowed: impl Fn(&str) -> bool) -> Vec<&'a Candidate> {
        let excluded: BTreeSet<&str> = self.problem.exclude.iter().map(String::as_str).collect();
        let may = |c: &&Candidate| !self.ids.contains(&*c.id) && !excluded.contains(&*c.id) && allowed(&c.id);
        let mut queue: Vec<&Candidate> = self.problem.candidates.iter().filter(may).collect();
        queue.sort_by_cached_key(|c| {
            (Reverse(c.score), Reverse(ticket(&self.problem.seed, &c.id)), c.id.clone())
        });
        queue
    }

    /// The places in the cohort that this person could take over.
    fn covers(&self, new: &Candidate) -> BTreeSet<usize> {
        let fits = |(_, out): &(usize, &&Candidate)| self.keeps_rules(out, new);
        self.cohort.iter().enumerate().filter(fits).map(|(at, _)| at).collect()
    }

    fn keeps_rules(&self, out: &Candidate, new: &Candidate) -> bool {
        let apart = |a: &str, b: &str| a == new.id && b != out.id && self.ids.contains(b);
        let kept = |(rule, counts): (&super::Rule, &BTreeMap<&str, usize>)| {
            let (left, came) = (key(&rule.kind, out), key(&rule.kind, new));
            let after = |key: &str| {
                let count = counts.get(key).copied().unwrap_or(0) + usize::from(came == Some(key));
                count - usize::from(left == Some(key))
            };
            match &rule.kind {
                RuleKind::Where { min, max, .. } => {
                    min.is_none_or(|min| after("") >= min) && max.is_none_or(|max| after("") <= max)
                }
                RuleKind::Each { max, .. } => came.is_none_or(|value| after(value) <= *max),
            }
        };
        self.problem.rules.iter().zip(&self.counts).all(kept)
            && !self.problem.apart.iter().any(|(a, b)| apart(a, b) || apart(b, a))
    }
}

/// What a person counts as under a rule: their value for an each-rule, the empty key for a match.
fn key<'a>(kind: &RuleKind, person: &'a Candidate) -> Option<&'a str> {
    match kind {
        RuleKind::Where { matching, .. } => person.matches(matching).then_some(""),
        RuleKind::Each { attribute, .. } => Some(person.value(attribute)).filter(|value| !value.is_empty()),
    }
}
