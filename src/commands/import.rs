//! `atoll import …`: what comes in from files.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;

use crate::config::Settings;

/// What can be brought in.
#[derive(Debug, Subcommand)]
pub(super) enum Import {
    /// Figures of past editions that others published, as JSON: shown as published elsewhere.
    History {
        file: PathBuf,
        /// Write nothing, only say what would be done.
        #[arg(long)]
        dry_run: bool,
    },
}

pub(super) async fn run(settings: Settings, import: Import) -> anyhow::Result<ExitCode> {
    match import {
        Import::History { file, dry_run } => super::import_history::run(settings, &file, !dry_run).await,
    }
}
