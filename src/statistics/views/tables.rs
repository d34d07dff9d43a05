//! From frozen counts to lines with shares, bars and sentences. Only what is shown gets here.
//!
//! Shares: of fewer than 20 people counts only, of 20 to 49 whole per cent, from 50 on one decimal.

use serde::Serialize;

use crate::i18n::{Args, Lang, Words, format};
use crate::picture::Bar;
use crate::statistics::content::{Content, Row, Table};
use crate::statistics::figures::Counts;
use crate::statistics::inference::{Precision, Share};

/// A table as its page shows it.
#[derive(Debug, Serialize)]
pub struct TableView {
    pub id: String,
    pub number: usize,
    pub caption_key: String,
    pub first_key: &'static str,
    pub shown: bool,
    pub restricted: bool,
    pub rows: Vec<Line>,
    pub finding: String,
    pub bars: Vec<Bars>,
}

#[derive(Debug, Serialize)]
pub struct Line {
    pub key: String,
    pub counts: Counts,
    pub binary: u32,
    pub total: u32,
    /// Women's share of those who stated woman or man, or nothing.
    pub share: String,
}

/// One group of the bar chart.
#[derive(Debug, Serialize)]
pub struct Bars {
    pub label: String,
    pub said: String,
    pub bars: Vec<OneBar>,
}

#[derive(Debug, Serialize)]
pub struct OneBar {
    pub class: &'static str,
    pub bar: Bar,
    pub text: String,
}

pub(super) fn say(lang: Lang, key: &str, args: &Args) -> String {
    Words::shared().say(lang, key, args)
}

/// `part` of `whole` in per cent, as exact as the size of the whole allows; empty below 20.
pub fn share(lang: Lang, part: u32, whole: u32) -> String {
    match (Share { part, whole }).precision() {
        Precision::Counts => String::new(),
        Precision::Whole => format::percent(lang, part.into(), whole.into(), 0),
        Precision::OneDecimal => format::percent(lang, part.into(), whole.into(), 1),
    }
}

/// "41.2% women (247 of 600)"; of few people "9 of 17 women".
pub fn share_of(lang: Lang, counts: Counts) -> String {
    let (women, all) = (counts.woman, counts.binary());
    let figure = |n: u32| format::number(lang, n.into());
    let args = Args::new().with("n", figure(women)).with("all", figure(all));
    match share(lang, women, all) {
        percent if percent.is_empty() => say(lang, "statistics-count-of", &args),
        percent => say(lang, "statistics-share-of", &args.with("share", percent)),
    }
}

/// The finding that titles a publication: said only from what is shown.
pub fn headline(lang: Lang, content: &Content) -> String {
    let Some(applied) = content.applied() else { return say(lang, "statistics-headline-none", &Args::new()) };
    if content.restricted || applied.binary() == 0 {
        let args = Args::new().with("count", applied.total());
        return say(lang, "statistics-headline-applied", &args);
    }
    let percent = share(lang, applied.woman, applied.binary());
    let figure = |n: u32| format::number(lang, n.into());
    let first = match percent.is_empty() {
        true => format!("{} / {}", figure(applied.woman), figure(applied.binary())),
        false => percent,
    };
    let args = Args::new().with("share", first);
    match content.counts("funnel", "accepted").filter(|counts| counts.binary() > 0) {
        Some(last) => {
            let args = args.with("n", figure(last.woman)).with("all", figure(last.binary()));
            say(lang, "statistics-headline-both", &args)
        }
        None => say(lang, "statistics-headline-share", &args),
    }
}

/// Every table of a publication, shown or withheld.
pub(super) fn views(lang: Lang, content: &Content) -> Vec<TableView> {
    content.tables.iter().zip(1..).map(|(table, number)| view(lang, content, table, number)).collect()
}

fn view(lang: Lang, content: &Content, table: &Table, number: usize) -> TableView {
    let prefix = if table.id == "funnel" { "value-stage-" } else { "value-un_group-" };
    let lines: Vec<Line> = table.rows.iter().filter_map(|row| line(lang, prefix, row)).collect();
    TableView {
        id: table.id.clone(),
        number,
        caption_key: format!("statistics-table-{}", table.id),
        first_key: if table.id == "funnel" { "statistics-col-stage" } else { "statistics-col-group" },
        shown: table.shown,
        restricted: content.restricted,
        finding: finding(lang, table, &lines),
        bars: bars(lang, &lines),
        rows: lines,
    }
}

fn line(lang: Lang, prefix: &str, row: &Row) -> Option<Line> {
    let counts = row.counts?;
    let key = match row.code.as_str() {
        "total" => "statistics-row-total".to_owned(),
        code => format!("{prefix}{code}"),
    };
    let share = share(lang, counts.woman, counts.binary());
    Some(Line { key, counts, binary: counts.binary(), total: counts.total(), share })
}

fn finding(lang: Lang, table: &Table, lines: &[Line]) -> String {
    let words = |line: &Line| say(lang, &line.key, &Args::new());
    let said = |line: &Line| share_of(lang, line.counts);
    match (table.id.as_str(), lines.first(), lines.last()) {
        ("funnel", Some(first), Some(last)) if lines.len() > 1 => {
            let args = Args::new().with("first", words(first)).with("last", words(last));
            say(lang, "statistics-finding-funnel", &args.with("a", said(first)).with("b", said(last)))
        }
        ("applications" | "accepted", Some(_), Some(all)) if all.counts.woman > 0 => {
            let groups = lines.iter().rev().skip(1);
            let Some(most) = groups.max_by_key(|line| line.counts.woman) else { return String::new() };
            let args = Args::new().with("group", words(most));
            let args = args.with("n", format::number(lang, most.counts.woman.into()));
            let args = args.with("all", format::number(lang, all.counts.woman.into()));
            say(lang, &format!("statistics-finding-{}", table.id), &args)
        }
        _ => say(lang, &format!("statistics-table-{}", table.id), &Args::new()),
    }
}

fn bars(lang: Lang, lines: &[Line]) -> Vec<Bars> {
    let drawn = || lines.iter().filter(|line| line.key != "statistics-row-total" && line.binary > 0);
    let longest = drawn().map(|line| line.counts.woman.max(line.counts.man)).max().unwrap_or(1);
    let bar = |class, count: u32| OneBar {
        class,
        bar: Bar::new(f64::from(count) * 0.85, longest.into()),
        text: format::number(lang, count.into()),
    };
    let group = |line: &Line| Bars {
        label: say(lang, &line.key, &Args::new()),
        said: String::new(),
        bars: vec![bar("c1", line.counts.woman), bar("o4", line.counts.man)],
    };
    drawn().map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_no_more_exact_than_the_number_of_people_allows() {
        assert_eq!(share(Lang::En, 9, 19), "");
        assert_eq!(share(Lang::En, 13, 25), "52%");
        assert_eq!(share(Lang::En, 247, 600), "41.2%");
        assert_eq!(share(Lang::En, 0, 0), "");
    }
}
