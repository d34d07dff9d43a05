//! Beginning an application: one a person and edition; whoever begins again is led to the first.

use chrono::{DateTime, Utc};
use entity::application::{ActiveModel, ApplicationStatus, Entity, Model};
use entity::application_event::ApplicationStep;
use entity::{PersonId, edition};
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, Set};
use serde_json::json;

use super::{Move, UNSCORED, note};
use crate::applications::draft::Facts;
use crate::applications::{policy, queries, reference};
use crate::ctx::Ctx;
use crate::error::{AppError, Denied};
use crate::programmes;
use crate::questionnaires::Answers;
use crate::store::Txn;

/// How often a reference may turn out to be taken: with forty bits, not even once.
const DRAWS: usize = 8;

/// The actor's application to the edition with this code: begun now, or the one there is.
pub async fn start(ctx: &Ctx, code: String) -> Result<Model, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let person = ctx.actor.person().ok_or(Denied("denied-sign-in-first"))?;
            let edition = programmes::edition_by_code(txn, &code).await?;
            if let Some(own) = queries::of_person_in(txn, person.id, edition.id).await? {
                return Ok(own);
            }
            policy::may_start(&edition, ctx.now)?;
            let draft = NewDraft {
                applicant: person.id,
                answers: Answers::default(),
                facts: Facts { full_name: person.full_name.clone(), ..Facts::default() },
                at: ctx.now,
            };
            insert_draft(txn, &ctx, &edition, draft).await
        })
        .await
}

/// A draft to be stored.
pub(super) struct NewDraft {
    pub applicant: PersonId,
    /// Without those that are kept apart.
    pub answers: Answers,
    pub facts: Facts,
    pub at: DateTime<Utc>,
}

/// Stores a draft under a reference that nobody has; the person's own if another request was quicker.
pub(super) async fn insert_draft(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    draft: NewDraft,
) -> Result<Model, AppError> {
    for _ in 0..DRAWS {
        let row = row(ctx, edition, &draft);
        let nobodys = OnConflict::new().do_nothing().to_owned();
        let inserted = Entity::insert(row).on_conflict(nobodys).exec_without_returning(txn).await?;
        let own = queries::of_person_in(txn, draft.applicant, edition.id).await?;
        match own {
            Some(own) if inserted == 1 => {
                let step = Move { step: ApplicationStep::Start, at: draft.at, code: "", words: "" };
                note(txn, ctx, &own, step);
                return Ok(own);
            }
            Some(own) => return Ok(own),
            None => {}
        }
    }
    Err(AppError::Internal(anyhow::anyhow!("no free reference in {DRAWS} draws")))
}

fn row(ctx: &Ctx, edition: &edition::Model, draft: &NewDraft) -> ActiveModel {
    let reference = reference::new();
    let facts = draft.facts.clone();
    ActiveModel {
        id: Set(ctx.new_id()),
        edition_id: Set(edition.id),
        applicant_id: Set(draft.applicant),
        status: Set(ApplicationStatus::Draft),
        questionnaire_id: Set(edition.questionnaire_id),
        answers: Set(json!(draft.answers)),
        search_text: Set(facts.search_text(&reference)),
        reference: Set(reference),
        full_name: Set(facts.full_name),
        country_iso3: Set(facts.country_iso3),
        employer: Set(facts.employer),
        ministry_type: Set(facts.ministry_type),
        seniority: Set(facts.seniority),
        track: Set(facts.track),
        submitted_at: Set(None),
        score: Set(UNSCORED),
        revision: Set(1),
        created_at: Set(draft.at),
        updated_at: Set(draft.at),
    }
}
