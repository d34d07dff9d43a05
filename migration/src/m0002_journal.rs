//! Who did what, when and why; what must leave the house; settings of the instance.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        journal(manager).await?;
        outbox(manager).await?;
        settings(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["settings", "outbox", "journal"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn journal(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("journal");
    table
        .col(uuid("id").primary_key())
        .col(timestamp_with_time_zone("at"))
        .col(uuid_null("actor_id"))
        .col(string("act"))
        .col(string("object_kind"))
        .col(uuid_null("object_id"))
        .col(string("reason").default(""))
        .col(big_integer_null("sequence"))
        .col(string_null("previous_hash"))
        .col(string_null("hash"));
    manager.create_table(table).await?;
    manager.create_index(named::unique("one_entry_per_sequence", "journal", &["sequence"])).await?;
    manager.create_index(named::index("journal", &["object_id"])).await
}

async fn outbox(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("outbox");
    table
        .col(uuid("id").primary_key())
        .col(uuid_null("person_id"))
        .col(string("email"))
        .col(string("language"))
        .col(string("message"))
        .col(text("subject"))
        .col(text("body"))
        .col(string("status"))
        .col(integer("attempts").default(0))
        .col(timestamp_with_time_zone("next_at"))
        .col(timestamp_with_time_zone("made_at"))
        .col(timestamp_with_time_zone_null("sent_at"))
        .col(string("error").default(""))
        .foreign_key(&mut named::reference("outbox", "person_id", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::index("outbox", &["status", "next_at"])).await?;
    manager.create_index(named::index("outbox", &["person_id", "made_at"])).await
}

async fn settings(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("settings");
    table.col(string("key").primary_key()).col(text("value"));
    manager.create_table(table).await
}
