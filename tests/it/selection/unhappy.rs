//! Questions that cannot be asked: what was typed stays, and the field says what to do.

use super::BOARD;
use crate::support::panel::{CANDIDATES, Panel};

async fn references(panel: &Panel, count: usize) -> String {
    let mut all = Vec::new();
    for (name, ..) in &CANDIDATES[..count] {
        all.push(panel.application_of(name).await.reference);
    }
    all.join(" ")
}

#[tokio::test]
async fn each_question_that_cannot_be_asked_stays_as_typed_with_words_beside_its_field() {
    let mut panel = Panel::meets().await;
    let (all, five) = (references(&panel, 8).await, references(&panel, 5).await);
    let one = references(&panel, 1).await;
    let wrong = [
        ("places", "many", "Enter a whole number"),
        ("places", "0", "Enter a whole number"),
        ("places", "9", "There are 8 candidates"),
        ("places", "501", "Enter at most 500 places"),
        ("include", "NOBODY", "No candidate has the reference NOBODY"),
        ("include", &five, "5 must be in, and there are only 4 places"),
        ("exclude", &five, "Only 3 candidates are left for 4 places"),
        ("exclude", &all, "Only 0 candidates are left for 4 places"),
        ("apart", &one, "Enter pairs of two different references"),
        ("apart", "NOBODY/NOWHERE", "No candidate has the reference NO"),
        ("with", "NOBODY", "No candidate has the reference NOBODY"),
        ("without", "NOBODY", "No candidate has the reference NOBODY"),
        ("min-women", "3", "“At least” is above “at most”"),
        ("min-women", "few", "Enter a whole number"),
        ("max-one-per-state", "-1", "Enter a whole number"),
    ];
    for (field, typed, says) in wrong {
        let places = if field == "places" { "" } else { "places=4&" };
        let query = format!("{places}max-women=2&{field}={}", typed.replace(' ', "+"));
        panel.manager.get(&format!("{BOARD}?{query}")).await;
        assert_eq!(panel.manager.status(), 422, "{query}");
        let page = panel.manager.page();
        assert!(page.text(".errors").contains(says), "{query}: {}", page.text(".errors"));
        assert_eq!(page.attribute(&format!("#{field}"), "value"), typed, "{query}");
        assert_eq!(page.attribute(&format!("#{field}"), "aria-invalid"), "true", "{query}");
        assert!(!page.has("table.sticky"), "there is no cohort to show");
    }
}

#[tokio::test]
async fn a_cohort_that_the_panel_requires_to_the_last_seat_is_shown_as_required() {
    let mut panel = Panel::meets().await;
    let four = references(&panel, 4).await.replace(' ', "+");
    panel.manager.get(&format!("{BOARD}?places=4&max-one-per-state=1&include={four}")).await;
    assert_eq!(panel.manager.status(), 200);
    let rows = panel.manager.page().texts("table.sticky tbody:first-of-type tr");
    assert!(rows.len() == 4 && rows.iter().all(|row| row.contains("Required")), "{rows:?}");
    assert!(panel.manager.text().contains("scores higher than 374.0"), "{}", panel.manager.text());
}

#[tokio::test]
async fn a_question_that_cannot_be_asked_is_not_kept_as_a_scenario_either() {
    let mut panel = Panel::meets().await;
    let five = references(&panel, 5).await;
    let proof = panel.manager.proof().await;
    let typed = [
        proof,
        ("title".into(), "Too many".into()),
        ("places".into(), "4".into()),
        ("include".into(), five.clone()),
    ];
    panel.manager.post(&format!("{BOARD}/scenarios"), &typed).await;
    assert_eq!(panel.manager.status(), 422);
    assert_eq!(panel.manager.page().attribute("#include", "value"), five);
}
