//! Gender and access needs leave the other answers before anything is stored.

use serde_json::Value;

use super::answers::Answers;
use super::definition::Questionnaire;

/// The answers to store with the application, and those to store apart. A sensitive question that was seen stays
/// among the former as `null`: the task list is right without reading what is stored apart. Put together again by
/// `open.with(apart)`, each time a reading to be journalled.
pub fn set_apart(questionnaire: &Questionnaire, answers: Answers) -> (Answers, Answers) {
    let is_sensitive = |key: &str| questionnaire.question(key).is_some_and(|question| question.sensitive);
    let (apart, mut open): (Vec<_>, Vec<_>) = answers.into_iter().partition(|(key, _)| is_sensitive(key));
    open.extend(apart.iter().map(|(key, _)| (key.clone(), Value::Null)));
    (open.into_iter().collect(), apart.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::super::sample::application;
    use super::super::{Progress, application as form, completeness};
    use super::*;

    #[test]
    fn what_is_set_apart_leaves_no_trace_but_that_it_was_seen() {
        let (open, apart) = set_apart(&form(), application());
        assert_eq!(apart.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), ["access_needs", "gender"]);
        assert!(!serde_json::json!(open).to_string().contains("fakaleiti"));
        let progress = completeness(&form(), &open);
        let page =
            progress.groups.iter().find(|group| group.group == "gender_access").map(|group| group.progress);
        assert_eq!(page, Some(Progress::Done));
        assert_eq!(open.with(apart), application());
    }
}
