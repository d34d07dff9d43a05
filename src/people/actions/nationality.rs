//! Of which State somebody is a national: for staff, what makes a conflict of interest.

use entity::{PersonId, person};
use sea_orm::{ActiveModelTrait, Set};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::store::Txn;

/// Records of which State somebody is a national, as a code of three letters.
pub async fn set_nationality(txn: &Txn, ctx: &Ctx, person: PersonId, iso3: &str) -> Result<(), AppError> {
    let row = person::ActiveModel {
        id: Set(person),
        country_iso3: Set(Some(iso3.to_owned())),
        ..Default::default()
    };
    row.update(txn).await?;
    let act = Act { act: "person.set_nationality", kind: "person", id: Some(person.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(())
}
