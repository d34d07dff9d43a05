//! How firmly everybody is in or out, what a target costs, and how equals are told apart.

use entity::scenario;
use sea_orm::EntityTrait;

use super::{BOARD, TARGETS, assert_tells_no_gender};
use crate::support::panel::{Panel, person, scored};

const ROWS: &str = "table.sticky tbody tr";

/// Dev and Ivo are the same to every target, and score the same.
async fn with_an_equal() -> Panel {
    let panel = Panel::meets().await;
    scored(&panel.app, &panel.edition, &person("Ivo Tuna", "TUV", 'm'), 92_000).await;
    panel
}

#[tokio::test]
async fn a_safe_seat_says_what_the_cohort_loses_at_least_and_never_more_than_it_would() {
    let mut panel = Panel::meets().await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    let first = panel.manager.page().texts(ROWS).remove(0);
    assert!(first.contains("Fiji") && first.contains("Safe"), "{first}");
    let margin: f64 = panel.manager.page().text("table.sticky tbody tr td:nth-of-type(6)").parse().unwrap();
    assert!(margin > 0.0 && margin <= 4.0, "without Ana the cohort loses 4.0: {margin}");
    let key = panel.manager.page().texts(".board-head .key li");
    assert!(key[0].starts_with("Safe: 4.") && key[1].starts_with("Contested: 0."), "{key:?}");
}

#[tokio::test]
async fn equals_are_contested_inside_and_outside_and_the_draw_is_told_with_its_seed() {
    let mut panel = with_an_equal().await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    let rows = panel.manager.page().texts(ROWS);
    let contested: Vec<usize> = (0..rows.len()).filter(|at| rows[*at].contains("Contested")).collect();
    assert_eq!(contested, [3, 4], "the last inside, and the first outside: {rows:?}");
    assert!(panel.manager.page().has("table.sticky tr.open .dot.d4"));
    let text = panel.manager.text();
    assert!(text.contains("The draw with the public seed sscf-2027 decided between them"), "{text}");
    panel.manager.get(&format!("{BOARD}?{TARGETS}&exclude={}", reference(&panel, "Ivo Tuna").await)).await;
    assert!(!panel.manager.text().contains("draw"), "nobody is equal any more");
    let rows = panel.manager.page().texts(ROWS);
    assert!(rows.iter().any(|row| row.contains("Tuvalu") && row.contains("Excluded")), "{rows:?}");
}

async fn reference(panel: &Panel, name: &str) -> String {
    panel.application_of(name).await.reference
}

#[tokio::test]
async fn the_nearest_outside_come_first_a_page_at_a_time_and_nobody_twice() {
    let mut panel = Panel::meets().await;
    for (at, country) in ["ATG", "BHS", "BRB", "BLZ", "CPV", "COM", "CUB", "DMA", "GRD", "GNB", "GUY", "HTI"]
        .into_iter()
        .chain(["JAM", "MHL", "FSM", "NRU", "PLW", "PNG", "KNA", "LCA"])
        .enumerate()
    {
        let name = format!("Far {country}");
        scored(&panel.app, &panel.edition, &person(&name, country, 'm'), 70_000 - 500 * at as i64).await;
    }
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    let first = panel.manager.page().texts("table.sticky tbody:nth-of-type(2) th");
    assert_eq!(first.len(), 20);
    assert!(panel.manager.text().contains("20 of 24"), "{}", panel.manager.text());
    assert!(
        first[..4]
            .iter()
            .all(|state| ["Tonga", "Samoa", "Maldives", "Timor-Leste"].contains(&state.as_str()))
    );
    panel.manager.click("Next").await;
    let rest = panel.manager.page().texts("table.sticky tbody:nth-of-type(2) th");
    assert_eq!(rest.len(), 4, "{rest:?}");
    assert!(rest.iter().all(|state| !first.contains(state)), "{rest:?}");
    assert_eq!(panel.manager.page().attribute("#min-women", "value"), "2", "the question is still there");
}

#[tokio::test]
async fn a_target_says_what_the_cohort_would_score_more_without_it() {
    let mut panel = Panel::meets().await;
    panel.manager.get(&format!("{BOARD}?places=4&min-women=3&max-women=3&max-one-per-state=1")).await;
    let text = panel.manager.text();
    assert!(text.contains("scores higher than 373.0") && text.contains("Costs do not add up"), "{text}");
    let row = |code: &str| panel.manager.page().texts(&format!("tr:has(#t-{code}) td"));
    assert_eq!(row("women")[2..], ["3", "0", "1.0"], "without it the cohort scores 374.0");
    assert_eq!(row("one-per-state")[2..], ["1", "0", "0"], "it costs nothing");
    assert_eq!(row("region-african")[2..], ["", "", ""], "there is no such bound");
}

#[tokio::test]
async fn the_reserve_behind_the_cohort_is_named_with_how_far_it_reaches() {
    let mut panel = Panel::meets().await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    let text = panel.manager.text();
    assert!(text.contains("every target kept, for 4 of 4 places"), "{text}");
    let listed = panel.manager.page().texts("ol.row li");
    assert!(listed[0].contains("Tonga") && listed[1].contains("Samoa"), "a woman and a man: {listed:?}");
    listed.iter().for_each(|row| assert_tells_no_gender(row));
}

#[tokio::test]
async fn a_kept_scenario_shows_how_firm_its_seats_are_and_stores_nothing_that_tells_a_gender() {
    let mut panel = Panel::meets().await;
    panel.keep("B", "places=4&min-women=3&max-women=3&max-one-per-state=1").await;
    let rows = panel.manager.page().texts(ROWS);
    assert!(rows.len() == 4 && rows[0].contains("Safe") && !rows[0].contains("In"), "{rows:?}");
    assert!(panel.manager.text().contains("Costs do not add up"), "{}", panel.manager.text());
    let kept = scenario::Entity::find().one(panel.app.instance.store.read()).await.unwrap().unwrap();
    let standings = kept.result["candidates"].as_array().unwrap();
    assert_eq!(standings.len(), 4, "of those outside nothing is kept");
    assert!(standings.iter().all(|one| one["because"].as_array().unwrap().is_empty()), "{standings:?}");
}
