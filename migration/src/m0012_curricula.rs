//! Modules, sessions and the calendar feed.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        modules(manager).await?;
        sessions(manager).await?;
        calendar_feeds(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["calendar_feeds", "sessions", "modules"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn modules(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("modules");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(json_binary("title"))
        .col(json_binary("outcome"))
        .col(json_binary("pillars"))
        .col(integer("hours"))
        .foreign_key(&mut named::reference("modules", "edition_id", "editions"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique("one_module_per_code_and_edition", "modules", &["edition_id", "code"]))
        .await
}

async fn sessions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("sessions");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(uuid("module_id"))
        .col(json_binary("title"))
        .col(timestamp_with_time_zone("starts_at"))
        .col(timestamp_with_time_zone("ends_at"))
        .col(string("time_zone"))
        .col(string("place").default(""))
        .col(string("link").default(""))
        .col(json_binary("materials"))
        .col(uuid_null("trainer_id"))
        .col(boolean("cancelled").default(false))
        .col(integer("revision").default(1))
        .foreign_key(&mut named::reference("sessions", "edition_id", "editions"))
        .foreign_key(&mut named::reference("sessions", "module_id", "modules"))
        .foreign_key(&mut named::reference("sessions", "trainer_id", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::index("sessions", &["edition_id", "starts_at"])).await?;
    manager.create_index(named::index("sessions", &["trainer_id", "starts_at"])).await
}

async fn calendar_feeds(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("calendar_feeds");
    table
        .col(uuid("person_id").primary_key())
        .col(integer("version").default(1))
        .foreign_key(&mut named::reference("calendar_feeds", "person_id", "people"));
    manager.create_table(table).await
}
