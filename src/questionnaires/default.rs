//! The form that comes with the program: the application to a fellowship, as data, changeable by staff.

use super::definition::Questionnaire;

/// The default questionnaire of an application, `data/questionnaires/application-1.json`.
pub fn application() -> Questionnaire {
    Questionnaire::from_json(include_str!("../../data/questionnaires/application-1.json"))
        .expect("the tests refuse a form that cannot be read")
}

#[cfg(test)]
mod tests {
    use super::super::soundness::{LANGUAGES, problems_of};
    use super::*;
    use crate::questionnaires::Fact;

    #[test]
    fn the_default_form_is_sound_and_speaks_all_six_languages() {
        assert_eq!(problems_of(&application(), &LANGUAGES), Vec::new());
    }

    #[test]
    fn reviewers_of_the_default_form_see_the_case_and_not_the_person() {
        let form = application();
        let visible: Vec<&str> = form
            .questions()
            .filter(|question| !question.blind)
            .map(|question| question.key.as_str())
            .collect();
        let expected = "language languages official_status ministry_type title seniority years_total years_cyber \
             responsibilities_now responsibilities_24_months un_participation prior_fellowships track motivation \
             project_title project_plan project_indicator project_date needs needs_other attends_throughout";
        assert_eq!(visible, expected.split_whitespace().collect::<Vec<_>>());
    }

    #[test]
    fn gender_and_access_needs_are_optional_stored_apart_and_alone_on_their_page() {
        let form = application();
        let page = form.group("gender_access").map(|group| group.questions.clone()).unwrap_or_default();
        assert_eq!(
            page.iter().map(|question| question.key.as_str()).collect::<Vec<_>>(),
            ["gender", "access_needs"]
        );
        assert!(page.iter().all(|question| question.sensitive && question.optional && question.blind));
        assert_eq!(form.questions().filter(|question| question.sensitive).count(), 2);
    }

    #[test]
    fn the_default_form_fills_every_column_that_a_programme_reads() {
        let form = application();
        for fact in [
            Fact::FullName,
            Fact::Nationality,
            Fact::Seniority,
            Fact::Track,
            Fact::MinistryType,
            Fact::Consent,
        ] {
            assert!(form.asking_for(fact).is_some(), "{fact:?}");
        }
        assert_eq!(form.asking_for(Fact::Gender).map(|question| question.key.as_str()), Some("gender"));
    }
}
