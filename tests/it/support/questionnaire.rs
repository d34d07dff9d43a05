//! The default form, filled in as an official fills it in: page by page.

use super::client::Client;

/// What is typed on one page, by field.
pub type Typed = &'static [(&'static str, &'static str)];

/// Every page of the default form with right answers.
pub const PAGES: [(&str, Typed); 13] = [
    ("name", &[("full_name", "Teuea Toatu"), ("nationality", "KIR"), ("dual_nationality", "no")]),
    (
        "contact",
        &[
            ("email", "teuea@mfa.gov.ki"),
            ("language", "en"),
            ("languages-1-language", "Gilbertese"),
            ("languages-1-level", "C2"),
            ("languages-2-language", "en"),
            ("languages-2-level", "C1"),
        ],
    ),
    (
        "gender_access",
        &[("gender", "another"), ("gender-text", "binabinaaine"), ("access_needs", "A ramp, please")],
    ),
    (
        "employer",
        &[
            ("official_status", "official"),
            ("ministry_type", "ict_digital"),
            ("employer", "Ministère du numérique"),
        ],
    ),
    (
        "experience",
        &[("title", "Head of unit"), ("seniority", "senior"), ("years_total", "11"), ("years_cyber", "4")],
    ),
    (
        "responsibilities",
        &[
            ("responsibilities_now", "Digital security"),
            ("responsibilities_24_months", "The point of contact"),
            ("supervisor", "Tebuai Uaai, secretary"),
        ],
    ),
    ("participation", &[("un_participation", "remote"), ("track", "policy")]),
    ("motivation", &[("motivation", "I answered the telephone for nine days.")]),
    (
        "project",
        &[
            ("project_title", "Who calls whom"),
            ("project_plan", "A directory with a duty roster."),
            ("project_indicator", "A drill was answered within the hour."),
            ("project_date-day", "30"),
            ("project_date-month", "6"),
            ("project_date-year", "2028"),
        ],
    ),
    ("needs", &[("needs", "points_of_contact")]),
    (
        "referees",
        &[
            ("referees-1-name", "Paula Kata"),
            ("referees-1-email", "pkata@usp.example"),
            ("referees-1-role", "Former supervisor"),
            ("referees-2-name", "Tebuai Uaai"),
            ("referees-2-email", "tuaai@mfa.example"),
            ("referees-2-role", "Present supervisor"),
            ("referees-2-present_employer", "yes"),
        ],
    ),
    ("commitment", &[("attends_throughout", "yes"), ("close_relative", "no")]),
    (
        "consent",
        &[
            ("consent-true", "yes"),
            ("consent-selection", "yes"),
            ("consent-referees", "yes"),
            ("may_publish", "country"),
        ],
    ),
];

/// Types onto the page that the client is on.
pub fn type_all(client: &mut Client, typed: Typed) {
    for (field, value) in typed {
        client.fill(field, value);
    }
}

/// Goes through every page from the first one, pressing the button with these words.
pub async fn fill_in(client: &mut Client, application: &str, save: &str) {
    client.get(&format!("{application}/pages/name")).await;
    for (page, typed) in PAGES {
        assert!(
            client.path().contains(&format!("/pages/{page}")),
            "{} instead of {page}: {}",
            client.path(),
            client.text()
        );
        type_all(client, typed);
        client.press(save).await;
        assert_eq!(client.status(), 200, "{page}: {:?}", client.page().texts(".errors li"));
    }
}
