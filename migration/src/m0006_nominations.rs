//! Nominations by States.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        nominations(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["nominations"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn nominations(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("nominations");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(string("state_iso3"))
        .col(string("route"))
        .col(string("note_verbale").default(""))
        .col(date_null("note_verbale_on"))
        .col(string("authority_name"))
        .col(string("authority_title").default(""))
        .col(integer("rank"))
        .col(string("nominee_name"))
        .col(string("nominee_email").default(""))
        .col(uuid_null("application_id"))
        .col(json_binary("declarations"))
        .col(date("received_on"))
        .col(boolean("late").default(false))
        .col(uuid("entered_by"))
        .col(timestamp_with_time_zone("entered_at"))
        .foreign_key(&mut named::reference("nominations", "edition_id", "editions"))
        .foreign_key(&mut named::reference("nominations", "application_id", "applications"))
        .foreign_key(&mut named::reference("nominations", "entered_by", "people"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique(
            "one_nominee_per_rank_of_a_state",
            "nominations",
            &["edition_id", "state_iso3", "rank"],
        ))
        .await?;
    manager
        .create_index(named::unique("one_nomination_per_application", "nominations", &["application_id"]))
        .await
}
