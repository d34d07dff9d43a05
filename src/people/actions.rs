//! What people do to get in and to look after their account.

use chrono::TimeDelta;
use entity::role_grant::{self, Role};
use entity::sign_in::SignInKind;
use entity::{PersonId, ProgrammeId, SignInId, person, sign_in, sign_in_code};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use subtle::ConstantTimeEq;

use super::{queries, sign_in as rules};
use crate::clock;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::i18n::Lang;
use crate::instance::Instance;
use crate::journal::{self, Act};
use crate::outbox::{self, Mail};
use crate::store::Txn;

mod nationality;
mod second_factor;

pub use nationality::set_nationality;
pub use second_factor::{Enrolment, Tried, forget_second_factor, give_totp, totp_enrolment};

/// Mails a code to `email`, known or not: nothing that is seen or timed differs. `false`: asked too often.
pub async fn ask_code(ctx: &Ctx, email: String) -> Result<bool, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let client_hash = ctx.instance.keyed_hash("client", ctx.request.client.as_bytes());
            if !queries::may_ask(txn, &email, &client_hash, ctx.now).await? {
                return Ok(false);
            }
            let known = queries::by_email(txn, &email).await?;
            let code = rules::new_code();
            let row = sign_in_code::ActiveModel {
                id: Set(ctx.new_id()),
                email: Set(email.clone()),
                code_hash: Set(ctx.instance.keyed_hash("code", format!("{email} {code}").as_bytes())),
                browser_hash: Set(browser_hash(&ctx)),
                client_hash: Set(client_hash),
                asked_at: Set(ctx.now),
                expires_at: Set(ctx.now + rules::CODE_LIVES),
                wrong_tries: Set(0),
                used_at: Set(None),
            };
            sign_in_code::Entity::insert(row).exec_without_returning(txn).await?;
            let person = known.as_ref().map(|person| person.id);
            let words = json!({"code": format!("{} {}", &code[..4], &code[4..])});
            let mail = Mail { person, email: &email, lang: ctx.lang, message: "sign-in-code", words };
            outbox::post(txn, &ctx, mail)?;
            Ok(true)
        })
        .await
}

pub(super) fn browser_hash(ctx: &Ctx) -> String {
    ctx.instance.keyed_hash("browser", ctx.browser.token.as_bytes())
}

/// Tries a code in this browser. A right one signs in, and makes the account if there is none: the new
/// sign-in's token. A wrong one counts against every code that this browser has running.
pub async fn redeem_code(ctx: &Ctx, typed: String, label: String) -> Result<Option<String>, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let codes = queries::running_codes(txn, &browser_hash(&ctx), ctx.now).await?;
            let mut right = None;
            for code in codes {
                let hash = ctx.instance.keyed_hash("code", format!("{} {typed}", code.email).as_bytes());
                let is_right = bool::from(hash.as_bytes().ct_eq(code.code_hash.as_bytes()));
                let mut row = sign_in_code::ActiveModel { id: Set(code.id), ..Default::default() };
                if is_right && right.is_none() {
                    row.used_at = Set(Some(ctx.now));
                    right = Some(code.email);
                } else {
                    row.wrong_tries = Set(code.wrong_tries + i32::from(!is_right));
                }
                row.update(txn).await?;
            }
            let Some(email) = right else { return Ok(None) };
            let person = ensure_person(txn, &ctx, &email, "").await?;
            Ok(Some(begin_sign_in(txn, &ctx, person.id, &label).await?))
        })
        .await
}

