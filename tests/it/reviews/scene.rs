//! Three reviewers, a manager, and applications that are eligible.

use atoll::people;
use chrono::TimeDelta;
use entity::application::ApplicationStatus;
use entity::assignment::{self, AssignmentStatus};
use entity::role_grant::Role;
use entity::{application, edition};
use sea_orm::{EntityTrait, QueryOrder};

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::world::{self, Official};

pub const NOW: &str = "2026-11-21T09:00:00Z";
pub const MANAGER: &str = "sela@fellowship.example";
pub const ANA: &str = "ana@cyber.example";
pub const SAMI: &str = "sami@digital.example";
pub const RUI: &str = "rui@net.example";

pub struct Scene {
    pub app: TestApp,
    pub edition: edition::Model,
}

impl Scene {
    /// Reviewers from Fiji, Jordan and Timor-Leste.
    pub async fn new() -> Scene {
        let app = TestApp::at(NOW).await;
        let (_, edition) = world::edition(&app, 10).await;
        app.grant(MANAGER, Role::Manager, Some("sscf")).await;
        for (email, iso3) in [(ANA, "FJI"), (SAMI, "JOR"), (RUI, "TLS")] {
            app.grant(email, Role::Reviewer, Some("sscf")).await;
            nationality(&app, email, iso3).await;
        }
        Scene { app, edition }
    }

    pub async fn eligible(&self, official: &Official) -> application::Model {
        world::application(&self.app, &self.edition, official, ApplicationStatus::Eligible).await
    }

    /// A code of the second factor is good once: each sign-in comes half a minute after the one before.
    pub async fn sign_in(&self, email: &str) -> Client {
        self.app.clock.advance(TimeDelta::seconds(30));
        self.app.sign_in(email).await
    }

    pub async fn manager(&self) -> Client {
        self.sign_in(MANAGER).await
    }

    /// The plan, confirmed through its page.
    pub async fn assign_all(&self, manager: &mut Client) {
        manager.get("/desk/sscf-2027/reviews/plan").await;
        let button = manager.page().text("form .acts button");
        assert!(button.starts_with("Assign"), "{}", manager.text());
        let button = manager.page().text("main form .acts button");
        manager.press(&button).await;
        assert_eq!(manager.status(), 200, "{}", manager.text());
    }

    pub async fn assignments(&self) -> Vec<assignment::Model> {
        let all = assignment::Entity::find().order_by_asc(assignment::Column::Id);
        all.all(self.app.instance.store.read()).await.unwrap()
    }

    /// The standing assignment of a reviewer to an application.
    pub async fn of(&self, email: &str, application: &application::Model) -> assignment::Model {
        let person = people::by_email(self.app.instance.store.read(), email).await.unwrap().unwrap();
        let all = self.assignments().await;
        let is_it =
            |one: &assignment::Model| one.reviewer_id == person.id && one.application_id == application.id;
        all.into_iter().find(is_it).unwrap_or_else(|| panic!("{email} was not asked"))
    }

    /// Who was asked about an application and did not step back, by address.
    pub async fn asked(&self, application: &application::Model) -> Vec<String> {
        let db = self.app.instance.store.read();
        let mut emails = Vec::new();
        for one in self.assignments().await {
            let stands = ![AssignmentStatus::Recused, AssignmentStatus::Cancelled].contains(&one.status);
            if one.application_id == application.id && stands {
                emails.push(people::find(db, one.reviewer_id).await.unwrap().email);
            }
        }
        emails.sort();
        emails
    }

    /// A review handed in through its page, with the same mark everywhere.
    pub async fn hand_in(&self, email: &str, application: &application::Model, mark: &str) -> Client {
        let one = self.of(email, application).await;
        let mut reviewer = self.sign_in(email).await;
        reviewer.get(&format!("/reviews/{}", one.id)).await;
        fill(&mut reviewer, mark).press("Hand in").await;
        assert_eq!(reviewer.status(), 200, "{}", reviewer.text());
        reviewer
    }
}

/// Chooses one mark on every criterion of the page.
pub fn fill<'a>(reviewer: &'a mut Client, mark: &str) -> &'a mut Client {
    fill_all_but(reviewer, mark, "")
}

/// The same, but for one criterion.
pub fn fill_all_but<'a>(reviewer: &'a mut Client, mark: &str, but: &str) -> &'a mut Client {
    for criterion in atoll::programmes::defaults::criteria().into_iter().filter(|one| one.code != but) {
        reviewer.fill(&format!("mark-{}", criterion.code), mark);
    }
    reviewer
}

pub async fn nationality(app: &TestApp, email: &str, iso3: &str) {
    let person = people::by_email(app.instance.store.read(), email).await.unwrap().unwrap();
    let (ctx, iso3) = (app.ctx(), iso3.to_owned());
    let store = ctx.store().clone();
    let set = store.write(async move |txn| people::set_nationality(txn, &ctx, person.id, &iso3).await);
    set.await.unwrap();
}
