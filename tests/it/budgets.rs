//! What a whole application costs an official on a weak link: from the call to the receipt, byte by byte.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use atoll::assets;
use atoll::i18n::{Args, Lang, Words};
use poem::http::{HeaderMap, header};
use poem::{Endpoint, EndpointExt, Request, Response};

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::questionnaire::{PAGES, type_all};
use crate::support::world;

const DOWN: usize = 150_000;
const UP: usize = 60_000;
/// One page after the first, with its head: one request.
const LATER_PAGE: usize = 8_000;
/// What a browser says of itself with each request: its name, what it accepts, where it comes from.
const BROWSER: usize = 700;

/// The bytes that passed so far, and the largest answer.
#[derive(Clone, Default)]
struct Wire {
    down: Arc<AtomicUsize>,
    up: Arc<AtomicUsize>,
    largest: Arc<AtomicUsize>,
}

impl Wire {
    /// The application behind a wire on which every byte is counted: compressed on it, readable behind it.
    fn before(&self, app: &TestApp) -> Client {
        let wire = self.clone();
        let counted = app.endpoint().around(move |next, request| {
            let wire = wire.clone();
            async move { Ok(wire.carry(next, request).await) }
        });
        Client::new(Arc::new(counted.boxed()))
    }

    async fn carry(&self, next: impl Endpoint<Output = Response>, mut request: Request) -> Response {
        let body = request.take_body().into_vec().await.unwrap();
        let line = request.method().as_str().len() + request.uri().to_string().len() + 12;
        self.up.fetch_add(line + head(request.headers()) + body.len() + BROWSER, Ordering::Relaxed);
        request.set_body(body);
        request.headers_mut().insert(header::ACCEPT_ENCODING, "br".parse().unwrap());
        let mut answer = next.get_response(request).await;
        let body = answer.take_body().into_vec().await.unwrap();
        let bytes = 17 + head(answer.headers()) + body.len();
        self.down.fetch_add(bytes, Ordering::Relaxed);
        self.largest.fetch_max(bytes, Ordering::Relaxed);
        if answer.headers_mut().remove(header::CONTENT_ENCODING).is_none() {
            answer.set_body(body);
            return answer;
        }
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut body.as_slice(), &mut plain).unwrap();
        answer.set_body(plain);
        answer
    }
}

fn head(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum::<usize>() + 2
}

/// As much as the longest answers may be.
fn at_length(words: usize) -> String {
    "coordination ".repeat(words)
}

#[tokio::test]
async fn a_whole_application_takes_at_most_150_kb_down_and_60_kb_up_in_every_language() {
    let app = TestApp::at("2026-11-21T09:00:00Z").await;
    world::edition(&app, 10).await;
    for lang in Lang::ALL {
        let say = |key: &str| Words::shared().say(lang, key, &Args::new());
        let wire = Wire::default();
        let mut client = wire.before(&app).speaking(lang.code());
        let email = format!("{}@mfa.example", lang.code());
        client.get(&format!("/{}/calls/sscf-2027", lang.code())).await;
        client.get("/editions/sscf-2027/application").await;
        client.fill("email", &email).press(&say("people-send-code")).await;
        client.fill("code", &app.mailed_code(&email).await).press(&say("people-sign-in-button")).await;
        client.get("/editions/sscf-2027/application").await;
        client.press(&say("apply-start")).await;
        let path = client.path().to_owned();
        client.get(&format!("{path}/pages/name")).await;
        for (page, typed) in PAGES {
            assert!(client.path().contains(page), "{} instead of {page}: {}", client.path(), client.text());
            type_all(&mut client, typed);
            match page {
                "motivation" => drop(client.fill("motivation", &at_length(500))),
                "project" => drop(client.fill("project_plan", &at_length(300))),
                "responsibilities" => drop(client.fill("responsibilities_now", &at_length(200))),
                _ => {}
            }
            client.press(&say("button-save-continue")).await;
        }
        client.press(&say("apply-hand-in-button")).await;
        assert!(client.path().ends_with("/receipt"), "{} {}", client.path(), client.text());
        let css = assets::find(assets::url("atoll.css")).unwrap().br.len();
        let script = assets::find(assets::url("atoll.js")).unwrap().br.len();
        let [down, up, largest] = [&wire.down, &wire.up, &wire.largest].map(|n| n.load(Ordering::Relaxed));
        let down = down + css + script;
        eprintln!("{}: {down} B down, {up} B up, the largest answer {largest} B", lang.code());
        assert!(down <= DOWN, "{}: {down} bytes down", lang.code());
        assert!(up <= UP, "{}: {up} bytes up", lang.code());
        assert!(largest <= LATER_PAGE, "{}: an answer of {largest} bytes", lang.code());
    }
}
