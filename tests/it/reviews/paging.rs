//! The board and the ranking, a page at a time, in an order that the database reckons.

use std::collections::BTreeSet;

use super::scene::{SAMI, Scene};
use crate::support::client::Client;
use crate::support::panel::review;
use crate::support::world::Official;

const MANY: usize = 53;

/// So many applications: two reviews each for the first three, of which two have the same mean.
async fn many() -> Scene {
    let scene = Scene::new().await;
    for n in 0..MANY {
        let one = scene.eligible(&Official::new(&format!("Nr{n:02} Person"), "KIR")).await;
        let marks = [[90_000, 70_000], [80_001, 80_000], [81_000, 79_000], [60_000, 20_000]];
        for (mark, reviewer) in marks.get(n).into_iter().flatten().zip(["a@un.example", "b@un.example"]) {
            review(&scene.app, &one, reviewer, *mark).await;
        }
    }
    scene
}

fn names(client: &Client, rows: &str) -> Vec<String> {
    client.page().texts(&format!("{rows} th a"))
}

/// Every name from the first page to the last, by the links between them.
async fn walk(client: &mut Client, path: &str) -> Vec<Vec<String>> {
    client.get(path).await;
    let mut pages = vec![names(client, "table.sticky tbody")];
    while client.page().has("nav.pager a[rel=next]") {
        let next = client.page().attribute("nav.pager a[rel=next]", "href");
        client.get(&next).await;
        pages.push(names(client, "table.sticky tbody"));
    }
    pages
}

#[tokio::test]
async fn the_ranking_goes_on_where_its_page_ends_and_keeps_its_line_and_filter() {
    let scene = many().await;
    let mut manager = scene.manager().await;
    let pages = walk(&mut manager, "/desk/sscf-2027/ranking?show=eligible&top=2").await;
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [50, 3]);
    assert!(manager.path().contains("show=eligible&top=2&after="), "{}", manager.path());
    assert_eq!(pages.concat().into_iter().collect::<BTreeSet<_>>().len(), MANY, "nobody twice");
    assert!(!manager.page().has("tr.cut"), "the line is on the first page");
    let best: BTreeSet<&str> = pages[0][1..3].iter().map(String::as_str).collect();
    assert_eq!(best, BTreeSet::from(["Nr00 Person", "Nr02 Person"]), "the same mean");
    assert_eq!([&pages[0][0], &pages[0][3]], ["Nr01 Person", "Nr03 Person"]);
}

#[tokio::test]
async fn equal_scores_share_a_rank_the_line_never_parts_them_and_the_unscored_come_last_without_one() {
    let scene = many().await;
    let mut manager = scene.manager().await;
    manager.get("/desk/sscf-2027/ranking?top=2").await;
    let ranks = manager.page().texts("table.sticky tbody tr td:nth-child(2)");
    assert_eq!(ranks[..5], ["1", "2", "2", "4", "–"]);
    assert_eq!(manager.page().texts("tr:nth-child(3).cut").len(), 1, "below both of the second rank");
    assert!(manager.text().contains("4 applications have their scores"), "{}", manager.text());
    manager.click("Shortlist all above the line").await;
    assert_eq!(manager.page().text("h1"), "Put 3 applications on the shortlist");
    manager.get("/desk/sscf-2027/ranking?top=1").await;
    assert!(manager.page().text("tr.cut").contains("Nr01"));
    manager.get("/desk/sscf-2027/ranking?top=40").await;
    assert!(manager.page().text("tr.cut").contains("Nr03"), "nobody without a score is above a line");
}

#[tokio::test]
async fn the_board_counts_everybody_and_shows_a_page() {
    let scene = many().await;
    let mut manager = scene.manager().await;
    let pages = walk(&mut manager, "/desk/sscf-2027/reviews").await;
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [50, 3]);
    assert_eq!(pages.concat().into_iter().collect::<BTreeSet<_>>().len(), MANY, "nobody twice");
    assert!(manager.page().text("h1").contains("8 of 8"), "{}", manager.page().text("h1"));
    let lacking = 2 * (MANY - 4);
    assert!(
        manager.text().contains(&format!("{lacking} reviews have no reviewer yet")),
        "{}",
        manager.text()
    );
    let pages = walk(&mut manager, "/desk/sscf-2027/reviews?show=short").await;
    assert_eq!(pages.concat().len(), MANY - 4);
    manager.get("/desk/sscf-2027/reviews?show=third").await;
    assert_eq!(names(&manager, "table.sticky tbody"), ["Nr03 Person"], "40 points apart");
}

#[tokio::test]
async fn the_work_of_each_reviewer_is_counted_by_where_it_stands() {
    let scene = Scene::new().await;
    let first = scene.eligible(&Official::new("Abel", "KIR")).await;
    let second = scene.eligible(&Official::new("Bana", "TON")).await;
    let mut manager = scene.manager().await;
    manager.get("/desk/sscf-2027/reviews/plan").await;
    manager.fill("due-day", "22").fill("due-month", "11").fill("due-year", "2026");
    manager.press("Assign 4 reviews").await;
    let mine = scene.assignments().await;
    let sami = atoll::people::by_email(scene.app.instance.store.read(), SAMI).await.unwrap().unwrap();
    let own = mine.iter().filter(|one| one.reviewer_id == sami.id).count();
    for one in [&first, &second] {
        if scene.asked(one).await.iter().any(|email| email == SAMI) {
            scene.hand_in(SAMI, one, "3").await;
            break;
        }
    }
    scene.app.clock.advance(chrono::TimeDelta::days(3));
    let mut manager = scene.manager().await;
    manager.get("/desk/sscf-2027/reviews").await;
    let rows = manager.page().texts("table.list:not(.sticky) tbody tr");
    let at = rows.iter().position(|row| row.starts_with("sami")).unwrap() + 1;
    let cells = manager.page().texts(&format!("table.list:not(.sticky) tbody tr:nth-child({at}) td"));
    let told = [own, 0, 1, 0, own - 1].map(|count| count.to_string());
    assert_eq!(cells[1..], told, "assigned, drafts, handed in, recused, overdue");
}
