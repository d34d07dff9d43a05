//! The second factor of staff: its key is shown once, its codes count once.

use entity::{PersonId, SignInId, sign_in, totp_key};
use sea_orm::{ActiveModelTrait, EntityTrait, Set};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::people::{queries, sign_in as rules};
use crate::store::Txn;

/// What the page of the second factor has to offer.
pub enum Enrolment {
    /// The key is known: ask for a code.
    Enrolled,
    /// Show this secret, then ask for a first code.
    Fresh(String),
}

/// The key of `person`, made when there is none.
pub async fn totp_enrolment(ctx: &Ctx, person: PersonId) -> Result<Enrolment, AppError> {
    if let Some(key) = queries::totp_key(ctx.store().read(), person).await? {
        return Ok(if key.enrolled_at.is_some() {
            Enrolment::Enrolled
        } else {
            Enrolment::Fresh(key.secret)
        });
    }
    let secret = rules::new_totp_secret();
    let shown = secret.clone();
    let write = async move |txn: &Txn| {
        let row = totp_key::ActiveModel {
            person_id: Set(person),
            secret: Set(secret.clone()),
            enrolled_at: Set(None),
            last_step: Set(0),
        };
        totp_key::Entity::insert(row).exec_without_returning(txn).await?;
        Ok(())
    };
    ctx.store().write(write).await?;
    Ok(Enrolment::Fresh(shown))
}

/// Tries a second factor; `true` lets this sign-in act as staff.
pub async fn give_totp(
    ctx: &Ctx,
    person: PersonId,
    sign_in: SignInId,
    code: String,
) -> Result<bool, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let key = queries::totp_key(txn, person).await?.ok_or(AppError::NotFound)?;
            let Some(step) = rules::totp_step(&key.secret, &code, key.last_step, ctx.now) else {
                return Ok(false);
            };
            let mut row: totp_key::ActiveModel = key.clone().into();
            row.last_step = Set(step);
            row.enrolled_at = Set(Some(key.enrolled_at.unwrap_or(ctx.now)));
            row.update(txn).await?;
            pass(txn, sign_in).await?;
            let act =
                Act { act: "person.second_factor", kind: "person", id: Some(person.0), ..Act::default() };
            journal::record(txn, &ctx, act).await?;
            Ok(true)
        })
        .await
}

async fn pass(txn: &Txn, sign_in: SignInId) -> Result<(), AppError> {
    let row = sign_in::ActiveModel { id: Set(sign_in), passed_totp: Set(true), ..Default::default() };
    row.update(txn).await?;
    Ok(())
}
