//! How firmly everybody is in or out: read off the certificate, for everybody at once, without another solve.

use super::outcome::{Because, Standing, Verdict};
use super::programme::Programme;
use super::proof::{self, Case};
use super::roster::Roster;
use rustc_hash::FxHashMap;

/// The standing of everybody, by id, and the bound of each case. `cases` are the leaves of the certificate; of one
/// alone it may be known what the formula says. `score` is the cohort's.
pub(super) fn standings(
    roster: &Roster,
    programme: &Programme,
    (cases, only): (&[Case], Option<&proof::Verdict>),
    at: &[i64],
    score: i64,
) -> (Vec<Standing>, Vec<i64>) {
    let n = programme.len();
    let mut bounds = Vec::new();
    let mut flipped: Vec<Option<i64>> = vec![None; n];
    for case in cases {
        let judged;
        let verdict = match only {
            Some(known) => known,
            None => {
                judged = case.judge(programme, true);
                &judged
            }
        };
        bounds.push(verdict.bound(programme.grid));
        let mut fixed = vec![None; n];
        case.inside.iter().for_each(|p| fixed[*p] = Some(true));
        case.out.iter().for_each(|p| fixed[*p] = Some(false));
        for person in 0..n {
            let to_in = at[person] == 0;
            let bound = match fixed[person] {
                Some(is_in) if is_in != to_in => None,
                Some(_) => Some(verdict.bound(programme.grid)),
                None => verdict.flipped(person, to_in, programme.grid),
            };
            flipped[person] = flipped[person].max(bound);
        }
    }
    let mut because = Weighing::of(roster, cases);
    let standing = |p: usize| standing(roster, p, at[p] == 1, flipped[p].map(|bound| (score - bound).max(0)));
    let by_id = roster.by_id.iter().map(|p| *p as usize);
    (by_id.map(|p| Standing { because: because.on(p), ..standing(p) }).collect(), bounds)
}

fn standing(roster: &Roster, person: usize, is_in: bool, margin: Option<i64>) -> Standing {
    let is_pinned = roster.include.contains(&person) || roster.exclude.contains(&person);
    let verdict = match (is_pinned, margin, is_in) {
        (true, _, _) => Verdict::Pinned,
        (false, Some(0), _) => Verdict::Contested,
        (false, _, true) => Verdict::Safe,
        (false, _, false) => Verdict::Out,
    };
    let margin = margin.filter(|_| !is_pinned);
    Standing { id: roster.people[person].id.clone(), verdict, margin, because: Because::default() }
}

/// The rules whose multipliers weigh on people.
pub(super) struct Weighing<'a> {
    roster: &'a Roster<'a>,
    /// For each row that has a multiplier in any case its rule.
    rules: Vec<Option<u32>>,
    /// What was told before, by the rules.
    told: FxHashMap<Vec<u32>, Because>,
    /// The rules of the person who is asked about.
    own: Vec<u32>,
}

impl<'a> Weighing<'a> {
    pub fn of(roster: &'a Roster, cases: &[Case]) -> Self {
        let weighs = |row: &usize| *row > 0 && cases.iter().any(|case| case.prices[*row] != 0);
        let rule = |row: usize| Some(row).filter(weighs).and_then(|row| roster.rows[row].what.rule());
        let rules = (0..roster.rows.len()).map(|row| rule(row).map(|rule| rule as u32)).collect();
        Self { roster, rules, told: FxHashMap::default(), own: Vec::new() }
    }

    /// Those that weigh on a person, in the order of the problem.
    pub fn on(&mut self, person: usize) -> Because {
        // Rows stand in the order of their rules, and nobody counts twice in one.
        let rows = self.roster.rows_of(person).iter();
        self.own.clear();
        self.own.extend(rows.filter_map(|(row, _)| self.rules[*row as usize]));
        if let Some(told) = self.told.get(&self.own) {
            return told.clone();
        }
        let id = |rule: &u32| self.roster.problem.rules[*rule as usize].id.clone();
        let because = Because::from(self.own.iter().map(id).collect::<Vec<_>>());
        self.told.insert(self.own.clone(), because.clone());
        because
    }
}
