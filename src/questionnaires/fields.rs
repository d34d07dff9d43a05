//! The fields of a question that has several: options, the parts of a date, rows, purposes.

use entity::Said;
use serde_json::Value;

use super::answers::{self, LanguageSkill, Referee};
use super::by_row::LEVELS;
use super::definition::{Choice, Kind, Purpose, Question};
use super::problem::Problem;
use super::question_view::{OptionView, Page, PartView, QuestionView, RowView};

/// Fills in whatever fields the kind has besides one text.
pub fn fill(
    view: &mut QuestionView,
    question: &Question,
    value: &Value,
    page: &Page<'_>,
    problems: &[&Problem],
) {
    let drawer = Drawer { id: &question.key, page, problems, described_by: view.described_by.clone() };
    match &question.kind {
        Kind::Country => drawer.country(view, value),
        Kind::YesNo => view.options = drawer.yes_no(value),
        Kind::Choice { options } | Kind::Choices { options } | Kind::ChoiceWithText { options } => {
            view.options =
                options.iter().zip(1..).map(|(option, n)| drawer.option(option, n, value)).collect();
        }
        Kind::Date => view.parts = drawer.date(value),
        Kind::Languages { rows, options } => {
            view.suggestions = options.iter().map(|option| option.label.get(page.lang)).collect();
            view.rows = drawer.languages(*rows, options, value);
        }
        Kind::Referees { rows } => view.rows = drawer.referees(*rows, value),
        Kind::Consents { purposes } => view.options = drawer.consents(purposes, value),
        _ => {}
    }
}

struct Drawer<'a> {
    id: &'a str,
    page: &'a Page<'a>,
    problems: &'a [&'a Problem],
    described_by: String,
}

