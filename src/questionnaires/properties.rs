//! What holds for any text and any choice of answers.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::sample::{country_name, form, posted, reading};
use super::*;

/// Any answers to the sample form, hidden and unfinished ones among them.
fn any_answers() -> impl Strategy<Value = Answers> {
    let text = prop_oneof![Just(Value::Null), Just(json!("")), "[a-z ]{0,12}".prop_map(|text| json!(text))];
    let needs = prop_oneof![
        Just(Value::Null),
        Just(json!(["law"])),
        Just(json!(["law", "other"])),
        Just(json!(["other"]))
    ];
    let when =
        prop_oneof![Just(Value::Null), Just(json!("2028-06-30")), Just(json!({"typed": {"day": "31"}}))];
    (text.clone(), needs, text.clone(), text, when, any::<bool>()).prop_map(
        |(why, needs, other, budget, when, seen)| {
            let all =
                [("why", why), ("needs", needs), ("needs_other", other), ("budget", budget), ("when", when)];
            let kept = all.into_iter().filter(|(_, value)| seen || !value.is_null());
            kept.map(|(key, value)| (key.to_owned(), value)).collect()
        },
    )
}

fn why(text: &str) -> Vec<(String, String)> {
    posted(&[("country", "Tonga"), ("why", text)])
}

/// The text as it stands in the field after the page was posted.
fn shown_again(text: &str) -> String {
    let (form, none) = (form(), Answers::default());
    let group = form.group("case").expect("a page of the sample");
    let (page, problems) = match parse_page(&form, group, &why(text), &reading(&none)) {
        Ok(page) => (page, Vec::new()),
        Err(rejected) => (rejected.typed, rejected.problems),
    };
    let view = view_of_group(&form, group, "en", &none.with(page), &problems, &country_name);
    view.questions[1].value.clone()
}

proptest! {
    #[test]
    fn what_was_typed_is_shown_again_and_posting_it_again_changes_nothing(text in "\\PC{0,80}") {
        let once = shown_again(&text);
        prop_assert_eq!(&once, &paragraph(&text));
        prop_assert_eq!(shown_again(&once), once);
    }

    #[test]
    fn cleaning_is_done_once_and_leaves_no_control_character(text in any::<String>()) {
        let clean = paragraph(&text);
        prop_assert_eq!(paragraph(&clean), clean.clone());
        prop_assert!(clean.chars().all(|letter| letter == '\n' || !letter.is_control()));
        prop_assert!(!line(&text).contains('\n'));
    }

    #[test]
    fn a_hidden_answer_is_neither_counted_nor_handed_in(answers in any_answers()) {
        let form = form();
        let shown = Shown::of(&form, &answers);
        let visible = visible_answers(&form, &answers);
        let told: Vec<String> = completeness(&form, &answers).problems().map(|p| p.question.clone()).collect();
        for question in form.questions().filter(|question| !shown.has(question)) {
            prop_assert!(visible.get(&question.key).is_none());
            prop_assert!(!told.contains(&question.key));
        }
        prop_assert_eq!(visible_answers(&form, &visible), visible);
    }

    #[test]
    fn a_required_question_that_is_shown_and_blank_is_always_reported(answers in any_answers()) {
        let form = form();
        let shown = Shown::of(&form, &answers);
        let told: Vec<String> = completeness(&form, &answers).problems().map(|p| p.question.clone()).collect();
        for question in form.questions().filter(|question| shown.is_required(question)) {
            let is_blank = answers.get(&question.key).is_none_or(answers::is_blank);
            prop_assert!(!is_blank || told.contains(&question.key), "{}", question.key);
        }
    }

    #[test]
    fn a_text_is_refused_exactly_above_its_limit_of_words(words in 0_usize..12) {
        let text = vec!["слово"; words].join(" ");
        prop_assert_eq!(word_count(&text), words);
        let (form, none) = (form(), Answers::default());
        let group = form.group("case").expect("a page of the sample");
        let problems = parse_page(&form, group, &why(&text), &reading(&none)).err().map(|r| r.problems);
        let key = problems.map(|problems| problems[0].key);
        let expected = match words { 0 => Some("question-needed"), 1..=5 => None, _ => Some("question-too-many-words") };
        prop_assert_eq!(key, expected);
    }

    #[test]
    fn words_add_up_across_spaces(left in "\\PC{0,30}", right in "\\PC{0,30}") {
        prop_assert_eq!(word_count(&format!("{left} {right}")), word_count(&left) + word_count(&right));
    }

    #[test]
    fn every_day_of_the_calendar_survives_three_fields(days in 0_i64..60_000) {
        let date = chrono::NaiveDate::from_ymd_opt(1950, 1, 1).expect("a day") + chrono::Duration::days(days);
        let (form, none) = (form(), Answers::default());
        let group = form.group("case").expect("a page of the sample");
        let mut fields = why("x");
        fields.extend(["day-%d", "month-%m", "year-%Y"].map(|part| {
            let (name, format) = part.split_once('-').expect("a name and a format");
            (format!("when-{name}"), date.format(format).to_string())
        }));
        let page = parse_page(&form, group, &fields, &reading(&none)).expect("a real date");
        prop_assert_eq!(&page["when"], &json!(date.to_string()));
    }
}
