//! A server that is killed under load, again and again: no acknowledged submission is lost, none is stored twice,
//! and every receipt says the same afterwards. The control is a server that answers before it commits: over it the
//! same examination finds losses, so it could find ours.

mod examination;
mod load;
mod server;

use atoll::seed;

use crate::support::app::TestApp;
use crate::support::world;
use examination::Examination;
use load::Load;
use server::{Kind, Server};

/// Kills in one run of the tests, and acknowledgements before each.
const KILLS: usize = 30;
const ACKNOWLEDGED: usize = 8;

/// An open call and complete drafts for all kills; nobody has the database open.
async fn prepared(applicants: usize) -> (TestApp, Load) {
    let app = TestApp::for_a_server().await;
    world::edition(&app, 30).await;
    let crowd = seed::crowd::crowd(&app.instance, "sscf-2027", applicants).await.unwrap();
    app.instance.store.shutdown().await;
    (app, Load::of(crowd))
}

#[tokio::test]
async fn thirty_kills_under_load_lose_no_acknowledged_submission_and_double_none() {
    let (app, load) = prepared(KILLS * (ACKNOWLEDGED + 2 * load::CALLERS)).await;
    for _ in 0..KILLS {
        let mut server = Server::start(&app, Kind::Ours).await;
        assert_eq!(load.examine_over_http(server.port).await, Vec::<String>::new());
        load.until(&mut server, ACKNOWLEDGED).await;
        server.kill();
    }
    let mut server = Server::start(&app, Kind::Ours).await;
    assert_eq!(load.examine_over_http(server.port).await, Vec::<String>::new());
    server.kill();
    let acknowledged = load.acknowledged().len();
    assert!(acknowledged >= KILLS * ACKNOWLEDGED, "{acknowledged} acknowledged");
    let found = Examination::of(&app, &load).await;
    assert_eq!(found, Examination::default());
}

#[tokio::test]
async fn a_server_that_answers_before_it_commits_is_found_out_by_the_same_examination() {
    let (app, load) = prepared(ACKNOWLEDGED + 2 * load::CALLERS).await;
    let mut server = Server::start(&app, Kind::AnswersTooEarly).await;
    load.until(&mut server, ACKNOWLEDGED).await;
    server.kill();
    let found = Examination::of(&app, &load).await;
    assert!(!found.lost.is_empty(), "a submission that was never stored was not missed");
}

/// The control's server. It lives in the tests' own binary, where `Server` starts it: what is shipped cannot be
/// told to answer early.
#[tokio::test(flavor = "multi_thread")]
async fn the_server_of_the_control() {
    server::answer_too_early_if_told().await;
}
