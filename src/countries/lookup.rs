//! Finding the country that somebody typed: any of six languages, codes, former names, small slips.
//!
//! An exact name or code decides. Anything less is only offered to choose from, so that a slip of the
//! finger never becomes another nationality.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::country::all;
use super::fold::{Folded, fold};
use super::iso3::Iso3;
use super::near::distance;
use super::order::sorted;
use super::table::rows;
use crate::i18n::Lang;

/// What a typed text may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// A name, former name or code of this country and of no other.
    One(Iso3),
    /// Countries to choose from, the likeliest first; it may be a single one that wants a yes.
    Several(Vec<Iso3>),
    None,
}

/// Longer texts are not the name of a country.
const LONGEST: usize = 120;

/// The country or countries that `text` may mean, for a reader of `lang`.
pub fn lookup(text: &str, lang: Lang) -> Match {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return Match::None;
    }
    if let Some(iso3) = coded(text) {
        return Match::One(iso3);
    }
    let (typed, code) = (fold(text), coded(&text.to_ascii_uppercase()));
    match exact(&typed) {
        [only] => Match::One(*only),
        [] => {
            let mut found = if typed.squeezed.is_empty() { Ranks::new() } else { resembling(&typed, lang) };
            found.extend(code.map(|iso3| (iso3, 0)));
            offer(found, lang)
        }
        several => offer(several.iter().map(|iso3| (*iso3, 0)).collect(), lang),
    }
}

/// ISO alpha-3, ISO alpha-2 or M49, written as a code is: `MAR` is Morocco, `mar` may become the Marshall Islands.
fn coded(text: &str) -> Option<Iso3> {
    all()
        .iter()
        .find(|c| c.iso3.as_str() == text || c.iso2 == text || c.m49 == text)
        .map(|country| country.iso3)
}

fn exact(typed: &Folded) -> &'static [Iso3] {
    let bare = typed.squeezed.strip_prefix("ال").unwrap_or(&typed.squeezed);
    let found = INDEX.squeezed.get(&typed.squeezed).or_else(|| INDEX.bags.get(&typed.bag));
    found.or_else(|| INDEX.squeezed.get(bare)).map_or(&[], Vec::as_slice)
}

/// How likely each country is meant; the smaller the likelier.
type Ranks = HashMap<Iso3, usize>;

/// What resembles the text: first among names in the reader's language and former names that begin so,
/// then among all; slips last.
fn resembling(typed: &Folded, lang: Lang) -> Ranks {
    let own = |entry: &Entry, rank| entry.lang.map_or(rank == 0, |other| other == lang);
    let any = |_: &Entry, _| true;
    let attempts: [&dyn Fn() -> Ranks; 4] = [
        &|| ranked(typed, own, likeness),
        &|| ranked(typed, any, likeness),
        &|| ranked(typed, own, slip),
        &|| ranked(typed, any, slip),
    ];
    attempts.iter().map(|attempt| attempt()).find(|found| !found.is_empty()).unwrap_or_default()
}

fn ranked(
    typed: &Folded,
    among: impl Fn(&Entry, usize) -> bool,
    rank: fn(&Folded, &Folded) -> Option<usize>,
) -> Ranks {
    let mut best = Ranks::new();
    for entry in &INDEX.entries {
        if let Some(rank) = rank(typed, &entry.name).filter(|rank| among(entry, *rank)) {
            best.entry(entry.iso3).and_modify(|old| *old = rank.min(*old)).or_insert(rank);
        }
    }
    best
}

/// 0: the name begins so; 1: a word of it begins so; 2: it is somewhere inside; 3: the name is inside the text.
fn likeness(typed: &Folded, name: &Folded) -> Option<usize> {
    let telling = |folded: &Folded| folded.letters.len() >= if is_alphabetic(folded) { 4 } else { 2 };
    if name.squeezed.starts_with(&typed.squeezed) {
        Some(0)
    } else if name.words.contains(typed.words.trim_end()) {
        Some(1)
    } else if telling(typed) && name.squeezed.contains(&typed.squeezed) {
        Some(2)
    } else if telling(name) && typed.words.contains(&name.words) {
        Some(3)
    } else {
        None
    }
}

/// Han characters say more each than letters do.
fn is_alphabetic(folded: &Folded) -> bool {
    !folded.letters.iter().any(|c| ('\u{3400}'..='\u{9fff}').contains(c))
}

/// The number of slips between the two, when there are few for a text of this length.
fn slip(typed: &Folded, name: &Folded) -> Option<usize> {
    let allowed = match typed.letters.len() {
        0..=3 => return None,
        4 | 5 => 1,
        _ => 2,
    };
    distance(&typed.letters, &name.letters, allowed)
}

/// By rank, and within a rank in the order of the reader's alphabet.
fn offer(ranks: Ranks, lang: Lang) -> Match {
    let mut found: Vec<Iso3> =
        sorted(lang).iter().map(|country| country.iso3).filter(|iso3| ranks.contains_key(iso3)).collect();
    found.sort_by_key(|iso3| ranks.get(iso3));
    if found.is_empty() { Match::None } else { Match::Several(found) }
}

/// One spelling of one country. No language: a former or common name, known everywhere.
struct Entry {
    iso3: Iso3,
    lang: Option<Lang>,
    name: Folded,
}

struct Index {
    entries: Vec<Entry>,
    squeezed: HashMap<String, Vec<Iso3>>,
    bags: HashMap<String, Vec<Iso3>>,
}

#[derive(Deserialize)]
struct AliasRow {
    iso3: Iso3,
    alias: String,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let entries: Vec<Entry> = names().chain(aliases()).collect();
    let (mut squeezed, mut bags) = (HashMap::new(), HashMap::new());
    for Entry { iso3, name, .. } in &entries {
        note(&mut squeezed, name.squeezed.clone(), *iso3);
        note(&mut bags, name.bag.clone(), *iso3);
        if let Some(bare) = name.squeezed.strip_prefix("ال") {
            note(&mut squeezed, bare.to_owned(), *iso3);
        }
    }
    Index { entries, squeezed, bags }
});

fn note(index: &mut HashMap<String, Vec<Iso3>>, key: String, iso3: Iso3) {
    let countries = index.entry(key).or_default();
    if !countries.contains(&iso3) {
        countries.push(iso3);
    }
}

/// Every name in every language, and again without what stands in brackets.
fn names() -> impl Iterator<Item = Entry> {
    all().iter().flat_map(|country| {
        Lang::ALL.iter().flat_map(move |lang| {
            let name = country.name(*lang);
            let short = name.split(['(', '（']).next().filter(|short| *short != name);
            let entry = move |text: &str| Entry { iso3: country.iso3, lang: Some(*lang), name: fold(text) };
            std::iter::once(name).chain(short).map(entry)
        })
    })
}

fn aliases() -> impl Iterator<Item = Entry> {
    let aliases: Vec<AliasRow> = rows(include_str!("../../data/country_aliases.csv"));
    aliases.into_iter().map(|row| Entry { iso3: row.iso3, lang: None, name: fold(&row.alias) })
}
