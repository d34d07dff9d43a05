//! Applications from a table: the same rules as the pages, every fault named by line and column, all or nothing.

use std::collections::BTreeSet;

use chrono::{DateTime, SubsecRound, Utc};
use entity::edition;

use super::submit::is_in_time;
use super::whole::{Whole, fill_in, hand_in_at};
use crate::applications::queries;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::i18n::Lang;
use crate::journal::{self, Act};
use crate::questionnaires::{Answers, Fact, Questionnaire};
use crate::store::Txn;
use crate::{people, programmes};

mod rows;

pub use rows::RowFault;

/// What was found in a table.
#[derive(Debug, Default)]
pub struct Report {
    /// Rows below the head.
    pub rows: usize,
    pub faults: Vec<RowFault>,
    ready: Vec<Row>,
}

impl Report {
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }
}

/// A row without a fault.
#[derive(Clone, Debug)]
struct Row {
    line: u64,
    email: String,
    submitted_at: DateTime<Utc>,
    answers: Answers,
}

/// A table for the edition with this code.
#[derive(Clone, Debug)]
pub struct Import {
    pub edition: String,
    pub table: Vec<u8>,
    /// Whether each applicant gets the receipt by mail.
    pub mails: bool,
}

/// Reads a table and says what is wrong with it. Nothing is stored.
pub async fn check(ctx: &Ctx, import: &Import) -> Result<Report, AppError> {
    let db = ctx.store().read();
    let edition = programmes::edition_by_code(db, &import.edition).await?;
    let form = queries::form(db, edition.questionnaire_id).await?;
    let (raw, mut faults) = rows::raw(&import.table, &form);
    let mut report = Report { rows: raw.len(), ..Report::default() };
    let mut seen = BTreeSet::new();
    for raw in raw {
        let read = rows::read(&raw, &form, ctx.now);
        let mut own = read.faults;
        if let Some(at) = read.submitted_at {
            own.extend(time_fault(&edition, raw.line, at, ctx.now));
        }
        if let Some(email) = &read.email {
            if !seen.insert(email.clone()) {
                own.push(RowFault::new(
                    raw.line,
                    "email",
                    "this address stands in an earlier row too",
                    email,
                ));
            } else if has_applied(ctx, &edition, email).await? {
                own.push(RowFault::new(
                    raw.line,
                    "email",
                    "this person has applied to the edition already",
                    email,
                ));
            }
        }
        match (own.is_empty(), read.email, read.submitted_at, read.answers) {
            (true, Some(email), Some(submitted_at), Some(answers)) => {
                report.ready.push(Row { line: raw.line, email, submitted_at, answers });
            }
            _ => faults.extend(own),
        }
    }
    faults.sort_by_key(|fault| fault.line);
    report.faults = faults;
    Ok(report)
}

fn time_fault(
    edition: &edition::Model,
    line: u64,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Option<RowFault> {
    let shown = at.to_rfc3339();
    let fault = |text: &str| Some(RowFault::new(line, "submitted_at", text, &shown));
    if at > now {
        return fault("this moment is in the future");
    }
    if is_in_time(edition, at) {
        return None;
    }
    let (opens, closes) = (edition.opens_at.to_rfc3339(), edition.closes_at.to_rfc3339());
    fault(&format!("the call was open from {opens} to {closes} only"))
}

async fn has_applied(ctx: &Ctx, edition: &edition::Model, email: &str) -> Result<bool, AppError> {
    let db = ctx.store().read();
    Ok(match people::by_email(db, email).await? {
        Some(person) => queries::of_person_in(db, person.id, edition.id).await?.is_some(),
        None => false,
    })
}

/// Stores a sound table, all of it or nothing; says how many applications there are now more.
pub async fn apply(ctx: &Ctx, import: &Import) -> Result<Report, AppError> {
    let report = check(ctx, import).await?;
    if !report.is_sound() {
        return Ok(report);
    }
    let (ctx, import, rows) = (ctx.clone(), import.clone(), report.ready.clone());
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let edition = programmes::edition_by_code(txn, &import.edition).await?;
            let form = queries::form(txn, edition.questionnaire_id).await?;
            for row in &rows {
                store_row(txn, &ctx, &edition, &form, row, import.mails).await?;
            }
            Ok(())
        })
        .await?;
    Ok(report)
}

async fn store_row(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    form: &Questionnaire,
    row: &Row,
    is_mailed: bool,
) -> Result<(), AppError> {
    let reader = Ctx { lang: language(form, &row.answers), ..ctx.clone() };
    let name = form.asking_for(Fact::FullName).and_then(|question| row.answers.text(&question.key));
    let person = people::ensure_person(txn, &reader, &row.email, name.unwrap_or_default()).await?;
    if queries::of_person_in(txn, person.id, edition.id).await?.is_some() {
        return Err(AppError::Internal(anyhow::anyhow!("line {}: applied in the meantime", row.line)));
    }
    let whole = Whole { applicant: person.id, answers: row.answers.clone(), at: row.submitted_at };
    let application = fill_in(txn, ctx, edition, form, whole).await?;
    let handed = hand_in_at(txn, ctx, (edition, form), &application, row.submitted_at, is_mailed).await?;
    let id = Some(handed.id.0);
    journal::record(txn, ctx, Act { act: "application.import", kind: "application", id, reason: "" });
    Ok(())
}

/// The language in which the person wants to be written to.
fn language(form: &Questionnaire, answers: &Answers) -> Lang {
    let wanted = form.asking_for(Fact::Language).and_then(|question| answers.choice(&question.key));
    wanted.and_then(Lang::from_code).unwrap_or(Lang::En)
}

/// A moment with its offset from UTC, in whole microseconds.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    let at = DateTime::parse_from_rfc3339(text.trim()).ok()?;
    Some(at.with_timezone(&Utc).trunc_subsecs(6))
}
