//! Where a country belongs on a day, as the reference data have it.

use chrono::NaiveDate;

use super::tables::Place;
use crate::countries::{self, Iso3};

/// None for a code that is no country of ours.
pub fn place(code: &str, day: NaiveDate) -> Option<Place> {
    let iso3 = Iso3::parse(code)?;
    let country = countries::find(iso3)?;
    Some(Place {
        sub_region: country.sub_region.clone(),
        region: country.region.clone(),
        un_group: country.regional_group().code().to_owned(),
        combination: countries::group_combination(iso3, day).code().to_owned(),
    })
}
