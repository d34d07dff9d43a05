//! A page of questions as its template sees it.

use serde::Serialize;

use super::answers::Answers;
use super::definition::{Group, Questionnaire};
use super::problem::{Problem, Sentence};
use super::question_view::{Page, QuestionView};
use super::read::CountryName;
use super::shown::Shown;
use super::worded::Worded;

/// One page: its heading, its error summary, its questions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupView {
    pub key: String,
    pub title: Worded,
    pub intro: Option<Worded>,
    /// The heading of the task list under which the page stands.
    pub section: Worded,
    /// Which part of its section this page is, from 1, and of how many.
    pub part: usize,
    pub parts: usize,
    pub is_optional: bool,
    pub has_errors: bool,
    /// The error summary, in the order of the fields.
    pub errors: Vec<Sentence>,
    pub questions: Vec<QuestionView>,
}

/// The page with the answers in it. For a rejected page `answers` are those stored, `with` the typed ones of the
/// page over them: `stored.with(rejected.typed)`; so nothing typed is lost. `problems` are those to show.
pub fn view_of_group(
    questionnaire: &Questionnaire,
    group: &Group,
    lang: &str,
    answers: &Answers,
    problems: &[Problem],
    name: CountryName<'_>,
) -> GroupView {
    let shown = Shown::of(questionnaire, answers);
    let section =
        questionnaire.sections.iter().find(|section| section.groups.iter().any(|g| g.key == group.key));
    let siblings = section.map(|section| section.groups.as_slice()).unwrap_or_default();
    let page = Page { lang, answers, problems, name, group, shown: &shown };
    let offered = group.questions.iter().filter(|question| shown.is_offered(question, group));
    GroupView {
        key: group.key.clone(),
        title: Worded::of(&group.title, lang),
        intro: group.intro.as_ref().map(|intro| Worded::of(intro, lang)),
        section: section.map(|section| Worded::of(&section.title, lang)).unwrap_or_default(),
        part: siblings.iter().position(|sibling| sibling.key == group.key).unwrap_or_default() + 1,
        parts: siblings.len(),
        is_optional: group.is_optional(),
        has_errors: !problems.is_empty(),
        errors: problems.iter().map(|problem| problem.sentence(lang)).collect(),
        questions: offered.map(|question| QuestionView::of(question, &page)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::application as form;
    use super::super::sample::{application, country_name};
    use super::*;

    fn view(group: &str, lang: &str, answers: &Answers) -> GroupView {
        let form = form();
        let group = form.group(group).expect("a page of the default form");
        view_of_group(&form, group, lang, answers, &[], &country_name)
    }

    #[test]
    fn nothing_is_chosen_for_anybody() {
        let empty = Answers::default();
        for group in form().groups() {
            let options =
                view(&group.key, "en", &empty).questions.into_iter().flat_map(|question| question.options);
            assert!(options.into_iter().all(|option| !option.checked), "{}", group.key);
        }
    }

    #[test]
    fn stored_answers_stand_in_their_fields() {
        let name = view("name", "en", &application());
        assert_eq!(name.questions[2].value, "Tonga", "a country by its name");
        let gender = &view("gender_access", "ar", &application()).questions[0];
        let another = gender.options.iter().find(|option| option.checked).expect("one is chosen");
        assert_eq!(another.term.as_ref().map(|term| term.value.as_str()), Some("fakaleiti"));
        let languages = &view("contact", "fr", &application()).questions[3];
        assert_eq!(languages.entries[1].parts[0].value, "Anglais");
        assert_eq!(languages.entries.len(), 5);
        let referees = &view("referees", "en", &application()).questions[0];
        assert!(referees.entries[1].parts[3].checked && !referees.entries[0].parts[3].checked);
    }

    #[test]
    fn a_long_text_has_a_hint_and_a_counter() {
        let motivation = &view("motivation", "en", &application()).questions[0];
        assert!(motivation.hint.is_some());
        assert_eq!((motivation.words, motivation.max_words), (7, Some(500)));
    }

    #[test]
    fn a_question_that_depends_on_its_own_page_is_always_offered() {
        let needs = view("needs", "en", &application());
        assert!(needs.questions[1].is_conditional, "needs_other is there without script");
        assert_eq!((needs.part, needs.parts), (4, 4));
    }
}
