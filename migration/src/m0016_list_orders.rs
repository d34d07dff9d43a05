//! In which orders the staff's list of applications is read: what it is sorted by stands in the application's own
//! row, and there is an index for each order. On SQLite each holds all that the list filters by, see `m0015`.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;
use sea_orm_migration::sea_orm::DbBackend;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

const FILTERED: [&str; 5] = ["status", "country_iso3", "track", "seniority", "search_text"];
const BY_SCORE: &str = "applications_by_score";
const BY_SUBMISSION: &str = "applications_by_submission";
const BY_STATE: &str = "applications_by_state";
/// What `BY_STATE` does better.
const NARROW: &str = "applications_by_edition_id_and_country_iso3";

const SUBMITTED: &str = "UPDATE applications SET submitted_at = COALESCE((SELECT MAX(e.at) FROM application_events e \
     WHERE e.application_id = applications.id AND e.step = 'submit'), created_at) WHERE status <> 'draft'";

const SCORED: &str = "UPDATE applications SET score = COALESCE((SELECT CASE WHEN COUNT(*) >= \
     (SELECT d.reviews_per_application FROM editions d WHERE d.id = applications.edition_id) \
     THEN (CAST(SUM(r.score) AS BIGINT) * 2 + COUNT(*)) / (COUNT(*) * 2) END \
     FROM assignments r WHERE r.application_id = applications.id AND r.status = 'handed_in'), -1)";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let is_sqlite = manager.get_database_backend() == DbBackend::Sqlite;
        add(manager, timestamp_with_time_zone_null("submitted_at")).await?;
        add(manager, big_integer("score").default(-1).take()).await?;
        for fill in [SUBMITTED, SCORED] {
            manager.get_connection().execute_unprepared(fill).await?;
        }
        let filtered: &[&'static str] = if is_sqlite { &FILTERED } else { &[] };
        for (name, key) in [(BY_SCORE, "score"), (BY_SUBMISSION, "submitted_at")] {
            let mut index = Index::create();
            index.name(name).table("applications").col("edition_id").col((key, IndexOrder::Desc)).col("id");
            for column in filtered {
                index.col(*column);
            }
            manager.create_index(index).await?;
        }
        if is_sqlite {
            let mut index = Index::create();
            index.name(BY_STATE).table("applications");
            for column in ["edition_id", "country_iso3", "id", "status", "track", "seniority", "search_text"]
            {
                index.col(column);
            }
            manager.create_index(index).await?;
            manager.drop_index(Index::drop().name(NARROW).table("applications").to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut indexes = vec![BY_SCORE, BY_SUBMISSION];
        if manager.get_database_backend() == DbBackend::Sqlite {
            manager.create_index(named::index("applications", &["edition_id", "country_iso3"])).await?;
            indexes.push(BY_STATE);
        }
        for index in indexes {
            manager.drop_index(Index::drop().name(index).table("applications").to_owned()).await?;
        }
        for column in ["submitted_at", "score"] {
            let mut table = Table::alter();
            manager.alter_table(table.table("applications").drop_column(column).to_owned()).await?;
        }
        Ok(())
    }
}

async fn add(manager: &SchemaManager<'_>, column: ColumnDef) -> Result<(), DbErr> {
    let mut table = Table::alter();
    manager.alter_table(table.table("applications").add_column(column).to_owned()).await
}
