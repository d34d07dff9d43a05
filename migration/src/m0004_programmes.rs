//! Programmes, their editions and the rules of each call.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        programmes(manager).await?;
        editions(manager).await?;
        eligibility_rules(manager).await?;
        criteria(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["criteria", "eligibility_rules", "editions", "programmes"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn programmes(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("programmes");
    table
        .col(uuid("id").primary_key())
        .col(string("code"))
        .col(json_binary("title"))
        .col(json_binary("summary"))
        .col(json_binary("about"))
        .col(boolean("women_only").default(false))
        .col(integer("position").default(0))
        .col(timestamp_with_time_zone("created_at"));
    manager.create_table(table).await?;
    manager.create_index(named::unique("one_programme_per_code", "programmes", &["code"])).await
}

async fn editions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("editions");
    table
        .col(uuid("id").primary_key())
        .col(uuid("programme_id"))
        .col(string("code"))
        .col(json_binary("title"))
        .col(json_binary("summary"))
        .col(json_binary("call_text"))
        .col(timestamp_with_time_zone_null("announced_at"))
        .col(timestamp_with_time_zone("opens_at"))
        .col(timestamp_with_time_zone("closes_at"))
        .col(integer("grace_minutes").default(0))
        .col(string("deadline_zone"))
        .col(date_null("decisions_on"))
        .col(date_null("starts_on"))
        .col(date_null("ends_on"))
        .col(json_binary("venue"))
        .col(json_binary("languages"))
        .col(integer("places"))
        .col(integer("reserve_places"))
        .col(integer("reviews_per_application").default(2))
        .col(integer("offer_days").default(14))
        .col(uuid("questionnaire_id"))
        .col(integer("revision").default(1))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut named::reference("editions", "programme_id", "programmes"))
        .foreign_key(&mut named::reference("editions", "questionnaire_id", "questionnaires"));
    manager.create_table(table).await?;
    manager.create_index(named::unique("one_edition_per_code", "editions", &["code"])).await?;
    manager.create_index(named::index("editions", &["programme_id"])).await
}

async fn eligibility_rules(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("eligibility_rules");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(integer("position"))
        .col(string("kind"))
        .col(json_binary("params"))
        .col(json_binary("note"))
        .col(string("reason_code"))
        .col(boolean("active").default(true))
        .col(integer("version").default(1))
        .foreign_key(&mut named::reference("eligibility_rules", "edition_id", "editions"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique(
            "one_rule_per_position_and_edition",
            "eligibility_rules",
            &["edition_id", "position"],
        ))
        .await
}

async fn criteria(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("criteria");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(integer("weight"))
        .col(json_binary("title"))
        .col(json_binary("help"))
        .col(json_binary("anchors"))
        .foreign_key(&mut named::reference("criteria", "edition_id", "editions"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique(
            "one_criterion_per_code_and_edition",
            "criteria",
            &["edition_id", "code"],
        ))
        .await
}
