//! Making a publication: records are read, laid out, counted, protected, written, and judged by the gate from what was
//! written. Without its verdict there is no publication.

use chrono::NaiveDate;

use super::disclosure::{self, Part, Protection, Rules, System};
use super::formats::{self, Files, Labels};
use super::gate::{self, Question, Verdict};
use super::records::{self, Records, Source};
use super::release::{self, Release};
use super::tables::{self, Asked, LEAST_K, Layout, Place, Ring, Wanted};
use crate::sheet::Faults;

mod certificate;
mod coarser;
mod derived;
mod earlier;
mod late;
mod ledger;
mod previous;
mod refused;

use earlier::Earlier;

pub use certificate::{Certificate, CertifiedLoss};
pub use coarser::Coarser;
pub use late::Late;
pub use ledger::{Ledger, Loss};
pub use previous::Previous;
pub use refused::Refused;

/// The file that names all others with their checksums.
const SUMS: &str = "SHA256SUMS";

/// What is to be published.
pub struct Order<'a> {
    pub source: Source<'a>,
    /// How the publication is called; by default after its editions.
    pub release_id: Option<&'a str>,
    pub tables: Wanted<'a>,
    /// Earlier publications. Those that share an edition are protected and judged together with this one.
    pub previous: &'a [Previous<'a>],
    /// Whether figures may differ from those of earlier publications, as a revision that was announced.
    pub is_revision: bool,
    /// By default the day of the latest deadline.
    pub flags_as_of: Option<NaiveDate>,
    /// By default the day of the latest deadline.
    pub data_cut_off: Option<NaiveDate>,
    /// Tells of a country, by its ISO alpha-3 code, where it belongs on a day.
    pub geography: &'a dyn Fn(&str, NaiveDate) -> Option<Place>,
    /// The words of the files, for the layout that came out.
    pub labels: &'a dyn Fn(&Release) -> Labels,
    /// Whether no more time may be spent on the audit.
    pub is_over: &'a dyn Fn() -> bool,
}

/// A publication that was laid out and protected, and not written yet.
pub struct Draft {
    records: Records,
    asked: Vec<Asked>,
    system: System,
    protection: Protection,
    layout: Layout,
    flags_as_of: NaiveDate,
}

/// A publication that is safe.
pub struct Made {
    /// In the words of the order, with the certificate and the checksums.
    pub files: Files,
    pub ledger: Ledger,
    pub verdict: Verdict,
    pub release: Release,
    pub certificate: Certificate,
}

