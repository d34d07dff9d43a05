//! The panel's board with ten thousand candidates: the page, a person asked about, a target weighed against the score.

use std::path::Path;
use std::time::Instant;

use atoll::programmes;
use atoll::{paths, seed};
use chrono::Utc;
use entity::application::{self, ApplicationStatus};
use entity::eligibility_rule::{self, RuleKind};
use entity::sensitive_answers::{self, Gender};
use entity::{ApplicationId, EditionId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set};

use crate::process::Process;
use crate::socket::{Connection, get};
use crate::table::{Aim, Table, quantile};
use crate::world::{CALL, World};

/// Every fourth of them stays unread: the rest are before the panel.
const HANDED_IN: usize = 13_334;
const REQUESTS: usize = 21;
const ROWS: usize = 500;

pub async fn run(server: &Path, table: &mut Table) {
    let world = World::with_call().await;
    seed::crowd::handed_in(&world.instance, CALL, HANDED_IN).await.unwrap();
    seed::judged::judged(&world.instance, CALL).await.unwrap();
    let edition = programmes::edition_by_code(world.instance.store.read(), CALL).await.unwrap().id;
    let reference = put_before_the_panel(&world, edition).await;
    let manager = world.manager().await;
    world.close().await;
    let atoll = Process::atoll(server, "serve", world.data()).await;
    let mut connection = Connection::open(atoll.port).await.unwrap();
    let questions = [
        ("10,000 candidates", String::new(), Aim::AtMost(1_000.0)),
        ("one person asked about", format!("with={reference}"), Aim::None),
        ("a target weighed against the score", "frontier=women".to_owned(), Aim::AtMost(5_000.0)),
    ];
    for (name, query, aim) in questions {
        let path = format!("{}?{query}", paths::selection(CALL));
        let request = get(&path, &format!("Accept-Encoding: gzip, br\r\nCookie: {manager}\r\n"));
        let mut spent = Vec::new();
        for _ in 0..REQUESTS {
            let start = Instant::now();
            let reply = connection.send(&request).await.unwrap();
            spent.push(start.elapsed());
            assert_eq!(reply.status, 200, "{path}: {}", reply.head);
        }
        table.add(format!("selection board, {name}: p50"), quantile(&mut spent, 0.5), "ms", aim);
        table.add(format!("selection board, {name}: p95"), quantile(&mut spent, 0.95), "ms", Aim::None);
    }
    table.add("selection board: resident afterwards", atoll.resident(), "MB", Aim::None);
}

/// Shortlists everybody who was read, with genders, and leaves the rules that everybody meets; answers with the
/// reference of one of them.
async fn put_before_the_panel(world: &World, edition: EditionId) -> String {
    use application::Column::{EditionId as Of, Id, Reference, Status};
    let read =
        application::Entity::find().filter(Of.eq(edition)).filter(Status.eq(ApplicationStatus::Eligible));
    let read = read.select_only().columns([Id, Reference]).into_tuple();
    let read: Vec<(ApplicationId, String)> = read.all(world.instance.store.read()).await.unwrap();
    let last = read.last().unwrap().1.clone();
    let written = world.instance.store.write(async move |txn| {
        for chunk in read.chunks(ROWS) {
            let rows = chunk.iter().enumerate().map(|(at, (id, _))| gender(*id, at));
            sensitive_answers::Entity::insert_many(rows).exec_without_returning(txn).await?;
        }
        let shortlisted = application::Entity::update_many().filter(Of.eq(edition));
        let shortlisted = shortlisted.filter(Status.eq(ApplicationStatus::Eligible));
        shortlisted.col_expr(Status, Expr::value(ApplicationStatus::Shortlisted)).exec(txn).await?;
        let kept = [RuleKind::Official, RuleKind::InTime, RuleKind::Experience, RuleKind::Attends];
        let others = eligibility_rule::Entity::update_many();
        let others = others.filter(eligibility_rule::Column::Kind.is_not_in(kept));
        others.col_expr(eligibility_rule::Column::Active, Expr::value(false)).exec(txn).await?;
        Ok(())
    });
    written.await.unwrap();
    last
}

fn gender(id: ApplicationId, at: usize) -> sensitive_answers::ActiveModel {
    sensitive_answers::ActiveModel {
        application_id: Set(id),
        gender: Set(Some(if at.is_multiple_of(3) { Gender::Woman } else { Gender::Man })),
        gender_term: Set(String::new()),
        access_needs: Set(String::new()),
        saved_at: Set(Utc::now()),
    }
}
