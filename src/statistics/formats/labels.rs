//! The words of a publication in one language, passed in: the engine knows none. What is not named shows its code.

use std::collections::BTreeMap;

/// All words and signs that the files show to people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// A BCP 47 tag: `en`, `ar`, …
    pub language: String,
    pub direction: Direction,
    pub title: String,
    pub subtitle: String,
    pub publisher: String,
    pub citation: String,
    /// How the figures were counted and protected, in some sentences; a line end begins a paragraph.
    pub method_note: String,
    /// By id.
    pub tables: BTreeMap<String, TableLabels>,
    pub dimensions: BTreeMap<String, String>,
    /// By dimension and code.
    pub codes: BTreeMap<(String, String), String>,
    pub words: BTreeMap<Word, String>,
    pub shares: ShareLabels,
}

/// Which way the language runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    #[default]
    LeftToRight,
    RightToLeft,
}

/// What is said of one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableLabels {
    /// What it is: "Table 1. Applicants by regional group and gender".
    pub name: String,
    /// What it says, for the head of its chart: "Women were four in ten applicants". Only of what is published.
    pub finding: String,
    /// What is measured, for the line below: "Applicants by gender and regional group, 2026 edition".
    pub measured: String,
}

/// How the share of women is written beside the bars, with `{percent}`, `{part}` and `{whole}` in it. Empty: it is not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareLabels {
    /// From 20 people on: "{percent} % women ({part} of {whole})".
    pub share: String,
    /// Of fewer, counts alone: "{part} women of {whole}".
    pub counts: String,
    /// Between whole and decimals; empty: a full stop.
    pub decimal_mark: String,
    /// Between thousands; may be empty.
    pub group_mark: String,
}

/// A word that the files need besides names of things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// The first sheet of the spreadsheet.
    About,
    Citation,
    DataCutOff,
    Deadline,
    Edition,
    /// The day whose memberships of groups count.
    FlagsAsOf,
    /// In the place of a hidden value: one short word.
    Hidden,
    /// Why it is hidden, the same for all: "hidden to protect individuals".
    HiddenFor,
    Method,
    Publication,
    Published,
    Publisher,
    /// Counts below this are hidden: the label of the number k.
    SmallBelow,
    Status,
    Value,
}

impl Word {
    pub const ALL: [Word; 15] = [
        Word::About,
        Word::Citation,
        Word::DataCutOff,
        Word::Deadline,
        Word::Edition,
        Word::FlagsAsOf,
        Word::Hidden,
        Word::HiddenFor,
        Word::Method,
        Word::Publication,
        Word::Published,
        Word::Publisher,
        Word::SmallBelow,
        Word::Status,
        Word::Value,
    ];

    /// Names it for whoever looks it up, and stands in for a word that is missing.
    pub fn code(self) -> &'static str {
        match self {
            Word::About => "about",
            Word::Citation => "citation",
            Word::DataCutOff => "data-cut-off",
            Word::Deadline => "deadline",
            Word::Edition => "edition",
            Word::FlagsAsOf => "flags-as-of",
            Word::Hidden => "hidden",
            Word::HiddenFor => "hidden-for",
            Word::Method => "method",
            Word::Publication => "publication",
            Word::Published => "published",
            Word::Publisher => "publisher",
            Word::SmallBelow => "small-below",
            Word::Status => "status",
            Word::Value => "value",
        }
    }
}

impl Labels {
    /// The language, or that it is not known.
    pub fn language(&self) -> &str {
        or(&self.language, "und")
    }

    pub fn is_mirrored(&self) -> bool {
        self.direction == Direction::RightToLeft
    }

    pub fn word(&self, word: Word) -> &str {
        let otherwise = if word == Word::HiddenFor { self.word(Word::Hidden) } else { word.code() };
        self.words.get(&word).map_or(otherwise, |text| or(text, otherwise))
    }

    pub fn dimension<'a>(&'a self, name: &'a str) -> &'a str {
        self.dimensions.get(name).map_or(name, |text| or(text, name))
    }

    pub fn code<'a>(&'a self, dimension: &str, code: &'a str) -> &'a str {
        let found = self.codes.get(&(dimension.to_owned(), code.to_owned()));
        found.map_or(code, |text| or(text, code))
    }

    /// The table's name, or its id.
    pub fn name<'a>(&'a self, table: &'a str) -> &'a str {
        self.tables.get(table).map_or(table, |labels| or(&labels.name, table))
    }

    /// What the table says, or its name.
    pub fn finding<'a>(&'a self, table: &'a str) -> &'a str {
        let name = self.name(table);
        self.tables.get(table).map_or(name, |labels| or(&labels.finding, name))
    }

    /// What is measured; may be empty.
    pub fn measured(&self, table: &str) -> &str {
        self.tables.get(table).map_or("", |labels| &labels.measured)
    }
}

fn or<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.is_empty() { otherwise } else { text }
}
