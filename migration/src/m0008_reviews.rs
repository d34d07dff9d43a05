//! Assignments, marks and reviews.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        assignments(manager).await?;
        assignment_events(manager).await?;
        marks(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["marks", "assignment_events", "assignments"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn assignments(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("assignments");
    table
        .col(uuid("id").primary_key())
        .col(uuid("application_id"))
        .col(uuid("reviewer_id"))
        .col(string("status"))
        .col(date_null("due_on"))
        .col(text("comment"))
        .col(big_integer_null("score"))
        .col(integer("revision").default(1))
        .col(timestamp_with_time_zone("assigned_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .foreign_key(&mut named::reference("assignments", "application_id", "applications"))
        .foreign_key(&mut named::reference("assignments", "reviewer_id", "people"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique(
            "one_assignment_per_reviewer_and_application",
            "assignments",
            &["application_id", "reviewer_id"],
        ))
        .await?;
    manager.create_index(named::index("assignments", &["reviewer_id", "status"])).await
}

async fn assignment_events(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("assignment_events");
    table
        .col(uuid("id").primary_key())
        .col(uuid("assignment_id"))
        .col(string("step"))
        .col(timestamp_with_time_zone("at"))
        .col(uuid_null("actor_id"))
        .col(text("reason"))
        .foreign_key(&mut named::reference("assignment_events", "assignment_id", "assignments"))
        .foreign_key(&mut named::reference("assignment_events", "actor_id", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::index("assignment_events", &["assignment_id"])).await
}

async fn marks(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("marks");
    table
        .col(uuid("assignment_id"))
        .col(uuid("criterion_id"))
        .col(integer_null("value"))
        .col(text("comment"))
        .primary_key(Index::create().col("assignment_id").col("criterion_id"))
        .foreign_key(&mut named::reference("marks", "assignment_id", "assignments"))
        .foreign_key(&mut named::reference("marks", "criterion_id", "criteria"));
    manager.create_table(table).await
}
