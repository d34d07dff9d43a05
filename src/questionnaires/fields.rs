//! The fields of a question that has several: options, the parts of a date, rows, purposes.

use serde_json::Value;

use super::answers::{self, LanguageSkill, Referee};
use super::by_row::LEVELS;
use super::definition::{Choice, Kind, Purpose, Question};
use super::problem::Problem;
use super::question_view::{EntryView, MatchView, OptionView, Page, PartView, QuestionView};
use super::worded::Worded;

/// Fills in whatever fields the kind has besides one text.
pub fn fill(
    view: &mut QuestionView,
    question: &Question,
    value: &Value,
    page: &Page<'_>,
    problems: &[&Problem],
) {
    let drawer = Drawer { id: &question.key, page, problems };
    match &question.kind {
        Kind::Country => drawer.country(view, value),
        Kind::YesNo => view.options = drawer.yes_no(value),
        Kind::Choice { options } | Kind::Choices { options } | Kind::ChoiceWithText { options } => {
            view.options =
                options.iter().enumerate().map(|(n, option)| drawer.option(option, n, value)).collect();
        }
        Kind::Date => drawer.date(view, value),
        Kind::Languages { rows, options } => {
            view.suggestions = options.iter().map(|option| option.label.get(page.lang).text).collect();
            view.entries = drawer.languages(*rows, options, value);
        }
        Kind::Referees { rows } => view.entries = drawer.referees(*rows, value),
        Kind::Consents { purposes } => view.options = drawer.consents(purposes, value),
        _ => {}
    }
}

struct Drawer<'a> {
    id: &'a str,
    page: &'a Page<'a>,
    problems: &'a [&'a Problem],
}

impl Drawer<'_> {
    /// A stored code is shown by its name; several that matched are to be chosen from.
    fn country(&self, view: &mut QuestionView, value: &Value) {
        let name = |iso3: &str| (self.page.name)(iso3, self.page.lang);
        if let Some(iso3) = value.as_str() {
            view.value = name(iso3);
        }
        let candidates = self.problems.iter().flat_map(|problem| &problem.candidates);
        let pick = |iso3: &String| MatchView { value: iso3.clone(), label: name(iso3), checked: false };
        view.matches = candidates.map(pick).collect();
    }

    fn yes_no(&self, value: &Value) -> Vec<OptionView> {
        let answers = [("yes", true, "answer-yes"), ("no", false, "answer-no")];
        let option = |(n, (text, is_yes, key)): (usize, (&str, bool, &'static str))| OptionView {
            key: Some(key),
            checked: value.as_bool() == Some(is_yes),
            ..self.bare_option(n, text)
        };
        answers.into_iter().enumerate().map(option).collect()
    }

    fn option(&self, option: &Choice, n: usize, value: &Value) -> OptionView {
        let term = value.get("text").and_then(Value::as_str).or_else(|| answers::typed(value, "text"));
        OptionView {
            said: Some(Worded::of(&option.label, self.page.lang)),
            hint: option.help.as_ref().map(|help| help.get(self.page.lang).text),
            checked: answers::chosen(value).contains(&option.value),
            term: option.write_in.then(|| self.part("text", "question-term", term.unwrap_or_default(), 30)),
            ..self.bare_option(n, &option.value)
        }
    }

    /// Numbered as the partial `choices` numbers them.
    fn bare_option(&self, n: usize, value: &str) -> OptionView {
        let id = if n == 0 { self.id.to_owned() } else { format!("{}-{n}", self.id) };
        OptionView { id, name: self.id.to_owned(), value: value.to_owned(), ..OptionView::default() }
    }

    /// A part is right when the date has a problem and it is at another part.
    fn date(&self, view: &mut QuestionView, value: &Value) {
        let date: Option<chrono::NaiveDate> = value.as_str().and_then(|text| text.parse().ok());
        let part = |name: &str, format: &str| {
            let stored = date.map(|date| date.format(format).to_string());
            stored.or_else(|| answers::typed(value, name).map(str::to_owned)).unwrap_or_default()
        };
        (view.day, view.month, view.year) = (part("day", "%-d"), part("month", "%-m"), part("year", "%Y"));
        let later = [format!("{}-month", self.id), format!("{}-year", self.id)];
        let wrong = |n: usize| self.problems.iter().any(|problem| problem.field == later[n]);
        (view.ok_day, view.ok_month, view.ok_year) = (wrong(0) || wrong(1), wrong(1), wrong(0));
    }

    fn languages(&self, count: usize, options: &[Choice], value: &Value) -> Vec<EntryView> {
        let mut rows: Vec<LanguageSkill> = answers::rows(value);
        rows.resize(count.max(rows.len()), LanguageSkill::default());
        let entry = |(row, n): (&LanguageSkill, usize)| {
            let known = options.iter().find(|option| option.value == row.language);
            let name = known.map_or(row.language.clone(), |option| option.label.get(self.page.lang).text);
            let language = self.part(&format!("{n}-language"), "question-language", &name, 24);
            let level = PartView {
                is_select: true,
                options: levels(&row.level),
                ..self.part(&format!("{n}-level"), "question-level", &row.level, 0)
            };
            EntryView { number: n, label_key: "question-language-row", parts: vec![language, level] }
        };
        rows.iter().zip(1..).map(entry).collect()
    }

    fn referees(&self, count: usize, value: &Value) -> Vec<EntryView> {
        let mut rows: Vec<Referee> = answers::rows(value);
        rows.resize(count.max(rows.len()), Referee::default());
        rows.iter().zip(1..).map(|(row, n)| self.referee(row, n)).collect()
    }

    fn referee(&self, row: &Referee, n: usize) -> EntryView {
        let part = |name: &str, key, text: &str| self.part(&format!("{n}-{name}"), key, text, 42);
        let name = part("name", "question-referee-name", &row.name);
        let email = part("email", "question-referee-email", &row.email);
        let role = part("role", "question-referee-role", &row.role);
        let employer = PartView {
            is_checkbox: true,
            checked: row.present_employer,
            ..part("present_employer", "question-referee-employer", "yes")
        };
        let parts = vec![name, PartView { r#type: "email", ltr: true, ..email }, role, employer];
        EntryView { number: n, label_key: "question-referee-row", parts }
    }

    fn consents(&self, purposes: &[Purpose], value: &Value) -> Vec<OptionView> {
        let given = answers::consents(value);
        let option = |purpose: &Purpose| {
            let id = format!("{}-{}", self.id, purpose.key);
            OptionView {
                name: id.clone(),
                id,
                value: "yes".to_owned(),
                said: Some(Worded::of(&purpose.label, self.page.lang)),
                checked: given.get(&purpose.key).is_some_and(|consent| consent.version == purpose.version),
                required: purpose.required,
                ..OptionView::default()
            }
        };
        purposes.iter().map(option).collect()
    }

    fn part(&self, name: &str, label_key: &'static str, value: &str, size: usize) -> PartView {
        let id = format!("{}-{name}", self.id);
        PartView { id, label_key, value: value.to_owned(), r#type: "text", size, ..PartView::default() }
    }
}

fn levels(chosen: &str) -> Vec<OptionView> {
    let option = |(level, key): &(&'static str, &'static str)| OptionView {
        value: (*level).to_owned(),
        key: Some(key),
        selected: *level == chosen,
        ..OptionView::default()
    };
    [("", "question-level-choose")].iter().chain(&LEVELS).map(option).collect()
}
