//! `atoll backup FILE` and `atoll restore FILE`: one archive with the database, the secret and the settings.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail, ensure};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::clock::{Clock, new_uuid};
use crate::config::Settings;
use crate::journal;
use crate::store::{Store, StoreOptions};

mod postgres;

const SQLITE: &str = "atoll.sqlite";
const POSTGRES: &str = "atoll.pgdump";
/// What is in an archive beside the rows; a settings file is there when the instance has one.
const BESIDE: [&str; 2] = ["secret", "atoll.toml"];

/// Writes everything that this instance holds into one new file, without stopping the server.
pub(super) async fn run(settings: Settings, file: PathBuf) -> anyhow::Result<ExitCode> {
    ensure!(!file.exists(), "{} exists; name a file that does not", file.display());
    let store = Store::open(&settings.database(), Clock::Machine, StoreOptions::default()).await?;
    let work = scratch(&settings.data)?;
    let rows = if store.is_sqlite() { work.join(SQLITE) } else { work.join(POSTGRES) };
    let outcome = async {
        if store.is_sqlite() {
            store.backup_to(&rows).await?;
        } else {
            postgres::dump(&settings.database(), &rows)?;
        }
        pack(&rows, &settings.data, &file)
    };
    let outcome = outcome.await;
    store.shutdown().await;
    fs::remove_dir_all(&work).with_context(|| format!("removing {}", work.display()))?;
    outcome?;
    eprintln!("atoll: wrote {}", file.display());
    Ok(ExitCode::SUCCESS)
}

/// Puts a backup in the place of an instance that has none of its own yet.
pub(super) async fn restore(settings: Settings, file: PathBuf) -> anyhow::Result<ExitCode> {
    let source = File::open(&file).with_context(|| format!("opening {}", file.display()))?;
    let work = scratch(&settings.data)?;
    let outcome = async {
        tar::Archive::new(GzDecoder::new(source))
            .unpack(&work)
            .with_context(|| format!("reading {}", file.display()))?;
        if work.join(SQLITE).exists() {
            restore_sqlite(&settings, &work).await
        } else if work.join(POSTGRES).exists() {
            postgres::load(&settings.database(), &work.join(POSTGRES))
        } else {
            bail!("{} is no backup of Atoll: it holds neither {SQLITE} nor {POSTGRES}", file.display())
        }
    };
    let outcome = outcome.await.and_then(|()| beside(&work, &settings.data));
    fs::remove_dir_all(&work).with_context(|| format!("removing {}", work.display()))?;
    outcome?;
    eprintln!("atoll: restored {} into {}", file.display(), settings.data.display());
    Ok(ExitCode::SUCCESS)
}

/// Checks the copy before anything is put in place: it opens, it is whole, its journal's chain holds.
async fn restore_sqlite(settings: &Settings, work: &Path) -> anyhow::Result<()> {
    let url = settings.database();
    let Some(place) = url.strip_prefix("sqlite://").map(PathBuf::from) else {
        bail!("this is a backup of SQLite, and DATABASE_URL names another kind of database");
    };
    ensure!(!place.exists(), "{} exists; restore into an empty data directory", place.display());
    let copy = work.join(SQLITE);
    let store =
        Store::open(&format!("sqlite://{}", copy.display()), Clock::Machine, StoreOptions::default()).await?;
    let verdict = journal::check(&store).await?;
    store.shutdown().await;
    ensure!(verdict.broken_at.is_none(), "the journal's chain is broken at entry {:?}", verdict.broken_at);
    fs::rename(&copy, &place).with_context(|| format!("putting {} in place", place.display()))
}

fn beside(work: &Path, data: &Path) -> anyhow::Result<()> {
    for name in BESIDE.iter().filter(|name| work.join(name).exists()) {
        fs::rename(work.join(name), data.join(name)).with_context(|| format!("putting {name} in place"))?;
    }
    Ok(())
}

fn pack(rows: &Path, data: &Path, file: &Path) -> anyhow::Result<()> {
    let part = file.with_extension("part");
    let out = private(&part).with_context(|| format!("making {}", part.display()))?;
    let mut archive = tar::Builder::new(GzEncoder::new(out, Compression::default()));
    let name = rows.file_name().context("the rows have a file name")?;
    archive.append_path_with_name(rows, name)?;
    for name in BESIDE.iter().filter(|name| data.join(name).exists()) {
        archive.append_path_with_name(data.join(name), name)?;
    }
    archive.into_inner()?.finish()?.sync_all()?;
    fs::rename(&part, file).with_context(|| format!("naming {}", file.display()))
}

/// A new file that only its owner may read: what goes into it is everybody's data and the secret.
fn private(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn scratch(data: &Path) -> anyhow::Result<PathBuf> {
    let work = data.join(format!("backup-{}", new_uuid()));
    fs::create_dir_all(&work).with_context(|| format!("making {}", work.display()))?;
    Ok(work)
}
