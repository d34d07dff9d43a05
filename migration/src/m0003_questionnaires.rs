//! Questionnaires as versioned data.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        questionnaires(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["questionnaires"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn questionnaires(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("questionnaires");
    table
        .col(uuid("id").primary_key())
        .col(string("code"))
        .col(integer("version"))
        .col(json_binary("definition"))
        .col(timestamp_with_time_zone_null("published_at"))
        .col(timestamp_with_time_zone("created_at"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique(
            "one_questionnaire_per_code_and_version",
            "questionnaires",
            &["code", "version"],
        ))
        .await
}
