//! Officials beyond the named cast, put together from small lists. Nobody of these names is meant.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use entity::sensitive_answers::Gender;
use serde::Deserialize;

use super::cast::Official;
use super::dice::Dice;

/// What people and their answers are put together from.
#[derive(Deserialize)]
pub struct Lists {
    regions: Vec<Region>,
    languages: BTreeMap<String, Phrases>,
}

/// Names by region; `script|latin` where a name has another script, `woman:man` where it has two forms.
#[derive(Deserialize)]
struct Region {
    key: String,
    language: String,
    countries: Vec<String>,
    women: Vec<String>,
    men: Vec<String>,
    family: Vec<String>,
}

/// What officials write, in one language.
#[derive(Deserialize)]
pub struct Phrases {
    pub titles: BTreeMap<String, Vec<String>>,
    pub employers: BTreeMap<String, String>,
    pub departments: Vec<String>,
    pub now: Vec<String>,
    pub next: Vec<String>,
    pub supervisors: Vec<String>,
    pub roles: Vec<String>,
    pub indicators: Vec<String>,
    /// What reviewers write to the panel.
    pub remarks: Vec<String>,
    openings: Vec<String>,
    gaps: Vec<String>,
    goals: Vec<String>,
    /// Title and plan.
    projects: Vec<Vec<String>>,
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/demo/people.json"))
            .expect("the lists are data of this crate, and a test reads them")
    })
}

/// The phrases of a language; English where there are none.
pub fn phrases(language: &str) -> &'static Phrases {
    let languages = &lists().languages;
    languages.get(language).or_else(|| languages.get("en")).expect("English is among the lists")
}

/// Makes one official after the other, no two with the same address.
pub struct Maker {
    dice: Dice,
    taken: BTreeSet<String>,
    /// Names carry a number: there are more people than names.
    is_numbered: bool,
}

impl Maker {
    /// The same seed makes the same people.
    pub fn new(seed: &str, taken: impl IntoIterator<Item = String>) -> Maker {
        Maker { dice: Dice::of(seed), taken: taken.into_iter().collect(), is_numbered: false }
    }

    /// For any number of people: whoever has a name that is taken gets a further one, counted in letters.
    pub fn numbered(seed: &str) -> Maker {
        Maker { is_numbered: true, ..Maker::new(seed, []) }
    }

    /// Somebody from one of these regions, whose gender is known to the programme or not.
    pub fn official(&mut self, regions: &[&str], gender: Option<Gender>) -> Official {
        self.one(regions, None, gender)
    }

    /// Somebody from this State of the region.
    pub fn official_of(&mut self, region: &str, iso3: &str, gender: Option<Gender>) -> Official {
        self.one(&[region], Some(iso3), gender)
    }

    fn one(&mut self, regions: &[&str], iso3: Option<&str>, gender: Option<Gender>) -> Official {
        loop {
            let mut official = self.draw(regions, iso3, gender);
            if self.is_numbered {
                let further = letters(self.taken.len());
                official.full_name = format!("{} {further}", official.full_name);
                if !official.latin_name.is_empty() {
                    official.latin_name = format!("{} {further}", official.latin_name);
                }
            }
            if self.taken.insert(official.email()) {
                return official;
            }
        }
    }

    fn draw(&mut self, regions: &[&str], iso3: Option<&str>, gender: Option<Gender>) -> Official {
        let key = *self.dice.pick(regions);
        let region = lists().regions.iter().find(|region| region.key == key).expect("a region of the lists");
        let is_woman = match gender {
            Some(Gender::Woman) => true,
            Some(Gender::Man) => false,
            _ => self.dice.percent(50),
        };
        let given = self.dice.pick(if is_woman { &region.women } else { &region.men });
        let family = self.dice.pick(&region.family);
        let name = |side| format!("{} {}", written(given, side, is_woman), written(family, side, is_woman));
        let language = region.language.clone();
        let (full_name, latin) = (name(0), name(1));
        let latin_name = if latin == full_name { String::new() } else { latin };
        let drawn = self.dice.pick(&region.countries).clone();
        let country_iso3 = iso3.map_or(drawn, str::to_owned);
        self.at_work(Official {
            full_name,
            latin_name,
            country_iso3,
            gender,
            language,
            ..Official::default()
        })
    }

