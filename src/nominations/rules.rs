//! What makes a nomination late, and what the endorsing authority declares.

use chrono::NaiveDate;
use entity::edition;

use crate::zone::Zone;

/// What the authority confirms for its nominee, in the order of the form.
pub const DECLARATIONS: [&str; 5] =
    ["salary_continues", "released", "will_return", "future_role", "no_conflict"];

/// Received after the day of the deadline, as that day is in the organiser's zone.
pub fn is_late(received_on: NaiveDate, edition: &edition::Model) -> bool {
    let zone: Zone = edition.deadline_zone.parse().unwrap_or(Zone::UTC);
    received_on > zone.local(edition.closes_at).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nominations::sample;

    #[test]
    fn the_day_of_the_deadline_is_still_in_time_where_the_organiser_is() {
        let mut edition = sample::edition();
        edition.closes_at = "2026-12-02T11:59:00Z".parse().expect("a time");
        edition.deadline_zone = "Etc/GMT+12".to_owned();
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).expect("a day");
        assert!(!is_late(day(1), &edition), "1 December ends there at noon of 2 December in UTC");
        assert!(is_late(day(2), &edition));
    }
}
