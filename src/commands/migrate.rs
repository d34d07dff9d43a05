//! `atoll migrate`: brings the schema up to date; every other command does so by itself.

use std::process::ExitCode;

use anyhow::Context;
use migration::Migrator;
use sea_orm_migration::MigratorTrait;

use crate::config::Settings;
use crate::store::Store;

pub(super) async fn run(settings: Settings) -> anyhow::Result<ExitCode> {
    std::fs::create_dir_all(&settings.data)?;
    migrate_up(&settings.database()).await?;
    Ok(ExitCode::SUCCESS)
}

/// Applies every migration that is not applied yet.
///
/// # Errors
/// The database cannot be reached, or a migration fails.
pub async fn migrate_up(database: &str) -> anyhow::Result<()> {
    let connection = Store::connect_for_migrations(database).await?;
    Migrator::up(&connection, None).await.context("bringing the schema up to date")?;
    connection.close().await?;
    Ok(())
}
