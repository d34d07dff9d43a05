//! The second factor of staff: its key is shown once, its codes count once.

use entity::{PersonId, SignInId, sign_in, totp_key};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};

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

/// What became of a code that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// Right: this sign-in may act as staff.
    Right,
    Wrong,
    /// Wrong once too often: the sign-in is over, and the next one needs another code by mail.
    Ended,
}

/// Tries a second factor. Six digits can be guessed by whoever may guess for ever, so a sign-in has few tries.
pub async fn give_totp(
    ctx: &Ctx,
    person: PersonId,
    sign_in: SignInId,
    code: String,
) -> Result<Tried, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let key = queries::totp_key(txn, person).await?.ok_or(AppError::NotFound)?;
            let Some(step) = rules::totp_step(&key.secret, &code, key.last_step, ctx.now) else {
                return wrong(txn, &ctx, person, sign_in).await;
            };
            let mut row: totp_key::ActiveModel = key.clone().into();
            row.last_step = Set(step);
            row.enrolled_at = Set(Some(key.enrolled_at.unwrap_or(ctx.now)));
            row.update(txn).await?;
            pass(txn, sign_in).await?;
            let act =
                Act { act: "person.second_factor", kind: "person", id: Some(person.0), ..Act::default() };
            journal::record(txn, &ctx, act);
            Ok(Tried::Right)
        })
        .await
}

async fn wrong(txn: &Txn, ctx: &Ctx, person: PersonId, id: SignInId) -> Result<Tried, AppError> {
    let own = sign_in::Entity::find_by_id(id).filter(sign_in::Column::PersonId.eq(person)).one(txn).await?;
    let Some(own) = own else { return Ok(Tried::Ended) };
    if own.wrong_codes + 1 < rules::MOST_WRONG_CODES {
        let row =
            sign_in::ActiveModel { id: Set(id), wrong_codes: Set(own.wrong_codes + 1), ..Default::default() };
        row.update(txn).await?;
        return Ok(Tried::Wrong);
    }
    sign_in::Entity::delete_by_id(id).exec(txn).await?;
    let act =
        Act { act: "person.second_factor_refused", kind: "person", id: Some(person.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(Tried::Ended)
}

/// For somebody who lost their telephone: the key goes, every sign-in ends, and the next one enrols anew. Says whether
/// there was a key.
pub async fn forget_second_factor(txn: &Txn, ctx: &Ctx, person: PersonId) -> Result<bool, AppError> {
    let gone = totp_key::Entity::delete_by_id(person).exec(txn).await?.rows_affected > 0;
    sign_in::Entity::delete_many().filter(sign_in::Column::PersonId.eq(person)).exec(txn).await?;
    let act =
        Act { act: "person.second_factor_forgotten", kind: "person", id: Some(person.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(gone)
}

async fn pass(txn: &Txn, sign_in: SignInId) -> Result<(), AppError> {
    let row = sign_in::ActiveModel { id: Set(sign_in), passed_totp: Set(true), ..Default::default() };
    row.update(txn).await?;
    Ok(())
}
