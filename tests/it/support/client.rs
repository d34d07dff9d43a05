//! A client without a browser: keeps cookies, fills the forms that it finds, follows 303.

use std::collections::BTreeMap;
use std::sync::Arc;

use atoll::form::encoded;
use poem::endpoint::BoxEndpoint;
use poem::http::{Method, StatusCode, header};
use poem::{Body, Endpoint, Request, RequestBuilder, Response};

mod page;

pub use page::Page;

/// One browser's worth of cookies and the page it is on.
#[derive(Clone)]
pub struct Client {
    endpoint: Arc<BoxEndpoint<'static, Response>>,
    cookies: BTreeMap<String, String>,
    typed: Vec<(String, String)>,
    language: Option<String>,
    autosaves: bool,
    headers: Vec<(&'static str, String)>,
    page: Page,
}

impl Client {
    pub fn new(endpoint: Arc<BoxEndpoint<'static, Response>>) -> Client {
        Client {
            endpoint,
            cookies: BTreeMap::new(),
            typed: Vec::new(),
            language: None,
            autosaves: false,
            headers: Vec::new(),
            page: Page::default(),
        }
    }

    /// Says which language the browser would like, as `Accept-Language`.
    pub fn speaking(mut self, language: &str) -> Client {
        self.language = Some(language.to_owned());
        self
    }

    /// The same browser with its script at work: what it posts from now on is an autosave.
    pub fn autosaving(&self) -> Client {
        Client { autosaves: true, ..self.clone() }
    }

    /// Sends this header with every request from now on.
    pub fn with_header(mut self, name: &'static str, value: &str) -> Client {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value.to_owned()));
        self
    }

    /// The page that the client is on.
    pub fn page(&self) -> &Page {
        &self.page
    }

    pub fn status(&self) -> u16 {
        self.page.status
    }

    /// Path and query of the page.
    pub fn path(&self) -> &str {
        &self.page.path
    }

    /// The words of the page's `main`, single-spaced.
    pub fn text(&self) -> String {
        self.page.text("main")
    }

    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// Opens an address and follows redirections.
    pub async fn get(&mut self, path: &str) -> &Page {
        self.typed.clear();
        self.send(Method::GET, path, None).await;
        self.follow().await
    }

    /// Opens an address and stays where it leads, without following.
    pub async fn get_once(&mut self, path: &str) -> &Page {
        self.typed.clear();
        self.send(Method::GET, path, None).await;
        &self.page
    }

    /// Follows the link with these words.
    pub async fn click(&mut self, words: &str) -> &Page {
        let href = self.page.link(words);
        self.get(&href).await
    }

    /// Types into a field of the page, by its name. Checkboxes: the value to check.
    pub fn fill(&mut self, name: &str, value: &str) -> &mut Client {
        self.typed.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Presses the button with these words: sends its form as the page has it, changed by what was typed.
    pub async fn press(&mut self, words: &str) -> &Page {
        let typed = std::mem::take(&mut self.typed);
        let form = self.page.form(words, &typed);
        match form.is_post {
            true => self.post(&form.action, &form.fields).await,
            false => {
                let path = form.action.split('?').next().unwrap_or_default().to_owned();
                self.get(&format!("{path}?{}", query(&form.fields))).await
            }
        }
    }

    /// Posts fields as they are and follows redirections. The proof of the form is the caller's business.
    pub async fn post(&mut self, path: &str, fields: &[(String, String)]) -> &Page {
        self.post_once(path, fields).await;
        self.follow().await
    }

    /// Posts fields as they are, without following.
    pub async fn post_once(&mut self, path: &str, fields: &[(String, String)]) -> &Page {
        self.typed.clear();
        self.send(Method::POST, path, Some(query(fields))).await;
        &self.page
    }

    /// The proof that a form of this page carries, for posts that no page offers.
    pub async fn proof(&mut self) -> (String, String) {
        let mut other = self.clone();
        other.get("/sign-in/proof-of-nothing").await;
        if !self.cookies.contains_key("browser")
            && let Some(browser) = other.cookies.get("browser")
        {
            self.cookies.insert("browser".to_owned(), browser.clone());
        }
        ("_csrf".to_owned(), other.page.hidden("_csrf"))
    }

    async fn follow(&mut self) -> &Page {
        for _ in 0..8 {
            if self.page.status != StatusCode::SEE_OTHER.as_u16() {
                return &self.page;
            }
            let next = self.page.header("location");
            self.send(Method::GET, &next, None).await;
        }
        panic!("redirected for ever, now to {}", self.page.header("location"));
    }

    /// Sends anything at all, with the cookies of this browser; stays on the page where it is.
    pub async fn raw(&self, method: Method, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Page {
        let mut request = self.request(method, path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.endpoint.get_response(request.body(Body::from_vec(body))).await;
        Page::read(path, response).await
    }

    async fn send(&mut self, method: Method, path: &str, body: Option<String>) {
        let request = self.request(method, path);
        let request = match body {
            Some(body) => request
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from_string(body)),
            None => request.finish(),
        };
        let response = self.endpoint.get_response(request).await;
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            self.take(cookie.to_str().unwrap());
        }
        self.page = Page::read(path, response).await;
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let mut request = Request::builder().method(method).uri_str(path);
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        if let Some(language) = &self.language {
            request = request.header(header::ACCEPT_LANGUAGE, language);
        }
        if self.autosaves {
            request = request.header("x-autosave", "1");
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        request
    }

    fn take(&mut self, cookie: &str) {
        let (pair, rest) = cookie.split_once(';').unwrap_or((cookie, ""));
        let (name, value) = pair.split_once('=').unwrap();
        if rest.contains("Max-Age=0") || value.is_empty() {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

fn query(fields: &[(String, String)]) -> String {
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    pairs.join("&")
}
