//! What the staff's list of applications is found by.
//!
//! On SQLite a row's later columns lie behind its answers, so the list reads from an index that holds all it
//! filters by. PostgreSQL keeps long answers elsewhere, and such a wide index would refuse long search texts.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

const FILTERED: &str = "applications_as_listed";
const SUBMITTED: &str = "application_events_by_application_id_and_step_and_at";
const SCORED: &str = "assignments_by_application_id_and_status_and_score";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(named::index("assignments", &["application_id", "status", "score"])).await?;
        manager.create_index(named::index("application_events", &["application_id", "step", "at"])).await?;
        if manager.get_database_backend() == DbBackend::Sqlite {
            let mut index = Index::create();
            index.name(FILTERED).table("applications");
            for column in LISTED {
                index.col(column);
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() == DbBackend::Sqlite {
            manager.drop_index(Index::drop().name(FILTERED).table("applications").to_owned()).await?;
        }
        manager.drop_index(Index::drop().name(SUBMITTED).table("application_events").to_owned()).await?;
        manager.drop_index(Index::drop().name(SCORED).table("assignments").to_owned()).await
    }
}

const LISTED: [&str; 8] =
    ["edition_id", "full_name", "id", "status", "country_iso3", "track", "seniority", "search_text"];
