//! From stage to stage: how many of the women and of the men who reached one reached the next. Only from a funnel that
//! is shown.

use serde::Serialize;

use super::tables::{say, share};
use crate::i18n::{Args, Lang, format};
use crate::statistics::content::{Content, Row};
use crate::statistics::figures::Counts;
use crate::statistics::inference::{Comparison, Share};

/// One step of the funnel.
#[derive(Debug, Serialize)]
pub struct Step {
    /// Locale keys of the stages.
    pub from: String,
    pub to: String,
    /// "41.2% (247 of 600)"; of few people the counts alone; nothing where nobody was.
    pub women: String,
    pub men: String,
    /// The lower rate divided by the higher, with two decimals; empty where there is none.
    pub impact: String,
    /// What is to be said of it: a locale key, or empty.
    pub remark: &'static str,
}

/// The steps of a publication's funnel; none if it is withheld, or tells of women alone.
pub(super) fn steps(lang: Lang, content: &Content) -> Vec<Step> {
    let funnel = content.tables.iter().find(|table| table.id == "funnel" && table.shown);
    let rows = funnel.filter(|_| !content.restricted).map_or(&[][..], |table| &table.rows);
    rows.windows(2).filter_map(|pair| step(lang, &pair[0], &pair[1])).collect()
}

fn step(lang: Lang, from: &Row, to: &Row) -> Option<Step> {
    let (before, after) = (from.counts?, to.counts?);
    let part = |of: fn(&Counts) -> u32| Share::of(of(&after), of(&before));
    let (women, men) = (part(|counts| counts.woman)?, part(|counts| counts.man)?);
    let impact = Comparison { one: women, other: men }.impact();
    let hundredths = |ratio: f64| (ratio * 100.0).round() as i64;
    Some(Step {
        from: format!("value-stage-{}", from.code),
        to: format!("value-stage-{}", to.code),
        women: rate(lang, women),
        men: rate(lang, men),
        impact: impact
            .map(|impact| format::decimal(lang, hundredths(impact.ratio) * 10, 2))
            .unwrap_or_default(),
        remark: match impact {
            Some(impact) if impact.cannot_conclude => "statistics-impact-too-few",
            Some(impact) if impact.is_flagged => "statistics-impact-flagged",
            _ => "",
        },
    })
}

fn rate(lang: Lang, rate: Share) -> String {
    let figure = |n: u32| format::number(lang, n.into());
    let args = Args::new().with("n", figure(rate.part)).with("all", figure(rate.whole));
    match share(lang, rate.part, rate.whole) {
        _ if rate.whole == 0 => String::new(),
        percent if percent.is_empty() => say(lang, "statistics-rate-few", &args),
        percent => say(lang, "statistics-rate", &args.with("share", percent)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;

    fn content(stages: &[(&str, u32, u32)]) -> Content {
        let row = samples::publication(true);
        let mut content: Content = serde_json::from_value(row.content).expect("a sample is a publication");
        let funnel = content.tables.iter_mut().find(|table| table.id == "funnel").expect("it has a funnel");
        let line = |(code, woman, man): &(&str, u32, u32)| Row {
            code: (*code).to_owned(),
            counts: Some(Counts { woman: *woman, man: *man, other: 0 }),
        };
        funnel.rows = stages.iter().map(line).collect();
        content
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
        assert_eq!((steps[0].women.as_str(), steps[2].men.as_str()), ("60.0% (48 of 80)", "2 of 5"));
    }

    #[test]
    fn a_withheld_funnel_and_an_edition_for_women_tell_no_steps() {
        let stages = [("application", 80, 75), ("eligible", 48, 60)];
        assert_eq!(steps(Lang::En, &content(&stages)).len(), 1);
        assert!(steps(Lang::En, &Content { restricted: true, ..content(&stages) }).is_empty());
        let mut hidden = content(&stages);
        hidden.tables.iter_mut().for_each(|table| table.shown = false);
        assert!(steps(Lang::En, &hidden).is_empty());
    }
}
