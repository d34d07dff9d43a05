//! Calls for machines: Atom, iCalendar, JSON.

use chrono::{DateTime, Utc};
use entity::{edition, programme};
use icalendar::{Calendar, Component, Event, EventLike};
use serde_json::{Value, json};

use crate::ctx::Ctx;
use crate::paths;
use crate::programmes::Window;

type Call = (edition::Model, programme::Model);

fn address(ctx: &Ctx, edition: &edition::Model) -> String {
    format!("{}{}", ctx.instance.settings.public_url(), paths::call(ctx.lang, &edition.code))
}

/// An Atom feed: an entry a call, as of its announcement.
pub fn atom(ctx: &Ctx, calls: &[Call]) -> String {
    let own = format!("{}{}", ctx.instance.settings.public_url(), paths::calls_atom(ctx.lang));
    let newest = calls.iter().filter_map(|(edition, _)| edition.announced_at).max();
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{own}</id>\n<title>{}</title>\n<author><name>{}</name></author>\n<updated>{}</updated>\n\
         <link rel=\"self\" href=\"{own}\"/>\n",
        ctx.lang.code(),
        escaped(&ctx.say("nav-calls")),
        escaped(&ctx.say("site-name")),
        stamp(newest.unwrap_or(DateTime::UNIX_EPOCH)),
    );
    for (edition, _) in calls {
        let lang = ctx.lang.code();
        let url = escaped(&address(ctx, edition));
        xml.push_str(&format!(
            "<entry><id>{url}</id><title>{}</title><updated>{}</updated><link href=\"{url}\"/><summary>{}</summary></entry>\n",
            escaped(&edition.title.get(lang).text),
            stamp(edition.announced_at.unwrap_or(edition.created_at)),
            escaped(&edition.summary.get(lang).text),
        ));
    }
    xml.push_str("</feed>\n");
    xml
}

/// The deadlines as a calendar.
pub fn calendar(ctx: &Ctx, calls: &[Call]) -> String {
    let mut calendar = Calendar::new();
    calendar.name(&ctx.say("site-feed-deadlines"));
    for (edition, _) in calls {
        let title = edition.title.get(ctx.lang.code()).text;
        let mut event = Event::new();
        event
            .uid(&format!("{}-deadline@atoll", edition.code))
            .timestamp(edition.announced_at.unwrap_or(edition.created_at))
            .summary(&format!("{}: {title}", ctx.say("site-date-closes")))
            .starts(edition.closes_at)
            .ends(edition.closes_at)
            .url(&address(ctx, edition));
        calendar.push(event.done());
    }
    calendar.to_string()
}

/// The calls as JSON.
pub fn json(ctx: &Ctx, calls: &[Call]) -> Value {
    let call = |(edition, programme): &Call| {
        json!({
            "code": edition.code,
            "programme": programme.code,
            "title": edition.title,
            "summary": edition.summary,
            "opens_at": stamp(edition.opens_at),
            "closes_at": stamp(edition.closes_at),
            "deadline_zone": edition.deadline_zone,
            "phase": Window::of(edition).phase_at(ctx.now),
            "languages": edition.languages,
            "places": edition.places,
            "url": address(ctx, edition),
        })
    };
    json!({"calls": calls.iter().map(call).collect::<Vec<_>>()})
}

fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// XML text; characters that XML cannot hold are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            control if control.is_control() => {}
            other => out.push(other),
        }
    }
    out
}
