//! The panel's board: the best cohort under targets, what-ifs, contradictions, scenarios.

mod agreed;
mod frontier;
mod held;
mod impossible;
mod standing;
mod unhappy;
mod why;

use entity::application::ApplicationStatus;
use entity::role_grant::Role;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::support::panel::{CANDIDATES, Panel, person, review, scored};
use crate::support::world;

const BOARD: &str = "/desk/sscf-2027/selection";
const TARGETS: &str = "places=4&min-women=2&max-women=2&max-one-per-state=1";

#[tokio::test]
async fn the_board_shows_the_best_cohort_and_that_it_is_proven() {
    let mut panel = Panel::meets().await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    let text = panel.manager.text();
    assert!(text.contains("No cohort under these targets scores higher than 374.0"), "{text}");
    assert!(text.contains("Proven for 8 candidates and 4 places"), "{text}");
    let states = panel.manager.page().texts("tbody th a");
    assert_eq!(states[..4], ["Fiji", "Kiribati", "Mauritius", "Maldives"]);
}

#[tokio::test]
async fn the_board_speaks_of_states_and_tells_nobodys_gender_or_name() {
    let mut panel = Panel::meets().await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    let rows = panel.manager.page().texts("table.sticky tbody tr");
    assert_eq!(rows.len(), 8);
    rows.iter().for_each(|row| assert_tells_no_gender(row));
    for (name, ..) in CANDIDATES {
        assert!(!panel.manager.page().html().contains(name), "{name}");
    }
}

#[tokio::test]
async fn no_page_that_names_a_person_tells_their_gender_not_even_by_the_target_they_break() {
    let mut panel = Panel::released().await;
    panel.declines("Ben Keni").await;
    panel.manager.get("/desk/sscf-2027/offers").await;
    let successor = panel.manager.page().link("Call up a reserve");
    panel.manager.get("/desk/sscf-2027/decisions").await;
    let decision = panel.manager.page().link("Ana Tora");
    for path in ["/desk/sscf-2027/decisions", "/desk/sscf-2027/offers", &successor, &decision] {
        panel.manager.get(path).await;
        assert_eq!(panel.manager.status(), 200, "{path}");
        assert_tells_no_gender(&panel.manager.text());
    }
    let mut prepared = Panel::prepared().await;
    prepared.manager.get("/desk/sscf-2027/decisions").await;
    prepared.manager.click("Ana Tora").await;
    assert!(prepared.manager.text().contains("Balance of the cohort"), "a target does break");
    assert_tells_no_gender(&prepared.manager.text());
}

fn assert_tells_no_gender(text: &str) {
    let words: Vec<String> = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect();
    let telling = ["woman", "women", "man", "men", "female", "male", "gender"];
    let told = telling.iter().find(|telling| words.iter().any(|word| word == *telling));
    assert!(told.is_none(), "{told:?} in {text}");
}

#[tokio::test]
async fn every_reading_of_the_genders_is_in_the_journal() {
    let mut panel = Panel::meets().await;
    let readings = async |panel: &Panel| {
        let entries = entity::journal_entry::Entity::find()
            .filter(entity::journal_entry::Column::Act.eq("sensitive.read_genders"))
            .filter(entity::journal_entry::Column::Reason.eq("selection"));
        entries.count(panel.app.instance.store.read()).await.unwrap()
    };
    let before = readings(&panel).await;
    panel.manager.get(BOARD).await;
    assert_eq!(readings(&panel).await, before + 1);
}

#[tokio::test]
async fn what_a_person_would_cost_is_exact() {
    let mut panel = Panel::meets().await;
    let eva = panel.application_of("Eva Lupe").await.reference;
    panel.manager.get(&format!("{BOARD}?{TARGETS}&with={eva}")).await;
    let text = panel.manager.text();
    assert!(text.contains("372.0, that is 2.0 less"), "Eva for Cleo: {text}");
    assert!(text.contains("Enters: Tonga") && text.contains("Leaves: Mauritius"), "{text}");
    let ana = panel.application_of("Ana Tora").await.reference;
    panel.manager.get(&format!("{BOARD}?{TARGETS}&without={ana}")).await;
    assert!(panel.manager.text().contains("370.0, that is 4.0 less"), "{}", panel.manager.text());
}

#[tokio::test]
async fn contradicting_targets_are_named_with_the_least_change_that_helps() {
    let mut panel = Panel::meets().await;
    let impossible =
        "places=4&min-women=3&max-women=3&min-sids-or-ldc=4&max-one-per-state=1&min-region-african=2";
    panel.manager.get(&format!("{BOARD}?{impossible}")).await;
    let text = panel.manager.text();
    assert!(text.contains("No cohort keeps all these targets"), "{text}");
    assert!(text.contains("African States: at least 1 instead of 2"), "{text}");
    panel.manager.click("Apply this change").await;
    assert!(
        panel.manager.text().contains("No cohort under these targets scores higher"),
        "{}",
        panel.manager.text()
    );
}

#[tokio::test]
async fn a_required_person_is_in_and_an_excluded_one_is_out() {
    let mut panel = Panel::meets().await;
    let eva = panel.application_of("Eva Lupe").await.reference;
    let ana = panel.application_of("Ana Tora").await.reference;
    panel.manager.get(&format!("{BOARD}?{TARGETS}&include={eva}&exclude={ana}")).await;
    let rows = panel.manager.page().texts("table.sticky tbody tr");
    assert!(rows[..4].iter().any(|row| row.contains("Tonga") && row.contains("Required")), "{rows:?}");
    assert!(!rows[..4].iter().any(|row| row.contains("Fiji")), "{rows:?}");
}

