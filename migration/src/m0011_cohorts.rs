//! The fellows of an edition.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        memberships(manager).await?;
        membership_events(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["membership_events", "memberships"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn memberships(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("memberships");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(uuid("person_id"))
        .col(uuid("application_id"))
        .col(string("status"))
        .col(timestamp_with_time_zone("joined_at"))
        .foreign_key(&mut named::reference("memberships", "edition_id", "editions"))
        .foreign_key(&mut named::reference("memberships", "person_id", "people"))
        .foreign_key(&mut named::reference("memberships", "application_id", "applications"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique("one_membership_per_application", "memberships", &["application_id"]))
        .await?;
    manager.create_index(named::index("memberships", &["edition_id", "status"])).await?;
    manager.create_index(named::index("memberships", &["person_id"])).await
}

async fn membership_events(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("membership_events");
    table
        .col(uuid("id").primary_key())
        .col(uuid("membership_id"))
        .col(string("step"))
        .col(timestamp_with_time_zone("at"))
        .col(uuid_null("actor_id"))
        .col(string("reason").default(""))
        .foreign_key(&mut named::reference("membership_events", "membership_id", "memberships"))
        .foreign_key(&mut named::reference("membership_events", "actor_id", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::index("membership_events", &["membership_id"])).await
}
