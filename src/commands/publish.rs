//! `atoll publish`: a publication from a sheet of records, with every figure that could expose a person hidden.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use chrono::NaiveDate;
use clap::Args;

use super::publish_summary;
use super::select_asked;
use super::select_files::{Loaded, bad, load, load_some, say};
use super::select_watch::Progress;
use super::verify_publication;
use crate::i18n::Lang;
use crate::selection::solver::Watch;
use crate::sheet::Faults;
use crate::statistics::making::{Draft, Order, Previous, draft};
use crate::statistics::records::Source;
use crate::statistics::tables::Wanted;
use crate::statistics::{Naming, formats::Files, labels, place};

/// What is to be published.
#[derive(Debug, Args)]
#[command(after_long_help = HELP)]
pub(super) struct Asked {
    /// One row for each application, a CSV file with the columns record_id, edition, gender, country, seniority, track,
    /// stage and any further attributes.
    #[arg(long, value_name = "FILE")]
    records: PathBuf,
    /// The editions with their deadlines, a CSV file with the columns edition, deadline, restricted.
    #[arg(long, value_name = "FILE")]
    editions: Option<PathBuf>,
    /// The tables, a JSON file; without it the default set.
    #[arg(long, value_name = "FILE")]
    tables: Option<PathBuf>,
    /// The day whose memberships of groups count, as 2026-03-15; by default that of the latest deadline.
    #[arg(long, value_name = "DATE")]
    flags_as_of: Option<NaiveDate>,
    /// The language of the words in the files: en, fr, es, ar, zh or ru.
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = language)]
    language: Lang,
    /// Show what would be hidden, and where a coarser cut would hide less; write nothing.
    #[arg(long)]
    plan: bool,
    /// Earlier publications, each as DIR, or as DIR=RECORDS.csv when it shares an edition with these records: then both are
    /// protected and audited together.
    #[arg(long, value_name = "DIR[=RECORDS]", num_args = 1..)]
    previous: Vec<String>,
    /// This is an announced revision: records of a shared edition may differ, if no published figure changes by a few.
    #[arg(long)]
    revision: bool,
    /// Say whether these late records, a CSV file like the records, could ever be added; write nothing.
    #[arg(long, value_name = "FILE")]
    what_if: Option<PathBuf>,
    /// How long the audit may take, as 10s, 500ms or 2m.
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = select_asked::time)]
    time_limit: Duration,
    /// The directory to write; it must not be there yet.
    #[arg(long, value_name = "DIR", required_unless_present_any = ["plan", "what_if"])]
    out: Option<PathBuf>,
}

const HELP: &str = "\
Exit: 0 the publication is written, and the audit found it safe; 1 it is refused, and it is said which tables to cut
more coarsely; 2 the input is bad (every fault is told, nothing is written).

A sheet of records, one row for each application:

    record_id,edition,gender,country,seniority,track,stage
    r1,2026,woman,FJI,senior,policy,completed
    r2,2026,man,KEN,junior,technical,eligible

gender is woman, man, another, undisclosed or empty; country is ISO 3166-1 alpha-3; stage is the furthest one reached:
application, eligible, shortlisted, selected, accepted or completed. An edition is dated by a file of editions, or by
the year or day with which its name begins.

    atoll publish --records records.csv --out publication
    atoll verify publication publication