impl Drawer<'_> {
    /// A stored code is shown by its name; several that matched become options.
    fn country(&self, view: &mut QuestionView, value: &Value) {
        if let Some(iso3) = value.as_str() {
            view.value = (self.page.name)(iso3, self.page.lang);
        }
        let candidates = self.problems.iter().flat_map(|problem| &problem.candidates);
        let pick = |(iso3, n): (&String, usize)| OptionView {
            id: format!("{}-choice-{n}", self.id),
            name: format!("{}-choice", self.id),
            value: iso3.clone(),
            label: Some(said((self.page.name)(iso3, self.page.lang), self.page.lang)),
            ..OptionView::default()
        };
        view.options = candidates.zip(1..).map(pick).collect();
    }

    fn yes_no(&self, value: &Value) -> Vec<OptionView> {
        let option = |(text, is_yes, key, n): (&str, bool, &'static str, usize)| OptionView {
            id: self.option_id(n),
            name: self.id.to_owned(),
            value: text.to_owned(),
            label_key: Some(key),
            is_checked: value.as_bool() == Some(is_yes),
            ..OptionView::default()
        };
        [("yes", true, "answer-yes", 1), ("no", false, "answer-no", 2)].into_iter().map(option).collect()
    }

    fn option(&self, option: &Choice, n: usize, value: &Value) -> OptionView {
        let term = value.get("text").and_then(Value::as_str).or_else(|| answers::typed(value, "text"));
        OptionView {
            id: self.option_id(n),
            name: self.id.to_owned(),
            value: option.value.clone(),
            label: Some(option.label.get(self.page.lang)),
            hint: option.help.as_ref().map(|help| help.get(self.page.lang)),
            is_checked: answers::chosen(value).contains(&option.value),
            term: option
                .write_in
                .then(|| self.part("text", "question-term", term.unwrap_or_default().to_owned(), 30)),
            ..OptionView::default()
        }
    }

    fn date(&self, value: &Value) -> Vec<PartView> {
        let date: Option<chrono::NaiveDate> = value.as_str().and_then(|text| text.parse().ok());
        let stored = |format: &str| date.map(|date| date.format(format).to_string());
        let part = |(name, format, key, width): (&str, &str, &'static str, usize)| {
            let text = stored(format).or_else(|| answers::typed(value, name).map(str::to_owned));
            self.part(name, key, text.unwrap_or_default(), width)
        };
        let parts = [
            ("day", "%-d", "question-day", 2),
            ("month", "%-m", "question-month", 2),
            ("year", "%Y", "question-year", 4),
        ];
        parts.into_iter().map(part).collect()
    }

    fn languages(&self, count: usize, options: &[Choice], value: &Value) -> Vec<RowView> {
        let mut rows: Vec<LanguageSkill> = answers::rows(value);
        rows.resize(count.max(rows.len()), LanguageSkill::default());
        let known = |code: &str| options.iter().find(|option| option.value == code);
        let row = |(row, n): (&LanguageSkill, usize)| {
            let name = known(&row.language)
                .map_or(row.language.clone(), |option| option.label.get(self.page.lang).text);
            let language = self.part(&format!("{n}-language"), "question-language", name, 24);
            let level = self.part(&format!("{n}-level"), "question-level", row.level.clone(), 0);
            let unchosen = ("", "question-level-choose");
            let options =
                [unchosen].iter().chain(&LEVELS).map(|level| self.level(level, &row.level)).collect();
            RowView {
                number: n,
                label_key: "question-language-row",
                parts: vec![language, PartView { is_select: true, options, ..level }],
            }
        };
        rows.iter().zip(1..).map(row).collect()
    }

    fn level(&self, (level, key): &(&'static str, &'static str), chosen: &str) -> OptionView {
        OptionView {
            value: (*level).to_owned(),
            label_key: Some(key),
            is_checked: *level == chosen,
            ..OptionView::default()
        }
    }

    fn referees(&self, count: usize, value: &Value) -> Vec<RowView> {
        let mut rows: Vec<Referee> = answers::rows(value);
        rows.resize(count.max(rows.len()), Referee::default());
        let row = |(row, n): (&Referee, usize)| {
            let name = self.part(&format!("{n}-name"), "question-referee-name", row.name.clone(), 42);
            let email = self.part(&format!("{n}-email"), "question-referee-email", row.email.clone(), 42);
            let role = self.part(&format!("{n}-role"), "question-referee-role", row.role.clone(), 42);
            let employer =
                self.part(&format!("{n}-present_employer"), "question-referee-employer", "yes".to_owned(), 0);
            let employer = PartView { is_checkbox: true, is_checked: row.present_employer, ..employer };
            RowView {
                number: n,
                label_key: "question-referee-row",
                parts: vec![name, PartView { input_type: "email", ..email }, role, employer],
            }
        };
        rows.iter().zip(1..).map(row).collect()
    }

    fn consents(&self, purposes: &[Purpose], value: &Value) -> Vec<OptionView> {
        let given = answers::consents(value);
        let option = |purpose: &Purpose| {
            let id = format!("{}-{}", self.id, purpose.key);
            OptionView {
                name: id.clone(),
                value: "yes".to_owned(),
                label: Some(purpose.label.get(self.page.lang)),
                is_checked: given.get(&purpose.key).is_some_and(|consent| consent.version == purpose.version),
                is_required: purpose.required,
                has_error: self.is_wrong(&id),
                id,
                ..OptionView::default()
            }
        };
        purposes.iter().map(option).collect()
    }

    fn part(&self, name: &str, label_key: &'static str, value: String, width: usize) -> PartView {
        let id = format!("{}-{name}", self.id);
        let has_error = self.is_wrong(&id);
        let described_by = self.described_by.clone();
        PartView {
            has_error,
            id,
            label_key,
            value,
            input_type: "text",
            width,
            described_by,
            ..PartView::default()
        }
    }

    fn is_wrong(&self, field: &str) -> bool {
        self.problems.iter().any(|problem| problem.field == field)
    }

    fn option_id(&self, n: usize) -> String {
        if n == 1 { self.id.to_owned() } else { format!("{}-{n}", self.id) }
    }
}

fn said(text: String, lang: &str) -> Said {
    Said { text, lang: lang.to_owned(), is_fallback: false }
}
