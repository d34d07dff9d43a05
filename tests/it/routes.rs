//! Role × route: every line of the table of routes, called by everybody, politely and not.

use std::fmt::Write as _;

use atoll::app::{self, Entry, Who};
use atoll::clock::new_uuid;
use entity::journal_entry;
use entity::role_grant::Role;
use poem::http::Method;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::support::app::TestApp;
use crate::support::client::{Client, Page};
use crate::support::world;

mod hostile;

const NOW: &str = "2026-11-21T09:00:00Z";
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// The committed table: `METHOD path who`, one route a line.
const EXPECTED: &str = include_str!("routes.txt");

#[test]
fn the_table_of_routes_is_the_one_that_was_agreed_on() {
    let now: Vec<String> = app::routes(true).iter().map(line).collect();
    let agreed: Vec<&str> = EXPECTED.lines().collect();
    let mut differences = String::new();
    for line in now.iter().filter(|line| !agreed.contains(&line.as_str())) {
        let _ = writeln!(differences, "+{line}");
    }
    for line in agreed.iter().filter(|line| !now.iter().any(|known| known == *line)) {
        let _ = writeln!(differences, "-{line}");
    }
    assert!(
        differences.is_empty(),
        "the routes differ from tests/it/routes.txt. If who may call them is right, change that file so:\n{differences}"
    );
}

#[test]
fn outside_the_demo_nothing_of_the_demo_is_mounted() {
    let routes = app::routes(false);
    let shown: Vec<_> = routes.iter().filter(|entry| entry.path.starts_with("/demo")).map(line).collect();
    assert_eq!(shown, Vec::<String>::new());
    assert!(routes.len() < app::routes(true).len());
}

fn line(entry: &Entry) -> String {
    let who = match entry.who {
        Who::Public => "public".to_owned(),
        Who::Anyone => "anyone".to_owned(),
        Who::Person => "person".to_owned(),
        Who::Staff(roles) => roles.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
    };
    format!("{} {} {who}", entry.method, entry.path)
}

/// Somebody at a browser.
struct Caller {
    name: &'static str,
    /// The role that they hold, in the programme `sscf`; an administrator everywhere.
    role: Option<Role>,
    is_signed_in: bool,
    client: Client,
    proof: String,
}

/// One of each kind, signed in through the pages, and two programmes, of which the staff serve the first.
async fn callers(app: &TestApp) -> Vec<Caller> {
    world::edition(app, 30).await;
    world::edition_as(app, "other", "other-2027", 30).await;
    let mut callers = Vec::new();
    for (name, role) in [
        ("visitor", None),
        ("applicant", None),
        ("reviewer", Some(Role::Reviewer)),
        ("trainer", Some(Role::Trainer)),
        ("publisher", Some(Role::Publisher)),
        ("manager", Some(Role::Manager)),
        ("administrator", Some(Role::Administrator)),
    ] {
        let email = format!("{name}@fellowship.example");
        if let Some(role) = role {
            app.grant(&email, role, Some("sscf").filter(|_| role != Role::Administrator)).await;
        }
        let is_signed_in = name != "visitor";
        let mut client = if is_signed_in { app.sign_in(&email).await } else { app.visitor() };
        assert_eq!(client.get_once("/account").await.status == 200, is_signed_in, "{name} is signed in");
        let (_, proof) = client.proof().await;
        callers.push(Caller { name, role, is_signed_in, client, proof });
    }
    callers
}

impl Caller {
    /// Whether the first door is open to them.
    fn may_call(&self, who: Who) -> bool {
        match who {
            Who::Public | Who::Anyone => true,
            Who::Person => self.is_signed_in,
            Who::Staff(roles) => {
                self.role.is_some_and(|role| role == Role::Administrator || roles.contains(&role))
            }
        }
    }

    async fn get(&self, path: &str) -> Page {
        self.client.raw(Method::GET, path, &[], Vec::new()).await
    }

    async fn post(&self, path: &str, proof: Option<&str>) -> Page {
        let body = proof.map(|proof| format!("_csrf={}", atoll::form::encoded(proof))).unwrap_or_default();
        self.client.raw(Method::POST, path, &[FORM], body.into_bytes()).await
    }
}

