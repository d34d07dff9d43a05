//! The browser of these tests, tried on a tiny site of its own: what it sees, types, presses and refuses.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

use thirtyfour::Key;

use crate::support::browser::{Browser, Setting};

const FORM: &str = r#"
    <h1>Who are you?</h1>
    <form method="post" action="/answers?step=2">
      <label for="name">Full name</label><input id="name" name="name">
      <label>Country or area (as in your passport) <select name="country"><option>Fiji<option>Côte d'Ivoire</select></label>
      <fieldset><legend>Date of birth</legend>
        <label for="day">Day</label><input id="day" name="day"></fieldset>
      <fieldset><legend>Have you taken part before?</legend>
        <label><input type="radio" name="before" value="yes">Yes</label>
        <label><input type="radio" name="before" value="no">No</label></fieldset>
      <fieldset><legend>May we write to you?</legend>
        <label><input type="radio" name="write" value="yes">Yes</label>
        <label><input type="radio" name="write" value="no">No</label></fieldset>
      <input type="checkbox" id="true" name="true"><label for="true">All this is true</label>
      <textarea name="note" aria-label="Anything else"></textarea>
      <button>Save&nbsp;and go on</button>
    </form>"#;

#[tokio::test]
async fn a_form_is_filled_and_sent_by_what_stands_beside_its_fields_with_and_without_javascript() {
    let site = site();
    for setting in [Setting::default(), Setting::default().without_javascript()] {
        let browser = Browser::open(setting).await;
        browser.go(&site).await;
        browser.click("Go to the form").await;
        browser.fill("Full name", "Teuira Ana O'Brien").await;
        browser.fill("Country or area", "Côte d'Ivoire").await;
        browser.fill_in("Date of birth", "Day", "7").await;
        browser.choose_in("Have you taken part before?", "No").await;
        browser.choose_in("May we write to you?", "Yes").await;
        browser.choose("All this is true").await;
        browser.choose("All this is true").await;
        browser.fill("Anything else", "no").await;
        browser.press("Save and go on").await;
        let sent = "name=Teuira+Ana+O%27Brien&country=C%C3%B4te+d%27Ivoire&day=7&before=no&write=yes&true=on&note=no";
        assert_eq!(browser.text("#sent").await, sent);
        assert_eq!(browser.address().await, "/answers?step=2");
        browser.quit().await;
    }
}

#[tokio::test]
async fn a_page_learns_the_language_the_width_the_darkness_and_whether_scripts_may_run() {
    let site = site();
    let fiji = Setting { language: "fr", dark: true, ..Setting::phone() };
    let browser = Browser::open(fiji.without_javascript()).await;
    browser.go(&site).await;
    assert_eq!(browser.text("#seen").await, "fr dark narrow without script");
    assert!(!browser.scrolls_sideways().await, "the front page fits a phone");
    browser.go(&format!("{site}wide")).await;
    assert!(browser.scrolls_sideways().await, "a line of 900 pixels does not");
    let browser = Browser::open(Setting::default()).await;
    browser.go(&site).await;
    assert_eq!(browser.text("#seen").await, "en light wide with script");
}

#[tokio::test]
async fn the_keyboard_alone_follows_a_link() {
    let browser = Browser::open(Setting::default()).await;
    browser.go(&site()).await;
    browser.keys(Key::Tab).await;
    assert_eq!(browser.focused().await, "Go to the form");
    browser.keys(Key::Enter).await;
    assert_eq!(browser.text("h1").await, "Who are you?");
}

#[tokio::test]
async fn axe_names_what_is_wrong_with_a_page_and_is_silent_when_nothing_is() {
    let site = site();
    let browser = Browser::open(Setting::default()).await;
    browser.go(&site).await;
    browser.assert_accessible().await;
    browser.go(&format!("{site}picture")).await;
    let found = browser.axe().await;
    assert_eq!(found.iter().map(|violation| violation.id.as_str()).collect::<Vec<_>>(), ["image-alt"]);
    assert!(found[0].to_string().contains("<img src=\"/atoll.png\">"), "it says where: {}", found[0]);
}

#[tokio::test]
async fn a_picture_shows_the_whole_page_not_only_the_window() {
    let browser = Browser::open(Setting::phone()).await;
    browser.go(&format!("{}wide", site())).await;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("page.png");
    browser.shot(&path).await;
    let png = std::fs::read(path).unwrap();
    let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    assert!(side(16) >= 900, "{} x {}", side(16), side(20));
}

/// A tiny site on a free port; it lives as long as the test.
fn site() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for visitor in listener.incoming().flatten() {
            std::thread::spawn(move || answer(visitor));
        }
    });
    address
}

/// One request, one page. A browser also opens connections on which it asks nothing.
fn answer(mut visitor: TcpStream) -> Option<()> {
    let mut reader = BufReader::new(visitor.try_clone().ok()?);
    let head: Vec<String> =
        (&mut reader).lines().map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
    let header = |name: &str| {
        head.iter().find_map(|line| {
            line.split_once(": ").filter(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value)
        })
    };
    let mut sent = vec![0; header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0)];
    reader.read_exact(&mut sent).ok()?;
    let body = match head.first()?.split(' ').nth(1)? {
        "/" => front_page(header("accept-language").unwrap_or_default()),
        "/form" => FORM.to_owned(),
        "/wide" => "<h1>Wide</h1><p style='width: 900px'>A line that is too long for a phone.</p>".to_owned(),
        "/picture" => "<h1>Picture</h1><img src=\"/atoll.png\">".to_owned(),
        _ => {
            format!("<h1>Answers</h1><p id=sent>{}</p>", String::from_utf8_lossy(&sent).replace('&', "&amp;"))
        }
    };
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>\
         <title>A tiny site</title><main>{body}</main>"
    );
    write!(
        visitor,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{page}",
        page.len()
    )
    .ok()
}

fn front_page(language: &str) -> String {
    let language = language.split([',', ';', '-']).next().unwrap();
    format!(
        "<style>.dark, .narrow {{ display: none }}
          @media (prefers-color-scheme: dark) {{ .dark {{ display: inline }} .light {{ display: none }} }}
          @media (width < 400px) {{ .narrow {{ display: inline }} .wide {{ display: none }} }}</style>
        <h1>A tiny site</h1><p><a href=/form>Go to the form</a></p>
        <p id=seen>{language} <span class=dark>dark</span><span class=light>light</span>
          <span class=narrow>narrow</span><span class=wide>wide</span> <span id=script>without</span> script</p>
        <script>document.getElementById('script').textContent = 'with'</script>"
    )
}
