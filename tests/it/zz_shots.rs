//! Temporary.
use crate::support::{app::TestApp, learning, world};
use chrono::TimeDelta;
use entity::application::ApplicationStatus;
use entity::role_grant::Role;

#[tokio::test]
async fn shots() {
    let app = TestApp::at("2026-11-21T09:00:00Z").await;
    let (_, edition) = world::edition(&app, 10).await;
    learning::modules(&app, &edition).await;
    app.grant("sela@f.example", Role::Manager, Some("sscf")).await;
    app.grant("kirsi@f.example", Role::Trainer, Some("sscf")).await;
    let mut fellows = Vec::new();
    for (name, c) in [
        ("Deepika Seebaluck", "MUS"),
        ("Ofa Tupou", "TON"),
        ("Teuea Toatu", "KIR"),
        ("Sonam Wangdi", "BTN"),
        ("Marie-Claire Ndayishimiye Nkurunziza", "BDI"),
        ("João dos Santos", "STP"),
    ] {
        let o = world::Official::new(name, c);
        let a = world::application(&app, &edition, &o, ApplicationStatus::Shortlisted).await;
        fellows.push((o.email.clone(), learning::membership(&app, &a).await));
    }
    let mut s = Vec::new();
    for (t, h) in [
        ("Basics 1: how the mechanism works", -72),
        ("Basics 2: reading an incident", -48),
        ("Norms 13a to 13e", -1),
        ("Norms 13f to 13k", 48),
        ("International law: outline a national position", 96),
    ] {
        s.push(
            learning::session(&app, &edition, t, app.now() + TimeDelta::hours(h), Some("kirsi@f.example"))
                .await,
        );
    }
    learning::session(&app, &edition, "No trainer yet", app.now() + TimeDelta::hours(120), None).await;
    let mut t = app.sign_in("kirsi@f.example").await;
    for (i, session) in s.iter().take(2).enumerate() {
        t.get(&format!("/sessions/{}/register", session.id)).await;
        t.fill(&format!("mark-{}", fellows[i + 1].1.id), "absent")
            .fill(&format!("mark-{}", fellows[i + 2].1.id), "excused");
        t.press("Save, all others present").await;
    }
    t.get(&format!("/sessions/{}/register", s[2].id)).await;
    t.fill(&format!("mark-{}", fellows[0].1.id), "present").press("Save the register").await;
    let mut m = app.sign_in("sela@f.example").await;
    let mut f = app.sign_in(&fellows[2].0).await;
    for lang in ["en", "ar"] {
        for c in [&mut t, &mut m, &mut f] {
            let proof = c.proof().await;
            c.post("/account/language", &[proof, ("lang".into(), lang.into())]).await;
        }
        let reg = format!("/sessions/{}/register", s[2].id);
        let due = format!("/sessions/{}/register", s[3].id);
        let fel = format!("/fellowships/{}", fellows[2].1.id);
        let edit = format!("/desk/sscf-2027/sessions/{}", s[3].id);
        for (name, path, who) in [
            ("register", reg.as_str(), 0),
            ("early", &due, 0),
            ("trainer", "/sessions", 0),
            ("home-t", "/home", 0),
            ("sessions", "/desk/sscf-2027/sessions", 1),
            ("cohort", "/desk/sscf-2027/cohort", 1),
            ("closing", "/desk/sscf-2027/cohort/closing", 1),
            ("edit", &edit, 1),
            ("fellow", &fel, 2),
            ("home-f", "/home", 2),
        ] {
            let c = [&mut t, &mut m, &mut f].into_iter().nth(who).unwrap();
            c.get(path).await;
            std::fs::write(format!("/tmp/cohort-shots/raw-{name}-{lang}.html"), c.page().html()).unwrap();
        }
    }
}
