//! What people type, and what it must mean.

use std::collections::HashMap;

use super::country::all;
use super::iso3::Iso3;
use super::lookup::{Match, lookup};
use crate::i18n::Lang;

fn iso3(code: &str) -> Iso3 {
    Iso3::parse(code).expect("three letters")
}

fn one(code: &str) -> Match {
    Match::One(iso3(code))
}

fn several(codes: &[&str]) -> Match {
    Match::Several(codes.iter().map(|code| iso3(code)).collect())
}

#[test]
fn every_name_in_every_language_finds_its_own_country_whatever_the_page_speaks() {
    let mut doubtful: HashMap<Iso3, Vec<&str>> = HashMap::new();
    for country in all() {
        for of in Lang::ALL {
            let name = country.name(of);
            for page in Lang::ALL {
                match lookup(name, page) {
                    Match::One(found) => assert_eq!(found, country.iso3, "{name}"),
                    Match::Several(found) => {
                        assert!(found.contains(&country.iso3), "{name}");
                        doubtful.entry(country.iso3).or_default().push(name);
                    }
                    Match::None => panic!("{name} finds nothing"),
                }
            }
        }
    }
    let countries: Vec<Iso3> = doubtful.keys().copied().collect();
    assert_eq!(countries, [iso3("COG")], "only Congo may mean two countries: {doubtful:?}");
}

#[test]
fn congo_alone_asks_which_of_the_two() {
    assert_eq!(lookup("Congo", Lang::En), several(&["COG", "COD"]));
    for (text, lang) in [("Congo", Lang::Fr), ("Конго", Lang::Ru), ("الكونغو", Lang::Ar), ("刚果", Lang::Zh)]
    {
        assert!(matches!(lookup(text, lang), Match::Several(found) if found.len() == 2), "{text}");
    }
    assert_eq!(lookup("Congo-Brazzaville", Lang::En), one("COG"));
    assert_eq!(lookup("Democratic Republic of Congo", Lang::En), one("COD"));
    assert_eq!(lookup("刚果（布）", Lang::Zh), one("COG"));
}

#[test]
fn former_names_find_the_country_of_today() {
    let former = [
        ("Swaziland", "SWZ"),
        ("Cape Verde", "CPV"),
        ("Turkey", "TUR"),
        ("Burma", "MMR"),
        ("Ivory Coast", "CIV"),
        ("East Timor", "TLS"),
        ("Macedonia", "MKD"),
        ("Holland", "NLD"),
        ("Czech Republic", "CZE"),
        ("Zaire", "COD"),
        ("Upper Volta", "BFA"),
        ("Ceylon", "LKA"),
        ("Свазиленд", "SWZ"),
        ("Cap-Vert", "CPV"),
        ("Costa de Marfil", "CIV"),
    ];
    for (text, code) in former {
        assert_eq!(lookup(text, Lang::En), one(code), "{text}");
    }
}

#[test]
fn spelling_habits_do_not_matter() {
    let spellings = [
        ("TÜRKİYE", "TUR"),
        ("turkiye", "TUR"),
        ("Guinea\u{2011}Bissau", "GNB"),
        ("Timor\u{2011}Leste", "TLS"),
        ("Côte d’Ivoire", "CIV"),
        ("Cote d'Ivoire", "CIV"),
        ("COTE DIVOIRE", "CIV"),
        ("Lao People's Democratic Republic", "LAO"),
        ("Lao People’s Democratic Republic", "LAO"),
        ("the Gambia", "GMB"),
        ("Bahamas, The", "BHS"),
        ("Antigua & Barbuda", "ATG"),
        ("St Kitts and Nevis", "KNA"),
        ("St. Vincent & the Grenadines", "VCT"),
        ("São Tomé and Príncipe", "STP"),
        ("Vietnam", "VNM"),
        ("Korea, Republic of", "KOR"),
        ("Tanzania, United Republic of", "TZA"),
        ("Iran", "IRN"),
        ("Venezuela", "VEN"),
        ("  fiji  ", "FJI"),
        ("l’Algérie", "DZA"),
    ];
    for (text, code) in spellings {
        assert_eq!(lookup(text, Lang::En), one(code), "{text}");
    }
}

