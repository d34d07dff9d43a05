//! What an operator can tell Atoll to do.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use clap::{Parser, Subcommand};

use crate::clock::Clock;
use crate::config::Settings;
use crate::instance::{Instance, secret_in};
use crate::store::{Store, StoreOptions};

mod assign;
mod backup;
mod demo;
mod doctor;
mod import;
mod import_applications;
mod import_history;
mod migrate;
mod publish;
mod publish_summary;
mod select;
mod select_asked;
mod select_files;
mod select_summary;
mod select_watch;
mod serve;
mod staff;
mod verify;
mod verify_publication;

pub use migrate::migrate_up;
pub use serve::{serve, tend};

/// Fellowship and training programme manager: from the call to published figures.
#[derive(Debug, Parser)]
#[command(name = "atoll", version, about)]
pub struct Command {
    #[command(subcommand)]
    verb: Verb,
    /// The directory that holds the database, the secret and the settings file `atoll.toml`.
    #[arg(long, global = true, default_value = "atoll-data")]
    data: PathBuf,
}

#[derive(Debug, Subcommand)]
enum Verb {
    #[command(flatten)]
    Instance(OnInstance),
    /// Choose the best cohort under hard targets, with a proof; needs files only.
    Select(select::Asked),
    /// Check a result that was reckoned elsewhere; needs files only.
    #[command(subcommand)]
    Verify(verify::Verb),
    /// Give every application its reviewers; needs files only.
    Assign(assign::Asked),
    /// Make a publication that exposes nobody, with a proof; needs files only.
    Publish(publish::Asked),
}

/// What is done to an instance, with its settings.
#[derive(Debug, Subcommand)]
enum OnInstance {
    /// Start the server.
    Serve(Serving),
    /// Show a small invented world on loopback: no set-up, no mail leaves.
    Demo(Serving),
    /// Write everything that this instance holds into one new file.
    Backup { file: PathBuf },
    /// Put a backup into an empty data directory.
    Restore { file: PathBuf },
    /// Say what is misconfigured, and how to mend it.
    Doctor,
    /// Bring data in from elsewhere.
    #[command(subcommand)]
    Import(import::Verb),
    /// Bring the database's schema up to date.
    Migrate,
    /// Who may act as staff.
    #[command(subcommand)]
    Staff(staff::Verb),
}

/// Where to listen.
#[derive(Debug, clap::Args)]
pub struct Serving {
    /// ADDRESS:PORT
    #[arg(long)]
    listen: Option<SocketAddr>,
}

/// Runs a command; what goes wrong is said on standard error.
pub fn run(command: Command) -> ExitCode {
    let Command { verb, data } = command;
    let outcome = match verb {
        Verb::Select(asked) => select::run(&asked),
        Verb::Verify(verb) => Ok(verify::run(&verb)),
        Verb::Assign(asked) => assign::run(&asked),
        Verb::Publish(asked) => Ok(publish::run(&asked)),
        Verb::Instance(verb) => on_instance(verb, &data),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("atoll: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Runs a command that needs the settings, and most often the database, of an instance.
fn on_instance(verb: OnInstance, data: &Path) -> anyhow::Result<ExitCode> {
    let done = rustls::crypto::ring::default_provider().install_default();
    debug_assert!(done.is_ok(), "the provider of cryptography is installed once");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.context("starting the runtime")?.block_on(dispatch(verb, data))
}

async fn dispatch(verb: OnInstance, data: &Path) -> anyhow::Result<ExitCode> {
    let mut settings = Settings::load(data)?;
    match verb {
        OnInstance::Serve(serving) => {
            settings.listen = serving.listen.unwrap_or(settings.listen);
            serve::run(settings).await
        }
        OnInstance::Demo(serving) => {
            settings.listen = serving.listen.unwrap_or(settings.listen);
            demo::run(settings).await
        }
        OnInstance::Backup { file } => backup::run(settings, file).await,
        OnInstance::Restore { file } => backup::restore(settings, file).await,
        OnInstance::Doctor => doctor::run(settings).await,
        OnInstance::Import(verb) => import::run(settings, verb).await,
        OnInstance::Migrate => migrate::run(settings).await,
        OnInstance::Staff(verb) => staff::run(settings, verb).await,
    }
}

/// Opens an instance on an up-to-date schema.
///
/// # Errors
/// The data directory, the secret or the database cannot be opened.
pub async fn open(settings: Settings) -> anyhow::Result<Arc<Instance>> {
    open_with(settings, StoreOptions::default()).await
}

/// The same with other options for its store.
async fn open_with(settings: Settings, options: StoreOptions) -> anyhow::Result<Arc<Instance>> {
    std::fs::create_dir_all(&settings.data).with_context(|| format!("making {}", settings.data.display()))?;
    let secret = secret_in(&settings.data)?;
    migrate_up(&settings.database()).await?;
    let store = Store::open(&settings.database(), Clock::Machine, options).await?;
    Ok(Instance::new(store, Clock::Machine, settings, secret))
}