/// The first address of a route; an edition is `edition`, everything else in it is an id of nothing.
fn address(entry: &Entry, edition: &str) -> String {
    let path = entry.addresses().swap_remove(0);
    let part = |part: &str| match part.strip_prefix(':') {
        Some("edition") => edition.to_owned(),
        Some(_) => new_uuid().to_string(),
        None => part.trim_start_matches('*').to_owned(),
    };
    let path =
        path.replace("/editions/:code", "/editions/:edition").replace("/calls/:code", "/calls/:edition");
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn is_of_an_edition(entry: &Entry) -> bool {
    [":edition", "/editions/:code", "/calls/:code"].iter().any(|part| entry.path.contains(part))
}

/// The demo shows all routes there are, but waives the second factor: so each half has a world of its own.
async fn application(demo: bool) -> TestApp {
    TestApp::with(NOW, |settings| settings.demo = demo, Default::default()).await
}

fn routes(method: &Method) -> Vec<Entry> {
    app::routes(false).into_iter().filter(|entry| entry.method == *method).collect()
}

#[tokio::test]
async fn whoever_reads_a_route_gets_what_their_role_is_due() {
    let app = application(false).await;
    let callers = callers(&app).await;
    let mut faults = Vec::new();
    for entry in routes(&Method::GET) {
        for caller in &callers {
            for edition in ["sscf-2027", "other-2027", "no-such-edition"] {
                let page = caller.get(&address(&entry, edition)).await;
                let fault = unexpected(&entry, caller, &page, &[200, 303, 403, 404, 409]);
                faults.extend(fault.or_else(|| foreign(&entry, caller, edition, &page)));
                faults.extend(unprotected(&page).map(|fault| told(&entry, caller, &page, &fault)));
                if !is_of_an_edition(&entry) {
                    break;
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Staff of one programme get nothing out of another's pages.
fn foreign(entry: &Entry, caller: &Caller, edition: &str, page: &Page) -> Option<String> {
    let is_bound = caller.role.is_some_and(|role| role != Role::Administrator);
    let is_staff_page = matches!(entry.who, Who::Staff(_)) && edition != "sscf-2027";
    let is_refused = [303, 403, 404].contains(&page.status);
    (is_of_an_edition(entry) && is_staff_page && is_bound && !is_refused)
        .then(|| told(entry, caller, page, "a page of a programme that is not theirs"))
}

#[tokio::test]
async fn a_post_without_proof_is_refused_whoever_sends_it() {
    let app = application(false).await;
    let callers = callers(&app).await;
    let acts = acts(&app).await;
    let mut faults = Vec::new();
    for entry in routes(&Method::POST) {
        for caller in &callers {
            let page = caller.post(&address(&entry, "sscf-2027"), None).await;
            faults.extend(unexpected(&entry, caller, &page, &[403, 404]));
            faults.extend(unprotected(&page).map(|fault| told(&entry, caller, &page, &fault)));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert_eq!(acts, self::acts(&app).await, "a forged form changed something");
}

#[tokio::test]
async fn an_empty_form_is_answered_and_never_takes_effect_by_itself() {
    let app = application(false).await;
    let callers = callers(&app).await;
    let mut faults = Vec::new();
    for entry in routes(&Method::POST).iter().filter(|entry| entry.path != atoll::paths::SIGN_OUT) {
        for caller in &callers {
            for edition in ["sscf-2027", "other-2027"] {
                let before = acts(&app).await;
                let page = caller.post(&address(entry, edition), Some(&caller.proof)).await;
                let has_changed = before != acts(&app).await;
                let is_bound = matches!(entry.who, Who::Staff(_)) && caller.role != Some(Role::Administrator);
                let is_theirs = edition == "sscf-2027" || !is_bound;
                if has_changed && (page.status != 303 || !caller.may_call(entry.who) || !is_theirs) {
                    faults.push(told(entry, caller, &page, "something was changed"));
                }
                faults.extend(unexpected(entry, caller, &page, &[200, 303, 403, 404, 409, 422]));
                if !is_of_an_edition(entry) {
                    break;
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// How many acts the journal holds: every change writes one.
async fn acts(app: &TestApp) -> u64 {
    // A journalled look at genders is a read: it changes nothing.
    let acts = journal_entry::Entity::find().filter(journal_entry::Column::Act.ne("sensitive.read_genders"));
    acts.count(app.instance.store.read()).await.unwrap()
}

/// A visitor is sent to sign in, a wrong role is refused, a right one gets one of `due`; nothing breaks.
fn unexpected(entry: &Entry, caller: &Caller, page: &Page, due: &[u16]) -> Option<String> {
    let may = caller.may_call(entry.who);
    let is_right = match (may, caller.is_signed_in) {
        (true, _) => due.contains(&page.status),
        (false, false) => page.status == 303 && page.header("location").starts_with("/sign-in"),
        (false, true) => [403, 404].contains(&page.status),
    };
    (!is_right).then(|| told(entry, caller, page, "unexpected"))
}

/// What every answer has to carry, errors included.
fn unprotected(page: &Page) -> Option<String> {
    let needed = [
        ("content-security-policy", "default-src 'none'"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
    ];
    let missing = needed.iter().find(|(name, value)| !page.header(name).starts_with(value));
    let mut cookies = page.headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap());
    let is_open = |cookie: &&str| {
        let is_readable = !cookie.contains("HttpOnly") && !cookie.starts_with("lang=");
        is_readable || !cookie.contains("SameSite=")
    };
    let open = cookies.find(is_open).map(|cookie| format!("a cookie is open to scripts: {cookie}"));
    missing.map(|(name, _)| format!("no {name}")).or(open)
}

fn told(entry: &Entry, caller: &Caller, page: &Page, what: &str) -> String {
    let reason = page.text("main").chars().take(160).collect::<String>();
    format!("{} by {}: {} {what} ({}): {reason}", line(entry), caller.name, page.status, page.path)
}
