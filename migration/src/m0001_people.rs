//! People, how they sign in, and the roles they hold.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use crate::named;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        people(manager).await?;
        sign_in_codes(manager).await?;
        sign_ins(manager).await?;
        role_grants(manager).await?;
        totp_keys(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["totp_keys", "role_grants", "sign_ins", "sign_in_codes", "people"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

async fn people(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("people");
    table
        .col(uuid("id").primary_key())
        .col(string("email"))
        .col(string("full_name").default(""))
        .col(string("language").default("en"))
        .col(string_null("country_iso3"))
        .col(string_null("time_zone"))
        .col(timestamp_with_time_zone("created_at"));
    manager.create_table(table).await?;
    manager.create_index(named::unique("one_account_per_address", "people", &["email"])).await
}

async fn sign_in_codes(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("sign_in_codes");
    table
        .col(uuid("id").primary_key())
        .col(string("email"))
        .col(string("code_hash"))
        .col(string("browser_hash"))
        .col(string("client_hash"))
        .col(timestamp_with_time_zone("asked_at"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(integer("wrong_tries").default(0))
        .col(timestamp_with_time_zone_null("used_at"));
    manager.create_table(table).await?;
    manager.create_index(named::index("sign_in_codes", &["email", "asked_at"])).await
}

async fn sign_ins(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("sign_ins");
    table
        .col(uuid("id").primary_key())
        .col(string("token_hash"))
        .col(uuid("person_id"))
        .col(string("kind"))
        .col(boolean("passed_totp").default(false))
        .col(string("browser").default(""))
        .col(timestamp_with_time_zone("started_at"))
        .col(timestamp_with_time_zone("last_seen_at"))
        .col(timestamp_with_time_zone("ends_at"))
        .foreign_key(&mut named::reference("sign_ins", "person_id", "people"));
    manager.create_table(table).await?;
    manager.create_index(named::unique("one_sign_in_per_token", "sign_ins", &["token_hash"])).await?;
    manager.create_index(named::index("sign_ins", &["person_id"])).await
}

async fn role_grants(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("role_grants");
    table
        .col(uuid("id").primary_key())
        .col(uuid("person_id"))
        .col(string("role"))
        .col(uuid_null("programme_id"))
        .col(uuid_null("granted_by"))
        .col(timestamp_with_time_zone("granted_at"))
        .foreign_key(&mut named::reference("role_grants", "person_id", "people"))
        .foreign_key(&mut named::reference("role_grants", "granted_by", "people"));
    manager.create_table(table).await?;
    manager
        .create_index(named::unique(
            "one_grant_per_person_role_and_programme",
            "role_grants",
            &["person_id", "role", "programme_id"],
        ))
        .await
}

async fn totp_keys(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table("totp_keys");
    table
        .col(uuid("person_id").primary_key())
        .col(string("secret"))
        .col(timestamp_with_time_zone_null("enrolled_at"))
        .col(big_integer("last_step").default(0))
        .foreign_key(&mut named::reference("totp_keys", "person_id", "people"));
    manager.create_table(table).await
}
