//! What is asked of a selection on the command line, against what is in its files.

use std::cell::LazyCell;
use std::time::Duration;

use crate::selection::files::{Inputs, Kind, thousandths};
use crate::selection::solver::{Ask, FrontierAsk};
use crate::sheet::{Faults, few, quoted};

/// The wishes as they were typed.
pub(super) struct Question<'a> {
    pub costs: bool,
    /// `--explain`, `--with`, `--without`.
    pub lists: [&'a [String]; 3],
    /// A rule and its shares, or nothing.
    pub frontier: &'a [String],
    pub points: usize,
}

impl Question<'_> {
    /// The question for the engine.
    ///
    /// # Errors
    /// Ids and rules that are not in the files, shares that are none: each a sentence.
    pub fn ask(&self, inputs: &Inputs) -> Result<Ask, Faults> {
        let mut faults = Faults::default();
        let known = LazyCell::new(|| inputs.people.places());
        for (option, ids) in ["--explain", "--with", "--without"].into_iter().zip(self.lists) {
            for id in ids.iter().filter(|id| !known.contains_key(id.as_str())) {
                faults.tell(format!("{option}: {} is no id of the shortlist", quoted(id)));
            }
        }
        let frontier = match self.frontier {
            [rule, shares] => self.frontier(inputs, rule, shares, &mut faults),
            _ => None,
        };
        let [explain, with, without] = self.lists.map(<[String]>::to_vec);
        let ask = Ask { costs: self.costs, explain, with, without, frontier };
        if faults.is_empty() { Ok(ask) } else { Err(faults) }
    }

    fn frontier(
        &self,
        inputs: &Inputs,
        rule: &str,
        shares: &str,
        faults: &mut Faults,
    ) -> Option<FrontierAsk> {
        let is_where = |kind: &Kind| matches!(kind, Kind::Where { .. });
        let rules = inputs.rules.rules.iter().filter(|rule| is_where(&rule.kind));
        let there: Vec<&String> = rules.map(|rule| &rule.id).collect();
        if !there.iter().any(|id| *id == rule) {
            let names = few(&there, 12);
            faults.tell(format!("--frontier: {} is no rule with a where; there are: {names}", quoted(rule)));
        }
        let Some((from, to)) = band(shares) else {
            let what = "is no pair of shares from low to high, such as 0.3..0.6 or 30%..60%";
            faults.tell(format!("--frontier: {} {what}", quoted(shares)));
            return None;
        };
        Some(FrontierAsk { rule: rule.to_owned(), from, to, points: self.points })
    }
}

/// Shares in thousandths: parts of 1, or per cent if they have the sign or are above 1.
fn band(text: &str) -> Option<(u32, u32)> {
    let (from, to) = text.split_once("..")?;
    let is_percent = from.ends_with('%') || to.ends_with('%');
    let number = |part: &str| thousandths(part.trim_end_matches('%').trim()).ok();
    let (from, to) = (number(from)?, number(to)?);
    let (from, to) = if is_percent || from > 1000 || to > 1000 {
        if from % 100 != 0 || to % 100 != 0 {
            return None;
        }
        (from / 100, to / 100)
    } else {
        (from, to)
    };
    let (from, to) = (u32::try_from(from).ok()?, u32::try_from(to).ok()?);
    (from <= to && to <= 1000).then_some((from, to))
}

/// Reads a time such as `10s`, `500ms` or `2m`; a number alone is seconds.
pub(super) fn time(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match &text[digits.len()..] {
        "ms" => 1,
        "" | "s" => 1000,
        "m" | "min" => 60_000,
        "h" => 3_600_000,
        _ => 0,
    };
    let amount = digits.parse::<u32>().ok().filter(|_| unit > 0);
    let amount = amount.ok_or("write a time such as 10s, 500ms or 2m".to_owned())?;
    Ok(Duration::from_millis(u64::from(amount) * unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_parts_of_one_or_per_cent() {
        assert_eq!(band("0.3..0.65"), Some((300, 650)));
        assert_eq!(band("0..1"), Some((0, 1000)));
        assert_eq!(band("30%..62.5%"), Some((300, 625)));
        assert_eq!(band("30..60"), Some((300, 600)));
        for wrong in ["0.3", "0.6..0.3", "a..b", "0.3..", "0.3..101%", "-1..1", "0.33%..1%"] {
            assert_eq!(band(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn times_have_units() {
        assert_eq!(time("10s"), Ok(Duration::from_secs(10)));
        assert_eq!(time("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!((time("2m"), time("3")), (Ok(Duration::from_secs(120)), Ok(Duration::from_secs(3))));
        for wrong in ["", "s", "-1s", "1.5s", "10 s", "5x", "99999999999s"] {
            assert!(time(wrong).is_err(), "{wrong}");
        }
    }
}
