//! `atoll verify publication`: what anybody can check of a publication, without its records.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;

use super::select_files::{bad, say};
use super::select_watch::Progress;
use super::{publish_summary, select_asked};
use crate::selection::solver::Watch;
use crate::sheet::Faults;
use crate::statistics::gate::{Earlier, Files, Question, audit};

/// A publication and those that came before it.
#[derive(Debug, Args)]
#[command(after_long_help = HELP)]
pub(super) struct Asked {
    /// The directory that `atoll publish` wrote.
    #[arg(value_name = "DIR")]
    publication: PathBuf,
    /// Earlier publications that share an edition with it: together they may tell more.
    #[arg(long, value_name = "DIR", num_args = 1..)]
    previous: Vec<PathBuf>,
    /// How long to look, as 10s, 500ms or 2m.
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = select_asked::time)]
    time_limit: Duration,
}

const HELP: &str = "\
Exit: 0 the files hold and no hidden figure can be worked out; 1 they do not, or one can be, and it is said which; 2 the
directory cannot be read.

The check reads the written files alone: their checksums, their sums, and for every hidden figure whether two tables fit
everything that is published and differ in it. It shares no code with what hid the figures.

    atoll verify publication publication-2026 --previous publication-2025";

pub(super) fn run(asked: &Asked) -> ExitCode {
    let mut faults = Faults::default();
    let files = read(&asked.publication, &mut faults);
    let earlier: Vec<Files> = asked.previous.iter().map(|path| read(path, &mut faults)).collect();
    if !faults.is_empty() {
        return bad(&faults);
    }
    if !files.contains_key("SHA256SUMS") {
        say(
            "The publication does not hold: there is no SHA256SUMS, so nobody knows which files belong to it.\n",
        );
        return ExitCode::from(1);
    }
    let earlier: Vec<Earlier<'_>> = earlier.iter().map(|files| Earlier { files, records: None }).collect();
    let deadline = Progress::until(asked.time_limit);
    match audit(&Question { files: &files, records: None, earlier: &earlier }, &|| deadline.is_over()) {
        Ok(verdict) => {
            say(&publish_summary::verdict(&verdict));
            ExitCode::from(u8::from(!verdict.is_safe()))
        }
        Err(refusal) => {
            say(&format!("The publication does not hold: {refusal}.\n"));
            ExitCode::from(1)
        }
    }
}

/// Every file of a directory by its name.
pub(super) fn read(path: &Path, faults: &mut Faults) -> Files {
    let named =
        |entry: fs::DirEntry| Ok((entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?));
    let files = fs::read_dir(path).and_then(|entries| entries.map(|entry| named(entry?)).collect());
    files.unwrap_or_else(|error: std::io::Error| {
        faults.tell(format!("{}: cannot be read: {error}", path.display()));
        Files::new()
    })
}
