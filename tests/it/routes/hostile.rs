//! What no page of ours would send: too much, in other wrappings, with other verbs, to broken addresses.

use super::*;

/// Whoever may call everything, so that the first door hides nothing.
async fn administrator(app: &TestApp) -> Caller {
    callers(app).await.pop().unwrap()
}

/// Posts the same bytes to every route that takes a form, and expects the same status.
async fn all_answer(status: u16, headers: &[(&str, &str)], body: impl Fn(&str) -> Vec<u8>) {
    let app = application(false).await;
    let caller = administrator(&app).await;
    let acts = acts(&app).await;
    let mut faults = Vec::new();
    for entry in routes(&Method::POST) {
        let path = address(&entry, "sscf-2027");
        let page = caller.client.raw(Method::POST, &path, headers, body(&caller.proof)).await;
        if page.status != status || unprotected(&page).is_some() || page.texts("h1").len() != 1 {
            faults.push(told(&entry, &caller, &page, &format!("instead of {status}")));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert_eq!(acts, self::acts(&app).await, "something was changed");
}

fn proven(proof: &str, rest: &str) -> Vec<u8> {
    format!("_csrf={}&{rest}", atoll::form::encoded(proof)).into_bytes()
}

#[tokio::test]
async fn a_form_of_more_than_256_kib_is_too_large() {
    let much = format!("text={}", "a".repeat(256 * 1024));
    all_answer(413, &[FORM], move |proof| proven(proof, &much)).await;
}

#[tokio::test]
async fn a_form_that_lies_about_its_length_is_too_large_all_the_same() {
    let much = format!("text={}", "a".repeat(256 * 1024));
    all_answer(413, &[FORM, ("content-length", "10")], move |proof| proven(proof, &much)).await;
}

#[tokio::test]
async fn a_compressed_form_is_not_unpacked() {
    all_answer(415, &[FORM, ("content-encoding", "gzip")], |proof| proven(proof, "a=b")).await;
}

#[tokio::test]
async fn a_wrapping_that_nobody_knows_is_not_unpacked_either() {
    all_answer(415, &[FORM, ("content-encoding", "x-nothing")], |proof| proven(proof, "a=b")).await;
}

#[tokio::test]
async fn a_body_of_another_type_is_not_read() {
    all_answer(415, &[("content-type", "text/plain")], |proof| proven(proof, "a=b")).await;
}

#[tokio::test]
async fn a_broken_id_is_an_address_of_nothing() {
    let app = application(false).await;
    let caller = administrator(&app).await;
    let mut faults = Vec::new();
    for entry in app::routes(false).iter().filter(|entry| entry.path.contains(":")) {
        for broken in ["not-an-id", "%00", "%FF%FE", "'--", "a%2Fb", &"9".repeat(2000)] {
            let path = entry.addresses().swap_remove(0);
            let part = |part: &str| if part.starts_with(':') { broken.to_owned() } else { part.to_owned() };
            let path = path.split('/').map(part).collect::<Vec<_>>().join("/");
            let page = match entry.method {
                Method::GET => caller.get(&path).await,
                _ => caller.post(&path, Some(&caller.proof)).await,
            };
            if page.status != 404 || page.texts("h1").len() != 1 {
                faults.push(told(entry, &caller, &page, "instead of 404"));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test]
async fn a_letter_that_no_database_takes_breaks_nothing() {
    let app = application(false).await;
    let caller = administrator(&app).await;
    let body = proven(&caller.proof, "full_name=Te%00uea&time_zone=%00");
    let page = caller.client.raw(Method::POST, "/account/name", &[FORM], body).await;
    assert_eq!(page.status, 422, "{}", page.text("main"));
    let body = proven(&caller.proof, "full_name=Te%00uea&time_zone=");
    let page = caller.client.raw(Method::POST, "/account/name", &[FORM], body).await;
    assert_eq!(page.status, 303, "{}", page.text("main"));
    let account = caller.get("/account").await;
    assert_eq!(account.attribute("input[name=full_name]", "value"), "Te\u{FFFD}uea");
}

#[tokio::test]
async fn a_verb_that_a_route_does_not_know_is_answered_with_a_page() {
    let app = application(false).await;
    let caller = administrator(&app).await;
    let mut faults = Vec::new();
    for entry in app::routes(false) {
        for method in [Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS, Method::TRACE] {
            let page =
                caller.client.raw(method, &address(&entry, "sscf-2027"), &[FORM], b"a=b".to_vec()).await;
            let is_page = page.texts("h1").len() == 1 && unprotected(&page).is_none();
            if ![404, 405].contains(&page.status) || !is_page {
                faults.push(told(&entry, &caller, &page, "instead of 404 or 405 and a page"));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test]
async fn a_head_is_a_get_without_its_body() {
    let app = application(false).await;
    let caller = administrator(&app).await;
    let mut faults = Vec::new();
    for entry in routes(&Method::GET) {
        let path = address(&entry, "sscf-2027");
        let head = caller.client.raw(Method::HEAD, &path, &[], Vec::new()).await;
        let get = caller.get(&path).await;
        let is_same = head.status == get.status && head.header("content-type") == get.header("content-type");
        if !is_same || !head.body.is_empty() || (get.status == 200 && get.body.is_empty()) {
            faults.push(told(&entry, &caller, &get, &format!("and {} to HEAD", head.status)));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test]
async fn an_address_of_nothing_is_a_page_too() {
    let app = application(false).await;
    for path in ["/no-such-page", "/en/no-such-page", "/xx/calls", "/en/calls/../../etc/passwd", "//", "/%"] {
        let page = app.visitor().raw(Method::GET, path, &[], Vec::new()).await;
        assert!([303, 308, 404].contains(&page.status), "{path}: {}", page.status);
        assert_eq!(unprotected(&page), None, "{path}");
    }
}

#[tokio::test]
async fn the_demo_keeps_its_doors_too() {
    let app = application(true).await;
    let visitor = app.visitor();
    for path in ["/demo", "/demo/mails", "/demo/mails.json"] {
        assert_eq!(visitor.raw(Method::GET, path, &[], Vec::new()).await.status, 200, "{path}");
    }
    let pressed = visitor.raw(Method::POST, "/demo/sign-in", &[FORM], b"email=a@b.example".to_vec()).await;
    assert_eq!(pressed.status, 403, "one press is a press on a page of ours");
}
