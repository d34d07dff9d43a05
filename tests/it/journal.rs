//! The journal tells when somebody has been at its rows.

use atoll::journal::{self, Act, Verdict};
use atoll::store::Store;
use entity::journal_entry::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::support::app::TestApp;

const NOW: &str = "2026-11-21T09:00:00Z";

/// An application whose journal holds `count` sealed acts.
async fn sealed(count: usize) -> TestApp {
    let app = TestApp::at(NOW).await;
    acts(&app, count).await;
    assert_eq!(journal::seal(&app.instance.store).await.unwrap(), count);
    app
}

async fn acts(app: &TestApp, count: usize) {
    let ctx = app.ctx();
    for _ in 0..count {
        let (inner, id) = (ctx.clone(), atoll::clock::new_uuid());
        let act = async move |txn: &atoll::store::Txn| {
            let act = Act { act: "application.submit", kind: "application", id: Some(id), ..Act::default() };
            journal::record(txn, &inner, act);
            Ok(())
        };
        ctx.store().write(act).await.unwrap();
    }
}

/// What somebody with the database's password, and without the programme, can do.
async fn tamper(app: &TestApp, statements: &[&str]) {
    let connection = Store::connect_for_migrations(&app.instance.settings.database()).await.unwrap();
    for statement in statements {
        let done = connection.execute_unprepared(statement).await.unwrap();
        assert!(done.rows_affected() > 0, "{statement} did nothing");
    }
    connection.close().await.unwrap();
}

async fn check(app: &TestApp) -> Verdict {
    journal::check(&app.instance.store).await.unwrap()
}

async fn rows(app: &TestApp) -> Vec<Model> {
    let sealed = Entity::find().filter(Column::Sequence.is_not_null()).order_by_asc(Column::Sequence);
    sealed.all(app.instance.store.read()).await.unwrap()
}

#[tokio::test]
async fn an_untouched_journal_holds() {
    let app = sealed(5).await;
    acts(&app, 2).await;
    let verdict = check(&app).await;
    assert_eq!((verdict.sealed, verdict.unsealed, verdict.broken_at), (5, 2, None));
    assert_eq!(Some(verdict.head), rows(&app).await.pop().unwrap().hash);
}

#[tokio::test]
async fn sealing_again_changes_nothing() {
    let app = sealed(5).await;
    let before = rows(&app).await;
    assert_eq!(journal::seal(&app.instance.store).await.unwrap(), 0);
    assert_eq!(rows(&app).await, before);
    acts(&app, 1).await;
    assert_eq!(journal::seal(&app.instance.store).await.unwrap(), 1, "and the chain goes on where it ended");
    let verdict = check(&app).await;
    assert_eq!((verdict.sealed, verdict.broken_at), (6, None));
    assert_eq!(rows(&app).await[..5], before[..]);
}

#[tokio::test]
async fn more_than_one_batch_makes_one_chain() {
    let app = TestApp::at(NOW).await;
    acts(&app, 503).await;
    let store = &app.instance.store;
    let batches = (journal::seal(store).await.unwrap(), journal::seal(store).await.unwrap());
    assert_eq!(batches, (500, 3));
    let verdict = check(&app).await;
    assert_eq!((verdict.sealed, verdict.unsealed, verdict.broken_at), (503, 0, None));
}

#[tokio::test]
async fn a_changed_act_breaks_the_chain_where_it_stands() {
    for change in [
        "act = 'application.withdraw'",
        "object_kind = 'offer'",
        "reason = 'late'",
        "object_id = NULL",
        "actor_id = object_id",
        "id = object_id",
    ] {
        let app = sealed(5).await;
        tamper(&app, &[&format!("UPDATE journal SET {change} WHERE sequence = 3")]).await;
        assert_eq!(check(&app).await.broken_at, Some(3), "{change}");
    }
}

#[tokio::test]
async fn a_moved_moment_breaks_the_chain() {
    let app = sealed(5).await;
    tamper(&app, &["UPDATE journal SET at = '2026-11-20 09:00:00+00:00' WHERE sequence = 2"]).await;
    assert_eq!(check(&app).await.broken_at, Some(2));
}

#[tokio::test]
async fn a_deleted_act_breaks_the_chain_after_it() {
    let app = sealed(5).await;
    tamper(&app, &["DELETE FROM journal WHERE sequence = 3"]).await;
    assert_eq!(check(&app).await.broken_at, Some(4));
}

#[tokio::test]
async fn closing_the_gap_of_a_deleted_act_does_not_help() {
    let app = sealed(5).await;
    tamper(
        &app,
        &[
            "DELETE FROM journal WHERE sequence = 3",
            "UPDATE journal SET sequence = 3 WHERE sequence = 4",
            "UPDATE journal SET sequence = 4 WHERE sequence = 5",
        ],
    )
    .await;
    assert_eq!(check(&app).await.broken_at, Some(3));
}

#[tokio::test]
async fn two_acts_that_changed_places_break_the_chain() {
    let app = sealed(5).await;
    let swap = [
        "UPDATE journal SET sequence = 99 WHERE sequence = 2",
        "UPDATE journal SET sequence = 2 WHERE sequence = 3",
        "UPDATE journal SET sequence = 3 WHERE sequence = 99",
    ];
    tamper(&app, &swap).await;
    assert_eq!(check(&app).await.broken_at, Some(2));
}

#[tokio::test]
async fn a_forged_link_does_not_hide_the_change() {
    let app = sealed(5).await;
    tamper(&app, &["UPDATE journal SET reason = 'late', hash = previous_hash WHERE sequence = 3"]).await;
    assert_eq!(check(&app).await.broken_at, Some(3));
}

#[tokio::test]
async fn a_cut_at_the_end_shows_in_the_head_that_was_written_down() {
    let app = sealed(5).await;
    let head = check(&app).await.head;
    tamper(&app, &["DELETE FROM journal WHERE sequence = 5"]).await;
    let verdict = check(&app).await;
    assert_eq!((verdict.sealed, verdict.broken_at), (4, None), "the chain alone cannot know");
    assert_ne!(verdict.head, head);
}
