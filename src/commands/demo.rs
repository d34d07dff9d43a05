//! `atoll demo`: a small believable world on loopback. Ignores DATABASE_URL, sends no mail, and refuses a
//! directory that it did not make.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, ensure};

use crate::config::{Mail, Settings};
use crate::ctx::Ctx;
use crate::seed;

/// The file that marks a directory as the demo's own; it says when the world was whole.
const MARK: &str = "demo";
const WHOLE: &str = "whole";

pub(super) async fn run(settings: Settings) -> anyhow::Result<ExitCode> {
    let settings = Settings { demo: true, database_url: None, mail: Mail::default(), ..settings };
    let mark = claim(&settings.data)?;
    super::serve::start_logs(settings.json_logs);
    super::serve::read_ahead();
    let instance = super::open(settings).await?;
    if fs::read_to_string(&mark)?.trim() != WHOLE {
        eprintln!("atoll: building the demonstration's world …");
        seed::build(&instance).await.context("building the demonstration's world")?;
        fs::write(&mark, WHOLE).with_context(|| format!("writing {}", mark.display()))?;
        instance.store.shutdown().await;
        return begin_afresh();
    }
    let url = instance.settings.public_url();
    eprintln!("\natoll: the demonstration is ready at {url}/\n");
    for player in crate::demo::cast(&Ctx::system(instance.clone())).await? {
        eprintln!("  {:<14} {:<28} {}", player.role, player.email, player.name);
    }
    eprintln!("\natoll: sign in as any of them with one press at {url}/demo (Ctrl-C stops the server)");
    super::serve(instance).await?;
    Ok(ExitCode::SUCCESS)
}

/// Becomes a new process that finds the world whole: the memory that building took does not stay for days.
#[cfg(unix)]
fn begin_afresh() -> anyhow::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    let program = std::env::current_exe().context("finding this program")?;
    let failed = std::process::Command::new(program).args(std::env::args_os().skip(1)).exec();
    Err(failed).context("the world is built; start the demonstration again to see it")
}

#[cfg(not(unix))]
fn begin_afresh() -> anyhow::Result<ExitCode> {
    eprintln!("atoll: the world is built; start the demonstration again to see it");
    Ok(ExitCode::SUCCESS)
}

/// Takes a directory that is missing, empty, or the demo's own; a half-built world is begun anew.
fn claim(data: &Path) -> anyhow::Result<PathBuf> {
    let mark = data.join(MARK);
    let is_ours = mark.exists();
    let is_empty = fs::read_dir(data).map_or(true, |mut files| files.next().is_none());
    ensure!(
        is_ours || is_empty,
        "{} holds something that the demonstration did not make; name another directory with --data",
        data.display()
    );
    if is_ours && fs::read_to_string(&mark)?.trim() != WHOLE {
        for name in ["atoll.sqlite", "atoll.sqlite-wal", "atoll.sqlite-shm"] {
            let file = data.join(name);
            if file.exists() {
                fs::remove_file(&file).with_context(|| format!("removing {}", file.display()))?;
            }
        }
    }
    fs::create_dir_all(data).with_context(|| format!("making {}", data.display()))?;
    if !is_ours {
        fs::write(&mark, "building").with_context(|| format!("writing {}", mark.display()))?;
    }
    Ok(mark)
}
