//! Stories told in a real browser. `bin/test` runs them last and brings the browser.

mod a_browser_is_used_as_a_person_would;
