//! Stories told in a real browser. `bin/test` runs them last and brings the browser.

mod a_browser_is_used_as_a_person_would;
mod a_panel_selects_and_releases_and_calls_up_a_reserve;
mod a_publisher_publishes_and_a_visitor_downloads;
mod a_trainer_takes_a_register_on_a_phone;
mod an_applicant_reads_and_answers_in_arabic;
mod an_official_from_kiribati_applies_in_french_over_two_visits;
mod axe_finds_nothing_on_any_page;
