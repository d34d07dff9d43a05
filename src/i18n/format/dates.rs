//! Dates, times and moments in a reader's zone. Gregorian calendar and 24-hour clock in every language.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use icu::calendar::{Date, Gregorian};
use icu::time::{Time, TimeZone as IcuZone};

use super::tools::{self, Tools};
use crate::i18n::Lang;
use crate::zone::Zone;

/// "15 January 2027".
pub fn date(lang: Lang, date: NaiveDate) -> String {
    day(lang, date, |tools, date| tools.long.format(date).to_string())
}

/// "23:59", on the clocks of `zone`.
pub fn time(lang: Lang, at: DateTime<Utc>, zone: Zone) -> String {
    let local = zone.local(at);
    tools::with(lang, |tools| tools.time.format(&clock(local.hour(), local.minute())).to_string())
}

/// "Friday, 15 January 2027, 23:59, Tarawa (UTC+12)".
pub fn instant(lang: Lang, at: DateTime<Utc>, zone: Zone) -> String {
    let date = zone.local(at).date_naive();
    let day = day(lang, date, |tools, date| tools.weekday.format(date).to_string());
    let comma = match lang {
        Lang::Ar => "، ",
        Lang::Zh => "，",
        _ => ", ",
    };
    [day, time(lang, at, zone), self::zone(lang, at, zone)].join(comma)
}

/// "Tarawa (UTC+12)": the zone's place and how far it is ahead at that moment; "UTC+12" where it names no place.
pub fn zone(lang: Lang, at: DateTime<Utc>, zone: Zone) -> String {
    let offset = offset(zone.offset(at).local_minus_utc());
    let place = IcuZone::from_iana_id(zone.name());
    if place.is_unknown() || !zone.name().contains('/') || zone.name().starts_with("Etc/") {
        return offset;
    }
    let city = tools::with(lang, |tools| tools.city.format(&place.without_offset()).to_string());
    match lang {
        Lang::Zh => format!("{city}（{offset}）"),
        _ => format!("{city} ({offset})"),
    }
}

/// "UTC", "UTC+12", "UTC−9:30": the same letters in all languages, as time signals and flight plans have them.
fn offset(seconds: i32) -> String {
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    match (hours, minutes) {
        (0, 0) => "UTC".to_owned(),
        (_, 0) => format!("UTC{sign}{hours}"),
        _ => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

/// As `write` has it; in figures, as +12027-01-15, beyond the years that ICU knows (9999 on either side).
fn day(lang: Lang, date: NaiveDate, write: impl FnOnce(&Tools, &Date<Gregorian>) -> String) -> String {
    match Date::try_new_gregorian(date.year(), small(date.month()), small(date.day())) {
        Ok(known) => ordinal(lang, date, tools::with(lang, |tools| write(tools, &known))),
        Err(_) => date.to_string(),
    }
}

/// French writes the first of a month as an ordinal, `1er mai`, which the patterns of CLDR leave out.
fn ordinal(lang: Lang, date: NaiveDate, text: String) -> String {
    if lang != Lang::Fr || date.day() != 1 {
        return text;
    }
    let words = text.split(' ').map(|word| if word == "1" { "1er" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

fn clock(hour: u32, minute: u32) -> Time {
    Time::try_new(small(hour), small(minute), 0, 0).expect("hour and minute are those of a clock")
}

fn small(number: u32) -> u8 {
    u8::try_from(number).expect("months, days, hours and minutes are below 60")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> NaiveDate {
        text.parse().expect("a date of the test")
    }

    fn moment(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant of the test")
    }

    #[test]
    fn a_date_reads_as_each_language_writes_it() {
        let shown = Lang::ALL.map(|lang| date(lang, on("2027-01-15")));
        assert_eq!(
            shown,
            [
                "15 January 2027",
                "15 janvier 2027",
                "15 de enero de 2027",
                "15 يناير 2027",
                "2027年1月15日",
                "15 января 2027\u{202f}г."
            ]
        );
    }

    #[test]
    fn a_year_beyond_the_calendar_is_shown_in_figures() {
        let far = NaiveDate::from_ymd_opt(12_027, 1, 15).expect("chrono knows the year");
        assert_eq!(date(Lang::En, far), "+12027-01-15");
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french_only() {
        assert_eq!(date(Lang::Fr, on("2027-05-01")), "1er mai 2027");
        assert_eq!(date(Lang::Fr, on("2027-05-11")), "11 mai 2027");
        assert_eq!(date(Lang::Es, on("2027-05-01")), "1 de mayo de 2027");
        let shown = instant(Lang::Fr, moment("2027-05-01T01:01:00Z"), Zone::UTC);
        assert_eq!(shown, "samedi 1er mai 2027, 01:01, UTC");
    }

    #[test]
    fn an_instant_is_shown_on_the_readers_clocks_with_their_place_and_offset() {
        let shown = Lang::ALL
            .map(|lang| instant(lang, moment("2027-01-15T11:59:00Z"), Zone::named("Pacific/Tarawa")));
        assert_eq!(
            shown,
            [
                "Friday, 15 January 2027, 23:59, Tarawa (UTC+12)",
                "vendredi 15 janvier 2027, 23:59, Tarawa (UTC+12)",
                "viernes, 15 de enero de 2027, 23:59, Tarawa (UTC+12)",
                "الجمعة، 15 يناير 2027، 23:59، تاراوا (UTC+12)",
                "2027年1月15日星期五，23:59，塔拉瓦（UTC+12）",
                "пятница, 15 января 2027\u{202f}г., 23:59, Тарава (UTC+12)"
            ]
        );
    }

    #[test]
    fn the_day_is_that_of_the_zone_and_the_offset_that_of_the_season() {
        let late = moment("2027-07-15T23:30:00Z");
        assert_eq!(zone(Lang::En, late, Zone::named("Asia/Kathmandu")), "Kathmandu (UTC+5:45)");
        assert_eq!(
            zone(Lang::En, late, Zone::named("Pacific/Marquesas")),
            "Marquesas Islands (UTC\u{2212}9:30)"
        );
        assert_eq!(zone(Lang::Es, late, Zone::named("America/New_York")), "Nueva York (UTC\u{2212}4)");
        assert_eq!(
            zone(Lang::En, moment("2027-01-15T12:00:00Z"), Zone::named("America/New_York")),
            "New York (UTC\u{2212}5)"
        );
        assert_eq!(time(Lang::Ar, late, Zone::named("Europe/Paris")), "01:30");
        assert!(
            instant(Lang::En, late, Zone::named("Europe/Paris")).starts_with("Friday, 16 July 2027, 01:30")
        );
    }

    #[test]
    fn a_zone_without_a_place_is_its_offset() {
        let at = moment("2027-01-15T12:00:00Z");
        assert_eq!(zone(Lang::Fr, at, Zone::UTC), "UTC");
        assert_eq!(zone(Lang::Fr, at, Zone::named("Etc/GMT+12")), "UTC\u{2212}12");
    }

    #[test]
    fn every_zone_has_a_name_in_every_language() {
        let at = moment("2027-01-15T12:00:00Z");
        for one in Zone::all() {
            for lang in Lang::ALL {
                let name = zone(lang, at, one);
                assert!(name.contains("UTC") && !name.contains("Unknown"), "{one:?} in {lang}: {name}");
            }
        }
    }
}
