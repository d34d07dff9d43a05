//! Registers.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        presences(manager).await?;
        registers(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["registers", "presences"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn presences(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("presences");
    table
        .col(uuid("session_id"))
        .col(uuid("membership_id"))
        .col(string("mark"))
        .col(uuid("recorded_by"))
        .col(timestamp_with_time_zone("recorded_at"))
        .primary_key(Index::create().col("session_id").col("membership_id"))
        .foreign_key(&mut named::reference("presences", "session_id", "sessions"))
        .foreign_key(&mut named::reference("presences", "membership_id", "memberships"))
        .foreign_key(&mut named::reference("presences", "recorded_by", "people"));
    manager.create_table(table).await
}

async fn registers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("registers");
    table
        .col(uuid("session_id").primary_key())
        .col(uuid("taken_by"))
        .col(timestamp_with_time_zone("taken_at"))
        .col(integer("revision").default(1))
        .foreign_key(&mut named::reference("registers", "session_id", "sessions"))
        .foreign_key(&mut named::reference("registers", "taken_by", "people"));
    manager.create_table(table).await
}
