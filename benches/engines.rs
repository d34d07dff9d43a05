//! The engines by themselves: choosing a cohort, making a publication, rendering a page, one write through the lane.
#![expect(clippy::unwrap_used, reason = "a bench stops at the first surprise")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Duration;

use atoll::clock::{Clock, new_uuid};
use atoll::config::Settings;
use atoll::countries;
use atoll::ctx::Ctx;
use atoll::desk::Applications;
use atoll::i18n::Lang;
use atoll::instance::Instance;
use atoll::page::{self, Page};
use atoll::selection::solver::{Ask, Candidate, Problem, Rule, RuleKind, Unwatched, select};
use atoll::statistics::making::{Order, draft};
use atoll::statistics::records::Source;
use atoll::statistics::release::Release;
use atoll::statistics::tables::Wanted;
use atoll::statistics::{Naming, labels, place};
use atoll::store::{Store, StoreOptions};
use atoll::{commands, screening};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use entity::setting;
use sea_orm::{EntityTrait, Set};
use tempfile::TempDir;
use tokio::runtime::Runtime;

const REGIONS: [&str; 5] = ["africa", "asia_pacific", "eastern_europe", "grulac", "weog"];

/// The same shortlist at every run: scores and attributes follow from the number.
fn candidate(n: usize, at: usize) -> Candidate {
    let dice = (at * 7_919 + 13) % 104_729;
    let state = dice % (n / 3).clamp(12, 120);
    let attributes = [
        ("gender", if dice % 5 < 2 { "woman" } else { "man" }.to_owned()),
        ("country", format!("S{state:03}")),
        ("region", REGIONS[state % 5].to_owned()),
        ("small", if state % 7 < 3 { "yes" } else { "no" }.to_owned()),
    ];
    let attributes = attributes.map(|(name, value)| (name.to_owned(), value));
    let score = 20_000 + i64::try_from(dice * 625 % 64_000).unwrap();
    Candidate { id: format!("A{at:06}").into(), score, attributes: attributes.into_iter().collect() }
}

fn target(attribute: &str, value: &str, min: usize, max: Option<usize>) -> Rule {
    let matching = BTreeMap::from([(attribute.to_owned(), vec![value.to_owned()])]);
    Rule { id: format!("{attribute} {value}"), kind: RuleKind::Where { matching, min: Some(min), max } }
}

fn selection(n: usize) -> Problem {
    let places = 25;
    let mut rules = vec![
        target("gender", "woman", 12, Some(13)),
        target("small", "yes", 9, None),
        Rule { id: "one a State".into(), kind: RuleKind::Each { attribute: "country".into(), max: 1 } },
    ];
    rules.extend(REGIONS.iter().map(|region| target("region", region, 3, Some(10))));
    let candidates = (0..n).map(|at| candidate(n, at)).collect();
    Problem { places, reserve: 6, candidates, rules, seed: "draw".into(), ..Problem::default() }
}

fn solver(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("choose 25 under eight targets");
    group.sample_size(10).measurement_time(Duration::from_secs(4));
    for n in [100, 300, 1_000] {
        let problem = selection(n);
        assert_eq!(problem.check(), []);
        group.bench_with_input(BenchmarkId::from_parameter(n), &problem, |b, problem| {
            b.iter(|| select(problem, &Ask::default(), &Unwatched))
        });
    }
    group.finish();
}

/// An edition of so many records of twenty States.
fn records(many: usize) -> String {
    let states: Vec<String> = countries::all().iter().map(|country| country.iso3.to_string()).collect();
    let one = |words: [&str; 4], at: usize| words[at % 4].to_owned();
    let row = |at: usize| {
        let gender = one(["woman", "man", "woman", ""], at * 17 / 3);
        let state = &states[at * at % 20];
        let seniority = one(["junior", "mid", "senior", "director"], at / 3);
        let track = one(["policy", "technical", "strategy", "policy"], at / 5);
        let stage = one(["application", "eligible", "shortlisted", "completed"], at / 7);
        format!("r{at},2026,{gender},{state},{seniority},{track},{stage}\n")
    };
    let head = "record_id,edition,gender,country,seniority,track,stage\n".to_owned();
    (0..many).map(row).fold(head, |sheet, row| sheet + &row)
}

fn publishing(bench: &mut Criterion) {
    let sheet = records(20_000);
    let words = |release: &Release| labels(release, Lang::En, &Naming::by_ids(release));
    let order = Order {
        source: Source { records: ("records.csv", sheet.as_bytes()), editions: None },
        release_id: None,
        tables: Wanted::ALL,
        previous: &[],
        is_revision: false,
        flags_as_of: None,
        data_cut_off: None,
        geography: &place,
        labels: &words,
        is_over: &|| false,
    };
    let mut group = bench.benchmark_group("publishing 20,000 records");
    group.sample_size(10);
    group.bench_function("read, count, protect", |b| b.iter(|| draft(black_box(&order)).is_ok()));
    group.bench_function("all, written and judged", |b| {
        b.iter(|| draft(black_box(&order)).unwrap().publish(&order).is_ok())
    });
    group.finish();
}

/// An instance in a directory of its own, and what keeps both alive.
fn instance() -> (Runtime, TempDir, Ctx) {
    let runtime = Runtime::new().unwrap();
    let directory = TempDir::new().unwrap();
    let settings = Settings { data: directory.path().to_owned(), ..Settings::default() };
    let instance = runtime.block_on(async {
        commands::migrate_up(&settings.database()).await.unwrap();
        let store = Store::open(&settings.database(), Clock::Machine, StoreOptions::default()).await.unwrap();
        Instance::new(store, Clock::Machine, settings, [7; 32])
    });
    (runtime, directory, Ctx::system(instance))
}

fn pages(bench: &mut Criterion) {
    let (_runtime, _directory, ctx) = instance();
    for lang in [Lang::En, Lang::Ar] {
        let ctx = Ctx { lang, ..ctx.clone() };
        let list = Applications::samples().remove(0);
        bench.bench_function(&format!("render a list in {lang}"), |b| b.iter(|| page::html(&ctx, &list)));
        let preview = screening::Preview::samples().remove(0);
        bench.bench_function(&format!("render a preview in {lang}"), |b| {
            b.iter(|| page::html(&ctx, &preview))
        });
    }
}

fn lane(bench: &mut Criterion) {
    let (runtime, _directory, ctx) = instance();
    bench.bench_function("one write, alone, through the lane", |b| {
        b.iter(|| {
            let key = new_uuid().to_string();
            let written = ctx.store().write(async move |txn| {
                let row = setting::ActiveModel { key: Set(key.clone()), value: Set("x".repeat(500)) };
                setting::Entity::insert(row).exec_without_returning(txn).await?;
                Ok(())
            });
            runtime.block_on(written).unwrap();
        });
    });
}

criterion_group!(engines, solver, publishing, pages, lane);
criterion_main!(engines);
