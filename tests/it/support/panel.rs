//! An edition that is ready for its panel: candidates with scores, a manager, and the way to the release.

use entity::application::{self, ApplicationStatus};
use entity::assignment::{self, AssignmentStatus};
use entity::eligibility_rule::RuleKind;
use entity::role_grant::Role;
use entity::{decision, edition, offer};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;

use super::app::TestApp;
use super::client::Client;
use super::world::{self, Official};

pub const NOW: &str = "2027-03-01T09:00:00Z";
pub const MANAGER: &str = "sela@fellowship.example";

/// What a panel's candidates answer to; [`person`] meets all of it.
const RULES: [RuleKind; 4] =
    [RuleKind::Nationality, RuleKind::InTime, RuleKind::Seniority, RuleKind::Attends];

/// An edition of four places and a reserve of two, with candidates whose best cohort under two women and one
/// person per State is Ana, Ben, Cleo and Dev.
pub struct Panel {
    pub app: TestApp,
    pub edition: edition::Model,
    pub manager: Client,
}

/// Name, State, gender (`w` or `m`), score.
pub const CANDIDATES: [(&str, &str, char, i64); 8] = [
    ("Ana Tora", "FJI", 'w', 95_000),
    ("Ben Keni", "KIR", 'm', 94_000),
    ("Cleo Ruan", "MUS", 'w', 93_000),
    ("Dev Ramso", "MDV", 'm', 92_000),
    ("Eva Lupe", "TON", 'w', 91_000),
    ("Fred Maka", "WSM", 'm', 90_000),
    ("Gita Ramso", "MDV", 'w', 89_000),
    ("Hugo Belo", "TLS", 'm', 88_000),
];

impl Panel {
    /// The edition with its candidates; nothing is decided.
    pub async fn meets() -> Panel {
        let app = TestApp::at(NOW).await;
        let (_, edition) = world::edition(&app, 1).await;
        world::only_rules(&app, &edition, &RULES).await;
        for (name, country, gender, score) in CANDIDATES {
            scored(&app, &edition, &person(name, country, gender), score).await;
        }
        app.grant(MANAGER, Role::Manager, Some("sscf")).await;
        let manager = app.sign_in(MANAGER).await;
        Panel { app, edition, manager }
    }

    /// A scenario is kept and used: decisions are prepared.
    pub async fn prepared() -> Panel {
        let mut panel = Panel::meets().await;
        panel.keep("B", "places=4&min-women=2&max-women=2&max-one-per-state=1").await;
        panel.manager.press("Prepare decisions").await;
        assert!(panel.manager.path().ends_with("/decisions"), "{}", panel.manager.text());
        panel
    }

    /// The decisions are known, the four selected have offers.
    pub async fn released() -> Panel {
        let mut panel = Panel::prepared().await;
        panel.manager.get("/desk/sscf-2027/release").await;
        panel.manager.press("Release the decisions").await;
        assert!(panel.manager.text().contains("people were told"), "{}", panel.manager.text());
        panel
    }

    /// Keeps the answer to a question as a scenario and stands on its page.
    pub async fn keep(&mut self, title: &str, question: &str) {
        self.manager.get(&format!("/desk/sscf-2027/selection?{question}")).await;
        self.manager.fill("title", title).press("Save scenario").await;
        assert!(self.manager.path().contains("/scenarios/"), "{}", self.manager.text());
    }

    /// Signs a candidate in and opens their offer.
    pub async fn offered(&self, name: &str) -> Client {
        let mut client = self.app.sign_in(&email(name)).await;
        client.get(&format!("/offers/{}", self.offer_of(name).await.id)).await;
        client
    }

    pub async fn application_of(&self, name: &str) -> application::Model {
        let found = application::Entity::find().filter(application::Column::FullName.eq(name));
        found.one(self.app.instance.store.read()).await.unwrap().unwrap()
    }

    pub async fn decision_of(&self, name: &str) -> decision::Model {
        let id = self.application_of(name).await.id;
        let found = decision::Entity::find().filter(decision::Column::ApplicationId.eq(id));
        found.one(self.app.instance.store.read()).await.unwrap().unwrap()
    }

    pub async fn offer_of(&self, name: &str) -> offer::Model {
        let id = self.application_of(name).await.id;
        let found = offer::Entity::find().filter(offer::Column::ApplicationId.eq(id));
        found
            .one(self.app.instance.store.read())
            .await
            .unwrap()
            .unwrap_or_else(|| panic!("no offer to {name}"))
    }

    /// Every offer of the edition, oldest first.
    pub async fn offers(&self) -> Vec<offer::Model> {
        let offers = offer::Entity::find().order_by_asc(offer::Column::Id);
        offers.all(self.app.instance.store.read()).await.unwrap()
    }

    /// The candidate declines for other duties.
    pub async fn declines(&self, name: &str) -> Client {
        let mut client = self.offered(name).await;
        client.click("Decline").await;
        client.fill("reason", "other_duties").press("Decline the place").await;
        assert!(client.text().contains("You have declined the place"), "{}", client.text());
        client
    }
}

pub fn person(name: &str, country: &str, gender: char) -> Official {
    let official = Official::new(name, country).with("attends_throughout", json!(true));
    if gender == 'w' { official.woman() } else { official.man() }
}

pub fn email(name: &str) -> String {
    let (_, country, _, _) = CANDIDATES.iter().find(|(known, ..)| *known == name).unwrap();
    Official::new(name, country).email
}

/// A shortlisted application whose two reviews have this mean.
pub async fn scored(
    app: &TestApp,
    edition: &edition::Model,
    official: &Official,
    score: i64,
) -> application::Model {
    let application = world::application(app, edition, official, ApplicationStatus::Shortlisted).await;
    for (reviewer, off) in [("reviewer-a@fellowship.example", -500), ("reviewer-b@fellowship.example", 500)] {
        review(app, &application, reviewer, score + off).await;
    }
    application
}

/// A handed-in review.
pub async fn review(app: &TestApp, application: &application::Model, reviewer: &str, score: i64) {
    let (ctx, id, reviewer) = (app.ctx(), application.id, reviewer.to_owned());
    let store = ctx.store().clone();
    let made = store.write(async move |txn| {
        let reviewer = atoll::people::ensure_person(txn, &ctx, &reviewer, "Reviewer").await?;
        let row = assignment::ActiveModel {
            id: Set(ctx.new_id()),
            application_id: Set(id),
            reviewer_id: Set(reviewer.id),
            status: Set(AssignmentStatus::HandedIn),
            due_on: Set(None),
            comment: Set(String::new()),
            score: Set(Some(score)),
            revision: Set(1),
            assigned_at: Set(ctx.now),
            updated_at: Set(ctx.now),
        };
        row.insert(txn).await?;
        atoll::reviews::rescore(txn, id).await
    });
    made.await.unwrap();
}
