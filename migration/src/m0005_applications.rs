//! Applications, what was handed in, and what is kept apart.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        applications(manager).await?;
        application_events(manager).await?;
        submissions(manager).await?;
        sensitive_answers(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["sensitive_answers", "submissions", "application_events", "applications"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn applications(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("applications");
    table
        .col(uuid("id").primary_key())
        .col(uuid("edition_id"))
        .col(uuid("applicant_id"))
        .col(string("reference"))
        .col(string("status"))
        .col(uuid("questionnaire_id"))
        .col(json_binary("answers"))
        .col(string("full_name").default(""))
        .col(string_null("country_iso3"))
        .col(string("employer").default(""))
        .col(string_null("ministry_type"))
        .col(string_null("seniority"))
        .col(string_null("track"))
        .col(text("search_text"))
        .col(integer("revision").default(1))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .foreign_key(&mut named::reference("applications", "edition_id", "editions"))
        .foreign_key(&mut named::reference("applications", "applicant_id", "people"))
        .foreign_key(&mut named::reference("applications", "questionnaire_id", "questionnaires"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique(
            "one_application_per_person_and_edition",
            "applications",
            &["edition_id", "applicant_id"],
        ))
        .await?;
    manager
        .create_index(named::unique("one_application_per_reference", "applications", &["reference"]))
        .await?;
    manager.create_index(named::index("applications", &["edition_id", "status"])).await?;
    manager.create_index(named::index("applications", &["edition_id", "full_name", "id"])).await?;
    manager.create_index(named::index("applications", &["edition_id", "country_iso3"])).await?;
    manager.create_index(named::index("applications", &["applicant_id"])).await
}

async fn application_events(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("application_events");
    table
        .col(uuid("id").primary_key())
        .col(uuid("application_id"))
        .col(string("step"))
        .col(string("to_status"))
        .col(timestamp_with_time_zone("at"))
        .col(uuid_null("actor_id"))
        .col(string("reason").default(""))
        .foreign_key(&mut named::reference("application_events", "application_id", "applications"))
        .foreign_key(&mut named::reference("application_events", "actor_id", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::index("application_events", &["application_id", "at"])).await
}

async fn submissions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("submissions");
    table
        .col(uuid("id").primary_key())
        .col(uuid("application_id"))
        .col(timestamp_with_time_zone("at"))
        .col(text("answers"))
        .col(string("sha256"))
        .col(string("request_key"))
        .foreign_key(&mut named::reference("submissions", "application_id", "applications"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique(
            "one_submission_per_request",
            "submissions",
            &["application_id", "request_key"],
        ))
        .await
}

async fn sensitive_answers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("sensitive_answers");
    table
        .col(uuid("application_id").primary_key())
        .col(string_null("gender"))
        .col(string("gender_term").default(""))
        .col(text("access_needs"))
        .col(timestamp_with_time_zone("saved_at"))
        .foreign_key(&mut named::reference("sensitive_answers", "application_id", "applications"));
    manager.create_table(table).await
}
