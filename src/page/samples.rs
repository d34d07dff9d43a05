//! Every page, with every sample, in every language: whole, worded, usable without script, and light.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use entity::role_grant::Role;
use entity::sign_in::SignInKind;
use entity::{PersonId, SignInId};
use tempfile::TempDir;

use super::{Layout, Page, html};
use crate::clock::{Clock, new_uuid};
use crate::config::Settings;
use crate::ctx::{Actor, Asked, Browser, Ctx, Grant, SignedIn};
use crate::i18n::Lang;
use crate::instance::Instance;
use crate::paths;
use crate::store::{Store, StoreOptions};

mod faults;

/// One rendered page and where it comes from.
struct Rendered {
    name: String,
    lang: Lang,
    layout: Layout,
    html: String,
}

/// Renders the samples of each page in the languages of `circumstances`; says which pages there are.
macro_rules! rendered {
    ($circumstances:expr; $($slice:ident: $($page:ident)+;)+) => {{
        let mut all = Vec::new();
        $($(all.extend(samples_of::<crate::$slice::$page>($circumstances));)+)+
        let listed = [$($(concat!(stringify!($slice), " ", stringify!($page))),+),+];
        (all, BTreeSet::from(listed.map(str::to_owned)))
    }};
}

/// Every page of every slice. A slice makes its page structs known with `pub use views::{…}` in its `mod.rs`.
fn pages(circumstances: &[Ctx]) -> (Vec<Rendered>, BTreeSet<String>) {
    rendered!(circumstances;
        app: ErrorPage KeptForm;
        applications: AccessNeeds CheckAnswers Closed Question Receipt Start Status Tasks Withdrawal;
        attendance: ClosingPage CohortPage FellowshipPage RegisterPage TrainerPage;
        curricula: SessionPage Sessions;
        demo: DemoMails DemoPage;
        desk: Application Applications Desk Hub;
        home: Home;
        nominations: Form Index;
        offers: CallUpPage DeclinePage OfferPage OffersPage ReleasePage WithdrawalPage;
        people: Account AskCode EnrolTotp EnterCode GiveTotp MailPage Mails;
        reviews: Board ConfirmReminder OneApplication OneReviewer PlanPage
            Queue Ranking RecusalPage ReviewPage ShortlistPage;
        screening: CasePage Index Preview;
        selection: Board Changing Decisions ScenarioPage;
        site: CallPage CallsPage CurriculumPage EligibilityForm EligibilityResult
            FrontPage MethodPage ProgrammePage TextPage;
        statistics: ElsewherePage FilesPage PublicationPage PublicationPreview PublicationsPage
            StatisticsPage TablePage;
    )
}

fn samples_of<P: Page>(circumstances: &[Ctx]) -> Vec<Rendered> {
    let samples = P::samples();
    assert!(!samples.is_empty(), "{} has no sample", P::TEMPLATE);
    let mut all = Vec::new();
    for ctx in circumstances {
        for (at, sample) in samples.iter().enumerate() {
            let name = format!("{} sample {} in {}", P::TEMPLATE, at + 1, ctx.lang);
            let html = html(ctx, sample).unwrap_or_else(|error| panic!("{name}: {error}"));
            all.push(Rendered { name, lang: ctx.lang, layout: P::LAYOUT, html });
        }
    }
    all
}

/// Somebody with every role, in each language, so that every entry of every navigation is there; nothing of
/// this needs a row in the database.
async fn circumstances(directory: &Path) -> Vec<Ctx> {
    let database = format!("sqlite://{}", directory.join("empty.sqlite").display());
    let clock = Clock::standing_at("2026-11-21T09:00:00Z".parse().expect("a moment"));
    let store = Store::open(&database, clock.clone(), StoreOptions::default()).await.expect("an empty store");
    let instance = Instance::new(store, clock, Settings { demo: true, ..Settings::default() }, [7; 32]);
    let in_language = |lang: Lang| Ctx {
        instance: instance.clone(),
        now: instance.clock.now(),
        lang,
        actor: Actor::Person(Arc::new(everybody())),
        browser: Browser { token: "b".repeat(43), is_new: false },
        request: Asked { uri: paths::front(lang), flash: Some("flash-saved".into()), ..Asked::default() },
    };
    Lang::ALL.into_iter().map(in_language).collect()
}

fn everybody() -> SignedIn {
    let grant = |role| Grant { role, programme: None };
    let roles = [Role::Administrator, Role::Manager, Role::Reviewer, Role::Trainer, Role::Publisher];
    SignedIn {
        id: PersonId(new_uuid()),
        email: "sela@fellowship.example".into(),
        full_name: "Sela Vaipulu".into(),
        country_iso3: Some("TON".into()),
        time_zone: None,
        sign_in: SignInId(new_uuid()),
        kind: SignInKind::Staff,
        is_trusted: true,
        grants: roles.map(grant).to_vec(),
    }
}

#[tokio::test]
async fn every_sample_of_every_page_is_sound_in_every_language() {
    let directory = TempDir::new().expect("a directory");
    let circumstances = circumstances(directory.path()).await;
    let (rendered, _) = pages(&circumstances);
    let found: Vec<String> = rendered
        .iter()
        .flat_map(|page| faults::of(page).into_iter().map(move |fault| format!("{}: {fault}", page.name)))
        .collect();
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

#[tokio::test]
async fn no_page_is_missing_in_the_list() {
    let (_, listed) = pages(&[]);
    let written = written_pages();
    let missing: Vec<_> = written.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&written).collect();
    assert!(missing.is_empty() && gone.is_empty(), "to add in `pages`: {missing:?}; to take out: {gone:?}");
}

/// `slice Struct` for each `impl Page for Struct` in the source, wherever it stands.
fn written_pages() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for path in rust_files(&source) {
        let text = std::fs::read_to_string(&path).expect("a source file");
        let below = path.strip_prefix(&source).expect("below src");
        let slice = below.iter().next().and_then(|first| first.to_str()).unwrap_or_default();
        let slice = slice.trim_end_matches(".rs");
        for line in text.lines().filter_map(|line| line.trim().strip_prefix("impl Page for ")) {
            let name: String = line.chars().take_while(|c| c.is_alphanumeric()).collect();
            found.insert(format!("{slice} {name}"));
        }
    }
    found
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder of the source") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}
