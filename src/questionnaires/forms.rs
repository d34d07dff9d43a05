//! What the web hands to the engine: a form as posted, countries by their names.

use super::posted::Posted;
use super::read::CountryMatch;
use crate::countries::{self, Iso3, Match};
use crate::form;
use crate::i18n::Lang;

impl Posted for form::Posted {
    fn get(&self, name: &str) -> Option<&str> {
        self.fields().find(|(field, _)| *field == name).map(|(_, text)| text)
    }

    fn all(&self, name: &str) -> Vec<&str> {
        self.fields().filter(|(field, _)| *field == name).map(|(_, text)| text).collect()
    }
}

/// The countries that a typed name may mean, for `Reading::countries`.
pub fn match_country(typed: &str, lang: &str) -> CountryMatch {
    match countries::lookup(typed, language(lang)) {
        Match::One(iso3) => CountryMatch::One(iso3.into()),
        Match::Several(all) => CountryMatch::Several(all.into_iter().map(String::from).collect()),
        Match::None => CountryMatch::None,
    }
}

/// The UN short name of a country; a code that is none of ours is shown as it is.
pub fn country_name(iso3: &str, lang: &str) -> String {
    let country = Iso3::parse(iso3).and_then(countries::find);
    country.map_or_else(|| iso3.to_owned(), |country| country.name(language(lang)).to_owned())
}

fn language(code: &str) -> Lang {
    Lang::from_code(code).unwrap_or(Lang::En)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample::reading;
    use super::super::{Answers, Reading, application, parse_page, view_of_group};
    use super::*;

    #[test]
    fn a_stored_country_stays_when_its_page_is_saved_again_in_any_language() {
        let form = application();
        let page = form.group("name").expect("a page of the default form");
        for (lang, country) in
            Lang::ALL.into_iter().flat_map(|lang| countries::all().iter().map(move |c| (lang, c)))
        {
            let iso3 = json!(country.iso3.as_str());
            let answers: Answers = [("nationality".to_owned(), iso3.clone())].into_iter().collect();
            let view = view_of_group(&form, page, lang.code(), &answers, &[], &country_name);
            let fields = vec![("nationality".to_owned(), view.questions[2].value.clone())];
            let reading = Reading {
                lang: lang.code(),
                countries: &match_country,
                country_name: &country_name,
                ..reading(&answers)
            };
            let rejected = parse_page(&form, page, &fields, &reading).expect_err("the name is missing");
            assert_eq!(rejected.typed["nationality"], iso3, "{lang} {}", view.questions[2].value);
        }
    }

    #[test]
    fn boxes_of_one_name_are_read_together() {
        let form = form::Posted::parse("needs=law&needs=other&why=x%20y");
        assert_eq!(Posted::all(&form, "needs"), ["law", "other"]);
        assert_eq!(Posted::get(&form, "why"), Some("x y"));
        assert_eq!(Posted::get(&form, "when"), None);
    }
}
