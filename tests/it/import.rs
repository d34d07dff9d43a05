//! Applications from a table: every fault named, all or nothing, the rules of the pages.

use std::collections::BTreeMap;

use atoll::applications::{Import, Report, apply_import, check_import};
use atoll::questionnaires;
use entity::application::ApplicationStatus;
use entity::{application, sensitive_answers, submission};
use sea_orm::EntityTrait;

use crate::support::app::TestApp;
use crate::support::world;

const NOW: &str = "2026-11-21T09:00:00Z";

/// A right row; `change` puts other cells into it.
fn row(change: &[(&str, &str)]) -> BTreeMap<String, String> {
    let cells = [
        ("submitted_at", "2026-11-20T10:00:00+12:00"),
        ("email", "Mtaufa@mic.example"),
        ("full_name", "Mele Lupe Taufa"),
        ("nationality", "Tonga"),
        ("dual_nationality", "no"),
        ("language", "fr"),
        ("languages", "Tongan:c2;en:C1"),
        ("gender", "another:fakaleiti"),
        ("official_status", "official"),
        ("ministry_type", "ict_digital"),
        ("employer", "Ministry of Communications"),
        ("title", "Principal policy officer"),
        ("seniority", "senior"),
        ("years_total", "11"),
        ("years_cyber", "4"),
        ("responsibilities_now", "Digital security"),
        ("responsibilities_24_months", "Head of the point of contact"),
        ("supervisor", "Sione Vea, director"),
        ("un_participation", "remote"),
        ("track", "policy"),
        ("motivation", "I answered the telephone for nine days."),
        ("project_title", "Who calls whom"),
        ("project_plan", "A directory, with a duty roster."),
        ("project_indicator", "A drill was answered within the hour."),
        ("project_date", "2028-06-30"),
        ("needs", "points_of_contact"),
        ("referees_1_name", "Paula Kata"),
        ("referees_1_email", "pkata@usp.example"),
        ("referees_1_role", "Former supervisor"),
        ("referees_2_name", "Viliami Fonua"),
        ("referees_2_email", "vfonua@mic.example"),
        ("referees_2_role", "Present supervisor"),
        ("referees_2_present_employer", "yes"),
        ("attends_throughout", "yes"),
        ("close_relative", "no"),
        ("consent_true", "yes"),
        ("consent_selection", "yes"),
        ("consent_referees", "yes"),
        ("may_publish", "country"),
    ];
    let cells = cells.iter().chain(change);
    cells.map(|(column, cell)| ((*column).to_owned(), (*cell).to_owned())).collect()
}

fn table(rows: &[BTreeMap<String, String>]) -> Vec<u8> {
    let mut head = vec!["submitted_at".to_owned()];
    head.extend(questionnaires::columns(&questionnaires::application()));
    let extra = rows.iter().flat_map(|row| row.keys()).find(|column| !head.contains(column)).cloned();
    head.extend(extra);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&head).unwrap();
    for row in rows {
        writer.write_record(head.iter().map(|column| row.get(column).map_or("", String::as_str))).unwrap();
    }
    writer.into_inner().unwrap()
}

async fn import(app: &TestApp, rows: &[BTreeMap<String, String>], apply: bool) -> Report {
    let import = Import { edition: "sscf-2027".to_owned(), table: table(rows), mails: true };
    let ctx = app.ctx();
    let outcome = if apply { apply_import(&ctx, &import).await } else { check_import(&ctx, &import).await };
    outcome.unwrap()
}

async fn stored(app: &TestApp) -> Vec<application::Model> {
    application::Entity::find().all(app.instance.store.read()).await.unwrap()
}

fn told(report: &Report) -> Vec<(u64, &str)> {
    report.faults.iter().map(|fault| (fault.line, fault.column.as_str())).collect()
}

#[tokio::test]
async fn a_dry_run_stores_nothing_and_the_same_table_can_then_be_applied() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let rows = [row(&[]), row(&[("email", "two@mic.example"), ("gender", "")])];
    let dry = import(&app, &rows, false).await;
    assert!(dry.is_sound() && dry.rows == 2, "{:?}", dry.faults);
    assert!(stored(&app).await.is_empty());
    assert!(import(&app, &rows, true).await.is_sound());
    let all = stored(&app).await;
    assert_eq!(all.len(), 2);
    assert!(all.iter().all(|one| one.status == ApplicationStatus::Submitted));
    let frozen = submission::Entity::find().all(app.instance.store.read()).await.unwrap();
    assert!(frozen.iter().all(|one| one.at.to_rfc3339() == "2026-11-19T22:00:00+00:00"), "{frozen:?}");
    assert!(frozen.iter().all(|one| !one.answers.contains("fakaleiti")));
    let apart = sensitive_answers::Entity::find().all(app.instance.store.read()).await.unwrap();
    assert_eq!(apart.len(), 1);
    let mail = app.newest_mail("mtaufa@mic.example").await;
    assert_eq!((mail.message.as_str(), mail.language.as_str()), ("application-received", "fr"));
}

#[tokio::test]
async fn a_bad_row_is_named_by_line_and_column_and_stops_the_others_too() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let bad = [("email", "b@mic.example"), ("seniority", "boss"), ("project_date", "30/06/2028")];
    let report = import(&app, &[row(&[]), row(&bad)], true).await;
    assert_eq!(told(&report), [(3, "seniority"), (3, "project_date")]);
    let seniority = &report.faults[0];
    assert!(seniority.text.contains("one of: junior, mid, senior, director"), "{seniority:?}");
    assert_eq!(seniority.value, "boss");
    assert!(stored(&app).await.is_empty(), "all or nothing");
}

#[tokio::test]
async fn a_row_is_judged_by_the_moment_at_which_it_was_handed_in() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, -2).await;
    let in_time = row(&[("submitted_at", "2026-11-19T08:59:59Z")]);
    let late = row(&[("email", "late@mic.example"), ("submitted_at", "2026-11-19T09:00:00Z")]);
    let vague = row(&[("email", "vague@mic.example"), ("submitted_at", "19 November")]);
    let ahead = row(&[("email", "ahead@mic.example"), ("submitted_at", "2026-12-19T09:00:00Z")]);
    let report = import(&app, &[in_time, late, vague, ahead], false).await;
    assert_eq!(told(&report), [(3, "submitted_at"), (4, "submitted_at"), (5, "submitted_at")]);
}

#[tokio::test]
async fn nobody_applies_twice() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    import(&app, &[row(&[])], true).await;
    let twice = row(&[("email", "two@mic.example")]);
    let report = import(&app, &[row(&[]), twice.clone(), twice], true).await;
    assert_eq!(told(&report), [(2, "email"), (4, "email")]);
    assert_eq!(stored(&app).await.len(), 1);
}

#[tokio::test]
async fn a_column_that_is_no_question_is_named_once() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let rows = [row(&[("shoe_size", "41")]), row(&[("email", "two@mic.example"), ("shoe_size", "40")])];
    assert_eq!(told(&import(&app, &rows, true).await), [(1, "shoe_size")]);
}

#[tokio::test]
async fn what_is_kept_apart_is_not_repeated_in_the_report() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let report = import(&app, &[row(&[("gender", "fakaleiti")])], false).await;
    assert_eq!(told(&report), [(2, "gender")]);
    assert!(!format!("{:?}", report.faults).contains("fakaleiti"));
}
