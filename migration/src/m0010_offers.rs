//! Offers and their answers.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        offers(manager).await?;
        offer_events(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["offer_events", "offers"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn offers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("offers");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(uuid("application_id"))
        .col(uuid("person_id"))
        .col(string("status"))
        .col(uuid_null("replaces_id"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(string_null("decline_reason"))
        .col(text("note"))
        .col(integer("revision").default(1))
        .col(timestamp_with_time_zone("made_at"))
        .foreign_key(&mut named::reference("offers", "edition_id", "editions"))
        .foreign_key(&mut named::reference("offers", "application_id", "applications"))
        .foreign_key(&mut named::reference("offers", "person_id", "people"))
        .foreign_key(&mut named::reference("offers", "replaces_id", "offers"));
    manager.create_table(table).await?;
    manager.create_index(named::unique("one_offer_per_application", "offers", &["application_id"])).await?;
    manager.create_index(named::unique("one_successor_per_offer", "offers", &["replaces_id"])).await?;
    manager.create_index(named::index("offers", &["edition_id", "status"])).await
}

async fn offer_events(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("offer_events");
    table
        .col(uuid("id").primary_key())
        .col(uuid("offer_id"))
        .col(string("step"))
        .col(timestamp_with_time_zone("at"))
        .col(uuid_null("actor_id"))
        .col(string("reason").default(""))
        .foreign_key(&mut named::reference("offer_events", "offer_id", "offers"))
        .foreign_key(&mut named::reference("offer_events", "actor_id", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::index("offer_events", &["offer_id"])).await
}
