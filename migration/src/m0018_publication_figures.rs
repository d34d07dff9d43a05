//! A publication keeps the figures that its pages show apart from what its lists show, and its files in each language.
//!
//! What was prepared or published with whole tables withheld goes: it has neither figures nor files of this kind, and no
//! release of the program ever made one.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("publications").to_owned()).await?;
        publications(manager, false).await?;
        figures(manager).await?;
        archives(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["publication_archives", "publication_figures", "publications"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        publications(manager, true).await
    }
}

/// With the one file that a publication had before, or without it.
async fn publications(manager: &SchemaManager<'_>, has_csv: bool) -> Result<(), DbErr> {
    let mut table = Table::create();
    table
        .table("publications")
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(string("code"))
        .col(string("status"))
        .col(json_binary("content"));
    if has_csv {
        table.col(text("csv"));
    }
    table
        .col(string("sha256"))
        .col(date("flags_as_of"))
        .col(timestamp_with_time_zone("data_cut_off"))
        .col(uuid("prepared_by"))
        .col(timestamp_with_time_zone("prepared_at"))
        .col(timestamp_with_time_zone_null("published_at"))
        .foreign_key(&mut named::reference("publications", "edition_id", "editions"))
        .foreign_key(&mut named::reference("publications", "prepared_by", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::unique("one_publication_per_code", "publications", &["code"])).await?;
    manager.create_index(named::index("publications", &["edition_id"])).await
}

async fn figures(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table
        .table("publication_figures")
        .col(uuid("publication_id").primary_key())
        .col(json_binary("release"))
        .col(json_binary("certificate"))
        .foreign_key(&mut named::reference("publication_figures", "publication_id", "publications"));
    manager.create_table(table).await
}

async fn archives(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table
        .table("publication_archives")
        .col(uuid("publication_id"))
        .col(string("language"))
        .col(blob("bytes"))
        .primary_key(Index::create().col("publication_id").col("language"))
        .foreign_key(&mut named::reference("publication_archives", "publication_id", "publications"));
    manager.create_table(table).await
}
