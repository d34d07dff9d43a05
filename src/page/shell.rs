//! What every page has around it: language, navigation, the message of the page before, the form's proof.

use entity::role_grant::Role;
use serde::Serialize;
use serde_json::{Value, json};

use crate::assets;
use crate::ctx::{Actor, Ctx};
use crate::i18n::Lang;
use crate::paths;

/// The frames that a page can stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Public: the same for everybody, language in the path, no forms that change anything.
    Public,
    /// A person's own pages: applicant, fellow, reviewer, sign-in.
    Person,
    /// Dense pages of staff, inside one edition when `shell.edition` is set by the page itself.
    Staff,
}

#[derive(Serialize)]
struct Link {
    key: &'static str,
    url: String,
    current: bool,
}

pub(super) fn of(ctx: &Ctx, layout: Layout, current: &str) -> Value {
    let nav: Vec<Link> = entries(ctx, layout)
        .into_iter()
        .map(|(key, url)| Link { key, url, current: key == current })
        .collect();
    json!({
        "lang": ctx.lang.code(),
        "dir": ctx.lang.dir(),
        "langs": languages(ctx, layout),
        "langs_by_post": layout != Layout::Public,
        "nav": nav,
        "foot": foot(ctx.lang),
        "csrf": if layout == Layout::Public { String::new() } else { ctx.csrf() },
        "signed_in": layout != Layout::Public && ctx.actor.person().is_some(),
        "person_name": person_name(ctx, layout),
        "flash": ctx.request.flash.as_ref().map(|key| json!({"key": key, "kind": "done"})),
        "demo": ctx.instance.settings.demo,
        "dense": layout == Layout::Staff,
        "contact": ctx.instance.settings.contact,
        "css_url": assets::url("atoll.css"),
        "js_url": assets::url("atoll.js"),
        "path": ctx.request.uri,
        "home": paths::front(ctx.lang),
        "home_url": paths::front(ctx.lang),
        "icon_url": assets::url("favicon.svg"),
        "sign_out_url": if layout == Layout::Public || ctx.actor.person().is_none() { "" } else { paths::SIGN_OUT },
    })
}

fn foot(lang: Lang) -> Vec<Value> {
    let links = [
        ("footer-accessibility", paths::accessibility(lang)),
        ("footer-privacy", paths::privacy(lang)),
        ("footer-contact", paths::contact(lang)),
    ];
    links.into_iter().map(|(key, url)| json!({"key": key, "url": url})).collect()
}

fn person_name(ctx: &Ctx, layout: Layout) -> String {
    match &ctx.actor {
        Actor::Person(person) if layout != Layout::Public => {
            if person.full_name.is_empty() {
                person.email.clone()
            } else {
                person.full_name.clone()
            }
        }
        _ => String::new(),
    }
}

fn languages(ctx: &Ctx, layout: Layout) -> Vec<Value> {
    let rest = ctx.request.uri.strip_prefix(&paths::front(ctx.lang)).unwrap_or("");
    let link = |lang: Lang| {
        let url =
            if layout == Layout::Public { format!("{}{rest}", paths::front(lang)) } else { String::new() };
        json!({"code": lang.code(), "name": lang.own_name(), "url": url, "current": lang == ctx.lang})
    };
    Lang::ALL.iter().copied().map(link).collect()
}

fn entries(ctx: &Ctx, layout: Layout) -> Vec<(&'static str, String)> {
    match layout {
        Layout::Public => vec![
            ("nav-home", paths::front(ctx.lang)),
            ("nav-calls", paths::calls(ctx.lang)),
            ("nav-statistics", paths::statistics(ctx.lang)),
            ("nav-method", paths::method(ctx.lang)),
            ("nav-sign-in", paths::HOME.to_owned()),
        ],
        Layout::Person | Layout::Staff => signed_in_entries(ctx),
    }
}

fn signed_in_entries(ctx: &Ctx) -> Vec<(&'static str, String)> {
    let Some(person) = ctx.actor.person() else {
        return vec![
            ("nav-home", paths::front(ctx.lang)),
            ("nav-calls", paths::calls(ctx.lang)),
            ("nav-sign-in", paths::SIGN_IN.to_owned()),
        ];
    };
    let mut entries = vec![("nav-my-pages", paths::HOME.to_owned())];
    if person.has_any(&[Role::Manager, Role::Publisher]) {
        entries.push(("nav-desk", paths::DESK.to_owned()));
    }
    if person.grants.iter().any(|grant| grant.role == Role::Reviewer) {
        entries.push(("nav-queue", paths::QUEUE.to_owned()));
    }
    if person.grants.iter().any(|grant| grant.role == Role::Trainer) {
        entries.push(("nav-sessions", paths::TRAINER_SESSIONS.to_owned()));
    }
    entries.push(("nav-messages", paths::MAILS.to_owned()));
    entries.push(("nav-account", paths::ACCOUNT.to_owned()));
    entries
}
