//! `atoll serve`: the server, and the few tasks that run beside it.

use std::io::IsTerminal;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use poem::Server;
use poem::listener::TcpListener;

use crate::app;
use crate::config::Settings;
use crate::i18n::Words;
use crate::instance::Instance;
use crate::{journal, offers, outbox, page, people};

pub(super) async fn run(settings: Settings) -> anyhow::Result<ExitCode> {
    start_logs(settings.json_logs);
    read_ahead();
    let instance = super::open(settings).await?;
    serve(instance).await?;
    Ok(ExitCode::SUCCESS)
}

/// Reads words and templates while the database is opened: both are whole before the first page is served.
pub(super) fn read_ahead() {
    std::thread::spawn(Words::shared);
    std::thread::spawn(page::templates);
}

/// Serves until the process is asked to stop; requests under way are finished, the lane is drained.
///
/// # Errors
/// The address cannot be listened on.
pub async fn serve(instance: Arc<Instance>) -> anyhow::Result<()> {
    Words::shared();
    page::templates();
    let listen = instance.settings.listen;
    let tasks = tokio::spawn(tend(instance.clone()));
    tracing::info!(%listen, "listening");
    Server::new(TcpListener::bind(listen))
        .run_with_graceful_shutdown(
            app::app(instance.clone()),
            asked_to_stop(),
            Some(Duration::from_secs(10)),
        )
        .await
        .with_context(|| format!("listening on {listen}"))?;
    tasks.abort();
    instance.store.shutdown().await;
    Ok(())
}

/// Seals the journal, sends mails, sweeps what is long past; an error is logged and tried again.
pub async fn tend(instance: Arc<Instance>) {
    let mut rounds = 0_u64;
    loop {
        if let Err(error) = round(&instance, rounds).await {
            tracing::warn!(%error, "a task beside the server failed; it is tried again");
        }
        rounds += 1;
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}

async fn round(instance: &Arc<Instance>, rounds: u64) -> anyhow::Result<()> {
    while journal::seal(&instance.store).await? >= 500 {}
    outbox::deliver_due(instance).await?;
    if rounds.is_multiple_of(900) {
        people::sweep(instance).await?;
        offers::sweep(instance).await?;
    }
    Ok(())
}

async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            }
            Err(_) => drop(interrupt.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupt.await);
}

pub(super) fn start_logs(json: bool) {
    use tracing_subscriber::EnvFilter;
    let filter =
        EnvFilter::try_from_env("ATOLL_LOG").unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,poem=warn"));
    let logs = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    let started = if json { logs.json().try_init() } else { logs.try_init() };
    if let Err(error) = started {
        eprintln!("atoll: logs were started already: {error}");
    }
}
