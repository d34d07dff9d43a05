//! The time zone that somebody typed: `Pacific/Apia`, `apia`, or the name of a State in any language.

use crate::countries::{self, Match};
use crate::i18n::Lang;
use crate::zone::Zone;

/// What a typed zone may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZoneMatch {
    One(Zone),
    /// Zones to choose from, at most `MOST`.
    Several(Vec<Zone>),
    None,
}

/// More are not worth reading: whoever typed so little types more.
const MOST: usize = 12;

/// The zone or zones that `typed` may mean, for a reader of `lang`.
pub fn zone(typed: &str, lang: Lang) -> ZoneMatch {
    let wanted = typed.trim().to_lowercase().replace(' ', "_");
    if wanted.is_empty() || wanted.chars().count() > 60 {
        return ZoneMatch::None;
    }
    let named = |found: &dyn Fn(&str) -> bool| -> Vec<Zone> {
        Zone::all().filter(|zone| found(&zone.name().to_lowercase())).collect()
    };
    let whole = named(&|name| name == wanted);
    let city = named(&|name| name.contains('/') && name.rsplit('/').next() == Some(wanted.as_str()));
    let found = [whole, city, of_country(typed, lang), named(&|name| name.contains(&wanted))];
    match found.into_iter().find(|found| !found.is_empty()).unwrap_or_default().as_slice() {
        [] => ZoneMatch::None,
        [only] => ZoneMatch::One(*only),
        several => ZoneMatch::Several(several.iter().copied().take(MOST).collect()),
    }
}

fn of_country(typed: &str, lang: Lang) -> Vec<Zone> {
    match countries::lookup(typed, lang) {
        Match::One(iso3) => countries::find(iso3).map(|country| country.zones().to_vec()).unwrap_or_default(),
        Match::Several(_) | Match::None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_found_by_its_name_its_city_or_its_state() {
        assert_eq!(zone("europe/paris", Lang::En), ZoneMatch::One(Zone::named("Europe/Paris")));
        assert_eq!(zone("Kiritimati", Lang::En), ZoneMatch::One(Zone::named("Pacific/Kiritimati")));
        assert_eq!(zone("utc", Lang::En), ZoneMatch::One(Zone::UTC));
        assert_eq!(zone("Tonga", Lang::Fr), ZoneMatch::One(Zone::named("Pacific/Tongatapu")));
    }

    #[test]
    fn a_state_with_several_zones_asks_back_and_nonsense_finds_none() {
        let ZoneMatch::Several(zones) = zone("Кирибати", Lang::Ru) else {
            panic!("Kiribati has three zones");
        };
        assert!(
            zones.contains(&Zone::named("Pacific/Tarawa"))
                && zones.contains(&Zone::named("Pacific/Kiritimati"))
        );
        assert_eq!(zone("Atlantis City", Lang::En), ZoneMatch::None);
        assert_eq!(zone("", Lang::En), ZoneMatch::None);
    }
}
