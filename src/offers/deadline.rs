//! When an offer ends, and in whose time it is shown.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use entity::offer::{self, OfferStatus};

use crate::countries::{Iso3, find};
use crate::zone::Zone;

/// The last second (UTC) of the day that is `days` days after `now`: everybody has at least that many whole days.
pub fn expiry(now: DateTime<Utc>, days: i32) -> DateTime<Utc> {
    let day = now.date_naive() + TimeDelta::days(i64::from(days.max(1)));
    let last = NaiveTime::from_hms_opt(23, 59, 59).expect("a time of day");
    day.and_time(last).and_utc()
}

/// How the offer stands at `now`: an open one past its deadline has expired, whether or not that is written yet.
pub fn effective(offer: &offer::Model, now: DateTime<Utc>) -> OfferStatus {
    match offer.status {
        OfferStatus::Open if is_over(offer, now) => OfferStatus::Expired,
        status => status,
    }
}

pub fn is_over(offer: &offer::Model, now: DateTime<Utc>) -> bool {
    offer.expires_at < now
}

/// Whole days until the deadline, rounded up; nothing once it is past.
pub fn days_left(offer: &offer::Model, now: DateTime<Utc>) -> i64 {
    let seconds = (offer.expires_at - now).num_seconds();
    if seconds <= 0 { 0 } else { (seconds + 86_399) / 86_400 }
}

/// A person's own zone, else the first of their country's, else UTC.
pub fn zone_of(time_zone: Option<&str>, country_iso3: Option<&str>) -> Zone {
    let own = time_zone.and_then(|zone| zone.parse().ok());
    let country = || country_iso3.and_then(Iso3::parse).and_then(find)?.zones().first().copied();
    own.or_else(country).unwrap_or(Zone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fortnight_ends_with_the_fourteenth_day() {
        let now: DateTime<Utc> = "2027-03-01T09:00:00Z".parse().expect("a time");
        assert_eq!(expiry(now, 14).to_rfc3339(), "2027-03-15T23:59:59+00:00");
    }

    #[test]
    fn times_are_those_of_the_person_then_of_the_country() {
        assert_eq!(zone_of(Some("Asia/Tokyo"), Some("KIR")), Zone::named("Asia/Tokyo"));
        assert_eq!(zone_of(None, Some("KIR")), Zone::named("Pacific/Tarawa"));
        assert_eq!(zone_of(Some("nowhere"), None), Zone::UTC);
    }
}
