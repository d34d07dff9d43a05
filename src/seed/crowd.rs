//! Many people at once, for tests and benches: browsers about to hand in, and long lists.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use entity::application::ApplicationStatus;
use entity::application_event::ApplicationStep;
use entity::{
    ApplicationId, PersonId, SubmissionId, application, application_event, edition, person, submission,
};
use futures_util::{StreamExt, TryStreamExt, stream};
use sea_orm::{EntityTrait, Set};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::answers::answers;
use super::applying::{AT_ONCE, account, acting};
use super::cast::Official;
use super::people::Maker;
use crate::applications::{self, Whole};
use crate::clock;
use crate::ctx::{Browser, Ctx};
use crate::error::AppError;
use crate::instance::Instance;
use crate::questionnaires::{Questionnaire, visible_answers};
use crate::store::Txn;
use crate::{paths, people, programmes};

const CHUNK: usize = 25;
/// Rows to an INSERT: below the number of parameters that either database takes.
const ROWS: usize = 500;

/// A signed-in browser with a complete draft: its next request can be the submission.
#[derive(Clone, Debug)]
pub struct Ready {
    pub application: ApplicationId,
    /// `POST` here …
    pub path: String,
    /// … with this `Cookie` header …
    pub cookies: String,
    /// … and these fields.
    pub fields: Vec<(String, String)>,
}

/// `n` officials with complete drafts for the edition with this code, each in a browser of their own.
///
/// # Errors
/// There is no such edition, or a write fails.
pub async fn crowd(instance: &Arc<Instance>, code: &str, n: usize) -> anyhow::Result<Vec<Ready>> {
    let ctx = Ctx::system(instance.clone());
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    let form = applications::form(ctx.store().read(), edition.questionnaire_id).await?;
    let officials = officials("crowd", n);
    let chunks: Vec<Vec<Official>> = officials.chunks(CHUNK).map(<[_]>::to_vec).collect();
    let write = |chunk: Vec<Official>| {
        let (ctx, edition, form) = (ctx.clone(), edition.clone(), form.clone());
        let store = ctx.store().clone();
        async move {
            store
                .write(async move |txn| {
                    let mut ready = Vec::new();
                    for official in &chunk {
                        ready.push(prepare(txn, &ctx, &edition, &form, official).await?);
                    }
                    Ok(ready)
                })
                .await
        }
    };
    let ready: Vec<Vec<Ready>> = stream::iter(chunks).map(write).buffered(AT_ONCE).try_collect().await?;
    Ok(ready.into_iter().flatten().collect())
}

fn officials(seed: &str, n: usize) -> Vec<Official> {
    const REGIONS: [&str; 6] = ["pacific", "caribbean", "africa-en", "africa-fr", "asia-south", "latin"];
    let mut maker = Maker::numbered(seed);
    (0..n).map(|_| maker.official(&REGIONS, None)).collect()
}

async fn prepare(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    form: &Questionnaire,
    official: &Official,
) -> Result<Ready, AppError> {
    let token = data_encoding::BASE64URL_NOPAD.encode(&clock::random_bytes::<32>());
    let browser = Browser { token, is_new: false };
    let person = account(txn, ctx, official).await?;
    let ctx = Ctx { browser, actor: acting(ctx, &person), ..ctx.clone() };
    let whole = Whole { applicant: person.id, answers: answers(official, ctx.now), at: ctx.now };
    let draft = applications::fill_in(txn, &ctx, edition, form, whole).await?;
    let sign_in = people::begin_sign_in(txn, &ctx, person.id, "crowd").await?;
    let key = data_encoding::HEXLOWER.encode(&clock::random_bytes::<12>());
    let fields = [("_csrf", ctx.csrf()), ("key", key), ("revision", draft.revision.to_string())];
    Ok(Ready {
        application: draft.id,
        path: paths::application_submission(draft.id),
        cookies: format!("browser={}; {}={sign_in}", ctx.browser.token, people::COOKIE),
        fields: fields.map(|(name, value)| (name.to_owned(), value)).to_vec(),
    })
}

