//! `atoll import history FILE [--dry-run]`: all entries or none; a wrong one is named.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;

use crate::config::Settings;
use crate::ctx::Ctx;
use crate::statistics;

pub(super) async fn run(settings: Settings, file: &Path, apply: bool) -> anyhow::Result<ExitCode> {
    let json = std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    let (mut good, mut wrong) = (Vec::new(), Vec::new());
    for entry in statistics::read_history(&json)? {
        match entry {
            Ok(past) => good.push(past),
            Err(sentence) => wrong.push(sentence),
        }
    }
    for past in &good {
        eprintln!("{}: {} fellows; {}, {}", past.title, past.fellows, past.source, past.published);
    }
    for sentence in &wrong {
        eprintln!("wrong: {sentence}");
    }
    if !wrong.is_empty() {
        eprintln!("Nothing was imported: mend the file, or remove what is wrong.");
        return Ok(ExitCode::FAILURE);
    }
    let ctx = Ctx::system(super::open(settings).await?);
    let done = statistics::import_history(&ctx, good, apply).await?;
    let verb = if apply { "Imported" } else { "Dry run, nothing written. It would be" };
    eprintln!("{verb}: {} new, {} changed, {} as before.", done.new, done.changed, done.same);
    ctx.store().shutdown().await;
    Ok(ExitCode::SUCCESS)
}
