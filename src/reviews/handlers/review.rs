//! One application a page, the rubric beside it.

use entity::assignment::AssignmentStatus as Status;
use entity::{AssignmentId, application, criterion, edition};
use poem::web::Path;
use poem::{Response, handler};

use super::queue::tasks;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Checked;
use crate::page::Pages;
use crate::questionnaires::Worded;
use crate::reviews::actions::Draft;
use crate::reviews::blind::answers;
use crate::reviews::queue::{self, Task};
use crate::reviews::views::{Anchor, CriterionView, Other, ReviewPage, ReviewState};
use crate::reviews::{actions, forms, policy, queries, scoring, standing};
use crate::{applications, paths, programmes};

/// One of the actor's own assignments, with what its page needs.
pub(super) struct Own {
    pub task: Task,
    pub application: application::Model,
    pub edition: edition::Model,
    pub criteria: Vec<criterion::Model>,
    /// The line of work, this one included.
    pub line: Vec<Task>,
}

impl Own {
    /// The next open review of the line.
    pub fn next(&self) -> Option<AssignmentId> {
        let mut open = self.line.iter().filter(|task| task.is_open()).map(|task| task.assignment.id);
        open.find(|id| *id != self.task.assignment.id)
    }
}

/// Another reviewer's assignment is not there at all.
pub(super) async fn own(ctx: &Ctx, id: AssignmentId) -> Result<Own, AppError> {
    let db = ctx.store().read();
    let all = tasks(ctx).await?;
    let task = all.iter().find(|task| task.assignment.id == id).cloned().ok_or(AppError::NotFound)?;
    let edition = programmes::edition(db, task.edition).await?;
    policy::may_review(&ctx.actor, edition.programme_id, &task.assignment)?;
    let application = applications::find(db, task.assignment.application_id).await?;
    let criteria = programmes::criteria(db, edition.id).await?;
    Ok(Own { task, application, edition, criteria, line: queue::in_line(all) })
}

#[handler]
pub async fn show(ctx: Ctx, Path(id): Path<AssignmentId>) -> Result<Response, AppError> {
    let own = own(&ctx, id).await?;
    let stored = queries::marks(ctx.store().read(), id).await?;
    let draft = Draft {
        marks: stored.into_iter().map(|mark| (mark.criterion_id, (mark.value, mark.comment))).collect(),
        comment: own.task.assignment.comment.clone(),
    };
    ctx.page(&page(&ctx, &own, &draft).await?)
}

#[handler]
pub async fn update(
    ctx: Ctx,
    Path(id): Path<AssignmentId>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let own = own(&ctx, id).await?;
    let is_final = posted.get("act") == "hand_in";
    let (draft, errors) = forms::draft(&posted, &own.criteria, is_final);
    let revision = posted.get("revision").parse().unwrap_or_default();
    if !errors.is_empty() && state(&own.task) == ReviewState::Open {
        let page = page(&ctx, &own, &draft).await?;
        return ctx.unprocessable(&ReviewPage { errors, revision, ..page });
    }
    if is_final {
        actions::hand_in(&ctx, id, revision, draft).await?;
        Ok(ctx.see_other(paths::review(id), "flash-review-handed-in"))
    } else {
        actions::save_draft(&ctx, id, revision, draft).await?;
        Ok(ctx.see_other(paths::review(id), "flash-review-saved"))
    }
}

fn state(task: &Task) -> ReviewState {
    match task.assignment.status {
        Status::HandedIn => ReviewState::HandedIn,
        Status::Recused => ReviewState::Recused,
        Status::Cancelled => ReviewState::Cancelled,
        Status::Assigned | Status::Draft if task.is_closed => ReviewState::Closed,
        Status::Assigned | Status::Draft => ReviewState::Open,
    }
}

async fn page(ctx: &Ctx, own: &Own, draft: &Draft) -> Result<ReviewPage, AppError> {
    let db = ctx.store().read();
    let assignment = &own.task.assignment;
    let state = state(&own.task);
    let is_shown = matches!(state, ReviewState::Open | ReviewState::HandedIn);
    let lang = ctx.lang.code();
    let sections = if is_shown {
        let form = programmes::questionnaire(db, own.application.questionnaire_id).await?;
        answers(&form.definition, &own.application.answers, lang)?
    } else {
        Vec::new()
    };
    let others = match state {
        ReviewState::HandedIn => queries::others(db, assignment).await?,
        _ => Vec::new(),
    };
    let (done, all) = queue::progress(&own.line);
    let mark = |criterion: &criterion::Model| draft.marks.get(&criterion.id).and_then(|(value, _)| *value);
    let marks: Vec<_> =
        own.criteria.iter().filter_map(|one| mark(one).map(|mark| (one.weight, mark))).collect();
    let criteria = own.criteria.iter().filter(|_| is_shown).map(|one| criterion_view(one, draft, lang));
    Ok(ReviewPage {
        errors: Vec::new(),
        state,
        file: own.task.number,
        edition: Worded::of(&own.edition.title, lang),
        due_on: assignment.due_on,
        overdue: state == ReviewState::Open && standing::is_overdue(assignment, ctx.now.date_naive()),
        done,
        all,
        sections,
        criteria: criteria.collect(),
        marked: marks.len(),
        score: scoring::review_score(marks),
        comment_words: crate::questionnaires::word_count(&draft.comment),
        comment: if is_shown { draft.comment.clone() } else { String::new() },
        max_words: forms::COMMENT_WORDS,
        revision: assignment.revision,
        others: (2..).zip(others).map(|(number, one)| Other { number, score: one.score }).collect(),
        action: paths::review(assignment.id),
        recusal_url: paths::recusal(assignment.id),
        next_url: own.next().map(paths::review).unwrap_or_default(),
    })
}

fn criterion_view(criterion: &criterion::Model, draft: &Draft, lang: &str) -> CriterionView {
    let (mark, note) = draft.marks.get(&criterion.id).cloned().unwrap_or_default();
    let anchors: Vec<entity::Localised> =
        serde_json::from_value(criterion.anchors.clone()).unwrap_or_default();
    let anchor = |(n, text): (usize, &entity::Localised)| Anchor {
        mark: n,
        said: Worded::of(text, lang),
        checked: mark.and_then(|mark| usize::try_from(mark).ok()) == Some(n),
    };
    CriterionView {
        field: format!("mark-{}", criterion.code),
        note_field: format!("note-{}", criterion.code),
        heading: Worded::of(&criterion.title, lang),
        help: Worded::of(&criterion.help, lang),
        weight: criterion.weight,
        anchors: anchors.iter().enumerate().map(anchor).collect(),
        mark,
        note,
    }
}
