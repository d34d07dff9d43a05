//! Staff's word on a check, where it differs from the rule's.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        check_overrides(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["check_overrides"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn check_overrides(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("check_overrides");
    table
        .col(uuid("id").primary_key())
        .col(uuid("application_id"))
        .col(uuid("rule_id"))
        .col(string("outcome"))
        .col(text("reason"))
        .col(uuid("decided_by"))
        .col(timestamp_with_time_zone("decided_at"))
        .foreign_key(&mut named::reference("check_overrides", "application_id", "applications"))
        .foreign_key(&mut named::reference("check_overrides", "rule_id", "eligibility_rules"))
        .foreign_key(&mut named::reference("check_overrides", "decided_by", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::index("check_overrides", &["application_id"])).await
}
