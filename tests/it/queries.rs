//! A list costs the same number of queries for one row and for three.

use std::collections::BTreeMap;

use atoll::paths;
use chrono::TimeDelta;
use entity::edition;
use entity::eligibility_rule::RuleKind;
use entity::role_grant::Role;

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::learning;
use crate::support::panel::{self, MANAGER, NOW, person};
use crate::support::world;

/// Who applied: each is shortlisted, reviewed twice and a fellow with a session of their own.
const PEOPLE: [(&str, &str, char); 3] =
    [("Ana Tora", "FJI", 'w'), ("Ben Keni", "KIR", 'm'), ("Cleo Ruan", "MUS", 'w')];

/// What every visit asks the database that is not the list's own: `path → queries`.
type Counts = BTreeMap<String, u64>;

async fn of_so_many(rows: usize) -> Counts {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 1).await;
    world::only_rules(&app, &edition, &[RuleKind::Nationality]).await;
    learning::modules(&app, &edition).await;
    for (nth, (name, country, gender)) in PEOPLE.into_iter().take(rows).enumerate() {
        let application = panel::scored(&app, &edition, &person(name, country, gender), 90_000).await;
        learning::membership(&app, &application).await;
        let starts = app.now() + TimeDelta::days(nth as i64 + 1);
        learning::session(&app, &edition, name, starts, None).await;
    }
    for role in [Role::Manager, Role::Publisher] {
        app.grant(MANAGER, role, Some("sscf")).await;
    }
    let mut counts = Counts::new();
    let mut manager = app.sign_in(MANAGER).await;
    for path in lists(&edition) {
        manager.get(&path).await;
        counts.insert(path.clone(), visited(&app, &mut manager, &path).await);
    }
    counts
}

/// The lists of an edition that grow with its people.
fn lists(edition: &edition::Model) -> Vec<String> {
    let desk = format!("/desk/{}", edition.code);
    let below = [
        "applications",
        "applications?sort=score",
        "applications?sort=state",
        "screening",
        "reviews",
        "ranking",
        "selection?places=1",
        "cohort",
        "sessions",
    ];
    let mut lists: Vec<String> = below.iter().map(|list| format!("{desk}/{list}")).collect();
    lists.extend(["/desk".to_owned(), desk, paths::HOME.to_owned()]);
    lists
}

async fn visited(app: &TestApp, client: &mut Client, path: &str) -> u64 {
    let before = app.instance.store.reads();
    client.get(path).await;
    assert_eq!(client.status(), 200, "{path}: {}", client.text());
    app.instance.store.reads() - before
}

#[tokio::test]
async fn a_list_of_three_asks_no_more_than_a_list_of_one() {
    let (one, three) = (of_so_many(1).await, of_so_many(3).await);
    assert!(one.values().all(|count| *count > 0), "the counter counts: {one:?}");
    assert_eq!(one, three, "queries by page, for one row and for three");
}
