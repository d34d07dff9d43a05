//! What reviewers see of an application: the answers of the form that are neither blind nor sensitive, part by part.

use serde_json::Value;

use super::views::AnswerSection;
use crate::error::AppError;
use crate::questionnaires::{Answers, Questionnaire, Worded, blind_view, country_name};

/// The visible answers; a part without any is left out.
pub fn answers(definition: &Value, answers: &Value, lang: &str) -> Result<Vec<AnswerSection>, AppError> {
    let form: Questionnaire = serde_json::from_value(definition.clone()).map_err(anyhow::Error::from)?;
    let answers: Answers = serde_json::from_value(answers.clone()).map_err(anyhow::Error::from)?;
    let rows = blind_view(&form, &answers, lang, &country_name);
    let mut sections = Vec::new();
    for section in &form.sections {
        let own = rows.iter().filter(|row| row.section == section.key && !row.is_blank).cloned();
        let (texts, facts): (Vec<_>, Vec<_>) = own.partition(|row| row.is_paragraph);
        if !texts.is_empty() || !facts.is_empty() {
            sections.push(AnswerSection { heading: Worded::of(&section.title, lang), facts, texts });
        }
    }
    Ok(sections)
}
