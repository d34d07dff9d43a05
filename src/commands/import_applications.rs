//! `atoll import applications`: a dry run unless told to apply; a fault is named by line and column.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::Args;

use crate::applications::{Import, Report, apply_import, check_import};
use crate::config::Settings;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::store::StoreOptions;

/// What is asked for.
#[derive(Debug, Args)]
pub(super) struct Asked {
    file: PathBuf,
    /// The edition's code.
    #[arg(long)]
    edition: String,
    /// Store them; without this nothing is changed.
    #[arg(long)]
    apply: bool,
    /// Send nobody a receipt.
    #[arg(long)]
    without_mails: bool,
}

pub(super) async fn run(settings: Settings, asked: Asked) -> anyhow::Result<ExitCode> {
    let Asked { file, edition, apply, without_mails } = asked;
    let table = std::fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
    let ctx = Ctx::system(super::open_with(settings, patient()).await?);
    let import = Import { edition: edition.clone(), table, mails: !without_mails };
    let outcome = if apply { apply_import(&ctx, &import).await } else { check_import(&ctx, &import).await };
    ctx.store().shutdown().await;
    let report = match outcome {
        Err(AppError::NotFound) => anyhow::bail!("there is no edition {edition}"),
        outcome => outcome?,
    };
    tell(&mut std::io::stdout().lock(), &report, apply)?;
    Ok(if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// All rows are one write, and there may be thousands.
fn patient() -> StoreOptions {
    StoreOptions { closure_timeout: Duration::from_secs(600), ..StoreOptions::default() }
}

fn tell(out: &mut impl Write, report: &Report, apply: bool) -> std::io::Result<()> {
    for fault in &report.faults {
        let column =
            if fault.column.is_empty() { String::new() } else { format!(", column {}", fault.column) };
        let value = if fault.value.is_empty() { String::new() } else { format!(" [{}]", fault.value) };
        writeln!(out, "line {}{column}: {}{value}", fault.line, fault.text)?;
    }
    let rows = report.rows;
    match (report.is_sound(), apply) {
        (true, true) => writeln!(out, "{rows} applications stored."),
        (true, false) => {
            writeln!(out, "{rows} rows are right. Nothing was stored: this was a dry run, see --apply.")
        }
        (false, _) => {
            writeln!(out, "{rows} rows, {} faults. Nothing was stored.", report.faults.len())
        }
    }
}
