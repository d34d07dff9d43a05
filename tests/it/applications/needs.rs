//! Access needs are read by managers only, with a purpose, and each reading is in the journal.

use atoll::applications::sensitive;
use entity::application::{self, ApplicationStatus};
use entity::role_grant::Role;
use entity::{edition, journal_entry};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::support::app::TestApp;
use crate::support::world::{self, Official};

const NEEDS: &str = "A seat near the door";

async fn needing(app: &TestApp, edition: &edition::Model, status: ApplicationStatus) -> application::Model {
    let official = Official::new("Teuea Tebau", "KIR");
    let made = world::application(app, edition, &official, status).await;
    let (ctx, id) = (app.ctx(), made.id);
    let write = app.instance.store.write(async move |txn| {
        sensitive::keep(txn, &ctx, id, None, "", NEEDS).await?;
        Ok(())
    });
    write.await.unwrap();
    made
}

async fn readings(app: &TestApp) -> Vec<journal_entry::Model> {
    let entries = journal_entry::Entity::find();
    let entries = entries.filter(journal_entry::Column::Act.eq("sensitive.read_access_needs"));
    entries.all(app.instance.store.read()).await.unwrap()
}

fn path(of: &application::Model) -> String {
    format!("/desk/sscf-2027/applications/{}/access-needs", of.id)
}

#[tokio::test]
async fn a_manager_reads_access_needs_only_with_a_purpose_and_the_journal_knows() {
    let app = TestApp::at("2026-11-21T09:00:00Z").await;
    let (_, edition) = world::edition(&app, 10).await;
    let made = needing(&app, &edition, ApplicationStatus::Shortlisted).await;
    app.grant("sela@fellowship.example", Role::Manager, Some("sscf")).await;
    let mut manager = app.sign_in("sela@fellowship.example").await;
    manager.get(&format!("/desk/sscf-2027/applications/{}", made.id)).await;
    assert!(!manager.page().html().contains(NEEDS));
    manager.click("Read the access needs").await;
    assert!(!manager.page().html().contains(NEEDS), "not before it is said what for");
    manager.press("Show the access needs").await;
    assert_eq!(manager.status(), 422);
    assert!(!manager.page().html().contains(NEEDS));
    assert!(readings(&app).await.is_empty());
    manager.fill("purpose", "travel").press("Show the access needs").await;
    assert!(manager.text().contains(NEEDS), "{}", manager.text());
    assert_eq!(manager.page().header("cache-control"), "no-store");
    let read = readings(&app).await;
    let reader = atoll::people::by_email(app.instance.store.read(), "sela@fellowship.example").await;
    assert_eq!(read.len(), 1);
    assert_eq!(read[0].actor_id, Some(reader.unwrap().unwrap().id));
    assert_eq!((read[0].object_id, read[0].reason.as_str()), (Some(made.id.0), "travel"));
}

#[tokio::test]
async fn nobody_else_reads_them_and_nobody_those_of_a_draft_or_of_a_withdrawn_application() {
    let app = TestApp::at("2026-11-21T09:00:00Z").await;
    let (_, edition) = world::edition(&app, 10).await;
    let (_, other) = world::edition_as(&app, "other", "other-2027", 10).await;
    let made = needing(&app, &edition, ApplicationStatus::Shortlisted).await;
    let elsewhere = needing(&app, &other, ApplicationStatus::Shortlisted).await;
    app.grant("sela@fellowship.example", Role::Manager, Some("sscf")).await;
    app.grant("else@fellowship.example", Role::Manager, Some("other")).await;
    app.grant("ana@fellowship.example", Role::Reviewer, Some("sscf")).await;
    for (email, of, status) in [
        ("else@fellowship.example", &made, 403),
        ("ana@fellowship.example", &made, 403),
        ("teuea@kir.example", &made, 403),
        ("sela@fellowship.example", &elsewhere, 404),
    ] {
        let mut client = app.sign_in(email).await;
        let proof = client.proof().await;
        client.post(&path(of), &[proof, ("purpose".into(), "travel".into())]).await;
        assert_eq!(client.status(), status, "{email}");
        assert!(!client.page().html().contains(NEEDS), "{email}");
    }
    for status in [ApplicationStatus::Draft, ApplicationStatus::Withdrawn] {
        let code = format!("{status}-2027");
        let (_, third) = world::edition_as(&app, status.code(), &code, 10).await;
        let gone = needing(&app, &third, status).await;
        app.grant("sela@fellowship.example", Role::Manager, Some(status.code())).await;
        let mut manager = app.sign_in("sela@fellowship.example").await;
        let proof = manager.proof().await;
        let path = path(&gone).replace("sscf-2027", &code);
        manager.post(&path, &[proof, ("purpose".into(), "travel".into())]).await;
        assert_eq!(manager.status(), 403, "{status}");
        assert!(!manager.page().html().contains(NEEDS), "{status}");
    }
    assert!(readings(&app).await.is_empty());
}
