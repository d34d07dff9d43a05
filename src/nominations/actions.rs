//! Entering a nomination, changing it, putting another nominee in a State's place, taking it back.

use chrono::NaiveDate;
use entity::application::{self, ApplicationStatus};
use entity::nomination::{ActiveModel, Column, Entity, Model, NominationRoute};
use entity::{ApplicationId, EditionId, NominationId, edition, person};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use serde_json::json;

use super::{policy, queries, rules};
use crate::ctx::Ctx;
use crate::error::{AppError, Denied};
use crate::form::FieldError;
use crate::journal::{self, Act};
use crate::store::Txn;

/// A nomination as it stands in the note verbale.
#[derive(Clone, Debug)]
pub struct NewNomination {
    pub state_iso3: String,
    pub route: NominationRoute,
    pub note_verbale: String,
    pub note_verbale_on: Option<NaiveDate>,
    pub authority_name: String,
    pub authority_title: String,
    pub rank: i32,
    pub nominee_name: String,
    pub nominee_email: String,
    /// Chosen by staff; without one the nominee's address finds the application.
    pub application: Option<ApplicationId>,
    pub declarations: Vec<String>,
    pub received_on: NaiveDate,
}

/// Another nominee in the same place.
#[derive(Clone, Debug)]
pub struct Replacement {
    pub nominee_name: String,
    pub nominee_email: String,
    pub note_verbale: String,
    pub received_on: NaiveDate,
}

/// What a save leads to: the record, or what is wrong with the form.
pub type Saved = Result<Model, Vec<FieldError>>;

/// Enters a nomination, in a write of its own.
pub(super) async fn enter(ctx: &Ctx, edition: edition::Model, new: NewNomination) -> Result<Saved, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store.write(async move |txn| create(txn, &ctx, &edition, new.clone()).await).await
}

/// Enters a nomination; a rank or an application that is taken comes back as an error of the form.
pub async fn create(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    new: NewNomination,
) -> Result<Saved, AppError> {
    policy::may_manage(&ctx.actor, edition.programme_id)?;
    let id = ctx.new_id();
    let errors = clashes(txn, edition.id, id, &new).await?;
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    let row = row(txn, ctx, edition, id, new).await?;
    let saved = row.insert(txn).await?;
    record(txn, ctx, "nomination.enter", id);
    Ok(Ok(saved))
}

/// Changes a nomination; `seen` is when the page's record was last entered.
pub(super) async fn change(
    ctx: &Ctx,
    edition: edition::Model,
    id: NominationId,
    seen: i64,
    new: NewNomination,
) -> Result<Saved, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            policy::may_manage(&ctx.actor, edition.programme_id)?;
            let known = queries::find(txn, edition.id, id).await?;
            if known.entered_at.timestamp_micros() != seen {
                return Err(AppError::Stale);
            }
            let errors = clashes(txn, edition.id, id, &new).await?;
            if !errors.is_empty() {
                return Ok(Err(errors));
            }
            let saved = row(txn, &ctx, &edition, id, new.clone()).await?.update(txn).await?;
            record(txn, &ctx, "nomination.change", id);
            Ok(Ok(saved))
        })
        .await
}

/// Puts another nominee in the place of this one: same State, same rank, another person.
pub(super) async fn replace(
    ctx: &Ctx,
    edition: edition::Model,
    id: NominationId,
    new: Replacement,
) -> Result<(), AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            policy::may_manage(&ctx.actor, edition.programme_id)?;
            let known = queries::find(txn, edition.id, id).await?;
            if known.nominee_email == new.nominee_email && known.nominee_name == new.nominee_name {
                return Ok(());
            }
            let by = ctx.actor.person_id().ok_or(Denied("denied-sign-in-first"))?;
            let found = by_email(txn, edition.id, &known.state_iso3, &new.nominee_email).await?;
            let row = ActiveModel {
                id: Set(id),
                nominee_name: Set(new.nominee_name.clone()),
                nominee_email: Set(new.nominee_email.clone()),
                note_verbale: Set(new.note_verbale.clone()),
                application_id: Set(free(txn, id, found).await?),
                received_on: Set(new.received_on),
                late: Set(rules::is_late(new.received_on, &edition)),
                entered_by: Set(by),
                entered_at: Set(ctx.now),
                ..Default::default()
            };
            row.update(txn).await?;
            record(txn, &ctx, "nomination.replace", id);
            Ok(())
        })
        .await
}

/// Takes a nomination away; one that is gone already is no error.
pub(super) async fn remove(ctx: &Ctx, edition: edition::Model, id: NominationId) -> Result<(), AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            policy::may_manage(&ctx.actor, edition.programme_id)?;
            let gone =
                Entity::delete_many().filter(Column::Id.eq(id)).filter(Column::EditionId.eq(edition.id));
            if gone.exec(txn).await?.rows_affected > 0 {
                record(txn, &ctx, "nomination.remove", id);
            }
            Ok(())
        })
        .await
}

