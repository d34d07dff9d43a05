//! Targets, scenarios and decisions.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        targets(manager).await?;
        scenarios(manager).await?;
        decisions(manager).await?;
        decision_events(manager).await?;
        decision_releases(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["decision_releases", "decision_events", "decisions", "scenarios", "targets"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn targets(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("targets");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(integer("position"))
        .col(string("code"))
        .col(json_binary("rule"))
        .foreign_key(&mut named::reference("targets", "edition_id", "editions"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique("one_target_per_code_and_edition", "targets", &["edition_id", "code"]))
        .await
}

async fn scenarios(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("scenarios");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(string("title"))
        .col(json_binary("rules"))
        .col(json_binary("result"))
        .col(string("inputs_sha256"))
        .col(uuid("made_by"))
        .col(timestamp_with_time_zone("made_at"))
        .foreign_key(&mut named::reference("scenarios", "edition_id", "editions"))
        .foreign_key(&mut named::reference("scenarios", "made_by", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::index("scenarios", &["edition_id", "made_at"])).await
}

async fn decisions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("decisions");
    table
        .col(uuid("id").primary_key())
        .col(uuid("application_id"))
        .col(uuid("edition_id"))
        .col(string("kind"))
        .col(string("status"))
        .col(integer("position").default(0))
        .col(uuid("prepared_by"))
        .col(timestamp_with_time_zone("prepared_at"))
        .foreign_key(&mut named::reference("decisions", "application_id", "applications"))
        .foreign_key(&mut named::reference("decisions", "edition_id", "editions"))
        .foreign_key(&mut named::reference("decisions", "prepared_by", "people"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique("one_decision_per_application", "decisions", &["application_id"]))
        .await?;
    manager.create_index(named::index("decisions", &["edition_id", "kind"])).await
}

async fn decision_releases(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("decision_releases");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(integer("selected"))
        .col(integer("reserve"))
        .col(integer("not_selected"))
        .col(uuid("released_by"))
        .col(timestamp_with_time_zone("released_at"))
        .foreign_key(&mut named::reference("decision_releases", "edition_id", "editions"))
        .foreign_key(&mut named::reference("decision_releases", "released_by", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::unique("one_release_per_edition", "decision_releases", &["edition_id"])).await
}

async fn decision_events(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("decision_events");
    table
        .col(uuid("id").primary_key())
        .col(uuid("decision_id"))
        .col(string("step"))
        .col(string("to_kind"))
        .col(timestamp_with_time_zone("at"))
        .col(uuid("actor_id"))
        .col(text("reason"))
        .foreign_key(&mut named::reference("decision_events", "decision_id", "decisions"))
        .foreign_key(&mut named::reference("decision_events", "actor_id", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::index("decision_events", &["decision_id"])).await
}
