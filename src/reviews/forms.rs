//! What reviewers and managers post.

use chrono::NaiveDate;
use entity::criterion;

use super::actions::Draft;
use super::scoring;
use crate::form::{FieldError, Posted};
use crate::questionnaires::{line, paragraph, word_count};

/// Words that a comment for the panel may have.
pub const COMMENT_WORDS: usize = 300;
/// Letters that a comment on one criterion may have.
const NOTE_LETTERS: usize = 1000;
const REASON_LETTERS: usize = 1000;

/// The marks as they were sent, with everything that is wrong with them. A missing mark is wrong only in a review
/// that is handed in.
pub fn draft(posted: &Posted, criteria: &[criterion::Model], is_final: bool) -> (Draft, Vec<FieldError>) {
    let mut draft = Draft { comment: paragraph(posted.get("comment")), ..Draft::default() };
    let mut errors = Vec::new();
    for criterion in criteria {
        let field = format!("mark-{}", criterion.code);
        let sent = posted.get(&field);
        let value = sent.parse().ok().filter(|value| (0..=scoring::MOST).contains(value));
        if (is_final || !sent.is_empty()) && value.is_none() {
            errors.push(FieldError::new(&field, "review-mark-needed"));
        }
        let note = paragraph(posted.get(&format!("note-{}", criterion.code)));
        if note.chars().count() > NOTE_LETTERS {
            let too_long = FieldError::new(format!("note-{}", criterion.code), "review-text-too-long");
            errors.push(too_long.with("max", NOTE_LETTERS));
        }
        draft.marks.insert(criterion.id, (value, note));
    }
    if word_count(&draft.comment) > COMMENT_WORDS {
        errors.push(FieldError::new("comment", "review-comment-too-long").with("max", COMMENT_WORDS));
    }
    (draft, errors)
}

/// The day by which reviews are wanted; three empty fields are no day.
pub fn due_on(posted: &Posted, today: NaiveDate) -> Result<Option<NaiveDate>, FieldError> {
    let parts = ["due-day", "due-month", "due-year"].map(|part| line(posted.get(part)));
    if parts.iter().all(String::is_empty) {
        return Ok(None);
    }
    let [day, month, year] = parts;
    let date = day.parse().ok().zip(month.parse().ok()).zip(year.parse().ok());
    let date = date.and_then(|((day, month), year)| NaiveDate::from_ymd_opt(year, month, day));
    match date {
        None => Err(FieldError::new("due", "review-due-wrong")),
        Some(date) if date < today => Err(FieldError::new("due", "review-due-past")),
        Some(date) => Ok(Some(date)),
    }
}

/// Why a reviewer steps back.
pub fn reason(posted: &Posted) -> Result<String, FieldError> {
    let reason = paragraph(posted.get("reason"));
    match reason.chars().count() {
        0 => Err(FieldError::new("reason", "review-reason-needed")),
        n if n > REASON_LETTERS => {
            Err(FieldError::new("reason", "review-text-too-long").with("max", REASON_LETTERS))
        }
        _ => Ok(reason),
    }
}
