//! A real browser, used as a person uses it: by what stands on links, labels and buttons.
//! Everything waits a moment for what it needs and then fails with the words that are on the page instead.

use std::fmt::Display;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{By, Cookie, TypingData, WebDriver, WebElement};

pub use axe::Violation;
use session::Chromedriver;
pub use session::Setting;

mod axe;
mod page;
mod session;
mod words;

/// How long a page may take to show what the test is looking for.
const PATIENCE: Duration = Duration::from_secs(4);

/// One browser with a history, cookies and cache of its own. It is closed when this value goes.
pub struct Browser {
    driver: WebDriver,
    setting: Setting,
    _chromedriver: Chromedriver,
    _profile: TempDir,
}

impl Browser {
    /// A new browser. Fails, and says what to run, where `bin/test` has not said which browser to take.
    pub async fn open(setting: Setting) -> Browser {
        let chromedriver = Chromedriver::start();
        let profile = tempfile::tempdir().unwrap();
        let driver = session::begin(&chromedriver, &setting, profile.path()).await;
        Browser { driver, setting, _chromedriver: chromedriver, _profile: profile }
    }

    /// Opens an address, as if typed.
    pub async fn go(&self, url: &str) {
        self.driver.goto(url).await.unwrap_or_else(|error| panic!("{url} does not open: {error}"));
    }

    /// Follows the link with these words or, when there is none, clicks what the CSS selector finds.
    pub async fn click(&self, link_or_css: &str) {
        let mut ways = by_xpath(words::links(link_or_css));
        ways.push(By::Css(link_or_css));
        self.act(&self.find("link", link_or_css, &ways).await, "click", link_or_css).await;
    }

    /// Presses the button that says this.
    pub async fn press(&self, button: &str) {
        let found = self.find("button", button, &by_xpath(words::buttons(button))).await;
        self.act(&found, "press", button).await;
    }

    /// Types into the field with this label (or, lacking one, this name) instead of what stands there;
    /// in a select, picks the option with these words.
    pub async fn fill(&self, label: &str, value: &str) {
        self.type_into(self.find("field", label, &by_xpath(words::fields(label, None))).await, label, value)
            .await;
    }

    /// The same for a field in a named group: the `Day` of `Date of birth`.
    pub async fn fill_in(&self, group: &str, label: &str, value: &str) {
        let ways = by_xpath(words::fields(label, Some(group)));
        self.type_into(self.find("field", &format!("{group}: {label}"), &ways).await, label, value).await;
    }

    /// Picks the radio button or ticks the box with this label; one that is picked stays so.
    pub async fn choose(&self, label: &str) {
        self.pick(self.find("choice", label, &by_xpath(words::choices(label, None))).await, label).await;
    }

    /// The same in a named group: the `Yes` of `Have you taken part before?`.
    pub async fn choose_in(&self, group: &str, label: &str) {
        let ways = by_xpath(words::choices(label, Some(group)));
        self.pick(self.find("choice", &format!("{group}: {label}"), &ways).await, label).await;
    }

    /// Gives a field of this name this value: types it, picks the option, chooses the radio button, ticks the box.
    pub async fn give(&self, name: &str, value: &str) {
        let named = format!("[name='{name}']");
        let field = self.find("field", name, &[By::Css(named.as_str())]).await;
        let kind = field.attr("type").await.unwrap().unwrap_or_default();
        let choice = match field.tag_name().await.unwrap().as_str() {
            "select" => format!("{named} option[value='{value}']"),
            _ if ["radio", "checkbox"].contains(&kind.as_str()) => format!("{named}[value='{value}']"),
            _ => return self.type_into(field, name, value).await,
        };
        let choice = self.find("choice", value, &[By::Css(choice)]).await;
        if !choice.is_selected().await.unwrap() {
            self.act(&choice, "choose", value).await;
        }
    }

    /// Keeps a cookie for the site that is open.
    pub async fn set_cookie(&self, name: &str, value: &str) {
        let mut cookie = Cookie::new(name, value);
        cookie.set_path("/");
        self.driver.add_cookie(cookie).await.unwrap();
    }

