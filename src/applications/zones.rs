//! In which time zones somebody reads a deadline: their own, else those of their country, else UTC.

use chrono::{DateTime, FixedOffset, Utc};

use crate::countries::{self, Iso3};
use crate::ctx::SignedIn;
use crate::zone::Zone;

/// The zones in which `at` is shown, the first one first; those that read the same at that moment come once.
pub fn of(own: Option<Zone>, country: Option<&str>, at: DateTime<Utc>) -> Vec<Zone> {
    if let Some(own) = own {
        return vec![own];
    }
    let country = country.and_then(Iso3::parse).and_then(countries::find);
    let mut seen = Vec::new();
    let zones = country.map_or(&[][..], |country| country.zones());
    let zones: Vec<Zone> = zones.iter().copied().filter(|zone| is_new(&mut seen, zone.offset(at))).collect();
    if zones.is_empty() { vec![Zone::UTC] } else { zones }
}

/// The one zone for times of the past: the first of those.
pub fn first(person: Option<&SignedIn>, country: Option<&str>, at: DateTime<Utc>) -> Zone {
    let own = person.and_then(|person| person.time_zone);
    let country = country.or_else(|| person?.country_iso3.as_deref());
    of(own, country, at).first().copied().unwrap_or(Zone::UTC)
}

fn is_new(seen: &mut Vec<FixedOffset>, offset: FixedOffset) -> bool {
    let is_new = !seen.contains(&offset);
    seen.push(offset);
    is_new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_of_three_clocks_reads_three_times_and_a_person_with_a_clock_reads_one() {
        let at = DateTime::UNIX_EPOCH + chrono::TimeDelta::days(20_000);
        assert_eq!(of(None, Some("KIR"), at).len(), 3);
        assert_eq!(of(Some(Zone::named("Pacific/Fiji")), Some("KIR"), at), [Zone::named("Pacific/Fiji")]);
        assert_eq!(of(None, None, at), [Zone::UTC]);
        assert_eq!(of(None, Some("???"), at), [Zone::UTC]);
    }
}