/// The account of an address; made when there is none.
pub async fn ensure_person(txn: &Txn, ctx: &Ctx, email: &str, name: &str) -> Result<person::Model, AppError> {
    if let Some(known) = queries::by_email(txn, email).await? {
        return Ok(known);
    }
    let row = person::ActiveModel {
        id: Set(ctx.new_id()),
        email: Set(email.to_owned()),
        full_name: Set(name.to_owned()),
        language: Set(ctx.lang.code().to_owned()),
        country_iso3: Set(None),
        time_zone: Set(None),
        created_at: Set(ctx.now),
    };
    let person = row.insert(txn).await?;
    let act = Act { act: "person.start", kind: "person", id: Some(person.id.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(person)
}

/// Begins a sign-in of `person` in this browser: the token for its cookie.
pub async fn begin_sign_in(txn: &Txn, ctx: &Ctx, person: PersonId, label: &str) -> Result<String, AppError> {
    let is_staff = !queries::grants(txn, person).await?.is_empty();
    let token = data_encoding::BASE64URL_NOPAD.encode(&clock::random_bytes::<32>());
    let row = sign_in::ActiveModel {
        id: Set(ctx.new_id()),
        token_hash: Set(ctx.instance.keyed_hash("sign-in", token.as_bytes())),
        person_id: Set(person),
        kind: Set(if is_staff { SignInKind::Staff } else { SignInKind::Applicant }),
        passed_totp: Set(false),
        wrong_codes: Set(0),
        browser: Set(label.chars().take(60).collect()),
        started_at: Set(ctx.now),
        last_seen_at: Set(ctx.now),
        ends_at: Set(rules::ends_at(ctx.now)),
    };
    sign_in::Entity::insert(row).exec_without_returning(txn).await?;
    let act = Act { act: "person.sign_in", kind: "person", id: Some(person.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(token)
}

/// Ends one sign-in of `person`; another's is not found.
pub async fn end_sign_in(ctx: &Ctx, person: PersonId, id: SignInId) -> Result<(), AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let own =
                sign_in::Entity::find_by_id(id).filter(sign_in::Column::PersonId.eq(person)).one(txn).await?;
            let own = own.ok_or(AppError::NotFound)?;
            sign_in::Entity::delete_by_id(own.id).exec(txn).await?;
            let act = Act { act: "person.sign_out", kind: "person", id: Some(person.0), ..Act::default() };
            journal::record(txn, &ctx, act);
            Ok(())
        })
        .await
}

/// Remembers the language in which a person reads.
pub async fn set_language(ctx: &Ctx, person: PersonId, lang: Lang) -> Result<(), AppError> {
    let change =
        person::ActiveModel { id: Set(person), language: Set(lang.code().to_owned()), ..Default::default() };
    ctx.store().write(async move |txn| Ok(change.clone().update(txn).await.map(|_| ())?)).await
}

/// What a person wants to be called, and where their clock is.
pub async fn set_name(
    ctx: &Ctx,
    person: PersonId,
    name: String,
    zone: Option<String>,
) -> Result<(), AppError> {
    let change = person::ActiveModel {
        id: Set(person),
        full_name: Set(name),
        time_zone: Set(zone),
        ..Default::default()
    };
    ctx.store().write(async move |txn| Ok(change.clone().update(txn).await.map(|_| ())?)).await
}

/// What `add_staff` did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Granted {
    Now,
    Before,
}

/// Grants `role` to the account of `email`, which is made when there is none.
pub async fn add_staff(
    txn: &Txn,
    ctx: &Ctx,
    email: &str,
    role: Role,
    programme: Option<ProgrammeId>,
) -> Result<(PersonId, Granted), AppError> {
    let person = ensure_person(txn, ctx, email, "").await?;
    let held = queries::grants(txn, person.id).await?;
    if held.iter().any(|grant| grant.role == role && grant.programme == programme) {
        return Ok((person.id, Granted::Before));
    }
    let row = role_grant::ActiveModel {
        id: Set(ctx.new_id()),
        person_id: Set(person.id),
        role: Set(role),
        programme_id: Set(programme),
        granted_by: Set(ctx.actor.person_id()),
        granted_at: Set(ctx.now),
    };
    role_grant::Entity::insert(row).exec_without_returning(txn).await?;
    let act = Act { act: "person.grant", kind: "person", id: Some(person.id.0), reason: role.code() };
    journal::record(txn, ctx, act);
    end_applicant_sign_ins(txn, person.id).await?;
    Ok((person.id, Granted::Now))
}

/// Whoever becomes staff signs in anew, with a second factor.
async fn end_applicant_sign_ins(txn: &Txn, person: PersonId) -> Result<(), AppError> {
    sign_in::Entity::delete_many()
        .filter(sign_in::Column::PersonId.eq(person))
        .filter(sign_in::Column::Kind.eq(SignInKind::Applicant))
        .exec(txn)
        .await?;
    Ok(())
}

/// Forgets what is long past: codes a day old, sign-ins that ended.
pub async fn sweep(instance: &Instance) -> Result<(), AppError> {
    let now = instance.clock.now();
    let day_ago = now - TimeDelta::days(1);
    instance
        .store
        .write(async move |txn| {
            sign_in_code::Entity::delete_many()
                .filter(sign_in_code::Column::ExpiresAt.lt(day_ago))
                .exec(txn)
                .await?;
            sign_in::Entity::delete_many().filter(sign_in::Column::EndsAt.lt(now)).exec(txn).await?;
            Ok(())
        })
        .await
}
