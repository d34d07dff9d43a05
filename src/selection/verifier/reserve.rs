//! The reserve: every replacement keeps every rule, its loss is right, and the list covers what it says.

use super::case::Case;
use super::claim::{Claim, Replacement, Reserve};
use super::cohort::{Freed, breaks, score};
use super::report::Report;
use super::swap::Swaps;

pub(super) fn check(case: &Case<'_>, claim: &Claim, cohort: &[usize], report: &mut Report) {
    let Some(reserve) = &claim.reserve else {
        let is_due = case.inputs.rules.reserve > 0 && !cohort.is_empty();
        report.need(!is_due, "reserve", || "one is asked for and none is there".into());
        return;
    };
    let kinds = report.kinds();
    let swaps = Swaps::of(case, cohort);
    let names = reserve.replace.iter().map(|one| &one.out);
    report.need(names.eq(&claim.selected), "reserve", || {
        "replacements are not for each of the cohort, in its order".into()
    });
    for one in &reserve.replace {
        if let Some(what) = wrong(case, &swaps, cohort, one) {
            report.blame("reserve", || format!("{}: {what}", one.out));
        }
    }
    list(case, claim, reserve, cohort, &swaps, report);
    report
        .hold(kinds, || "the reserve: each replacement keeps every rule, and no single one is better".into());
    report.leave("that no replacement of several people is better, and that no other list covers more");
}

fn wrong(case: &Case<'_>, swaps: &Swaps<'_>, cohort: &[usize], one: &Replacement) -> Option<String> {
    let out = case.find(&one.out).filter(|out| cohort.contains(out))?;
    let single = swaps.best(out);
    if one.inside.is_empty() {
        let is_told = one.also_out.is_empty() && one.loss.is_none();
        return match single {
            Some(_) => Some("somebody could take this place alone".to_owned()),
            None if is_told => None,
            None => Some("nobody comes and yet somebody leaves, or something is lost".to_owned()),
        };
    }
    let find = |ids: &[String]| ids.iter().map(|id| case.find(id)).collect::<Option<Vec<usize>>>();
    let Some((ins, outs)) = find(&one.inside).zip(find(&one.also_out)) else {
        return Some("an id is unknown".to_owned());
    };
    if ins.iter().any(|person| cohort.contains(person)) || !outs.iter().all(|person| cohort.contains(person))
    {
        return Some("who comes is in already, or who leaves is not".to_owned());
    }
    let stays = |person: &&usize| **person != out && !outs.contains(person);
    let after: Vec<usize> = cohort.iter().filter(stays).chain(&ins).copied().collect();
    if let Some(what) = breaks(case, &after, Freed(Some(out))).into_iter().next() {
        return Some(what);
    }
    let loss = score(case, cohort) - score(case, &after);
    if one.loss.map(i128::from) != Some(loss) {
        return Some(format!("a loss of {:?} is claimed, it is {loss}", one.loss));
    }
    let best = single.map(|best| case.score(out) - best);
    match best {
        Some(_) if ins.len() > 1 => Some("several come where one is enough".to_owned()),
        Some(best) if best < loss => Some(format!("somebody else costs {best} only")),
        _ => None,
    }
}

fn list(
    case: &Case<'_>,
    claim: &Claim,
    reserve: &Reserve,
    cohort: &[usize],
    swaps: &Swaps<'_>,
    report: &mut Report,
) {
    let people: Vec<usize> = reserve.list.iter().filter_map(|id| case.find(id)).collect();
    let is_known = people.len() == reserve.list.len();
    let is_free = people.iter().all(|person| !cohort.contains(person) && !case.exclude[*person]);
    let ranks: Vec<_> = people.iter().map(|person| case.rank(&claim.seed, *person)).collect();
    let is_sorted = ranks.windows(2).all(|pair| pair[0] < pair[1]);
    let is_short = people.len() <= case.inputs.rules.reserve;
    report.need(is_known && is_free && is_sorted && is_short, "reserve", || {
        "the list names somebody unknown, chosen or excluded, is too long or out of order".into()
    });
    let covered = |out: &&usize| people.iter().any(|new| swaps.fits(**out, *new));
    let covers = cohort.iter().filter(covered).count();
    report.need(usize::try_from(reserve.covers) == Ok(covers), "reserve", || {
        format!("the list is said to cover {} declines, it covers {covers}", reserve.covers)
    });
}
