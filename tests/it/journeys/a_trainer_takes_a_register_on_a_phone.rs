//! A phone of 360 pixels: the list of sessions, a register, its result.

use chrono::TimeDelta;
use entity::application::ApplicationStatus;
use entity::role_grant::Role;

use crate::support::app::TestApp;
use crate::support::browser::Setting;
use crate::support::visit::{enter, look};
use crate::support::{learning, world};

const TRAINER: &str = "kirsi@fellowship.example";
const FELLOWS: [(&str, &str, &str); 3] =
    [("Deepika Seebaluck", "MUS", "absent"), ("Ofa Tupou", "TON", "excused"), ("Teuea Toatu", "KIR", "")];

#[tokio::test]
async fn with_javascript() {
    one_is_absent_one_excused_and_all_others_were_there(Setting::phone()).await;
}

#[tokio::test]
async fn without_javascript() {
    one_is_absent_one_excused_and_all_others_were_there(Setting::phone().without_javascript()).await;
}

async fn one_is_absent_one_excused_and_all_others_were_there(setting: Setting) {
    let app = TestApp::at("2026-11-21T09:00:00Z").await;
    let (_, edition) = world::edition(&app, 10).await;
    learning::modules(&app, &edition).await;
    app.grant(TRAINER, Role::Trainer, Some("sscf")).await;
    let mut marks = Vec::new();
    for (name, country, mark) in FELLOWS {
        let official = world::Official::new(name, country);
        let application = world::application(&app, &edition, &official, ApplicationStatus::Shortlisted).await;
        marks.push((format!("mark-{}", learning::membership(&app, &application).await.id), mark));
    }
    let at = app.now() - TimeDelta::hours(1);
    learning::session(&app, &edition, "Who calls whom", at, Some(TRAINER)).await;
    let (site, trainer) = (app.serve().await, app.sign_in(TRAINER).await);
    let browser = enter(Setting { width: 360, ..setting }, &site, &trainer).await;
    browser.go(&format!("{site}/sessions")).await;
    assert_eq!(browser.text("h1").await, "One register is due");
    look(&browser, setting.javascript).await;
    browser.click("Who calls whom").await;
    look(&browser, setting.javascript).await;
    for (field, mark) in marks.iter().filter(|(_, mark)| !mark.is_empty()) {
        browser.give(field, mark).await;
    }
    browser.press("Save, all others present").await;
    browser.text("main .flash, main [role=status]").await;
    assert_eq!(browser.text("h1").await, "Present: 1 of 3");
    look(&browser, setting.javascript).await;
    browser.quit().await;
}
