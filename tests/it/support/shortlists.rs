//! Invented shortlists of many shapes, as the two files that `atoll select` reads: the same for the same seed.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

/// What kind of targets are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A few that hardly press.
    Loose,
    /// Those of a usual panel.
    Usual,
    /// Many that press on each other.
    Tight,
    /// Regions, within them women, within them tracks.
    Laminar,
    /// More women than there are places for, beside the usual ones.
    Impossible,
}

/// A shortlist to be invented.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pub candidates: usize,
    pub places: usize,
    /// Scores are multiples of so many thousandths: large ones make many ties.
    pub grid: u64,
    pub style: Style,
    /// Some are included, excluded, kept apart.
    pub has_pins: bool,
    pub seed: u64,
}

const REGIONS: [&str; 5] = ["african", "asia_pacific", "eastern_european", "grulac", "weog"];
const TRACKS: [&str; 3] = ["policy", "strategy", "technical"];
const LEVELS: [&str; 4] = ["director", "junior", "mid", "senior"];

/// Invents a shortlist and writes it into `directory`: candidates.csv and rules.json.
pub fn write(shape: Shape, directory: &Path) {
    let mut chance = Chance(shape.seed ^ (shape.candidates as u64) << 20 ^ (shape.places as u64) << 8);
    let countries = (shape.candidates / 3).clamp(12, 193);
    let mut text = "id,score,gender,country,region,small,track,seniority\n".to_owned();
    let mut scores = Vec::new();
    for nth in 0..shape.candidates {
        let country = chance.below(countries);
        let small = country % 7 < 3;
        let is_woman = chance.below(100) < if country % 5 == 2 { 15 } else { 40 };
        let lead = if small { 0 } else { 12_000 } + if is_woman { 0 } else { 4_000 };
        let score = (20_000 + chance.below(64_000) as u64 + lead) / shape.grid * shape.grid;
        scores.push((score, nth));
        text += &format!(
            "{},{}.{:03},{},S{country:03},{},{},{},{}\n",
            id(nth),
            score / 1000,
            score % 1000,
            if is_woman { "woman" } else { "man" },
            REGIONS[country % 5],
            if small { "yes" } else { "no" },
            TRACKS[chance.below(3)],
            LEVELS[chance.below(4)],
        );
    }
    std::fs::write(directory.join("candidates.csv"), text).unwrap();
    let mut question = json!({"places": shape.places, "reserve": 6, "rules": rules(shape, countries)});
    if shape.has_pins {
        pin(&mut question, &mut chance, scores);
    }
    std::fs::write(directory.join("rules.json"), question.to_string()).unwrap();
}

fn id(nth: usize) -> String {
    format!("A{nth:06}")
}

/// One is in, five are out, and eight pairs of the best are kept apart.
fn pin(question: &mut Value, chance: &mut Chance, mut scores: Vec<(u64, usize)>) {
    let n = scores.len();
    let included = id(chance.below(n));
    let excluded: Vec<String> = (0..5).map(|_| id(chance.below(n))).filter(|one| *one != included).collect();
    scores.sort_unstable_by(|a, b| b.cmp(a));
    let of = |place: usize| id(scores[place].1);
    question["include"] = json!([included]);
    question["exclude"] = json!(excluded);
    question["apart"] = json!((0..8).map(|nth| [of(nth), of(nth + 1 + nth % 3)]).collect::<Vec<_>>());
}

fn rules(shape: Shape, countries: usize) -> Vec<Value> {
    let p = shape.places;
    let cap = (p * 3 / 2).div_ceil(countries).max(1);
    let each = |max: usize| json!({"id": "per-country", "each": "country", "max": max});
    let mut rules = match shape.style {
        Style::Loose => vec![bound(&[("gender", "woman")], Some(p * 2 / 5), None), each(cap + 2)],
        Style::Laminar => {
            let mut rules = vec![each(cap)];
            for (nth, region) in REGIONS.iter().enumerate() {
                let woman = [("region", *region), ("gender", "woman")];
                let technical = [woman[0], woman[1], ("track", "technical")];
                rules.push(bound(&woman[..1], Some(p * 3 / 20), Some(p * 3 / 10)));
                rules.push(bound(&woman, Some(p * (1 + nth % 2) / 15), None));
                rules.push(bound(&technical, Some(p / 40), Some(p / 10 + 1)));
            }
            return rules;
        }
        _ => usual(p, each(cap)),
    };
    rules.push(bound(&[("small", "yes")], Some(p / 5), None));
    match shape.style {
        Style::Tight => rules.extend(tight(p)),
        Style::Impossible => rules.push(bound(&[("gender", "man")], Some(p * 3 / 5), None)),
        _ => {}
    }
    rules.into_iter().enumerate().map(|(nth, rule)| named(nth, rule)).collect()
}

fn named(nth: usize, mut rule: Value) -> Value {
    rule["id"] = json!(format!("{nth}-{}", rule["id"].as_str().unwrap()));
    rule
}

fn usual(p: usize, each: Value) -> Vec<Value> {
    let women = bound(&[("gender", "woman")], Some(p * 47 / 100), Some((p * 53).div_ceil(100)));
    let mut rules = vec![women, each];
    rules.extend(REGIONS.map(|region| bound(&[("region", region)], Some(p * 3 / 20), Some(p * 2 / 5))));
    rules.extend(TRACKS.map(|track| bound(&[("track", track)], Some(p / 5), Some(p / 2))));
    rules.push(bound(&[("seniority", "director")], None, Some(p / 5)));
    rules
}

fn tight(p: usize) -> Vec<Value> {
    let mut rules: Vec<Value> =
        LEVELS.map(|level| bound(&[("seniority", level)], Some(p / 5), Some(p * 3 / 10))).into();
    for (nth, region) in REGIONS.iter().enumerate() {
        let (least, most) = (p * (5 + nth) / 80, p * (9 + nth) / 80 + 1);
        rules.push(bound(&[("region", region), ("gender", "woman")], Some(least), Some(most)));
    }
    for track in TRACKS {
        rules.push(bound(&[("track", track), ("gender", "woman")], Some(p * 3 / 25), Some(p / 5 + 1)));
    }
    rules
}

fn bound(of: &[(&str, &str)], min: Option<usize>, max: Option<usize>) -> Value {
    let matching: BTreeMap<&str, [&str; 1]> = of.iter().map(|(name, value)| (*name, [*value])).collect();
    let names: Vec<&str> = of.iter().map(|(_, value)| *value).collect();
    let mut rule = json!({"id": names.join("-"), "where": matching});
    min.into_iter().for_each(|min| rule["min"] = json!(min));
    max.into_iter().for_each(|max| rule["max"] = json!(max));
    rule
}

/// Numbers that look like chance: SplitMix64 (Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % n as u64) as usize
    }
}