#[tokio::test]
async fn wrong_bounds_stay_as_typed_with_words_beside_them() {
    let mut panel = Panel::meets().await;
    panel.manager.get(&format!("{BOARD}?places=4&min-women=three&include=NOBODY")).await;
    assert_eq!(panel.manager.status(), 422);
    assert_eq!(panel.manager.page().attribute("#min-women", "value"), "three");
    let text = panel.manager.text();
    assert!(text.contains("Enter a whole number") && text.contains("NOBODY"), "{text}");
    panel.manager.get(&format!("{BOARD}?places=9")).await;
    assert_eq!(panel.manager.status(), 422);
    assert!(panel.manager.text().contains("There are 8 candidates"), "{}", panel.manager.text());
}

#[tokio::test]
async fn a_shortlisted_application_without_its_reviews_is_no_candidate_and_is_counted() {
    let mut panel = Panel::meets().await;
    let ines = person("Ines Nova", "CPV", 'w');
    let ines = world::application(&panel.app, &panel.edition, &ines, ApplicationStatus::Shortlisted).await;
    review(&panel.app, &ines, "reviewer-a@fellowship.example", 99_000).await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    let text = panel.manager.text();
    assert!(text.contains("One shortlisted application has too few reviews"), "{text}");
    assert!(text.contains("Proven for 8 candidates"), "{text}");
}

#[tokio::test]
async fn a_score_is_the_mean_of_the_reviews_rounded_half_up() {
    let panel = Panel::meets().await;
    let ines = person("Ines Nova", "CPV", 'w');
    let ines = scored(&panel.app, &panel.edition, &ines, 80_000).await;
    review(&panel.app, &ines, "reviewer-c@fellowship.example", 80_002).await;
    let scores = atoll::selection::scores(panel.app.instance.store.read(), &panel.edition).await.unwrap();
    assert_eq!(scores[&ines.id], 80_001, "160,000 and 80,002 over three is 80,000.67");
}

#[tokio::test]
async fn an_edition_without_candidates_says_why() {
    let mut panel = Panel::meets().await;
    world::edition_as(&panel.app, "wicf", "wicf-2027", 1).await;
    panel.app.grant("sela@fellowship.example", Role::Manager, Some("wicf")).await;
    panel.manager.get("/desk/wicf-2027/selection").await;
    assert_eq!(panel.manager.status(), 200);
    assert!(panel.manager.text().contains("No shortlisted application has a score yet"));
}

#[tokio::test]
async fn a_scenario_keeps_its_cohort_and_says_when_its_inputs_have_changed() {
    let mut panel = Panel::meets().await;
    panel.keep("After the second reading", TARGETS).await;
    let page = panel.manager.path().to_owned();
    assert!(panel.manager.text().contains("After the second reading"));
    assert!(panel.manager.page().has("form[action$='/decisions'] button"));
    let late = panel.application_of("Eva Lupe").await;
    review(&panel.app, &late, "reviewer-c@fellowship.example", 99_000).await;
    panel.manager.get(&page).await;
    assert!(panel.manager.text().contains("The candidates or their scores have changed"));
    assert!(
        !panel.manager.page().has("form[action$='/decisions'] button"),
        "an outdated scenario is not used"
    );
    let id = page.rsplit('/').next().unwrap().to_owned();
    let proof = panel.manager.proof().await;
    panel.manager.post("/desk/sscf-2027/decisions", &[proof, ("scenario".into(), id)]).await;
    assert_eq!(panel.manager.status(), 409, "nor by a form that was open before");
}

#[tokio::test]
async fn a_scenario_without_a_name_is_asked_for_one() {
    let mut panel = Panel::meets().await;
    panel.manager.get(&format!("{BOARD}?{TARGETS}")).await;
    panel.manager.fill("title", " ").press("Save scenario").await;
    assert_eq!(panel.manager.status(), 422);
    assert_eq!(panel.manager.page().attribute("#min-women", "value"), "2", "the question is still there");
}

#[tokio::test]
async fn only_managers_of_the_programme_see_the_board() {
    let panel = Panel::meets().await;
    world::edition_as(&panel.app, "wicf", "wicf-2027", 1).await;
    panel.app.grant("other@fellowship.example", Role::Manager, Some("wicf")).await;
    panel.app.grant("reviewer-a@fellowship.example", Role::Reviewer, Some("sscf")).await;
    for (email, status) in
        [("other@fellowship.example", 404), ("reviewer-a@fellowship.example", 403), ("ana@fji.example", 403)]
    {
        let mut client = panel.app.sign_in(email).await;
        for path in ["selection", "decisions", "release", "offers"] {
            client.get(&format!("/desk/sscf-2027/{path}")).await;
            assert_eq!(client.status(), status, "{email} {path}");
        }
    }
}

#[tokio::test]
async fn once_targets_are_agreed_the_other_defaults_are_still_offered_unbound() {
    let mut panel = Panel::prepared().await;
    panel.manager.get(BOARD).await;
    let page = panel.manager.page();
    assert_eq!(page.attribute("#min-women", "value"), "2", "as agreed");
    assert!(page.has("#min-region-african[value='']"), "offered, without a bound");
    assert!(panel.manager.text().contains("scores higher than 374.0"), "{}", panel.manager.text());
}
