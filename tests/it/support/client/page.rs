//! A page as it arrived, and what can be found on it.

use poem::Response;
use poem::http::HeaderMap;
use scraper::{ElementRef, Html, Selector};

/// Status, headers and body of one answer.
#[derive(Clone, Default)]
pub struct Page {
    pub status: u16,
    pub path: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// A form ready to be sent.
pub struct Form {
    pub action: String,
    pub is_post: bool,
    pub fields: Vec<(String, String)>,
}

impl Page {
    pub(super) async fn read(path: &str, mut response: Response) -> Page {
        let body = response.take_body().into_vec().await.unwrap();
        Page {
            status: response.status().as_u16(),
            path: path.to_owned(),
            headers: response.headers().clone(),
            body,
        }
    }

    pub fn html(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header's value, empty when there is none.
    pub fn header(&self, name: &str) -> String {
        self.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
    }

    /// The words of the first element that matches, single-spaced.
    pub fn text(&self, css: &str) -> String {
        let html = Html::parse_document(&self.html());
        html.select(&selector(css)).next().map(words).unwrap_or_default()
    }

    /// The words of every element that matches.
    pub fn texts(&self, css: &str) -> Vec<String> {
        let html = Html::parse_document(&self.html());
        html.select(&selector(css)).map(words).collect()
    }

    pub fn has(&self, css: &str) -> bool {
        Html::parse_document(&self.html()).select(&selector(css)).next().is_some()
    }

    /// An attribute of the first element that matches.
    pub fn attribute(&self, css: &str, name: &str) -> String {
        let html = Html::parse_document(&self.html());
        let found =
            html.select(&selector(css)).next().and_then(|element| element.attr(name).map(str::to_owned));
        found.unwrap_or_default()
    }

    /// The value of the first hidden field with this name.
    pub fn hidden(&self, name: &str) -> String {
        self.attribute(&format!("input[type=hidden][name='{name}']"), "value")
    }

    /// Where the link with these words leads; the test fails with the page's links when there is none.
    pub fn link(&self, text: &str) -> String {
        let html = Html::parse_document(&self.html());
        let links: Vec<_> = html.select(&selector("a[href]")).collect();
        let exact = links.iter().find(|link| words(**link) == text);
        let found = exact.or_else(|| links.iter().find(|link| words(**link).contains(text)));
        let all: Vec<String> = links.iter().map(|link| words(*link)).collect();
        found
            .and_then(|link| link.attr("href"))
            .unwrap_or_else(|| panic!("no link {text:?} among {all:?}"))
            .to_owned()
    }

    /// The form of the button with these words, filled as the page has it and then as `typed` says.
    pub fn form(&self, button: &str, typed: &[(String, String)]) -> Form {
        let html = Html::parse_document(&self.html());
        let form_buttons = selector("form button");
        let mut buttons = html.select(&form_buttons);
        let pressed = buttons.find(|found| words(*found) == button);
        let pressed = pressed.unwrap_or_else(|| {
            let all: Vec<String> = html.select(&selector("button")).map(words).collect();
            panic!(
                "no button {button:?} among {all:?} on {} ({}):\n{}",
                self.path,
                self.status,
                self.text("body")
            )
        });
        let form = pressed
            .ancestors()
            .filter_map(ElementRef::wrap)
            .find(|found| found.value().name() == "form")
            .unwrap();
        let mut fields = standing_fields(form);
        let is_box = |name: &str| {
            let boxes = selector("input[type=checkbox], select[multiple]");
            form.select(&boxes).any(|field| field.attr("name") == Some(name))
        };
        for (name, _) in typed.iter().filter(|(name, _)| !is_box(name)) {
            fields.retain(|(known, _)| known != name);
        }
        fields.extend(typed.iter().cloned());
        if let Some(name) = pressed.attr("name") {
            fields.push((name.to_owned(), pressed.attr("value").unwrap_or_default().to_owned()));
        }
        let action =
            pressed.attr("formaction").or_else(|| form.attr("action")).unwrap_or(&self.path).to_owned();
        Form {
            action,
            is_post: form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post")),
            fields,
        }
    }
}

/// What a form would send if nothing were typed.
fn standing_fields(form: ElementRef<'_>) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for field in form.select(&selector("input[name], textarea[name], select[name]")) {
        let name = field.attr("name").unwrap_or_default().to_owned();
        let kind = field.attr("type").unwrap_or("text");
        let value = match field.value().name() {
            "textarea" => Some(field.text().collect::<String>().trim_start_matches('\n').to_owned()),
            "select" => chosen(field),
            _ if ["checkbox", "radio"].contains(&kind) => {
                field.attr("checked").map(|_| field.attr("value").unwrap_or("on").to_owned())
            }
            _ => Some(field.attr("value").unwrap_or_default().to_owned()),
        };
        fields.extend(value.map(|value| (name, value)));
    }
    fields
}

fn chosen(select: ElementRef<'_>) -> Option<String> {
    let options: Vec<_> = select.select(&selector("option")).collect();
    let chosen = options.iter().find(|option| option.attr("selected").is_some()).or(options.first())?;
    Some(chosen.attr("value").map_or_else(|| words(*chosen), str::to_owned))
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"))
}
