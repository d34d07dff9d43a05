//! Registers, who may take them, what fellows see of them, and how a cohort ends.

mod fellows;
mod registers;

use chrono::TimeDelta;
use entity::application::ApplicationStatus;
use entity::membership;
use entity::presence::{self, PresenceMark};
use entity::role_grant::Role;
use entity::{MembershipId, edition, session};
use sea_orm::EntityTrait;

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::{learning, world};

const NOW: &str = "2026-11-21T09:00:00Z";
const MANAGER: &str = "sela@fellowship.example";
const TRAINER: &str = "kirsi@fellowship.example";

/// An edition with a manager, a trainer and three fellows.
struct Cohort {
    app: TestApp,
    edition: edition::Model,
    fellows: Vec<membership::Model>,
}

const FELLOWS: [(&str, &str); 3] =
    [("Deepika Seebaluck", "MUS"), ("Ofa Tupou", "TON"), ("Teuea Toatu", "KIR")];

async fn cohort() -> Cohort {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    learning::modules(&app, &edition).await;
    app.grant(MANAGER, Role::Manager, Some("sscf")).await;
    app.grant(TRAINER, Role::Trainer, Some("sscf")).await;
    let mut fellows = Vec::new();
    for (name, country) in FELLOWS {
        fellows.push(fellow(&app, &edition, name, country).await);
    }
    Cohort { app, edition, fellows }
}

async fn fellow(app: &TestApp, edition: &edition::Model, name: &str, country: &str) -> membership::Model {
    let official = world::Official::new(name, country);
    let application = world::application(app, edition, &official, ApplicationStatus::Shortlisted).await;
    learning::membership(app, &application).await
}

impl Cohort {
    /// A session of the trainer that began so many hours ago.
    async fn session(&self, hours_ago: i64) -> session::Model {
        let at = self.app.now() - TimeDelta::hours(hours_ago);
        learning::session(&self.app, &self.edition, &format!("Session {hours_ago}"), at, Some(TRAINER)).await
    }

    async fn mark(&self, session: &session::Model, member: MembershipId) -> Option<PresenceMark> {
        let found =
            presence::Entity::find_by_id((session.id, member)).one(self.app.instance.store.read()).await;
        found.unwrap().map(|row| row.mark)
    }

    /// Takes a register: the first `present` fellows were there, the others were not.
    async fn take(&self, client: &mut Client, session: &session::Model, present: usize) {
        client.get(&register(session)).await;
        for (at, fellow) in self.fellows.iter().enumerate() {
            client.fill(&field(fellow), if at < present { "present" } else { "absent" });
        }
        client.press("Save the register").await;
    }
}

fn register(session: &session::Model) -> String {
    format!("/sessions/{}/register", session.id)
}

fn field(fellow: &membership::Model) -> String {
    format!("mark-{}", fellow.id)
}

async fn leave(manager: &mut Client, fellow: &membership::Model, reason: &str) {
    manager.get("/desk/sscf-2027/cohort").await;
    let proof = manager.proof().await;
    let path = format!("/desk/sscf-2027/cohort/{}/leaving", fellow.id);
    manager.post(&path, &[proof, ("reason".into(), reason.into())]).await;
}