Other tables than the default set are asked for in tables.json; geo is country, sub-region, region, world, un-group or
combination (of SIDS, LDC and LLDC), every other dimension is all:

    {\"tables\": [{\"id\": \"t1\", \"dims\": {\"gender\": \"all\", \"geo\": \"region\", \"seniority\": \"all\"}, \"k\": 5}]}";

/// Exit 0 when it is written, 1 when it is refused, 2 for bad input.
pub(super) fn run(asked: &Asked) -> ExitCode {
    let mut faults = Faults::default();
    let out = asked.out.as_deref().filter(|_| !asked.plan && asked.what_if.is_none());
    if let Some(out) = out.filter(|out| out.exists()) {
        faults.tell(format!("{}: is there already; a publication is never written over", out.display()));
    }
    let [records] = load([&asked.records], &mut faults);
    let editions = load_some(asked.editions.as_ref(), &mut faults);
    let tables = load_some(asked.tables.as_ref(), &mut faults);
    let late = load_some(asked.what_if.as_ref(), &mut faults);
    let earlier: Vec<Earlier> = asked.previous.iter().map(|one| Earlier::read(one, &mut faults)).collect();
    if !faults.is_empty() {
        return bad(&faults);
    }
    let previous: Vec<Previous<'_>> = earlier.iter().map(Earlier::named).collect();
    let deadline = Progress::until(asked.time_limit);
    let order = Order {
        source: Source { records: named(&records), editions: editions.as_ref().map(named) },
        release_id: None,
        tables: tables.as_ref().map_or(Wanted::ALL, |file| Wanted::File(&file.name, &file.bytes)),
        previous: &previous,
        is_revision: asked.revision,
        flags_as_of: asked.flags_as_of,
        data_cut_off: None,
        geography: &place,
        labels: &|release| labels(release, asked.language, &Naming::by_ids(release)),
        is_over: &|| deadline.is_over(),
    };
    let draft = match draft(&order) {
        Ok(draft) => draft,
        Err(faults) => return bad(&faults),
    };
    say(&publish_summary::ledger(&draft.ledger()));
    if let Some(late) = &late {
        return what_if(&draft, &order, late);
    }
    match out {
        Some(out) => {
            say(&publish_summary::advice(&draft.ledger()));
            publish(draft, &order, out)
        }
        None => {
            say(&publish_summary::coarser(&draft.coarser(&order)));
            ExitCode::SUCCESS
        }
    }
}

/// Exit 0 if late records could be added, 1 if never.
fn what_if(draft: &Draft, order: &Order<'_>, late: &Loaded) -> ExitCode {
    match draft.late(order, named(late)) {
        Ok(late) => {
            say(&publish_summary::late(&late));
            ExitCode::from(u8::from(!late.could_be_added()))
        }
        Err(faults) => bad(&faults),
    }
}

/// Has it judged, and writes it.
fn publish(draft: Draft, order: &Order<'_>, out: &Path) -> ExitCode {
    let made = match draft.publish(order) {
        Ok(made) => made,
        Err(refused) => {
            eprintln!("{refused}");
            return ExitCode::from(1);
        }
    };
    if let Err(error) = write(out, &made.files) {
        let mut faults = Faults::default();
        faults.tell(format!("{}: cannot be written: {error}", out.display()));
        return bad(&faults);
    }
    say(&publish_summary::verdict(&made.verdict));
    say(&format!("The publication is in {}.\n", out.display()));
    ExitCode::SUCCESS
}

/// An earlier publication as it was read.
struct Earlier {
    name: String,
    files: Files,
    records: Option<Loaded>,
}

impl Earlier {
    /// `DIR` or `DIR=RECORDS`.
    fn read(asked: &str, faults: &mut Faults) -> Earlier {
        let (name, records) = match asked.split_once('=') {
            Some((name, records)) => (name, Some(PathBuf::from(records))),
            None => (asked, None),
        };
        let files = verify_publication::read(Path::new(name), faults);
        Earlier { name: name.to_owned(), files, records: load_some(records.as_ref(), faults) }
    }

    fn named(&self) -> Previous<'_> {
        Previous { name: &self.name, files: &self.files, records: self.records.as_ref().map(named) }
    }
}

fn named(file: &Loaded) -> (&str, &[u8]) {
    (&file.name, &file.bytes)
}

fn language(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| "use en, fr, es, ar, zh or ru".to_owned())
}

/// Writes a directory whole or not at all: beside its place first, then under its name.
fn write(out: &Path, files: &Files) -> std::io::Result<()> {
    let own = out.file_name().unwrap_or_default().to_string_lossy();
    let part = out.with_file_name(format!(".{own}.{}.part", std::process::id()));
    let written = fs::create_dir(&part)
        .and_then(|()| files.iter().try_for_each(|(name, bytes)| fs::write(part.join(name), bytes)))
        .and_then(|()| fs::rename(&part, out));
    if written.is_err() {
        // What went wrong is told by the first error; the rest of it may stay if even this fails.
        let _ = fs::remove_dir_all(&part);
    }
    written
}
