//! `atoll import …`: what comes in from files.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;

use super::{import_applications, import_history};
use crate::config::Settings;

#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Applications to one edition, from a CSV file: a column a question, `email` and `submitted_at`.
    Applications(import_applications::Asked),
    /// Past editions as published elsewhere, from a JSON file.
    History {
        file: PathBuf,
        /// Write nothing, only say what would be done.
        #[arg(long)]
        dry_run: bool,
    },
}

pub(super) async fn run(settings: Settings, verb: Verb) -> anyhow::Result<ExitCode> {
    match verb {
        Verb::Applications(asked) => import_applications::run(settings, asked).await,
        Verb::History { file, dry_run } => import_history::run(settings, &file, !dry_run).await,
    }
}
