//! The rows of an application that was handed in, as plain values: for lists longer than actions would fill in time.

use chrono::{DateTime, Utc};
use entity::application::ApplicationStatus;
use entity::application_event::ApplicationStep;
use entity::{
    ApplicationId, PersonId, SubmissionId, application, application_event, edition, person, submission,
};
use sea_orm::{EntityTrait, Set};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::answers::answers;
use super::cast::Official;
use crate::applications;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::questionnaires::{Answers, Questionnaire, set_apart, visible_answers};
use crate::store::Txn;

/// One person, their application, what was handed in, and the step.
#[derive(Clone)]
pub(super) struct Rows {
    person: person::ActiveModel,
    application: application::ActiveModel,
    submission: submission::ActiveModel,
    event: application_event::ActiveModel,
}

impl Rows {
    pub fn of(
        ctx: &Ctx,
        (edition, form): (&edition::Model, &Questionnaire),
        official: &Official,
        at: DateTime<Utc>,
    ) -> Rows {
        let (open, _) = set_apart(form, answers(official, at));
        let (person, id): (PersonId, ApplicationId) = (ctx.new_id(), ctx.new_id());
        Rows {
            person: account(person, official, at),
            submission: handed_in(ctx, id, form, &open, at),
            application: application(id, person, edition, official, open, at),
            event: step(ctx, id, person, at),
        }
    }
}

fn account(id: PersonId, official: &Official, at: DateTime<Utc>) -> person::ActiveModel {
    person::ActiveModel {
        id: Set(id),
        email: Set(official.email()),
        full_name: Set(official.full_name.clone()),
        language: Set(official.language.clone()),
        country_iso3: Set(Some(official.country_iso3.clone())),
        time_zone: Set(None),
        created_at: Set(at),
    }
}

fn application(
    id: ApplicationId,
    applicant: PersonId,
    edition: &edition::Model,
    official: &Official,
    open: Answers,
    at: DateTime<Utc>,
) -> application::ActiveModel {
    let reference = applications::new_reference();
    let searched = [official.full_name.as_str(), &official.employer, &reference];
    application::ActiveModel {
        id: Set(id),
        edition_id: Set(edition.id),
        applicant_id: Set(applicant),
        status: Set(ApplicationStatus::Submitted),
        questionnaire_id: Set(edition.questionnaire_id),
        answers: Set(json!(open)),
        search_text: Set(applications::search_text(&searched)),
        reference: Set(reference),
        full_name: Set(official.full_name.clone()),
        country_iso3: Set(Some(official.country_iso3.clone())),
        employer: Set(official.employer.clone()),
        ministry_type: Set(Some(official.ministry_type.clone())),
        seniority: Set(Some(official.seniority.clone())),
        track: Set(Some(official.track.clone())),
        submitted_at: Set(Some(at)),
        score: Set(applications::UNSCORED),
        revision: Set(2),
        created_at: Set(at),
        updated_at: Set(at),
    }
}

fn handed_in(
    ctx: &Ctx,
    application: ApplicationId,
    form: &Questionnaire,
    open: &Answers,
    at: DateTime<Utc>,
) -> submission::ActiveModel {
    let frozen = json!(visible_answers(form, open)).to_string();
    submission::ActiveModel {
        id: Set(ctx.new_id::<SubmissionId>()),
        application_id: Set(application),
        at: Set(at),
        sha256: Set(data_encoding::HEXLOWER.encode(&Sha256::digest(frozen.as_bytes()))),
        answers: Set(frozen),
        request_key: Set(application.to_string()),
    }
}

fn step(ctx: &Ctx, id: ApplicationId, by: PersonId, at: DateTime<Utc>) -> application_event::ActiveModel {
    application_event::ActiveModel {
        id: Set(ctx.new_id()),
        application_id: Set(id),
        step: Set(ApplicationStep::Submit),
        to_status: Set(ApplicationStatus::Submitted),
        at: Set(at),
        actor_id: Set(Some(by)),
        reason: Set(String::new()),
    }
}

pub(super) async fn insert(txn: &Txn, rows: Vec<Rows>) -> Result<(), AppError> {
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
