//! The cast of the demo: who can be signed in as with one press, and what there is to see.

use entity::{outgoing, setting};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, Set};
use serde::{Deserialize, Serialize};

use crate::error::AppError;
use crate::store::Txn;

const KEY: &str = "demo-cast";

/// One member of the cast.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Player {
    pub email: String,
    pub name: String,
    pub country_iso3: Option<String>,
    /// `demo-role-<role>` says what they are, `demo-role-<role>-hint` what to try.
    pub role: String,
    /// Where they begin.
    pub start: String,
}

/// Stores the cast when the demo's world is built.
pub async fn keep_cast(txn: &Txn, cast: &[Player]) -> Result<(), AppError> {
    let value = serde_json::to_string(cast).map_err(anyhow::Error::from)?;
    let row = setting::ActiveModel { key: Set(KEY.to_owned()), value: Set(value) };
    let newest = OnConflict::column(setting::Column::Key).update_column(setting::Column::Value).to_owned();
    setting::Entity::insert(row).on_conflict(newest).exec_without_returning(txn).await?;
    Ok(())
}

pub(super) async fn cast(db: &impl ConnectionTrait) -> Result<Vec<Player>, AppError> {
    match setting::Entity::find_by_id(KEY.to_owned()).one(db).await? {
        Some(row) => Ok(serde_json::from_str(&row.value).map_err(anyhow::Error::from)?),
        None => Ok(Vec::new()),
    }
}

/// The newest kept mails of everybody.
pub(super) async fn newest_mails(
    db: &impl ConnectionTrait,
    most: u64,
) -> Result<Vec<outgoing::Model>, AppError> {
    Ok(outgoing::Entity::find().order_by_desc(outgoing::Column::Id).limit(most).all(db).await?)
}
