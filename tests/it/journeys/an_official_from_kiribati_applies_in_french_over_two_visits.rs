//! The whole way of an applicant, on a small phone, in French, in two sittings and two browsers.

use crate::support::app::TestApp;
use crate::support::applicant::{EMAIL, submissions};
use crate::support::browser::{Browser, Setting};
use crate::support::questionnaire::{PAGES, Typed};
use crate::support::visit::{look, sign_in};
use crate::support::world;

const SIGN_IN: [&str; 2] = ["M’envoyer un code", "Se connecter"];
const SAVE: &str = "Enregistrer et continuer";
const FIRST_VISIT: usize = 6;

#[tokio::test]
async fn with_javascript() {
    applies(Setting { language: "fr", ..Setting::phone() }).await;
}

#[tokio::test]
async fn without_javascript() {
    applies(Setting { language: "fr", ..Setting::phone() }.without_javascript()).await;
}

async fn applies(setting: Setting) {
    let app = TestApp::at("2026-11-21T09:00:00Z").await;
    world::edition(&app, 10).await;
    let site = app.serve().await;
    let visit = Visit { app: &app, browser: Browser::open(setting).await, scripts: setting.javascript };
    visit.finds_out_about_the_call(&site).await;
    visit.begins().await;
    visit.fills(&PAGES[..FIRST_VISIT], SAVE).await;
    visit.fills(&PAGES[FIRST_VISIT..=FIRST_VISIT], "Enregistrer et revenir plus tard").await;
    visit.browser.text("main .task, main .tasks").await;
    visit.browser.quit().await;
    let visit = Visit { app: &app, browser: Browser::open(setting).await, scripts: setting.javascript };
    visit.comes_back(&site).await;
    visit.fills(&PAGES[FIRST_VISIT + 1..], SAVE).await;
    visit.hands_in().await;
    visit.browser.quit().await;
}

/// One sitting.
struct Visit<'a> {
    app: &'a TestApp,
    browser: Browser,
    scripts: bool,
}

impl Visit<'_> {
    async fn finds_out_about_the_call(&self, site: &str) {
        let browser = &self.browser;
        browser.go(&format!("{site}/fr/calls/sscf-2027")).await;
        assert!(browser.text("h1").await.contains("Bourse cyber 2027"));
        look(browser, self.scripts).await;
        browser.click("Vérifier si vous pouvez postuler").await;
        assert!(browser.text("h1").await.starts_with("Pouvez-vous postuler"));
        look(browser, self.scripts).await;
        let answers = [
            ("nationality", "Kiribati"),
            ("official", "yes"),
            ("seniority", "senior"),
            ("years", "11"),
            ("level", "C1"),
        ];
        for (name, value) in answers {
            browser.give(name, value).await;
        }
        browser.press("Voir la réponse").await;
        let verdict = browser.text(".lead").await;
        assert!(verdict.contains("Vos réponses remplissent les conditions de cet appel"), "{verdict}");
        look(browser, self.scripts).await;
        browser.click("Postuler").await;
    }

    async fn begins(&self) {
        let browser = &self.browser;
        look(browser, self.scripts).await;
        sign_in(self.app, browser, EMAIL, SIGN_IN).await;
        browser.text("form[action='/editions/sscf-2027/application']").await;
        look(browser, self.scripts).await;
        browser.press("Commencer la candidature").await;
        browser.click("Continuer").await;
    }

    async fn fills(&self, pages: &[(&str, Typed)], button: &str) {
        for (page, typed) in pages {
            self.browser.text(&format!("form[action*='/pages/{page}']")).await;
            look(&self.browser, self.scripts).await;
            for (name, value) in *typed {
                let value = if *name == "nationality" { "Kiribati" } else { *value };
                self.browser.give(name, value).await;
            }
            self.browser.press(button).await;
        }
    }

    async fn comes_back(&self, site: &str) {
        let browser = &self.browser;
        browser.go(&format!("{site}/home")).await;
        sign_in(self.app, browser, EMAIL, SIGN_IN).await;
        browser.click("main a[href^='/applications/']").await;
        let done = browser.text(".lead").await;
        assert!(done.contains("7 sur"), "{done}");
        look(browser, self.scripts).await;
        browser.click("Continuer").await;
    }

    async fn hands_in(&self) {
        let browser = &self.browser;
        let button = "form[action$='/submission']";
        assert!(browser.text(button).await.contains("Déposer la candidature"));
        look(browser, self.scripts).await;
        assert!(submissions(self.app).await.is_empty(), "nothing is handed in by looking");
        browser.press("Déposer la candidature").await;
        assert_eq!(browser.text("main .lead bdi.ref").await, self.reference().await);
        assert_eq!(browser.text("h1").await, "Votre candidature a été reçue");
        look(browser, self.scripts).await;
        assert_eq!(submissions(self.app).await.len(), 1);
        let mail = self.app.newest_mail(EMAIL).await;
        assert_eq!((mail.message.as_str(), mail.language.as_str()), ("application-received", "fr"));
        assert!(mail.body.contains(&self.reference().await));
    }

    async fn reference(&self) -> String {
        crate::support::applicant::only(self.app).await.reference
    }
}
