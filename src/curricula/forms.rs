//! What a manager types about a session.

use chrono::{NaiveDate, NaiveTime};
use entity::{Localised, ModuleId, PersonId};
use serde::Serialize;

use super::actions::SessionPlan;
use super::times;
use super::zones::{self, ZoneMatch};
use crate::form::{FieldError, Posted};
use crate::i18n::Lang;
use crate::zone::Zone;

/// The longest title, in characters; materials may have a hundred times as many.
const LONGEST: usize = 200;

/// Everything typed, as it was typed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    pub module: String,
    pub titles: Vec<Said>,
    pub materials: Vec<Said>,
    pub day: String,
    pub month: String,
    pub year: String,
    pub starts: String,
    pub ends: String,
    pub zone: String,
    /// Chosen from what a typed zone may mean.
    pub zone_choice: String,
    pub place: String,
    pub link: String,
    pub trainer: String,
}

/// One text in one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Said {
    pub lang: &'static str,
    pub text: String,
}

/// The six fields of a text, English first.
pub fn said(text: impl Fn(Lang) -> String) -> Vec<Said> {
    Lang::ALL.into_iter().map(|lang| Said { lang: lang.code(), text: text(lang) }).collect()
}

impl Typed {
    pub fn of(posted: &Posted) -> Typed {
        let text = |name: &str| posted.get(name).trim().to_owned();
        Typed {
            module: text("module"),
            titles: said(|lang| text(&format!("title-{}", lang.code()))),
            materials: said(|lang| text(&format!("materials-{}", lang.code()))),
            day: text("date-day"),
            month: text("date-month"),
            year: text("date-year"),
            starts: text("starts"),
            ends: text("ends"),
            zone: text("zone"),
            zone_choice: text("zone-match"),
            place: text("place"),
            link: text("link"),
            trainer: text("trainer"),
        }
    }

    /// The zones that what was typed may mean.
    pub fn zone_match(&self, lang: Lang) -> ZoneMatch {
        match zones::zone(&self.zone, lang) {
            ZoneMatch::Several(zones) => {
                let chosen = zones.iter().find(|zone| zone.name() == self.zone_choice);
                chosen.map_or_else(|| ZoneMatch::Several(zones.clone()), |zone| ZoneMatch::One(*zone))
            }
            other => other,
        }
    }

    /// The plan, or everything that is wrong with it.
    ///
    /// # Errors
    /// Each field that needs a change, in the order of the page.
    pub fn parse(&self, lang: Lang) -> Result<SessionPlan, Vec<FieldError>> {
        let mut wrong = Vec::new();
        let module = keep(&mut wrong, self.module());
        let title = keep(&mut wrong, self.title());
        let day = keep(&mut wrong, self.date());
        let starts = keep(&mut wrong, clock("starts", &self.starts));
        let ends = keep(&mut wrong, clock("ends", &self.ends));
        let zone = keep(&mut wrong, self.zone(lang));
        keep(&mut wrong, self.short_enough());
        let link = keep(&mut wrong, self.link());
        let trainer = keep(&mut wrong, self.trainer());
        let times = day.zip(starts).zip(ends.zip(zone));
        let span = times.and_then(|((day, starts), (ends, zone))| {
            keep(&mut wrong, span(day, starts, ends, zone)).map(|span| (span, zone))
        });
        let all = module.zip(title).zip(span).zip(link.zip(trainer)).filter(|_| wrong.is_empty());
        let Some((((module, title), ((starts_at, ends_at), zone)), (link, trainer))) = all else {
            return Err(wrong);
        };
        let (place, materials) = (self.place.clone(), localised(&self.materials));
        Ok(SessionPlan { module, title, starts_at, ends_at, zone, place, link, materials, trainer })
    }

    fn module(&self) -> Result<ModuleId, FieldError> {
        self.module.parse().map_err(|_| FieldError::new("module", "curricula-module-needed"))
    }

    fn title(&self) -> Result<Localised, FieldError> {
        let title = localised(&self.titles);
        let too_long = title.0.values().any(|text| text.chars().count() > LONGEST);
        if title.0.is_empty() || too_long {
            return Err(FieldError::new("title-en", "curricula-title-needed").with("most", LONGEST));
        }
        Ok(title)
    }

    fn date(&self) -> Result<NaiveDate, FieldError> {
        let date = || {
            let year = self.year.parse().ok().filter(|year| (2000..2200).contains(year))?;
            NaiveDate::from_ymd_opt(year, self.month.parse().ok()?, self.day.parse().ok()?)
        };
        date().ok_or_else(|| FieldError::new("date", "curricula-date-needed"))
    }

    fn zone(&self, lang: Lang) -> Result<Zone, FieldError> {
        match self.zone_match(lang) {
            ZoneMatch::One(zone) => Ok(zone),
            ZoneMatch::Several(_) => Err(FieldError::new("zone", "curricula-zone-several")),
            ZoneMatch::None => Err(FieldError::new("zone", "curricula-zone-unknown")),
        }
    }

    fn short_enough(&self) -> Result<(), FieldError> {
        if self.place.chars().count() > LONGEST {
            return Err(FieldError::new("place", "curricula-place-long").with("most", LONGEST));
        }
        let most = LONGEST * 100;
        match self.materials.iter().find(|said| said.text.chars().count() > most) {
            Some(said) => {
                let id = format!("materials-{}", said.lang);
                Err(FieldError::new(id, "curricula-materials-long").with("most", most))
            }
            None => Ok(()),
        }
    }

    fn link(&self) -> Result<String, FieldError> {
        let is_web = self.link.starts_with("https://") && !self.link.contains(char::is_whitespace);
        if self.link.is_empty() || (is_web && self.link.len() <= 2000) {
            return Ok(self.link.clone());
        }
        Err(FieldError::new("link", "curricula-link-shape"))
    }

    fn trainer(&self) -> Result<Option<PersonId>, FieldError> {
        if self.trainer.is_empty() {
            return Ok(None);
        }
        self.trainer.parse().map(Some).map_err(|_| FieldError::new("trainer", "curricula-trainer-unknown"))
    }
}

fn keep<T>(wrong: &mut Vec<FieldError>, part: Result<T, FieldError>) -> Option<T> {
    part.map_err(|error| wrong.push(error)).ok()
}

fn localised(texts: &[Said]) -> Localised {
    let written = texts.iter().filter(|said| !said.text.is_empty());
    Localised(written.map(|said| (said.lang.to_owned(), said.text.clone())).collect())
}

fn clock(field: &str, typed: &str) -> Result<NaiveTime, FieldError> {
    times::time(typed).ok_or_else(|| FieldError::new(field, "curricula-time-shape"))
}

type Span = (chrono::DateTime<chrono::Utc>, chrono::DateTime<chrono::Utc>);

/// Both instants; a session begins and ends on the same day of its zone.
fn span(day: NaiveDate, starts: NaiveTime, ends: NaiveTime, zone: Zone) -> Result<Span, FieldError> {
    let at = |field: &str, time| {
        let named = |no: times::NoInstant| FieldError::new(field, no.key()).with("zone", zone.name());
        times::instant(day, time, zone).map_err(named)
    };
    let (from, to) = (at("starts", starts)?, at("ends", ends)?);
    if from < to { Ok((from, to)) } else { Err(FieldError::new("ends", "curricula-ends-early")) }
}
