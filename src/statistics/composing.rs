//! A publication of one edition: its rows go through the engine, and what the gate found safe is written in every
//! language.

use chrono::{DateTime, NaiveDate, Utc};
use entity::{Localised, edition, programme};

use super::archive;
use super::content::Content;
use super::counted::Sheets;
use super::cuts::Cuts;
use super::formats::METHOD_VERSION;
use super::labels::{Naming, labels};
use super::making::{Certificate, Order, Refused, draft};
use super::place;
use super::records::Source;
use super::release::Release;
use crate::i18n::Lang;

/// What is to be published.
pub struct Wish {
    pub code: String,
    pub programme: programme::Model,
    pub edition: edition::Model,
    pub sheets: Sheets,
    pub cuts: Cuts,
    pub now: DateTime<Utc>,
}

/// A publication that may be shown to its publisher.
pub struct Composed {
    pub content: Content,
    pub release: Release,
    pub certificate: Certificate,
    /// The files in each language, packed.
    pub archives: Vec<(Lang, Vec<u8>)>,
}

/// Why an edition has no publication, as its publisher may mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoPublication {
    /// Fewer applications than may be told.
    TooFew,
    /// So many applications name no State.
    NoState(usize),
    /// These tables give something away whatever is hidden in them.
    Unsafe(Vec<String>),
}

/// What composing ends with otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uncomposed {
    No(NoPublication),
    /// Rows or files that the engine does not take: a fault of ours.
    Fault(String),
}

impl From<Refused> for Uncomposed {
    fn from(refused: Refused) -> Uncomposed {
        match refused {
            Refused::Unwritable(what) => Uncomposed::Fault(what),
            _ => Uncomposed::No(NoPublication::Unsafe(refused.tables().to_vec())),
        }
    }
}

/// Counts, protects, judges and writes.
pub fn compose(wish: &Wish, is_over: &dyn Fn() -> bool) -> Result<Composed, Uncomposed> {
    if wish.sheets.is_too_few() {
        return Err(Uncomposed::No(NoPublication::TooFew));
    }
    if wish.sheets.without_state > 0 {
        return Err(Uncomposed::No(NoPublication::NoState(wish.sheets.without_state)));
    }
    let words = |release: &Release, lang: Lang| labels(release, lang, &wish.naming(lang));
    let order = Order {
        source: Source {
            records: ("records.csv", &wish.sheets.records),
            editions: Some(("editions.csv", &wish.sheets.editions)),
        },
        release_id: Some(&wish.code),
        tables: wish.cuts.wanted(),
        previous: &[],
        is_revision: false,
        flags_as_of: None,
        data_cut_off: Some(wish.today()),
        geography: &place,
        labels: &|release| words(release, Lang::En),
        is_over,
    };
    let drafted = draft(&order).map_err(|faults| Uncomposed::Fault(faults.to_string()))?;
    let made = drafted.publish(&order)?;
    let pack = |lang| {
        let packed = archive::packed(&wish.code, &made.worded(&words(&made.release, lang))?);
        Ok((lang, packed.map_err(|error| Uncomposed::Fault(error.to_string()))?))
    };
    let archives: Result<Vec<_>, Uncomposed> = Lang::ALL.into_iter().map(pack).collect();
    Ok(Composed {
        content: Content::of(&wish.programme, &wish.edition, &made.release, METHOD_VERSION),
        archives: archives?,
        certificate: made.certificate,
        release: made.release,
    })
}

impl Wish {
    fn naming(&self, lang: Lang) -> Naming {
        let in_words = |text: &Localised| text.get(lang.code()).text;
        Naming { publisher: in_words(&self.programme.title), editions: in_words(&self.edition.title) }
    }

    fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }
}
