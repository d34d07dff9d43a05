//! Asking for a code takes as long for an address that is known as for one that is not.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use atoll::form::encoded;
use atoll::seed;
use entity::person;
use sea_orm::EntityTrait;

use crate::process::{Process, free_port};
use crate::socket::{Connection, Reply, get, post};
use crate::table::{Aim, Table, quantile};
use crate::world::{CALL, World};

const ASKED: usize = 300;

pub async fn run(server: &Path, table: &mut Table) {
    let world = World::with_call().await;
    seed::crowd::handed_in(&world.instance, CALL, ASKED).await.unwrap();
    let people = person::Entity::find().all(world.instance.store.read()).await.unwrap();
    world.close().await;
    let port = free_port();
    let mut command = Command::new(server);
    command.arg("--data").arg(world.data()).args(["serve", "--listen", &format!("127.0.0.1:{port}")]);
    command.env_remove("DATABASE_URL").env("ATOLL_TRUSTED_PROXIES", "[\"127.0.0.1\"]");
    let atoll = Process::start(command, port, "/healthz").await;
    let mut connection = Connection::open(atoll.port).await.unwrap();
    let mut spent = [Vec::new(), Vec::new()];
    for (turn, person) in people.iter().take(ASKED).enumerate() {
        let stranger = format!("nobody-{turn}@{}", person.email.split('@').next_back().unwrap());
        for (nth, email) in [person.email.as_str(), &stranger].into_iter().enumerate() {
            let client = format!("10.{nth}.{}.{}", turn / 250, turn % 250);
            spent[nth].push(asked(&mut connection, &client, email).await);
        }
    }
    let [known, unknown] = spent.map(|spent| quantile(&mut spent[20..].to_vec(), 0.5));
    let figure = format!("a code for a known and an unknown address ({known:.2}, {unknown:.2} ms)");
    table.add(figure, f64::max(known / unknown, unknown / known), "×", Aim::AtMost(1.15));
}

/// A browser that has never been here opens the page and asks; only the asking is timed.
async fn asked(connection: &mut Connection, client: &str, email: &str) -> Duration {
    let page = connection.send(&get("/sign-in", "")).await.unwrap();
    let html = String::from_utf8_lossy(&page.body).into_owned();
    let proof = html.split("name=\"_csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let browser = cookie(&page, "browser");
    let form = format!("_csrf={}&email={}", encoded(proof), encoded(email));
    let cookies = format!("browser={browser}\r\nX-Forwarded-For: {client}");
    let request = post("/sign-in", &cookies, &form);
    let start = Instant::now();
    let reply = connection.send(&request).await.unwrap();
    let took = start.elapsed();
    assert_eq!(reply.status, 303, "{email}");
    took
}

/// The cookie of this name that an answer sets.
fn cookie<'a>(reply: &'a Reply, name: &str) -> &'a str {
    let lines = reply.head.lines().filter_map(|line| line.split_once(": "));
    let mut cookies = lines.filter(|(known, _)| known.eq_ignore_ascii_case("set-cookie"));
    let own = cookies.find_map(|(_, cookie)| cookie.strip_prefix(name)?.strip_prefix('='));
    own.and_then(|value| value.split(';').next()).unwrap_or_default()
}