/// `n` applications that were handed in to the edition with this code, written as plain rows: for long lists.
/// Without journal and mails.
///
/// # Errors
/// There is no such edition, or a write fails.
pub async fn handed_in(instance: &Arc<Instance>, code: &str, n: usize) -> anyhow::Result<()> {
    let ctx = Ctx::system(instance.clone());
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    let form = applications::form(ctx.store().read(), edition.questionnaire_id).await?;
    for (chunk, first) in officials("list", n).chunks(ROWS).zip((0..).step_by(ROWS)) {
        let at = |place: usize| {
            let seconds = i64::try_from((first + place) * 7).unwrap_or(0);
            edition.opens_at + TimeDelta::seconds(seconds)
        };
        let rows =
            chunk.iter().enumerate().map(|(place, one)| Rows::of(&ctx, &edition, &form, one, at(place)));
        let rows: Vec<Rows> = rows.collect();
        ctx.store().write(async move |txn| insert(txn, rows.clone()).await).await?;
    }
    Ok(())
}

/// The rows of one application that was handed in.
#[derive(Clone)]
struct Rows {
    person: person::ActiveModel,
    application: application::ActiveModel,
    submission: submission::ActiveModel,
    event: application_event::ActiveModel,
}

impl Rows {
    fn of(
        ctx: &Ctx,
        edition: &edition::Model,
        form: &Questionnaire,
        official: &Official,
        at: DateTime<Utc>,
    ) -> Rows {
        let (open, _) = crate::questionnaires::set_apart(form, answers(official, at));
        let frozen = json!(visible_answers(form, &open)).to_string();
        let person_id = ctx.new_id();
        let id: ApplicationId = ctx.new_id();
        let reference = applications::new_reference();
        let person = person::ActiveModel {
            id: Set(person_id),
            email: Set(official.email()),
            full_name: Set(official.full_name.clone()),
            language: Set(official.language.clone()),
            country_iso3: Set(Some(official.country_iso3.clone())),
            time_zone: Set(None),
            created_at: Set(at),
        };
        let application = application::ActiveModel {
            id: Set(id),
            edition_id: Set(edition.id),
            applicant_id: Set(person_id),
            status: Set(ApplicationStatus::Submitted),
            questionnaire_id: Set(edition.questionnaire_id),
            answers: Set(json!(open)),
            search_text: Set(applications::search_text(&[
                &official.full_name,
                &official.employer,
                &reference,
            ])),
            reference: Set(reference),
            full_name: Set(official.full_name.clone()),
            country_iso3: Set(Some(official.country_iso3.clone())),
            employer: Set(official.employer.clone()),
            ministry_type: Set(Some(official.ministry_type.clone())),
            seniority: Set(Some(official.seniority.clone())),
            track: Set(Some(official.track.clone())),
            revision: Set(2),
            created_at: Set(at),
            updated_at: Set(at),
            ..Default::default()
        };
        let submission = submission_of(ctx, id, frozen, at);
        let event = event_of(ctx, id, person_id, at);
        Rows { person, application, submission, event }
    }
}

fn submission_of(ctx: &Ctx, id: ApplicationId, frozen: String, at: DateTime<Utc>) -> submission::ActiveModel {
    submission::ActiveModel {
        id: Set(ctx.new_id::<SubmissionId>()),
        application_id: Set(id),
        at: Set(at),
        sha256: Set(data_encoding::HEXLOWER.encode(&Sha256::digest(frozen.as_bytes()))),
        answers: Set(frozen),
        request_key: Set(id.to_string()),
    }
}

fn event_of(
    ctx: &Ctx,
    id: ApplicationId,
    person: PersonId,
    at: DateTime<Utc>,
) -> application_event::ActiveModel {
    application_event::ActiveModel {
        id: Set(ctx.new_id()),
        application_id: Set(id),
        step: Set(ApplicationStep::Submit),
        to_status: Set(ApplicationStatus::Submitted),
        at: Set(at),
        actor_id: Set(Some(person)),
        reason: Set(String::new()),
    }
}

async fn insert(txn: &Txn, rows: Vec<Rows>) -> Result<(), AppError> {
    let people = rows.iter().map(|row| row.person.clone());
    person::Entity::insert_many(people).exec_without_returning(txn).await?;
    let applications = rows.iter().map(|row| row.application.clone());
    application::Entity::insert_many(applications).exec_without_returning(txn).await?;
    let submissions = rows.iter().map(|row| row.submission.clone());
    submission::Entity::insert_many(submissions).exec_without_returning(txn).await?;
    let events = rows.into_iter().map(|row| row.event);
    application_event::Entity::insert_many(events).exec_without_returning(txn).await?;
    Ok(())
}
