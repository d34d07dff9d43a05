//! A long list as it looks in the midst of an edition, as plain rows: most applications found eligible and reviewed
//! twice, some nominated. For benches; without journal and mails.

use std::sync::Arc;

use entity::application::{self, ApplicationStatus};
use entity::application_event::ApplicationStep;
use entity::assignment::{self, AssignmentStatus};
use entity::nomination::{self, NominationRoute};
use entity::{PersonId, edition};
use sea_orm::{EntityTrait, Set};
use serde_json::json;

use super::dice::Dice;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::instance::Instance;
use crate::store::Txn;
use crate::{applications, people, programmes, reviews};

const CHUNK: usize = 200;
const REVIEWERS: usize = 2;
/// Of so many applications one stays as it was handed in, and one is nominated.
const WAITING: usize = 4;
const NOMINATED: usize = 3;

/// Reviews the handed-in applications of the edition with this code.
///
/// # Errors
/// There is no such edition, or a write fails.
pub async fn judged(instance: &Arc<Instance>, code: &str) -> anyhow::Result<()> {
    let ctx = Ctx::system(instance.clone());
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    let reviewers = reviewers(&ctx).await?;
    let all =
        applications::of_edition(ctx.store().read(), edition.id, &[ApplicationStatus::Submitted]).await?;
    for (chunk, first) in all.chunks(CHUNK).zip((0..).step_by(CHUNK)) {
        let (ctx, edition, reviewers, chunk) =
            (ctx.clone(), edition.clone(), reviewers.clone(), chunk.to_vec());
        let store = ctx.store().clone();
        store
            .write(async move |txn| {
                for (place, one) in (first..).zip(&chunk) {
                    if place % NOMINATED == 0 {
                        let row = nomination(&ctx, &edition, one, place);
                        nomination::Entity::insert(row).exec_without_returning(txn).await?;
                    }
                    if place % WAITING != 0 {
                        review(txn, &ctx, one, &reviewers, place).await?;
                    }
                }
                Ok(())
            })
            .await?;
    }
    Ok(())
}

async fn reviewers(ctx: &Ctx) -> Result<Vec<PersonId>, AppError> {
    let (ctx, store) = (ctx.clone(), ctx.store().clone());
    store
        .write(async move |txn| {
            let mut all = Vec::new();
            for place in 0..REVIEWERS {
                let email = format!("reviewer-{place}@judges.example");
                all.push(people::ensure_person(txn, &ctx, &email, "Reviewer").await?.id);
            }
            Ok(all)
        })
        .await
}

/// Found eligible, and two reviews that lie within ten points.
async fn review(
    txn: &Txn,
    ctx: &Ctx,
    one: &application::Model,
    reviewers: &[PersonId],
    place: usize,
) -> Result<(), AppError> {
    applications::transition(txn, ctx, one, ApplicationStep::FindEligible, "").await?;
    let mut dice = Dice::of(&format!("judged {place}"));
    let base = dice.between(40_000, 90_000);
    for reviewer in reviewers {
        let row = assignment::ActiveModel {
            id: Set(ctx.new_id()),
            application_id: Set(one.id),
            reviewer_id: Set(*reviewer),
            status: Set(AssignmentStatus::HandedIn),
            due_on: Set(None),
            comment: Set(String::new()),
            score: Set(Some(base + dice.between(0, 10_000))),
            revision: Set(1),
            assigned_at: Set(ctx.now),
            updated_at: Set(ctx.now),
        };
        assignment::Entity::insert(row).exec_without_returning(txn).await?;
    }
    reviews::rescore(txn, one.id).await
}

fn nomination(
    ctx: &Ctx,
    edition: &edition::Model,
    one: &application::Model,
    rank: usize,
) -> nomination::ActiveModel {
    nomination::ActiveModel {
        id: Set(ctx.new_id()),
        edition_id: Set(edition.id),
        state_iso3: Set(one.country_iso3.clone().unwrap_or_default()),
        route: Set(NominationRoute::LineMinistry),
        note_verbale: Set(String::new()),
        note_verbale_on: Set(None),
        authority_name: Set("Ministry".to_owned()),
        authority_title: Set(String::new()),
        rank: Set(i32::try_from(rank).unwrap_or(i32::MAX)),
        nominee_name: Set(one.full_name.clone()),
        nominee_email: Set(format!("{}@list.example", one.reference)),
        application_id: Set(Some(one.id)),
        declarations: Set(json!([])),
        received_on: Set(ctx.now.date_naive()),
        late: Set(false),
        entered_by: Set(one.applicant_id),
        entered_at: Set(ctx.now),
    }
}
