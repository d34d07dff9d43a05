//! The editions that records come from, and the day on which each closed.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::sheet::{Faults, Sheet, quoted};

/// An edition with its date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    pub id: String,
    pub deadline: NaiveDate,
    /// For women only.
    pub restricted: bool,
}

/// Dates every edition of the records: by the file of editions, else by the date that its name begins with.
pub(super) fn dated(
    records: &str,
    named: &[String],
    lines: &[usize],
    file: Option<(&str, &[u8])>,
    faults: &mut Faults,
) -> Vec<Edition> {
    let listed = match file {
        Some((name, bytes)) => listed(name, bytes, faults),
        None => HashMap::new(),
    };
    let mut editions = Vec::new();
    for (id, line) in named.iter().zip(lines) {
        match listed.get(id).cloned().or_else(|| by_name(id)) {
            Some(edition) => editions.push(edition),
            None if id.is_empty() => {}
            None => faults.tell(format!(
                "{records}:{line}: edition: {} has no date; list it with its deadline in a file of editions, or begin \
                 its name with a year or a date, as in 2026 or 2026-03-15",
                quoted(id)
            )),
        }
    }
    editions.sort_by(|one, other| one.id.cmp(&other.id));
    tell_of_mixture(records, &editions, faults);
    editions
}

/// A restricted edition is published alone: pooled with others its women would pass for parity.
fn tell_of_mixture(records: &str, editions: &[Edition], faults: &mut Faults) {
    if let Some(restricted) = editions.iter().find(|edition| edition.restricted)
        && editions.len() > 1
    {
        faults.tell(format!(
            "{records}: edition {} is restricted to women; publish it alone, without other editions",
            quoted(&restricted.id)
        ));
    }
}

fn listed(name: &str, bytes: &[u8], faults: &mut Faults) -> HashMap<String, Edition> {
    let mut editions = HashMap::new();
    let Some(mut sheet) = Sheet::open(name, bytes, faults) else { return editions };
    let columns = ["edition", "deadline", "restricted"].map(|column| sheet.need(column, faults));
    let [Some(id), Some(deadline), Some(restricted)] = columns else { return editions };
    while let Some(row) = sheet.next_row(faults) {
        let [id, deadline, restricted] = [id, deadline, restricted].map(|at| row.cells[at].trim());
        let date = NaiveDate::parse_from_str(deadline, "%Y-%m-%d").ok();
        if date.is_none() {
            let what = format!("{} is no date; write it as 2026-03-15", quoted(deadline));
            sheet.wrong(row.line, "deadline", &what, faults);
        }
        let is_restricted = yes_or_no(restricted);
        if is_restricted.is_none() {
            let what = format!("{} is unknown; use yes or no", quoted(restricted));
            sheet.wrong(row.line, "restricted", &what, faults);
        }
        let (Some(deadline), Some(restricted)) = (date, is_restricted) else { continue };
        let edition = Edition { id: id.to_owned(), deadline, restricted };
        if editions.insert(id.to_owned(), edition).is_some() {
            let what = format!("{} is listed twice; leave one line", quoted(id));
            sheet.wrong(row.line, "edition", &what, faults);
        }
    }
    editions
}

fn yes_or_no(word: &str) -> Option<bool> {
    match word.to_ascii_lowercase().as_str() {
        "yes" | "true" | "1" => Some(true),
        "no" | "false" | "0" | "" => Some(false),
        _ => None,
    }
}

/// `2026-03-15…` is that day, `2026…` the last day of the year.
fn by_name(id: &str) -> Option<Edition> {
    let deadline =
        id.get(..10).and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()).or_else(|| {
            let year = id.get(..4).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))?;
            let goes_on = id[4..].chars().next().is_some_and(|next| next.is_ascii_digit());
            if goes_on { None } else { NaiveDate::from_ymd_opt(year.parse().ok()?, 12, 31) }
        })?;
    Some(Edition { id: id.to_owned(), deadline, restricted: false })
}
