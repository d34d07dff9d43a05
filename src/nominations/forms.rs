//! What is typed of a nomination: parsed to a command, or the errors beside everything typed.

use chrono::{DateTime, NaiveDate, Utc};
use entity::nomination::NominationRoute;
use unicode_normalization::UnicodeNormalization;

use super::actions::{NewNomination, Replacement};
use super::rules::DECLARATIONS;
use crate::countries::{self, Iso3, Match};
use crate::form::{FieldError, Posted};
use crate::i18n::Lang;

const LONGEST: usize = 200;

/// A whole record.
pub fn nomination(posted: &Posted, lang: Lang, now: DateTime<Utc>) -> Result<NewNomination, Vec<FieldError>> {
    let mut errors = Vec::new();
    let state_iso3 = kept(state(posted, lang), &mut errors);
    let route = posted.get("route").parse::<NominationRoute>();
    let route = kept(route.map_err(|_| FieldError::new("route", "nominations-route-needed")), &mut errors);
    let note_verbale = kept(text(posted, "note_verbale", None), &mut errors);
    let note_verbale_on = kept(date(posted, "note_verbale_on", now), &mut errors);
    let authority_name =
        kept(text(posted, "authority_name", Some("nominations-authority-needed")), &mut errors);
    let authority_title = kept(text(posted, "authority_title", None), &mut errors);
    let rank = kept(rank(posted), &mut errors);
    let nominee_name = kept(text(posted, "nominee_name", Some("nominations-nominee-needed")), &mut errors);
    let nominee_email = kept(email(posted), &mut errors);
    let received_on = kept(received(posted, now), &mut errors);
    let application = posted.get("application").parse().ok();
    let declared = |code: &&str| posted.all("declarations").any(|ticked| ticked == *code);
    let declarations = DECLARATIONS.into_iter().filter(declared).map(str::to_owned).collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(NewNomination {
        state_iso3: state_iso3.unwrap_or_default(),
        route: route.unwrap_or(NominationRoute::ForeignMinistry),
        note_verbale: note_verbale.unwrap_or_default(),
        note_verbale_on: note_verbale_on.flatten(),
        authority_name: authority_name.unwrap_or_default(),
        authority_title: authority_title.unwrap_or_default(),
        rank: rank.unwrap_or(1),
        nominee_name: nominee_name.unwrap_or_default(),
        nominee_email: nominee_email.unwrap_or_default(),
        application,
        declarations,
        received_on: received_on.unwrap_or_else(|| now.date_naive()),
    })
}

/// Another nominee in the same place. The fields have names of their own, so that errors find them.
pub fn replacement(posted: &Posted, now: DateTime<Utc>) -> Result<Replacement, Vec<FieldError>> {
    let mut errors = Vec::new();
    let name = kept(text(posted, "new_name", Some("nominations-nominee-needed")), &mut errors);
    let email = kept(address(posted, "new_email"), &mut errors);
    let note = kept(text(posted, "new_note_verbale", Some("nominations-note-needed")), &mut errors);
    match (name, email, note) {
        (Some(nominee_name), Some(nominee_email), Some(note_verbale)) if errors.is_empty() => {
            Ok(Replacement { nominee_name, nominee_email, note_verbale, received_on: now.date_naive() })
        }
        _ => Err(errors),
    }
}

/// The State that was typed, or picked among those it may mean.
pub fn state(posted: &Posted, lang: Lang) -> Result<String, FieldError> {
    let typed = posted.get("state").trim();
    if typed.is_empty() {
        return Err(FieldError::new("state", "nominations-state-needed"));
    }
    let picked = posted.get("state-match");
    match countries::lookup(typed, lang) {
        Match::One(iso3) => Ok(iso3.as_str().to_owned()),
        Match::Several(all) => {
            let chosen = all.iter().find(|iso3| iso3.as_str() == picked);
            let chosen = chosen.map(|iso3| iso3.as_str().to_owned());
            chosen.ok_or_else(|| FieldError::new("state", "nominations-state-which"))
        }
        Match::None => Err(FieldError::new("state", "nominations-state-unknown")),
    }
}

/// The States that a typed name may mean, when it is more than one.
pub fn meant(typed: &str, lang: Lang) -> Vec<Iso3> {
    match countries::lookup(typed, lang) {
        Match::Several(all) => all,
        Match::One(_) | Match::None => Vec::new(),
    }
}

fn kept<T>(parsed: Result<T, FieldError>, errors: &mut Vec<FieldError>) -> Option<T> {
    parsed.map_err(|error| errors.push(error)).ok()
}

fn text(posted: &Posted, name: &str, needed: Option<&'static str>) -> Result<String, FieldError> {
    let text: String = posted.get(name).trim().nfc().filter(|c| !c.is_control()).collect();
    match needed {
        Some(key) if text.is_empty() => Err(FieldError::new(name, key)),
        _ if text.chars().count() > LONGEST => {
            Err(FieldError::new(name, "nominations-too-long").with("most", LONGEST))
        }
        _ => Ok(text),
    }
}

fn email(posted: &Posted) -> Result<String, FieldError> {
    address(posted, "nominee_email")
}

/// An address, in the form in which accounts keep it; none is allowed.
fn address(posted: &Posted, name: &str) -> Result<String, FieldError> {
    let typed = posted.get(name).trim().to_lowercase();
    let is_whole = typed.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.contains('.'));
    if typed.is_empty() || (is_whole && typed.len() <= LONGEST && !typed.contains(char::is_whitespace)) {
        Ok(typed)
    } else {
        Err(FieldError::new(name, "nominations-email-shape"))
    }
}

fn rank(posted: &Posted) -> Result<i32, FieldError> {
    let rank = digits(posted.get("rank")).parse().ok().filter(|rank| (1..=99).contains(rank));
    rank.ok_or_else(|| FieldError::new("rank", "nominations-rank-shape"))
}

fn received(posted: &Posted, now: DateTime<Utc>) -> Result<NaiveDate, FieldError> {
    let day = date(posted, "received_on", now)?;
    day.ok_or_else(|| FieldError::new("received_on", "nominations-received-needed"))
}

/// Three fields of a date; all empty is none. A day after tomorrow has not come in any zone.
fn date(posted: &Posted, name: &str, now: DateTime<Utc>) -> Result<Option<NaiveDate>, FieldError> {
    let part = |part: &str| digits(posted.get(&format!("{name}-{part}")));
    let (day, month, year) = (part("day"), part("month"), part("year"));
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Ok(None);
    }
    let whole = year.parse().ok().zip(month.parse().ok()).zip(day.parse().ok());
    let date = whole.and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year, month, day));
    let date = date.filter(|date| *date <= now.date_naive() + chrono::Days::new(1));
    let date = date.filter(|date| *date.to_string() > *"2000");
    date.map(Some).ok_or_else(|| FieldError::new(name, "nominations-date-shape"))
}

/// Digits of any script as ASCII ones.
fn digits(typed: &str) -> String {
    let digit = |c: char| match c {
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10).unwrap_or(c),
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10).unwrap_or(c),
        '０'..='９' => char::from_digit(c as u32 - '０' as u32, 10).unwrap_or(c),
        c => c,
    };
    typed.trim().chars().map(digit).collect()
}
