//! Rounding multipliers to 1/64 can leave a gap that the relaxation does not have. Small steps of one multiplier at a
//! time, judged in integers over whoever is near the edge, often close it.

use super::programme::Programme;
use super::proof::Case;

/// So many people near the edge stand for everybody while steps are tried.
const NEAR: usize = 1_500;
/// The steps tried, in units of 1/64.
const STEPS: [i64; 8] = [1, -1, 2, -2, 8, -8, 32, -32];
const ROUNDS: usize = 12;

/// The case with better multipliers, if small steps find any that reach `score`.
pub(super) fn polish(programme: &Programme, case: &Case, score: i64) -> Option<Case> {
    let (near, offset) = near(programme, case);
    let mut case = case.clone();
    let mut total = case.judge(&near, true).total;
    let target = i128::from(score + programme.grid) * i128::from(super::certificate::SCALE) - offset;
    let rows: Vec<usize> = (1..case.prices.len()).filter(|row| case.prices[*row] != 0).collect();
    for _ in 0..ROUNDS {
        let before = total;
        for row in &rows {
            for step in STEPS {
                let mut trial = case.clone();
                trial.prices[*row] += step;
                if trial.prices[*row].signum() != case.prices[*row].signum() && trial.prices[*row] != 0 {
                    continue;
                }
                let judged = trial.judge(&near, true).total;
                if judged < total {
                    (total, case) = (judged, trial);
                }
            }
        }
        if total < target || total == before {
            break;
        }
    }
    (case.judge(programme, true).bound(programme.grid) <= score).then_some(case)
}

/// The programme of whoever is near the edge, the others standing where they do; and what those are worth.
fn near(programme: &Programme, case: &Case) -> (Programme, i128) {
    let verdict = case.judge(programme, true);
    let edge = verdict.edge();
    let mut free: Vec<usize> =
        (0..programme.len()).filter(|p| programme.low[*p] < programme.high[*p]).collect();
    free.sort_by_key(|p| (verdict.reduced[*p] - edge).abs());
    free.truncate(NEAR);
    let stands = |p: usize| if verdict.reduced[p] > edge { programme.high[p] } else { programme.low[p] };
    let at: Vec<i64> = (0..programme.len()).map(stands).collect();
    let (kernel, worth) = programme.kernel(&free, &at);
    (kernel, i128::from(worth) * i128::from(super::certificate::SCALE))
}
