//! Wrong codes of a second factor are counted in the sign-in that they were typed in.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut table = Table::alter();
        let column = integer("wrong_codes").default(0).take();
        manager.alter_table(table.table("sign_ins").add_column(column).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut table = Table::alter();
        manager.alter_table(table.table("sign_ins").drop_column("wrong_codes").to_owned()).await
    }
}
