//! From stage to stage: how many of the women and of the men who reached one reached the next. Only of published counts.

use serde::Serialize;

use crate::i18n::{Lang, format};
use crate::statistics::content::{Content, Reached};
use crate::statistics::figures::compared;
use crate::statistics::inference::Share;
use crate::statistics::sentences::rate;

/// One step of the funnel.
#[derive(Debug, Serialize)]
pub struct Step {
    /// Locale keys of the stages.
    pub from: String,
    pub to: String,
    pub women: Rate,
    pub men: Rate,
    /// The lower rate divided by the higher, with two decimals; empty where there is none.
    pub impact: String,
    /// What is to be said of it: a locale key, or empty.
    pub remark: &'static str,
}

/// "41.2% (247 of 600)"; of few people the counts alone; nothing where nobody was.
#[derive(Debug, Serialize)]
pub struct Rate {
    pub hidden: bool,
    pub text: String,
}

/// The steps of a publication's funnel; none if it tells of women alone.
pub(super) fn steps(lang: Lang, content: &Content) -> Vec<Step> {
    let funnel = if content.restricted { &[][..] } else { &content.funnel };
    funnel.windows(2).map(|pair| step(lang, &pair[0], &pair[1])).collect()
}

fn step(lang: Lang, from: &Reached, to: &Reached) -> Step {
    let (before, after) = (&from.counts, &to.counts);
    let (women, men) = before.rates(after);
    let impact = compared(women, men).and_then(|comparison| comparison.impact());
    Step {
        from: format!("value-stage-{}", from.stage),
        to: format!("value-stage-{}", to.stage),
        women: said(lang, women, before.woman.is_none() || after.woman.is_none()),
        men: said(lang, men, before.man.is_none() || after.man.is_none()),
        impact: impact.map(|impact| two_decimals(lang, impact.ratio)).unwrap_or_default(),
        remark: match impact {
            Some(impact) if impact.cannot_conclude => "statistics-impact-too-few",
            Some(impact) if impact.is_flagged => "statistics-impact-flagged",
            _ => "",
        },
    }
}

fn said(lang: Lang, share: Option<Share>, hidden: bool) -> Rate {
    Rate { hidden, text: share.map(|share| rate(lang, share)).unwrap_or_default() }
}

/// Rounded down: 0.796 is below 0.8 and must not look like it.
fn two_decimals(lang: Lang, ratio: f64) -> String {
    format::decimal(lang, (ratio * 100.0 + 1e-9).floor() as i64 * 10, 2)
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;
    use crate::statistics::figures::Counts;

    fn content(stages: &[(&str, u64, u64)]) -> Content {
        let line = |(stage, woman, man): &(&str, u64, u64)| Reached {
            stage: (*stage).to_owned(),
            counts: Counts { woman: Some(*woman), man: Some(*man), ..Counts::default() },
        };
        Content { funnel: stages.iter().map(line).collect(), ..samples::content(true) }
    }

    #[test]
    fn a_lower_rate_is_flagged_and_of_too_few_nothing_is_concluded() {
        let told =
            content(&[("application", 80, 75), ("eligible", 48, 60), ("selected", 3, 5), ("accepted", 0, 2)]);
        let steps = steps(Lang::En, &told);
        let said: Vec<_> = steps.iter().map(|step| (step.impact.as_str(), step.remark)).collect();
        assert_eq!(
            said,
            [
                ("0.75", "statistics-impact-flagged"),
                ("0.75", "statistics-impact-flagged"),
                ("0.00", "statistics-impact-too-few"),
            ]
        );
        assert_eq!(
            (steps[0].women.text.as_str(), steps[2].men.text.as_str()),
            ("60.0% (48 of 80)", "2 of 5")
        );
    }

    #[test]
    fn a_ratio_below_eight_tenths_never_looks_like_eight_tenths() {
        let told = content(&[("application", 1_000, 1_000), ("eligible", 398, 500)]);
        assert_eq!(steps(Lang::En, &told)[0].impact, "0.79");
        let told = content(&[("application", 1_000, 1_000), ("eligible", 400, 500)]);
        assert_eq!(
            (steps(Lang::En, &told)[0].impact.as_str(), steps(Lang::En, &told)[0].remark),
            ("0.80", "")
        );
    }

    #[test]
    fn a_hidden_stage_tells_no_rate_and_an_edition_for_women_tells_no_steps() {
        let mut told = content(&[("application", 80, 75), ("eligible", 48, 60)]);
        assert_eq!(steps(Lang::En, &told).len(), 1);
        told.funnel[1].counts.man = None;
        let step = &steps(Lang::En, &told)[0];
        assert!(step.men.hidden && step.men.text.is_empty() && step.impact.is_empty() && !step.women.hidden);
        told.restricted = true;
        assert!(steps(Lang::En, &told).is_empty());
    }
}