    /// Follows a link that leads to a file, and answers with what was saved.
    pub async fn download(&self, link: &str) -> Vec<u8> {
        let directory = tempfile::tempdir().unwrap();
        let to = json!({ "behavior": "allow", "downloadPath": directory.path() });
        page::devtools(&self.driver, "Browser.setDownloadBehavior", to).await;
        self.click(link).await;
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            let mut files = std::fs::read_dir(directory.path()).unwrap().map(|file| file.unwrap().path());
            let whole = files.find(|file| file.extension().is_some_and(|kind| kind != "crdownload"));
            if let Some(file) = whole.filter(|file| file.metadata().is_ok_and(|file| file.len() > 0)) {
                return std::fs::read(file).unwrap();
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("“{link}” saved no file")
    }

    /// What a reader sees of the first thing that the CSS selector finds.
    pub async fn text(&self, css: &str) -> String {
        self.find("element", css, &[By::Css(css)]).await.text().await.unwrap()
    }

    /// The title of the page, as the tab shows it.
    pub async fn title(&self) -> String {
        self.driver.title().await.unwrap()
    }

    /// Where the browser is now: path and query, without scheme and host.
    pub async fn address(&self) -> String {
        let url = self.driver.current_url().await.unwrap();
        url.query().map_or(url.path().to_owned(), |query| format!("{}?{query}", url.path()))
    }

    /// Presses keys wherever the focus is: `Key::Tab`, `Key::Enter`, plain text.
    pub async fn keys(&self, keys: impl Into<TypingData>) {
        self.driver.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// What a screen reader calls the thing that has the focus.
    pub async fn focused(&self) -> String {
        page::accessible_name(&self.driver.active_element().await.unwrap()).await
    }

    /// Whether the page has to be scrolled sideways in this window.
    pub async fn scrolls_sideways(&self) -> bool {
        let (content, window) = page::widths(&self.driver).await;
        content > window
    }

    /// The same in a window of this width, for as long as it takes to look.
    pub async fn scrolls_sideways_at(&self, width: u32) -> bool {
        session::shape(&self.driver, &Setting { width, ..self.setting }).await;
        let sideways = self.scrolls_sideways().await;
        session::shape(&self.driver, &self.setting).await;
        sideways
    }

    /// A picture of the whole page, as a PNG file.
    pub async fn shot(&self, path: &Path) {
        std::fs::write(path, page::picture(&self.driver).await).unwrap();
    }

    /// What axe-core finds wrong with the page, by WCAG 2.2 AA, EN 301 549 and good practice.
    pub async fn axe(&self) -> Vec<Violation> {
        assert!(self.setting.javascript, "axe-core is itself a script: open this browser with JavaScript");
        axe::run(&self.driver).await
    }

    /// Fails with a readable list when axe-core finds anything.
    pub async fn assert_accessible(&self) {
        let found: Vec<String> = self.axe().await.iter().map(Violation::to_string).collect();
        assert!(found.is_empty(), "{} is not accessible:\n{}", self.address().await, found.join("\n"));
    }

    /// Closes the browser, as letting go of it does, but without holding up this thread's other tasks.
    pub async fn quit(self) {
        self.driver.clone().quit().await.unwrap();
    }

    async fn type_into(&self, field: WebElement, label: &str, value: &str) {
        let kind = field.tag_name().await.unwrap();
        if kind == "select" {
            let option = field.find(By::XPath(words::option(value))).await;
            let option = option.unwrap_or_else(|_| panic!("“{label}” has no option “{value}”"));
            return self.act(&option, "pick", value).await;
        }
        if field.attr("type").await.unwrap().as_deref() != Some("file") {
            field.clear().await.unwrap_or_else(|error| panic!("“{label}” cannot be cleared: {error}"));
        }
        field.send_keys(value).await.unwrap_or_else(|error| panic!("“{label}” takes no typing: {error}"));
    }

    async fn pick(&self, label: WebElement, said: &str) {
        let control = match label.attr("for").await.unwrap() {
            Some(id) => self.driver.find(By::Id(id)).await,
            None => label.find(By::Css("input")).await,
        };
        let control = control.unwrap_or_else(|_| panic!("the label “{said}” belongs to no choice"));
        if !control.is_selected().await.unwrap() {
            self.act(&label, "choose", said).await;
        }
    }

    async fn act(&self, on: &WebElement, verb: &str, said: impl Display) {
        if let Err(error) = on.click().await {
            panic!("cannot {verb} “{said}”: {error}");
        }
    }

    /// The first visible thing found in one of these ways, the earlier way first.
    async fn find(&self, what: &str, said: &str, ways: &[By]) -> WebElement {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            for way in ways {
                for found in self.driver.find_all(way.clone()).await.unwrap_or_default() {
                    if found.is_displayed().await.unwrap_or(false) {
                        return found;
                    }
                }
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("there is no {what} “{said}” on {}", self.page_in_words().await)
    }

    /// Where we are and what stands there, for a failing test.
    async fn page_in_words(&self) -> String {
        let body = match self.driver.find(By::Tag("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        };
        let start: String = body.chars().take(2000).collect();
        format!("{} ({}), which says:\n{start}", self.address().await, self.title().await)
    }
}

impl Drop for Browser {
    /// The driver's process closes the session. Left to itself, the session would first wait for a runtime
    /// that, in a failing test, is already going.
    fn drop(&mut self) {
        drop(self.driver.clone().leak());
    }
}

fn by_xpath(paths: Vec<String>) -> Vec<By> {
    paths.into_iter().map(By::XPath).collect()
}