/// Lays out and protects. Faults: everything that is wrong with the files.
pub fn draft(order: &Order<'_>) -> Result<Draft, Faults> {
    let mut faults = Faults::default();
    let any_day = NaiveDate::default();
    let is_country = |code: &str| (order.geography)(code, any_day).is_some();
    let read = records::read(order.source, is_country, &mut faults);
    let Some(records) = read else { return Err(faults) };
    tell_of_few(&records, order.source.records.0, &mut faults);
    let latest = records.editions.iter().map(|edition| edition.deadline).max();
    let flags_as_of = order.flags_as_of.or(latest).unwrap_or_default();
    let geography = |code: &str| (order.geography)(code, flags_as_of);
    let asked = tables::read(&order.tables, &records, &mut faults);
    let layout = tables::lay_out(&records, &asked, &geography, &mut faults);
    let Some(layout) = layout.filter(|_| faults.is_empty()) else { return Err(faults) };
    let counts: Vec<Vec<u64>> = (layout.plans.iter())
        .map(|plan| tables::counted(plan, &layout.dimensions, &layout.groups, &records))
        .collect();
    let linked = previous::linked(order, &records, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let earlier: Vec<Part<'_>> = linked.iter().map(Earlier::part).collect();
    let own = Part { layout: &layout, records: &records, counts, shown: Vec::new() };
    if let Some(ring) = disclosure::ring(&own, &earlier).filter(Ring::is_too_large) {
        tell_of_large_ring(&ring, &asked, &mut faults);
        return Err(faults);
    }
    let system = System::joint(&own, &earlier);
    let protection = disclosure::protect(&system, Rules::ALL);
    Ok(Draft { records, asked, system, protection, layout, flags_as_of })
}

impl Made {
    /// The same publication in other words: what the gate judged, tables and `release.json`, is the same to the byte.
    ///
    /// # Errors
    /// The files cannot be written.
    pub fn worded(&self, labels: &Labels) -> Result<Files, Refused> {
        certified(formats::files(&self.release, labels)?, &self.certificate)
    }
}

fn certified(mut files: Files, certificate: &Certificate) -> Result<Files, Refused> {
    files.remove(SUMS);
    files.insert("certificate.json".to_owned(), certificate.written()?);
    files.insert(SUMS.to_owned(), formats::checksums(&files));
    Ok(files)
}

impl Draft {
    /// What is hidden, table by table.
    pub fn ledger(&self) -> Ledger {
        Ledger::of(&self.layout, &self.system, &self.protection)
    }

    /// Coarser cuts of the tables of which most is hidden, with what would be hidden then.
    pub fn coarser(&self, order: &Order<'_>) -> Vec<Coarser> {
        coarser::of(self, order)
    }

    /// What records that came late would change.
    pub fn late(&self, order: &Order<'_>, late: (&str, &[u8])) -> Result<Late, Faults> {
        late::judged(self, order, late)
    }

    /// Writes the files and has the gate judge them.
    ///
    /// # Errors
    /// Why there can be no publication.
    pub fn publish(self, order: &Order<'_>) -> Result<Made, Refused> {
        if !self.protection.unprotected.is_empty() {
            let tables = disclosure::unprotected_tables(&self.system.cells, &self.protection, &self.layout);
            return Err(Refused::unprotected(&self.protection, tables));
        }
        let release = self.release(order);
        let mut files = formats::files(&release, &(order.labels)(&release))?;
        files.insert(SUMS.to_owned(), formats::checksums(&files));
        let earlier: Vec<gate::Earlier<'_>> = (order.previous.iter())
            .filter(|one| one.shares_an_edition(&self.records))
            .map(|one| gate::Earlier { files: one.files, records: one.records.map(|(_, bytes)| bytes) })
            .collect();
        let question = Question { files: &files, records: Some(order.source.records.1), earlier: &earlier };
        let verdict = gate::audit(&question, order.is_over)?;
        if !verdict.is_safe() {
            return Err(Refused::not_safe(&verdict));
        }
        let certificate = Certificate::of(&release, &verdict, &self.ledger());
        let files = certified(files, &certificate)?;
        Ok(Made { files, ledger: self.ledger(), verdict, release, certificate })
    }

    fn release(&self, order: &Order<'_>) -> Release {
        let cells = disclosure::shown(&self.system.cells, &self.protection.hidden);
        let tables: Vec<release::Table> = (self.layout.plans.iter().zip(cells))
            .map(|(plan, cells)| release::Table {
                id: plan.id.clone(),
                axes: plan.axes.clone(),
                k: plan.k,
                cells,
            })
            .collect();
        let editions = self.records.editions.iter().map(|edition| release::Edition {
            id: edition.id.clone(),
            deadline: edition.deadline,
            restricted: edition.restricted,
            records: self.records.of_edition(&edition.id),
        });
        let editions: Vec<release::Edition> = editions.collect();
        let latest = editions.iter().map(|edition| edition.deadline).max();
        Release {
            release_id: order.release_id.map_or_else(|| release_id(&editions), str::to_owned),
            k: LEAST_K,
            dimensions: self.layout.dimensions.clone(),
            groups: self.layout.groups.clone(),
            derived: derived::of(&self.layout, &self.system.cells, &self.protection.hidden),
            tables,
            data_cut_off: order.data_cut_off.or(latest).unwrap_or_default(),
            editions,
            flags_as_of: self.flags_as_of,
        }
    }
}

/// How many records an edition has is always told.
fn tell_of_few(records: &Records, file: &str, faults: &mut Faults) {
    for edition in &records.editions {
        let many = records.of_edition(&edition.id);
        if many < LEAST_K {
            faults.tell(format!(
                "{file}: edition {} has {many} records; fewer than {LEAST_K} cannot be published, because their number \
                 is always told",
                crate::sheet::quoted(&edition.id)
            ));
        }
    }
}

/// Tables that tell of one another in more ways than protection and gate can go through.
fn tell_of_large_ring(ring: &Ring, asked: &[Asked], faults: &mut Faults) {
    let Some(first) = asked.first() else { return };
    faults.tell(format!(
        "{}: the tables {} tell of one another through people in {} ways; no more than {} can be judged: leave one of \
         them out, or cut one more coarsely",
        first.file,
        ring.tables.join(", "),
        ring.plan.len(),
        Ring::MOST
    ));
}

/// The editions, in letters that every format takes.
fn release_id(editions: &[release::Edition]) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let names: Vec<String> = editions.iter().map(|edition| edition.id.chars().map(plain).collect()).collect();
    match &names[..] {
        [first, .., last] if names.len() > 3 => format!("{first}-to-{last}"),
        _ => names.join("-and-"),
    }
}
