//! `GET /applications/:id`: the task list of a draft, afterwards where the application stands.

use chrono::{DateTime, Utc};
use entity::ApplicationId;
use entity::application::ApplicationStatus;
use entity::application_event::{self, ApplicationStep};
use poem::web::Path;
use poem::{Response, handler};

use crate::applications::public_status::{PublicStatus, Released, public_status};
use crate::applications::queries::{self, Opened};
use crate::applications::views::{Status, Step, Tag, Task, Tasks};
use crate::applications::{policy, zones};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::i18n::format;
use crate::page::Pages;
use crate::paths;
use crate::programmes::Window;
use crate::questionnaires::{Completeness, Progress, completeness};

#[handler]
pub async fn show(ctx: Ctx, Path(id): Path<ApplicationId>) -> Result<Response, AppError> {
    let opened = queries::open(ctx.store().read(), &ctx.actor, id).await?;
    let is_open = Window::of(&opened.edition).counts_at(ctx.now);
    if opened.application.status == ApplicationStatus::Draft && is_open {
        return ctx.page(&tasks(&ctx, &opened));
    }
    let released = queries::released(ctx.store().read(), &[&opened.application]).await?.remove(&id);
    let standing = public_status(opened.application.status, is_open, released.as_ref(), ctx.now);
    let events = queries::events(ctx.store().read(), id).await?;
    ctx.page(&status(&ctx, &opened, standing, released.as_ref(), &events))
}

fn tasks(ctx: &Ctx, opened: &Opened) -> Tasks {
    let Opened { application, edition, form } = opened;
    let lang = ctx.lang.code();
    let standing = completeness(form, &queries::answers(application));
    let page = |key: &str| paths::application_page(application.id, key);
    let next = standing
        .groups
        .iter()
        .find(|group| group.progress != Progress::Done)
        .map_or_else(|| paths::application_answers(application.id), |group| page(&group.group));
    Tasks {
        edition: super::title(ctx, edition),
        parts: standing.groups.iter().map(|group| group.progress == Progress::Done).collect(),
        done: standing.done(),
        sections: Tasks::sections_of(form, &standing, lang, &page, &ctx.say("apply-kept-apart")),
        hand_in: vec![hand_in(application.id, &standing)],
        deadline: super::deadline(ctx, edition, application.country_iso3.as_deref()),
        next_url: next,
        reference: application.reference.clone(),
        begun_at: application.created_at,
        saved_at: application.updated_at,
    }
}

fn hand_in(id: ApplicationId, standing: &Completeness) -> Task {
    let tag = match standing.is_ready() {
        true => Tag::new("due", "apply-task-ready"),
        false => Tag::new("off", "apply-task-not-ready"),
    };
    let url = paths::application_answers(id);
    Task { url, key: "apply-answers-title", label: String::new(), tag, hint: String::new() }
}

fn status(
    ctx: &Ctx,
    opened: &Opened,
    standing: PublicStatus,
    released: Option<&Released>,
    events: &[application_event::Model],
) -> Status {
    let Opened { application, edition, .. } = opened;
    let id = application.id;
    let zone = zones::first(ctx.actor.person(), application.country_iso3.as_deref(), ctx.now);
    let when = |at: DateTime<Utc>| format::instant(ctx.lang, at, zone);
    let was_handed_in = events.iter().any(|event| event.step == ApplicationStep::Submit);
    let may_undo =
        policy::may_reinstate(&ctx.actor, application, edition, released.is_some(), ctx.now).is_ok();
    let may_withdraw = policy::may_withdraw(&ctx.actor, application, released, ctx.now).is_ok();
    let offer = released.and_then(|released| released.offer);
    let only = |shown: bool, url: String| if shown { url } else { String::new() };
    let mut steps: Vec<Step> = events.iter().filter_map(|event| past(event, &when)).collect();
    steps.extend(released.filter(|_| standing.is_decided()).map(|told| decided(told, &when)));
    steps.extend(ahead(ctx, opened, standing));
    Status {
        edition: super::title(ctx, edition),
        reference: application.reference.clone(),
        code: standing.code(),
        awaits_decision: standing == PublicStatus::Considered,
        decisions_on: edition.decisions_on,
        steps,
        offer_url: offer.map(|offer| paths::offer(offer.id)).unwrap_or_default(),
        offer_until: offer.map(|offer| offer.expires_at),
        zone: zone.name(),
        receipt_url: only(was_handed_in, paths::application_receipt(id)),
        answers_url: only(standing == PublicStatus::NotHandedIn, paths::application_answers(id)),
        withdraw_url: only(may_withdraw, paths::application_withdrawal(id)),
        undo_url: only(may_undo, paths::application_reinstatement(id)),
        undo_until: may_undo.then_some(edition.closes_at),
        call_url: paths::call(ctx.lang, &edition.code),
        contact: ctx.instance.settings.contact.clone(),
    }
}

/// The steps that are the applicant's own; what staff find is told by the release alone.
fn past(event: &application_event::Model, when: &dyn Fn(DateTime<Utc>) -> String) -> Option<Step> {
    let is_told = matches!(
        event.step,
        ApplicationStep::Start
            | ApplicationStep::Submit
            | ApplicationStep::Withdraw
            | ApplicationStep::Reinstate
            | ApplicationStep::Return
    );
    let is_submission = event.step == ApplicationStep::Submit;
    is_told.then(|| Step {
        state: "past",
        key: format!("apply-step-{}", event.step.code()),
        text: when(event.at),
        url: if is_submission { paths::application_receipt(event.application_id) } else { String::new() },
        link_key: "apply-receipt-link",
    })
}

fn decided(told: &Released, when: &dyn Fn(DateTime<Utc>) -> String) -> Step {
    let key = "apply-step-decided".to_owned();
    Step { state: "past", key, text: when(told.at), url: String::new(), link_key: "" }
}

/// What comes next, while something does.
fn ahead(ctx: &Ctx, opened: &Opened, standing: PublicStatus) -> Vec<Step> {
    if standing != PublicStatus::Considered {
        return Vec::new();
    }
    let edition = &opened.edition;
    let date =
        |day: Option<chrono::NaiveDate>| day.map(|day| format::date(ctx.lang, day)).unwrap_or_default();
    let step =
        |state, key: &str, text| Step { state, key: key.to_owned(), text, url: String::new(), link_key: "" };
    vec![
        step("now", "apply-step-considered", ctx.say("apply-step-considered-text")),
        step("next", "apply-step-decision", date(edition.decisions_on)),
        step("next", "apply-step-begins", date(edition.starts_on)),
    ]
}
