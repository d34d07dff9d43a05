//! From what is typed (a day, a time, a zone) to one instant. A time that does not exist is never guessed.

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveTime, Utc};

use crate::zone::Zone;

/// Why a local time is no instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoInstant {
    /// Clocks jump over it that day, or the whole day is left out.
    Skipped,
    /// Clocks go back that day: it happens twice.
    Twice,
}

impl NoInstant {
    /// The sentence that says so.
    pub fn key(self) -> &'static str {
        match self {
            NoInstant::Skipped => "curricula-time-skipped",
            NoInstant::Twice => "curricula-time-twice",
        }
    }
}

/// The instant at which the clocks of `zone` show `time` on `day`.
pub fn instant(day: NaiveDate, time: NaiveTime, zone: Zone) -> Result<DateTime<Utc>, NoInstant> {
    match zone.instants(day.and_time(time)) {
        MappedLocalTime::Single(at) => Ok(at),
        MappedLocalTime::Ambiguous(..) => Err(NoInstant::Twice),
        MappedLocalTime::None => Err(NoInstant::Skipped),
    }
}

/// `9:05`, `09:05`, `09.05`, `9h05`: hours and minutes of a 24-hour clock.
pub fn time(typed: &str) -> Option<NaiveTime> {
    let (hours, minutes) = typed.trim().split_once([':', '.', 'h', '：'])?;
    let part = |text: &str| {
        text.parse::<u32>().ok().filter(|_| matches!(text.len(), 1 | 2) && !text.starts_with('+'))
    };
    NaiveTime::from_hms_opt(part(hours)?, part(minutes).filter(|_| minutes.len() == 2)?, 0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(day: &str, clock: &str, zone: &str) -> Result<String, NoInstant> {
        let day = day.parse().expect("a day of the test");
        let clock = time(clock).expect("a time of the test");
        instant(day, clock, Zone::named(zone)).map(|at| at.format("%Y-%m-%dT%H:%MZ").to_string())
    }

    #[test]
    fn paris_skips_an_hour_in_spring_and_lives_one_twice_in_autumn() {
        assert_eq!(at("2027-03-28", "01:59", "Europe/Paris").as_deref(), Ok("2027-03-28T00:59Z"));
        assert_eq!(at("2027-03-28", "02:30", "Europe/Paris"), Err(NoInstant::Skipped));
        assert_eq!(at("2027-03-28", "03:00", "Europe/Paris").as_deref(), Ok("2027-03-28T01:00Z"));
        assert_eq!(at("2027-10-31", "02:30", "Europe/Paris"), Err(NoInstant::Twice));
        assert_eq!(at("2027-10-31", "03:00", "Europe/Paris").as_deref(), Ok("2027-10-31T02:00Z"));
    }

    #[test]
    fn apia_left_out_a_whole_day_and_kiritimati_is_a_day_ahead() {
        assert_eq!(at("2011-12-30", "09:00", "Pacific/Apia"), Err(NoInstant::Skipped));
        assert_eq!(at("2027-06-07", "09:00", "Pacific/Apia").as_deref(), Ok("2027-06-06T20:00Z"));
        assert_eq!(at("2027-06-07", "09:00", "Pacific/Kiritimati").as_deref(), Ok("2027-06-06T19:00Z"));
    }

    #[test]
    fn a_time_is_hours_and_two_digits_of_minutes() {
        assert_eq!(time("9:05"), NaiveTime::from_hms_opt(9, 5, 0));
        assert_eq!(time(" 21h30 "), NaiveTime::from_hms_opt(21, 30, 0));
        for wrong in ["", "9", "24:00", "09:60", "9:5", "noon", "+9:00", "009:00"] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_the_clocks_show_is_what_was_typed(minutes in 0_u32..1440, days in 0_i64..3000, zone in prop::sample::select(Zone::all().collect::<Vec<_>>())) {
            let day = NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day") + chrono::TimeDelta::days(days);
            let clock = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).expect("a time");
            if let Ok(at) = instant(day, clock, zone) {
                prop_assert_eq!(zone.local(at).naive_local(), day.and_time(clock));
            }
        }
    }
}
