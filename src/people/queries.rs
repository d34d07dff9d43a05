//! Who is who.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use entity::role_grant::{self, Role};
use entity::{OutgoingId, PersonId, ProgrammeId, outgoing, person, sign_in, sign_in_code, totp_key};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Set,
};

use super::sign_in as rules;
use crate::ctx::{Grant, SignedIn};
use crate::error::AppError;
use crate::i18n::Lang;
use crate::instance::Instance;

/// A person by their id.
pub async fn find(db: &impl ConnectionTrait, id: PersonId) -> Result<person::Model, AppError> {
    person::Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}

/// The account of an address in small letters, if there is one.
pub async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<Option<person::Model>, AppError> {
    Ok(person::Entity::find().filter(person::Column::Email.eq(email)).one(db).await?)
}

/// People by id, in one query.
pub async fn find_many(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, person::Model>, AppError> {
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids)).all(db).await?;
    Ok(people.into_iter().map(|person| (person.id, person)).collect())
}

/// Who holds `role` in `programme`, by name.
pub async fn with_role(
    db: &impl ConnectionTrait,
    role: Role,
    programme: ProgrammeId,
) -> Result<Vec<person::Model>, AppError> {
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::Role.eq(role))
        .filter(role_grant::Column::ProgrammeId.eq(programme))
        .all(db)
        .await?;
    let ids = grants.into_iter().map(|grant| grant.person_id);
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids));
    Ok(people.order_by_asc(person::Column::FullName).order_by_asc(person::Column::Id).all(db).await?)
}

/// The person behind a sign-in cookie, if the sign-in still lives. Notes that they were seen, once a minute.
pub async fn signed_in(
    instance: &Instance,
    token: &str,
    now: DateTime<Utc>,
) -> Result<Option<(SignedIn, Lang)>, AppError> {
    let db = instance.store.read();
    let hash = instance.keyed_hash("sign-in", token.as_bytes());
    let found = sign_in::Entity::find().filter(sign_in::Column::TokenHash.eq(hash)).one(db).await?;
    let Some(sign_in) = found.filter(|sign_in| rules::is_alive(sign_in, now)) else { return Ok(None) };
    let person = find(db, sign_in.person_id).await?;
    let grants = grants(db, person.id).await?;
    if now - sign_in.last_seen_at >= TimeDelta::seconds(60) {
        note_seen(instance, &sign_in, now).await;
    }
    let lang = Lang::from_code(&person.language).unwrap_or(Lang::En);
    let is_trusted = grants.is_empty() || sign_in.passed_totp || instance.settings.demo;
    let signed_in = SignedIn {
        id: person.id,
        email: person.email,
        full_name: person.full_name,
        country_iso3: person.country_iso3,
        time_zone: person.time_zone.and_then(|zone| zone.parse().ok()),
        sign_in: sign_in.id,
        kind: sign_in.kind,
        is_trusted,
        grants,
    };
    Ok(Some((signed_in, lang)))
}

/// A full lane must not sign anybody out: a note that cannot be made now is made a minute later.
async fn note_seen(instance: &Instance, sign_in: &sign_in::Model, now: DateTime<Utc>) {
    let id = sign_in.id;
    let noted = instance.store.write(async move |txn| {
        let row = sign_in::ActiveModel { id: Set(id), last_seen_at: Set(now), ..Default::default() };
        sign_in::Entity::update_many().set(row).filter(sign_in::Column::Id.eq(id)).exec(txn).await?;
        Ok(())
    });
    if let Err(error) = noted.await {
        tracing::debug!(%error, "a sign-in was not noted as seen");
    }
}

/// The roles of a person.
pub async fn grants(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<Grant>, AppError> {
    let rows = role_grant::Entity::find().filter(role_grant::Column::PersonId.eq(person)).all(db).await?;
    Ok(rows.into_iter().map(|row| Grant { role: row.role, programme: row.programme_id }).collect())
}

/// The codes that this browser asked for and may still use, newest first.
pub(super) async fn running_codes(
    db: &impl ConnectionTrait,
    browser_hash: &str,
    now: DateTime<Utc>,
) -> Result<Vec<sign_in_code::Model>, AppError> {
    let codes = sign_in_code::Entity::find()
        .filter(sign_in_code::Column::BrowserHash.eq(browser_hash))
        .filter(sign_in_code::Column::ExpiresAt.gt(now))
        .order_by_desc(sign_in_code::Column::AskedAt)
        .limit(20)
        .all(db)
        .await?;
    Ok(codes.into_iter().filter(|code| rules::is_running(code, now)).collect())
}

/// Whether another code may be sent: limits per address, per client, and for both together.
pub(super) async fn may_ask(
    db: &impl ConnectionTrait,
    email: &str,
    client_hash: &str,
    now: DateTime<Utc>,
) -> Result<bool, AppError> {
    use sign_in_code::Column;
    let count = async |since: TimeDelta, which: Condition| {
        let codes = sign_in_code::Entity::find().filter(Column::AskedAt.gt(now - since)).filter(which);
        codes.count(db).await
    };
    let (to, from) = (Column::Email.eq(email), Column::ClientHash.eq(client_hash));
    let together = count(TimeDelta::minutes(15), Condition::all().add(to.clone()).add(from.clone())).await?;
    let to_address = count(TimeDelta::hours(1), Condition::all().add(to)).await?;
    let from_client = count(TimeDelta::hours(1), Condition::all().add(from)).await?;
    Ok(together < rules::MOST_CODES_TOGETHER
        && to_address < rules::MOST_CODES_TO_ADDRESS
        && from_client < rules::MOST_CODES_FROM_CLIENT)
}

pub(super) async fn totp_key(
    db: &impl ConnectionTrait,
    person: PersonId,
) -> Result<Option<totp_key::Model>, AppError> {
    Ok(totp_key::Entity::find_by_id(person).one(db).await?)
}

/// The living sign-ins of a person, newest first.
pub(super) async fn sign_ins(
    db: &impl ConnectionTrait,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Vec<sign_in::Model>, AppError> {
    let rows = sign_in::Entity::find()
        .filter(sign_in::Column::PersonId.eq(person))
        .order_by_desc(sign_in::Column::LastSeenAt)
        .limit(50)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter(|row| rules::is_alive(row, now)).collect())
}

/// The mails to a person, newest first, `before` a moment of the last one shown.
pub(super) async fn mails(
    db: &impl ConnectionTrait,
    person: PersonId,
    before: Option<OutgoingId>,
    limit: u64,
) -> Result<Vec<outgoing::Model>, AppError> {
    let mut mails = outgoing::Entity::find().filter(outgoing::Column::PersonId.eq(person));
    if let Some(before) = before {
        mails = mails.filter(outgoing::Column::Id.lt(before));
    }
    Ok(mails.order_by_desc(outgoing::Column::Id).limit(limit).all(db).await?)
}

pub(super) async fn mail(
    db: &impl ConnectionTrait,
    person: PersonId,
    id: OutgoingId,
) -> Result<outgoing::Model, AppError> {
    let mail = outgoing::Entity::find_by_id(id).filter(outgoing::Column::PersonId.eq(person)).one(db).await?;
    mail.ok_or(AppError::NotFound)
}