/// Links every nomination that waits to the handed-in application from the nominee's address: how many.
pub async fn link_by_email(ctx: &Ctx, edition: edition::Model) -> Result<usize, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            policy::may_manage(&ctx.actor, edition.programme_id)?;
            let waiting = Entity::find().filter(Column::EditionId.eq(edition.id));
            let waiting = waiting.filter(Column::ApplicationId.is_null()).filter(Column::NomineeEmail.ne(""));
            let mut linked = 0;
            for nomination in waiting.limit(500).all(txn).await? {
                let (state, email) = (&nomination.state_iso3, &nomination.nominee_email);
                let found = by_email(txn, edition.id, state, email).await?;
                let Some(found) = free(txn, nomination.id, found).await? else { continue };
                let row = ActiveModel {
                    id: Set(nomination.id),
                    application_id: Set(Some(found)),
                    ..Default::default()
                };
                row.update(txn).await?;
                record(txn, &ctx, "nomination.link", nomination.id);
                linked += 1;
            }
            Ok(linked)
        })
        .await
}

/// What another record of the edition already holds: the rank, or the application.
async fn clashes(
    txn: &Txn,
    edition: EditionId,
    own: NominationId,
    new: &NewNomination,
) -> Result<Vec<FieldError>, AppError> {
    let others = || Entity::find().filter(Column::EditionId.eq(edition)).filter(Column::Id.ne(own));
    let same_rank = others().filter(Column::StateIso3.eq(&new.state_iso3)).filter(Column::Rank.eq(new.rank));
    let mut errors = Vec::new();
    if let Some(other) = same_rank.one(txn).await? {
        let error = FieldError::new("rank", "nominations-rank-taken").with("rank", new.rank);
        errors.push(error.with("name", other.nominee_name));
    }
    let Some(application) = new.application else { return Ok(errors) };
    let known = application::Entity::find_by_id(application).one(txn).await?;
    let fits = known.is_some_and(|known| {
        known.edition_id == edition
            && known.status != ApplicationStatus::Draft
            && known.country_iso3.as_deref() == Some(&new.state_iso3)
    });
    if !fits {
        errors.push(FieldError::new("application", "nominations-application-unknown"));
    } else if let Some(other) = others().filter(Column::ApplicationId.eq(application)).one(txn).await? {
        let error = FieldError::new("application", "nominations-application-taken");
        errors.push(error.with("name", other.nominee_name));
    }
    Ok(errors)
}

async fn row(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    id: NominationId,
    new: NewNomination,
) -> Result<ActiveModel, AppError> {
    let by = ctx.actor.person_id().ok_or(Denied("denied-sign-in-first"))?;
    let application = match new.application {
        Some(chosen) => Some(chosen),
        None => free(txn, id, by_email(txn, edition.id, &new.state_iso3, &new.nominee_email).await?).await?,
    };
    Ok(ActiveModel {
        id: Set(id),
        edition_id: Set(edition.id),
        late: Set(rules::is_late(new.received_on, edition)),
        state_iso3: Set(new.state_iso3),
        route: Set(new.route),
        note_verbale: Set(new.note_verbale),
        note_verbale_on: Set(new.note_verbale_on),
        authority_name: Set(new.authority_name),
        authority_title: Set(new.authority_title),
        rank: Set(new.rank),
        nominee_name: Set(new.nominee_name),
        nominee_email: Set(new.nominee_email),
        application_id: Set(application),
        declarations: Set(json!(new.declarations)),
        received_on: Set(new.received_on),
        entered_by: Set(by),
        entered_at: Set(ctx.now),
    })
}

/// The handed-in application of this State from this address.
async fn by_email(
    db: &impl ConnectionTrait,
    edition: EditionId,
    state: &str,
    email: &str,
) -> Result<Option<ApplicationId>, AppError> {
    if email.is_empty() {
        return Ok(None);
    }
    let person = person::Entity::find().filter(person::Column::Email.eq(email)).one(db).await?;
    let Some(person) = person else { return Ok(None) };
    let found = application::Entity::find()
        .select_only()
        .column(application::Column::Id)
        .filter(application::Column::EditionId.eq(edition))
        .filter(application::Column::ApplicantId.eq(person.id))
        .filter(application::Column::CountryIso3.eq(state))
        .filter(application::Column::Status.ne(ApplicationStatus::Draft));
    Ok(found.into_tuple().one(db).await?)
}

/// The application, unless another nomination holds it.
async fn free(
    db: &impl ConnectionTrait,
    own: NominationId,
    application: Option<ApplicationId>,
) -> Result<Option<ApplicationId>, AppError> {
    let Some(id) = application else { return Ok(None) };
    let other = Entity::find().filter(Column::ApplicationId.eq(id)).filter(Column::Id.ne(own));
    Ok(other.one(db).await?.is_none().then_some(id))
}

fn record(txn: &Txn, ctx: &Ctx, act: &str, id: NominationId) {
    journal::record(txn, ctx, Act { act, kind: "nomination", id: Some(id.0), reason: "" });
}