    fn at_work(&mut self, person: Official) -> Official {
        let dice = &mut self.dice;
        let phrases = phrases(&person.language);
        let track = *dice.pick(&["technical", "policy", "strategy"]);
        let ministries: &[&str] = match track {
            "technical" => &["ict_digital", "cyber_agency", "defence", "interior", "regulator", "other"],
            "policy" => &["foreign_affairs", "mission", "justice", "foreign_affairs", "regulator"],
            _ => &["presidency", "ict_digital", "cyber_agency", "interior", "defence"],
        };
        let ministry = *dice.pick(ministries);
        let seniority = *dice.pick(&["mid", "mid", "mid", "senior", "senior", "director"]);
        let years_total = match seniority {
            "mid" => dice.between(5, 12),
            "senior" => dice.between(10, 19),
            _ => dice.between(16, 27),
        };
        let years_cyber = dice.between(1, years_total.min(9));
        let motivation = [dice.pick(&phrases.openings), dice.pick(&phrases.gaps), dice.pick(&phrases.goals)];
        let separator = if person.language == "zh" { "" } else { " " };
        let project = dice.pick(&phrases.projects);
        Official {
            ministry_type: ministry.to_owned(),
            employer: phrases.employers.get(ministry).cloned().unwrap_or_default(),
            title: dice.pick(&phrases.titles[track]).clone(),
            seniority: seniority.to_owned(),
            years_total,
            years_cyber,
            track: track.to_owned(),
            languages: spoken(dice, &person.language),
            motivation: motivation.map(String::as_str).join(separator),
            project_title: project[0].clone(),
            project_plan: project[1].clone(),
            ..person
        }
    }
}

/// The person's own language, and English where it is another.
fn spoken(dice: &mut Dice, language: &str) -> Vec<(String, String)> {
    let level = |dice: &mut Dice, of: &[&str]| (*dice.pick(of)).to_owned();
    let own = (language.to_owned(), level(dice, &["C1", "C2", "C2"]));
    match language {
        "en" => vec![own],
        _ => vec![own, ("en".to_owned(), level(dice, &["B2", "B2", "C1"]))],
    }
}

/// A number as a name of three letters or more.
fn letters(mut number: usize) -> String {
    let mut name = String::from("K");
    for letter in 0..3 {
        let vowel = letter % 2 == 0;
        let of: &[u8] = if vowel { b"aeiou" } else { b"bdfgjklmnprstvwyz" };
        name.push(char::from(of[number % of.len()]));
        number /= of.len();
    }
    while number > 0 {
        name.push(char::from(b"abcdefghij"[number % 10]));
        number /= 10;
    }
    name
}

/// One way of writing a name: 0 in its own script, 1 in Latin letters.
fn written(name: &str, side: usize, is_woman: bool) -> &str {
    let side = name.split('|').nth(side).unwrap_or(name);
    let mut forms = side.split(':');
    let first = forms.next().unwrap_or(side);
    if is_woman { first } else { forms.next().unwrap_or(first) }
}

/// A name of somebody from the same State, for a supervisor or a referee: as written, and in Latin letters.
pub fn colleague(dice: &mut Dice, country: &str) -> (String, String) {
    let regions = &lists().regions;
    let region = regions.iter().find(|region| region.countries.iter().any(|iso3| iso3 == country));
    let region = region.unwrap_or(&regions[0]);
    let is_woman = dice.percent(50);
    let given = dice.pick(if is_woman { &region.women } else { &region.men });
    let family = dice.pick(&region.family);
    let name = |side| format!("{} {}", written(given, side, is_woman), written(family, side, is_woman));
    (name(0), name(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_makes_officials_of_existing_states_who_can_be_written_to() {
        for region in &lists().regions {
            let mut maker = Maker::new("test", []);
            for gender in [Some(Gender::Woman), Some(Gender::Man), None] {
                let official = maker.official(&[&region.key], gender);
                assert_eq!(crate::people::address(&official.email()), Some(official.email()));
                let iso3 = crate::countries::Iso3::parse(&official.country_iso3);
                assert!(iso3.and_then(crate::countries::find).is_some(), "{}", official.country_iso3);
                assert!(!official.employer.is_empty() && !official.full_name.contains(['|', ':']));
            }
        }
    }

    #[test]
    fn the_same_seed_makes_the_same_people_and_no_address_twice() {
        let people = |seed| {
            let mut maker = Maker::new(seed, []);
            (0..200).map(|_| maker.official(&["pacific"], None).email()).collect::<Vec<_>>()
        };
        assert_eq!(people("a"), people("a"));
        assert_eq!(people("a").into_iter().collect::<BTreeSet<_>>().len(), 200);
    }
}
