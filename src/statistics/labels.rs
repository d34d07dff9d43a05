//! The words of a publication's files in one language.

use super::formats::labels::ShareLabels;
use super::formats::{Direction, Labels, TableLabels, Word};
use super::release::{Axis, Release, Shape, Table};
use super::sentences::finding;
use crate::countries::{self, Iso3};
use crate::i18n::{Args, Lang, Words, format};

/// What the files are called after.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Naming {
    /// Who publishes; may be empty.
    pub publisher: String,
    /// The editions in words.
    pub editions: String,
}

impl Naming {
    /// After the editions' own ids.
    pub fn by_ids(release: &Release) -> Naming {
        let editions: Vec<&str> = release.editions.iter().map(|edition| edition.id.as_str()).collect();
        Naming { publisher: String::new(), editions: editions.join(", ") }
    }
}

/// The words for everything that occurs in this release.
pub fn labels(release: &Release, lang: Lang, naming: &Naming) -> Labels {
    let say = |key: &str| Words::shared().say(lang, key, &Args::new());
    let of = |key: &str| {
        let args = Args::new().with("editions", naming.editions.clone());
        Words::shared().say(lang, key, &args.with("date", release.data_cut_off.to_string()))
    };
    let mut labels = Labels {
        language: lang.code().to_owned(),
        direction: if lang.dir() == "rtl" { Direction::RightToLeft } else { Direction::LeftToRight },
        title: of("figures-title"),
        subtitle: of("figures-subtitle"),
        publisher: naming.publisher.clone(),
        citation: of("figures-citation"),
        method_note: say("figures-method"),
        words: Word::ALL
            .into_iter()
            .map(|word| (word, say(&format!("figures-word-{}", word.code()))))
            .collect(),
        shares: shares(lang),
        ..Labels::default()
    };
    for dimension in &release.dimensions {
        let key = format!("figures-dimension-{}", dimension.name);
        if Words::shared().has(Lang::En, &key) {
            labels.dimensions.insert(dimension.name.clone(), say(&key));
        }
        for code in codes(&dimension.total, &dimension.shape) {
            let label = code_label(&dimension.name, code, lang);
            labels.codes.insert((dimension.name.clone(), code.to_owned()), label);
        }
    }
    for group in release.groups.iter().filter(|group| group.code.contains(':')) {
        let label = group_label(&group.code, lang);
        labels.codes.insert((group.dimension.clone(), group.code.clone()), label);
    }
    for table in &release.tables {
        let name = name(table, &labels, lang);
        let measured = of("figures-subtitle");
        let finding = finding(release, table, &labels, lang).unwrap_or_else(|| name.clone());
        labels.tables.insert(table.id.clone(), TableLabels { finding, name, measured });
    }
    labels
}

fn shares(lang: Lang) -> ShareLabels {
    // The words are asked for with their own names in the places of the numbers, which the engine fills.
    let args = Args::new().with("percent", "{percent}").with("part", "{part}").with("whole", "{whole}");
    let say = |key: &str| Words::shared().say(lang, key, &args).replace(['\u{2068}', '\u{2069}'], "");
    ShareLabels {
        share: say("figures-share"),
        counts: say("figures-counts"),
        decimal_mark: say("figures-decimal-mark"),
        group_mark: String::new(),
    }
}

fn codes<'a>(total: &'a str, shape: &'a Shape) -> Vec<&'a str> {
    match shape {
        Shape::Ordered(codes) => codes.iter().map(String::as_str).collect(),
        Shape::Tree(tree) => [total].into_iter().chain(tree.iter().map(|(code, _)| code.as_str())).collect(),
    }
}

/// What a code is called; a word of the records that has no translation stands as it is.
fn code_label(dimension: &str, code: &str, lang: Lang) -> String {
    let say = |key: &str| Words::shared().say(lang, key, &Args::new());
    let known = |key: String| Words::shared().has(Lang::En, &key).then(|| say(&key));
    let found = match (dimension, code) {
        ("gender", _) => known(format!("figures-gender-{code}")),
        ("geo", _) => place_label(code, lang),
        (_, "ALL") => Some(say("figures-all")),
        (_, "unclassified") => Some(say("figures-unclassified")),
        _ => known(format!("value-{dimension}-{code}")),
    };
    found.unwrap_or_else(|| code.to_owned())
}

fn place_label(code: &str, lang: Lang) -> Option<String> {
    let country = Iso3::parse(code).and_then(countries::find).map(|country| country.name(lang).to_owned());
    country.or_else(|| countries::area(code).map(|area| area.name(lang).to_owned()))
}

fn group_label(code: &str, lang: Lang) -> String {
    let say = |key: String| Words::shared().say(lang, &key, &Args::new());
    match code.split_once(':') {
        Some(("UN", group)) => say(format!("value-un_group-{group}")),
        Some((_, combination)) => say(format!("figures-development-{}", combination.replace('+', "-"))),
        None => code.to_owned(),
    }
}

/// A table is called by its dimensions: "By gender, place and stage".
fn name(table: &Table, labels: &Labels, lang: Lang) -> String {
    let dimensions: Vec<String> = table.axes.iter().map(|axis| dimension_label(axis, labels, lang)).collect();
    let args = Args::new().with("dimensions", format::list_and(lang, &dimensions));
    Words::shared().say(lang, "figures-table", &args)
}

fn dimension_label(axis: &Axis, labels: &Labels, lang: Lang) -> String {
    let kind = axis.codes.iter().find_map(|code| code.split_once(':').map(|(kind, _)| kind));
    match kind.filter(|_| axis.dimension == "geo") {
        Some("UN") => Words::shared().say(lang, "figures-dimension-un-group", &Args::new()),
        Some(_) => Words::shared().say(lang, "figures-dimension-development", &Args::new()),
        None => labels.dimensions.get(&axis.dimension).unwrap_or(&axis.dimension).clone(),
    }
}