#[test]
fn arabic_and_chinese_find_their_country_on_any_page() {
    let typed = [
        ("مصر", "EGY"),
        ("إيران", "IRN"),
        ("ايران", "IRN"),
        ("جزائر", "DZA"),
        ("الجزائر", "DZA"),
        ("ألبانيا", "ALB"),
        ("البانيا", "ALB"),
        ("سنغافوره", "SGP"),
        ("سوازيلند", "SWZ"),
        ("中国", "CHN"),
        ("美国", "USA"),
        ("斐济", "FJI"),
        ("伊朗", "IRN"),
        ("多米尼加", "DOM"),
        ("多米尼克", "DMA"),
    ];
    for (text, code) in typed {
        for lang in [Lang::En, Lang::Ar, Lang::Zh] {
            assert_eq!(lookup(text, lang), one(code), "{text}");
        }
    }
}

#[test]
fn iso_and_m49_codes_and_usual_abbreviations_are_understood() {
    for (text, code) in [("FJI", "FJI"), ("242", "FJI"), ("UK", "GBR"), ("U.S.A.", "USA"), ("UAE", "ARE")] {
        assert_eq!(lookup(text, Lang::En), one(code), "{text}");
    }
}

#[test]
fn a_country_whose_name_is_in_another_still_is_itself() {
    for (text, code) in
        [("Guinea", "GIN"), ("Niger", "NER"), ("Dominica", "DMA"), ("Sudan", "SDN"), ("Mali", "MLI")]
    {
        assert_eq!(lookup(text, Lang::En), one(code), "{text}");
    }
}

#[test]
fn a_beginning_offers_what_begins_so_before_what_contains_it() {
    assert_eq!(lookup("guin", Lang::En), several(&["GIN", "GNB", "GNQ", "PNG"]));
    assert_eq!(lookup("united", Lang::En), several(&["ARE", "GBR", "TZA", "USA"]));
    assert_eq!(lookup("Afghan", Lang::En), several(&["AFG"]), "one candidate is still only offered");
    assert_eq!(lookup("south", Lang::En), several(&["KOR", "ZAF", "SSD"]), "a common name counts too");
    assert_eq!(lookup("korea", Lang::En), several(&["PRK", "KOR"]));
}

#[test]
fn a_code_in_small_letters_may_be_the_beginning_of_a_name() {
    assert_eq!(lookup("MAR", Lang::En), one("MAR"));
    assert_eq!(lookup("mar", Lang::En), several(&["MHL", "MAR", "SMR"]));
    assert_eq!(lookup("fj", Lang::En), several(&["FJI"]));
    assert_eq!(lookup("la", Lang::Es), several(&["LAO"]), "an article, and a code");
}

#[test]
fn what_is_offered_stands_in_the_order_of_the_readers_alphabet() {
    assert_eq!(lookup("gu", Lang::Fr), several(&["GTM", "GIN", "GNQ", "GNB", "GUY", "PNG"]));
    assert_eq!(lookup("гв", Lang::Ru), several(&["GTM", "GIN", "GNB", "PNG", "GNQ"]));
    assert_eq!(lookup("é", Lang::Fr), lookup("E", Lang::Fr));
}

#[test]
fn a_slip_of_the_finger_is_offered_and_never_decided() {
    assert_eq!(lookup("Kenyaa", Lang::En), several(&["KEN"]));
    assert_eq!(lookup("Austrai", Lang::En), several(&["AUT", "AUS"]));
    assert_eq!(lookup("Moldvoa", Lang::En), several(&["MDA"]));
    assert_eq!(lookup("Республика Малави", Lang::Ru), several(&["MWI"]), "more words than the name has");
}

#[test]
fn what_is_no_country_finds_none() {
    for text in ["", "   ", "the", "Atlantis", "Narnia", "xyzzy", "🙂", "%", "Taiwan", "Kosovo"] {
        assert_eq!(lookup(text, Lang::En), Match::None, "{text}");
    }
    assert_eq!(lookup(&"a".repeat(100_000), Lang::En), Match::None);
}
