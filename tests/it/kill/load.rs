//! Many applicants who hand in at once, and what they were told.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use atoll::form::encoded;
use atoll::paths;
use atoll::seed::crowd::Ready;
use entity::ApplicationId;

use super::server::Server;
use crate::support::socket::{Connection, get, post};

pub const CALLERS: usize = 8;

/// An applicant who was told that the application is in, and the receipt, if there was time to read it.
#[derive(Clone)]
pub struct Acknowledged {
    ready: Ready,
    receipt: Option<String>,
}

/// Who waits, who was told yes, and who was left without an answer.
#[derive(Clone)]
pub struct Load(Arc<Inner>);

struct Inner {
    waiting: Mutex<VecDeque<Ready>>,
    acknowledged: Mutex<BTreeMap<ApplicationId, Acknowledged>>,
    unanswered: Mutex<Vec<Ready>>,
    count: AtomicUsize,
}

impl Load {
    pub fn of(crowd: Vec<Ready>) -> Load {
        Load(Arc::new(Inner {
            waiting: Mutex::new(crowd.into()),
            acknowledged: Mutex::default(),
            unanswered: Mutex::default(),
            count: AtomicUsize::new(0),
        }))
    }

    pub fn acknowledged(&self) -> Vec<ApplicationId> {
        self.0.acknowledged.lock().unwrap().keys().copied().collect()
    }

    /// Has everybody hand in, and kills the server in the midst of it once so many more were told yes.
    pub async fn until(&self, server: &mut Server, more: usize) {
        let aim = self.0.count.load(Ordering::SeqCst) + more;
        let callers: Vec<_> = (0..CALLERS).map(|_| tokio::spawn(self.clone().hand_in(server.port))).collect();
        while self.0.count.load(Ordering::SeqCst) < aim {
            assert!(callers.iter().any(|caller| !caller.is_finished()), "nobody is left to hand in");
            tokio::time::sleep(Duration::from_micros(300)).await;
        }
        server.kill();
        for caller in callers {
            caller.await.unwrap();
        }
    }

    /// One caller after another hands in over one connection, until the server is gone.
    async fn hand_in(self, port: u16) {
        let Ok(mut connection) = Connection::open(port).await else { return };
        loop {
            let Some(ready) = self.0.waiting.lock().unwrap().pop_front() else { return };
            let Ok(reply) = connection.send(&submission(&ready)).await else {
                self.0.unanswered.lock().unwrap().push(ready);
                return;
            };
            if reply.status == 503 {
                self.0.waiting.lock().unwrap().push_front(ready);
                continue;
            }
            let told = reply.header("location").to_owned();
            assert_eq!((reply.status, told), (303, paths::application_receipt(ready.application)));
            self.keep(&ready, None);
            self.0.count.fetch_add(1, Ordering::SeqCst);
            let Some(receipt) = receipt(&mut connection, &ready).await else { return };
            self.keep(&ready, Some(receipt));
        }
    }

    fn keep(&self, ready: &Ready, receipt: Option<String>) {
        let known = Acknowledged { ready: ready.clone(), receipt };
        self.0.acknowledged.lock().unwrap().insert(ready.application, known);
    }

    /// After a restart: every receipt that was read reads the same, who asks again is told the same, and who was
    /// left without an answer gets one. Names what is otherwise.
    pub async fn examine_over_http(&self, port: u16) -> Vec<String> {
        let mut faults = Vec::new();
        let mut connection = Connection::open(port).await.unwrap();
        let unanswered: Vec<Ready> = self.0.unanswered.lock().unwrap().drain(..).collect();
        for ready in &unanswered {
            let mut reply = connection.send(&submission(ready)).await.unwrap();
            while reply.status == 503 {
                reply = connection.send(&submission(ready)).await.unwrap();
            }
            if reply.status != 303 {
                faults.push(format!("{} asked again: {}", ready.application, reply.status));
            }
            self.keep(ready, receipt(&mut connection, ready).await);
        }
        let all = self.0.acknowledged.lock().unwrap().clone();
        let newest = all.into_values().rev().take(2 * CALLERS);
        for (place, known) in newest.enumerate() {
            if place % 5 == 0 {
                connection.send(&submission(&known.ready)).await.unwrap();
            }
            let now = receipt(&mut connection, &known.ready).await;
            match (&known.receipt, &now) {
                (_, None) => faults.push(format!("{} has no receipt", known.ready.application)),
                (Some(then), Some(now)) if then != now => faults.push(format!("{then}\nis now\n{now}")),
                _ => self.keep(&known.ready, now),
            }
        }
        faults
    }
}

fn submission(ready: &Ready) -> Vec<u8> {
    let fields: Vec<String> =
        ready.fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    post(&ready.path, &ready.cookies, &fields.join("&"))
}

/// What the receipt says; nothing when there is none.
async fn receipt(connection: &mut Connection, ready: &Ready) -> Option<String> {
    let path = paths::application_receipt(ready.application);
    let reply = connection.send(&get(&path, &format!("Cookie: {}\r\n", ready.cookies))).await.ok()?;
    if reply.status != 200 {
        return None;
    }
    let html = String::from_utf8_lossy(&reply.body).into_owned();
    let main = html.split_once("<main")?.1.split_once("</main>")?.0;
    let words = main.split('<').filter_map(|part| part.split_once('>')).map(|(_, words)| words.trim());
    Some(words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" "))
}
