//! Publications, and figures published elsewhere.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        publications(manager).await?;
        elsewhere_editions(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["elsewhere_editions", "publications"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn publications(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("publications");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(string("code"))
        .col(string("status"))
        .col(json_binary("content"))
        .col(text("csv"))
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

async fn elsewhere_editions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("elsewhere_editions");
    table
        .col(uuid("id").primary_key())
        .col(string("title"))
        .col(integer("fellows"))
        .col(json_binary("countries"))
        .col(json_binary_null("by_gender"))
        .col(string("source"))
        .col(string("published"))
        .col(timestamp_with_time_zone("imported_at"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique("one_entry_per_title_elsewhere", "elsewhere_editions", &["title"]))
        .await
}
