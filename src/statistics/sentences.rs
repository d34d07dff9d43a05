//! What published figures say, in words: shares, findings, headlines. Of what is hidden nothing is said.
//!
//! Shares: of fewer than 20 people counts only, of 20 to 49 whole per cent, from 50 on one decimal.

use super::composing::NoPublication;
use super::content::Content;
use super::figures::{Counts, Figures};
use super::formats::Labels;
use super::formats::chart::bars;
use super::inference::{Precision, Share};
use super::release::{Release, Table};
use crate::i18n::{Args, Lang, Words, format};

pub fn say(lang: Lang, key: &str, args: &Args) -> String {
    Words::shared().say(lang, key, args)
}

pub fn number(lang: Lang, count: u64) -> String {
    format::number(lang, i64::try_from(count).unwrap_or(i64::MAX))
}

/// A share in per cent, as exact as the size of the whole allows; empty below 20.
pub fn percent(lang: Lang, share: Share) -> String {
    let of = |decimals| format::percent(lang, share.part.into(), share.whole.into(), decimals);
    match share.precision() {
        Precision::Counts => String::new(),
        Precision::Whole => of(0),
        Precision::OneDecimal => of(1),
    }
}

/// "41.2% women (247 of 600)"; of few people "9 of 17 women".
pub fn share_of_women(lang: Lang, share: Share) -> String {
    let args = parts(lang, share);
    match percent(lang, share) {
        percent if percent.is_empty() => say(lang, "statistics-count-of", &args),
        percent => say(lang, "statistics-share-of", &args.with("share", percent)),
    }
}

/// "41.2% (247 of 600)"; of few people "9 of 17".
pub fn rate(lang: Lang, share: Share) -> String {
    let args = parts(lang, share);
    match percent(lang, share) {
        percent if percent.is_empty() => counts(lang, share),
        percent => say(lang, "statistics-rate", &args.with("share", percent)),
    }
}

/// "247 of 600".
pub fn counts(lang: Lang, share: Share) -> String {
    say(lang, "statistics-rate-few", &parts(lang, share))
}

fn parts(lang: Lang, share: Share) -> Args {
    Args::new().with("n", number(lang, share.part.into())).with("all", number(lang, share.whole.into()))
}

/// The finding that titles a publication.
pub fn headline(lang: Lang, content: &Content) -> String {
    let applied = content.applied();
    let Some(share) = applied.share().filter(|_| !content.restricted) else {
        return match applied.total {
            Some(total) => {
                let args = Args::new().with("count", i64::try_from(total).unwrap_or(i64::MAX));
                say(lang, "statistics-headline-applied", &args)
            }
            None => say(lang, "statistics-headline-none", &Args::new()),
        };
    };
    let first = match percent(lang, share) {
        few if few.is_empty() => {
            format!("{} / {}", number(lang, share.part.into()), number(lang, share.whole.into()))
        }
        percent => percent,
    };
    let args = Args::new().with("share", first);
    match content.at("accepted").and_then(|counts| counts.share()) {
        Some(last) => {
            let args =
                args.with("n", number(lang, last.part.into())).with("all", number(lang, last.whole.into()));
            say(lang, "statistics-headline-both", &args)
        }
        None => say(lang, "statistics-headline-share", &args),
    }
}

/// What a table says: how the share of women goes from the first stage to the last, or where it is highest. None where
/// too little is published to say so.
pub fn finding(release: &Release, table: &Table, labels: &Labels, lang: Lang) -> Option<String> {
    let bars = bars::of(release, table)?;
    let figures = Figures::of(release);
    let shares: Vec<(&str, Share)> = (bars.rows.iter())
        .filter_map(|row| Some((row.code, figures.line(&[(bars.dimension, row.code)]).share()?)))
        .collect();
    let name = |code: &str| labels.code(bars.dimension, code).to_owned();
    if bars.dimension == "stage" {
        let (first, last) = (shares.first()?, shares.last().filter(|_| shares.len() > 1)?);
        let args = Args::new().with("first", name(first.0)).with("last", name(last.0));
        let args = args.with("a", share_of_women(lang, first.1)).with("b", share_of_women(lang, last.1));
        return Some(say(lang, "statistics-finding-funnel", &args));
    }
    let (code, share) = highest(&shares)?;
    let args = Args::new().with("group", name(code)).with("share", share_of_women(lang, share));
    Some(say(lang, "statistics-finding-highest", &args))
}

/// The one row of at least 20 people with the highest share; none where two are equal or only one can be compared.
fn highest<'a>(shares: &[(&'a str, Share)]) -> Option<(&'a str, Share)> {
    let mut compared: Vec<(&str, Share)> =
        shares.iter().filter(|(_, share)| share.precision() != Precision::Counts).copied().collect();
    let product = |one: Share, other: Share| u64::from(one.part) * u64::from(other.whole);
    compared.sort_by(|(_, a), (_, b)| product(*b, *a).cmp(&product(*a, *b)));
    match compared[..] {
        [first, second, ..] if product(first.1, second.1) > product(second.1, first.1) => Some(first),
        _ => None,
    }
}

/// "Between 30% and 50%": the share of women among all, whatever those are who stated neither.
pub fn bounds(lang: Lang, counts: &Counts) -> Option<String> {
    let (least, most) = counts.bounds()?;
    let (least, most) = (rate(lang, least), most.map(|most| rate(lang, most)));
    let args = Args::new().with("least", least);
    Some(match most {
        Some(most) => say(lang, "statistics-bounds", &args.with("most", most)),
        None => say(lang, "statistics-bounds-least", &args),
    })
}

/// Why there is no publication, and what to do.
pub fn refusal(lang: Lang, why: &NoPublication) -> String {
    let args = Args::new();
    match why {
        NoPublication::TooFew => say(lang, "statistics-refused-few", &args),
        NoPublication::NoState(count) => say(
            lang,
            "statistics-refused-no-state",
            &args.with("count", i64::try_from(*count).unwrap_or(i64::MAX)),
        ),
        NoPublication::Unsafe(tables) => {
            let numbers: Vec<&str> = tables.iter().map(|id| id.trim_start_matches('t')).collect();
            say(lang, "statistics-refused-unsafe", &args.with("tables", numbers.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(part: u32, whole: u32) -> Share {
        Share::of(part, whole).expect("a part")
    }

    #[test]
    fn a_share_is_no_more_exact_than_the_number_of_people_allows() {
        assert_eq!(percent(Lang::En, share(9, 19)), "");
        assert_eq!(percent(Lang::En, share(13, 25)), "52%");
        assert_eq!(percent(Lang::En, share(247, 600)), "41.2%");
        assert_eq!(rate(Lang::En, share(9, 19)), "9 of 19");
        assert_eq!(share_of_women(Lang::En, share(13, 25)), "52% women (13 of 25)");
    }

    #[test]
    fn the_highest_share_is_said_only_where_it_is_one_and_of_enough_people() {
        let of = |rows: &[(u32, u32)]| {
            let shares: Vec<(&str, Share)> = ["a", "b", "c"]
                .into_iter()
                .zip(rows.iter().map(|(part, whole)| share(*part, *whole)))
                .collect();
            highest(&shares).map(|(code, _)| code)
        };
        assert_eq!(of(&[(10, 40), (20, 40), (19, 19)]), Some("b"), "19 of 19 are too few to lead");
        assert_eq!(of(&[(10, 40), (20, 80)]), None, "they are equal");
        assert_eq!(of(&[(10, 40)]), None);
    }
}
