//! How firmly everybody is in or out: read off the certificate, for everybody at once, without another solve.

use super::outcome::{Standing, Verdict};
use super::programme::Programme;
use super::proof::Case;
use super::roster::Roster;

/// The standing of everybody, by id. `cases` are the leaves of the certificate, `score` is the cohort's.
pub(super) fn standings(
    roster: &Roster,
    programme: &Programme,
    cases: &[Case],
    at: &[i64],
    score: i64,
) -> Vec<Standing> {
    let n = programme.len();
    let mut flipped: Vec<Option<i64>> = vec![None; n];
    for case in cases {
        let verdict = case.judge(programme, true);
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
    let weighing = weighing(roster, cases);
    let standing = |p: usize| standing(roster, p, at[p] == 1, flipped[p].map(|bound| (score - bound).max(0)));
    let by_id = roster.by_id.iter().map(|p| *p as usize);
    by_id.map(|p| Standing { because: because(roster, &weighing, p), ..standing(p) }).collect()
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
    Standing { id: roster.people[person].id.clone(), verdict, margin, because: Vec::new() }
}

/// The rows with a multiplier in any case.
pub(super) fn weighing(roster: &Roster, cases: &[Case]) -> Vec<bool> {
    let weighs = |row: usize| row > 0 && cases.iter().any(|case| case.prices[row] != 0);
    (0..roster.rows.len()).map(weighs).collect()
}

/// The rules whose multipliers weigh on a person, in the order of the problem.
pub(super) fn because(roster: &Roster, weighing: &[bool], person: usize) -> Vec<String> {
    let rows = roster.rows_of(person).iter().filter(|row| weighing[**row as usize]);
    // Rows stand in the order of their rules, and nobody counts twice in one.
    rows.filter_map(|row| roster.rows[*row as usize].what.rule())
        .map(|rule| roster.problem.rules[rule].id.clone())
        .collect()
}
