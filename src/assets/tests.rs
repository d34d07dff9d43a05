//! What the assets promise: small, without sides, and answered so that they are fetched once.

use std::io::Read;

use poem::http::{Method, StatusCode, header};
use poem::test::{TestClient, TestResponse};
use poem::{Route, get};

use super::{ALL, Encoding, find, serve, url};

/// Bytes of the compressed stylesheet.
const STYLESHEET: usize = 6_000;
/// Bytes of the script, not compressed.
const SCRIPT: usize = 10_000;

#[test]
fn the_stylesheet_and_the_script_stay_within_their_budgets() {
    let css = find(url("atoll.css")).expect("the stylesheet is an asset");
    assert!(css.br.len() <= STYLESHEET, "the stylesheet takes {} bytes", css.br.len());
    let js = find(url("atoll.js")).expect("the script is an asset");
    assert!(js.plain.len() <= SCRIPT, "the script takes {} bytes", js.plain.len());
}

#[test]
fn the_stylesheet_names_no_side() {
    let css = include_str!("../../templates/assets/atoll.css");
    let sides = [
        "-left", "-right", ":left", ":right", " left", " right", "(left", "(right", ";left", ";right",
        "{left", "{right",
    ];
    for side in sides {
        assert_eq!(css.find(side), None, "{side:?} names a side: Arabic is written from the other one");
    }
    for physical in [
        "margin-top",
        "margin-bottom",
        "padding-top",
        "padding-bottom",
        "border-top",
        "border-bottom",
        "width:",
        "height:",
    ] {
        let named = css.match_indices(physical).map(|(at, _)| &css[at.saturating_sub(4)..at]);
        let bare = named.filter(|before| !matches!(*before, "max-" | "min-" | "ine-" | "oke-")).count();
        assert_eq!(bare, 0, "{physical:?} has a logical name");
    }
}

#[test]
fn the_stylesheet_overrules_itself_only_three_times() {
    let css = include_str!("../../templates/assets/atoll.css");
    assert_eq!(css.matches("!important").count(), 3);
}

#[test]
fn every_brace_of_the_small_stylesheet_has_its_partner() {
    let css = std::str::from_utf8(find(url("atoll.css")).expect("an asset").plain).expect("UTF-8");
    assert_eq!(css.matches('{').count(), css.matches('}').count());
    assert!(!css.contains("/*") && !css.contains('\n'), "comments and lines are gone");
    assert!(css.contains("\"Segoe UI\"") && css.contains("content:\"‹ \""), "strings are whole");
    assert!(css.contains("aside :is(") || css.contains("aside ."), "spaces that mean something stay");
}

#[test]
fn each_form_unpacks_to_the_same_bytes() {
    for asset in ALL {
        let (mut br, mut gz) = (Vec::new(), Vec::new());
        brotli::Decompressor::new(asset.br, 4096).read_to_end(&mut br).expect("brotli");
        flate2::read::GzDecoder::new(asset.gz).read_to_end(&mut gz).expect("gzip");
        assert_eq!(br, asset.plain, "{}", asset.name);
        assert_eq!(gz, asset.plain, "{}", asset.name);
        assert!(asset.path.contains(asset.hash) && asset.hash.len() == 10);
        assert_eq!(url(asset.name), asset.path);
    }
}

async fn ask(method: Method, path: &str, headers: &[(&str, &str)]) -> TestResponse {
    let client = TestClient::new(Route::new().at("/assets/:name", get(serve)));
    let request = client.request(method, path);
    headers.iter().fold(request, |request, (name, value)| request.header(*name, *value)).send().await
}

#[tokio::test]
async fn a_browser_gets_the_compressed_form_and_may_keep_it_for_ever() {
    let css = url("atoll.css");
    let response = ask(Method::GET, css, &[("Accept-Encoding", "gzip, br")]).await;
    response.assert_status_is_ok();
    response.assert_header("Content-Encoding", "br");
    response.assert_header("Content-Type", "text/css; charset=utf-8");
    response.assert_header("Vary", "Accept-Encoding");
    response.assert_header("Cache-Control", "public, max-age=31536000, immutable");
    response.assert_header("X-Content-Type-Options", "nosniff");
    response.assert_bytes(find(css).expect("an asset").br).await;
}

#[tokio::test]
async fn an_old_proxy_gets_plain_bytes_without_a_content_encoding() {
    let response = ask(Method::GET, url("atoll.js"), &[]).await;
    response.assert_header_is_not_exist(header::CONTENT_ENCODING);
    response.assert_bytes(find(url("atoll.js")).expect("an asset").plain).await;
}

#[tokio::test]
async fn what_is_already_there_is_not_sent_again() {
    let asset = find(url("atoll.css")).expect("an asset");
    let mine = asset.etag(Encoding::Br);
    let known = format!("\"other\", W/{mine}");
    let response =
        ask(Method::GET, asset.path, &[("Accept-Encoding", "br"), ("If-None-Match", &known)]).await;
    response.assert_status(StatusCode::NOT_MODIFIED);
    response.assert_header("ETag", &mine);
    response.assert_bytes(b"").await;
    let plain = ask(Method::GET, asset.path, &[("If-None-Match", &mine)]).await;
    plain.assert_status_is_ok();
}

#[tokio::test]
async fn head_tells_the_length_and_sends_nothing() {
    let asset = find(url("atoll.css")).expect("an asset");
    let response = ask(Method::HEAD, asset.path, &[("Accept-Encoding", "gzip")]).await;
    response.assert_status_is_ok();
    response.assert_header("Content-Length", asset.gz.len());
    response.assert_header("Content-Encoding", "gzip");
    response.assert_bytes(b"").await;
}

#[tokio::test]
async fn an_unknown_name_is_not_found() {
    ask(Method::GET, "/assets/atoll-0000000000.css", &[]).await.assert_status(StatusCode::NOT_FOUND);
    ask(Method::GET, "/assets/atoll.css", &[]).await.assert_status(StatusCode::NOT_FOUND);
}
