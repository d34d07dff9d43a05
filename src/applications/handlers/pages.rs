//! `GET` and `POST /applications/:id/pages/:page`: one group of questions.

use entity::ApplicationId;
use poem::http::{HeaderMap, HeaderValue, StatusCode};
use poem::web::Path;
use poem::{IntoResponse, Response, handler};

use super::{came_late, closed, to_application};
use crate::applications::actions::{self, Outcome, SavedPage, fingerprint};
use crate::applications::queries::{self, Opened};
use crate::applications::views::{Question, Stale};
use crate::applications::{draft, forms, policy};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, Posted, Queried};
use crate::page::Pages;
use crate::paths;
use crate::questionnaires::{
    Answers, Group, Problem, Reading, completeness, country_name, match_country, parse_page,
};

/// One page of one application.
struct At<'a> {
    ctx: &'a Ctx,
    opened: &'a Opened,
    group: &'a Group,
    back: &'a str,
}

#[handler]
pub async fn edit(
    ctx: Ctx,
    Path((id, key)): Path<(ApplicationId, String)>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let db = ctx.store().read();
    let opened = queries::open(db, &ctx.actor, id).await?;
    let group = opened.form.group(&key).ok_or(AppError::NotFound)?;
    let may =
        policy::may_edit(&ctx.actor, &opened.application, &opened.edition, ctx.now).map_err(AppError::from);
    if came_late(&may) {
        return closed(&ctx, &opened, Vec::new());
    }
    if may.is_err() {
        return Ok(to_application(&ctx, id, ""));
    }
    let stored = queries::answers_of_page(db, &opened.form, group, &opened.application).await?;
    let shown = known_before(&ctx, &opened, group, &stored).await?;
    let at = At { ctx: &ctx, opened: &opened, group, back: query.get("from") };
    ctx.page(&at.view(&stored, &shown, &[]))
}

/// The stored answers; on a page that was never saved, with what the person told us before.
async fn known_before(
    ctx: &Ctx,
    opened: &Opened,
    group: &Group,
    stored: &Answers,
) -> Result<Answers, AppError> {
    let is_new = group.questions.iter().all(|question| !stored.has_seen(&question.key));
    let Some(person) = ctx.actor.person().filter(|_| is_new) else { return Ok(stored.clone()) };
    let all = queries::of_person(ctx.store().read(), person.id).await?;
    let earlier = all.iter().find(|other| other.id != opened.application.id);
    let earlier = earlier.map(queries::answers).unwrap_or_default();
    let known = draft::known_before(&opened.form, group, &person.email, &person.full_name, &earlier);
    Ok(stored.clone().with(known))
}

#[handler]
pub async fn update(
    ctx: Ctx,
    Path((id, key)): Path<(ApplicationId, String)>,
    headers: &HeaderMap,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let opened = queries::open(ctx.store().read(), &ctx.actor, id).await?;
    let group = opened.form.group(&key).ok_or(AppError::NotFound)?;
    let posted = forms::storable(&posted);
    let saved = actions::save_page(&ctx, id, opened.form.clone(), key.clone(), posted.clone()).await;
    let at = At { ctx: &ctx, opened: &opened, group, back: posted.get("from") };
    if came_late(&saved) {
        return at.late(&posted).await;
    }
    let saved = saved?;
    if headers.contains_key("x-autosave") {
        return Ok(at.noted(&saved));
    }
    match saved.outcome {
        Outcome::Stale => at.stale(&saved),
        Outcome::Kept if posted.has("later") => Ok(to_application(&ctx, id, "flash-draft-saved")),
        Outcome::Kept if saved.problems.is_empty() => Ok(at.on(&saved)),
        Outcome::Kept | Outcome::TooLarge => {
            ctx.unprocessable(&at.view(&saved.stored, &saved.typed, &saved.problems))
        }
    }
}

impl At<'_> {
    /// The page with `shown` in its fields, made from what is `stored`.
    fn view(&self, stored: &Answers, shown: &Answers, problems: &[Problem]) -> Question {
        let made = crate::applications::views::Made {
            form: &self.opened.form,
            group: self.group,
            answers: shown,
            problems,
        };
        let id = self.opened.application.id;
        Question {
            edition: super::title(self.ctx, &self.opened.edition),
            action: paths::application_page(id, &self.group.key),
            tasks_url: paths::application(id),
            revision: fingerprint(self.ctx, self.group, stored),
            back: if self.back == "answers" { "answers".to_owned() } else { String::new() },
            ..Question::of(self.ctx, &made)
        }
    }

    /// 409: what is stored, what was typed, and the button that keeps the latter.
    fn stale(&self, saved: &SavedPage) -> Result<Response, AppError> {
        let answers = Question::rows(self.ctx, &self.opened.form, self.group, &saved.stored);
        let view = self.view(&saved.stored, &saved.typed, &saved.problems);
        let url = view.action.clone();
        self.ctx.conflict(&Question { stale: Some(Stale { answers, url }), ..view })
    }

    /// The page after this one on which something is asked, or the answers to check.
    fn on(&self, saved: &SavedPage) -> Response {
        let id = saved.application.id;
        let standing = completeness(&self.opened.form, &saved.typed);
        let mut after = standing.groups.iter().skip_while(|group| group.group != self.group.key).skip(1);
        let next = match (self.back, after.next()) {
            ("answers", _) | (_, None) => paths::application_answers(id),
            (_, Some(group)) => paths::application_page(id, &group.group),
        };
        self.ctx.see_other(next, "")
    }

    /// An answer to the script: kept, and what the page is made from now.
    fn noted(&self, saved: &SavedPage) -> Response {
        let status = match saved.outcome {
            Outcome::Kept => StatusCode::NO_CONTENT,
            Outcome::TooLarge => StatusCode::UNPROCESSABLE_ENTITY,
            Outcome::Stale => StatusCode::CONFLICT,
        };
        let mut response = status.into_response();
        let revision = HeaderValue::from_str(&fingerprint(self.ctx, self.group, &saved.stored));
        if let (Outcome::Kept, Ok(revision)) = (saved.outcome, revision) {
            response.headers_mut().insert("x-revision", revision);
        }
        response
    }

    /// The call has closed: nothing is stored, and what was typed is shown to be copied.
    async fn late(&self, posted: &Posted) -> Result<Response, AppError> {
        let Opened { application, form, .. } = self.opened;
        let stored = queries::answers_of_page(self.ctx.store().read(), form, self.group, application).await?;
        let reading = Reading {
            answers: &stored,
            lang: self.ctx.lang.code(),
            countries: &match_country,
            country_name: &country_name,
            now: self.ctx.now,
        };
        let typed = parse_page(form, self.group, posted, &reading).unwrap_or_else(|rejected| rejected.typed);
        let typed = stored.clone().with(typed);
        closed(self.ctx, self.opened, Question::rows(self.ctx, form, self.group, &typed))
    }
}
