//! A whole application with a database of its own and a clock that stands still.

use std::sync::Arc;

use atoll::clock::Clock;
use atoll::config::Settings;
use atoll::ctx::Ctx;
use atoll::instance::{Instance, secret_in};
use atoll::store::{Store, StoreOptions};
use atoll::{app, commands, people};
use chrono::{DateTime, Utc};
use entity::outgoing;
use entity::role_grant::Role;
use poem::endpoint::BoxEndpoint;
use poem::listener::{Acceptor, Listener, TcpListener};
use poem::{Response, Server};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use tempfile::TempDir;

use super::client::Client;
use super::postgres::FreshDatabase;

/// One application. Dropping it drops its database.
pub struct TestApp {
    pub instance: Arc<Instance>,
    pub clock: Clock,
    endpoint: Arc<BoxEndpoint<'static, Response>>,
    _directory: TempDir,
    _database: Option<FreshDatabase>,
}

impl TestApp {
    /// An empty application at a moment such as `2026-11-21T09:00:00Z`.
    pub async fn at(now: &str) -> TestApp {
        TestApp::with(now, |_| {}, StoreOptions::default()).await
    }

    /// The same with other settings.
    pub async fn with(now: &str, change: impl FnOnce(&mut Settings), options: StoreOptions) -> TestApp {
        TestApp::on(Clock::standing_at(now.parse().unwrap()), change, options).await
    }

    /// One whose directory and database a server process can take over: the machine's clock, and the secret on disk.
    pub async fn for_a_server() -> TestApp {
        TestApp::on(Clock::Machine, |_| {}, StoreOptions::default()).await
    }

    async fn on(clock: Clock, change: impl FnOnce(&mut Settings), options: StoreOptions) -> TestApp {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let directory = TempDir::new().unwrap();
        let database = FreshDatabase::migrated().await;
        let mut settings = Settings { data: directory.path().to_owned(), ..Settings::default() };
        settings.database_url = database.as_ref().map(FreshDatabase::url);
        change(&mut settings);
        commands::migrate_up(&settings.database()).await.unwrap();
        let store = Store::open(&settings.database(), clock.clone(), options).await.unwrap();
        let secret = match clock {
            Clock::Machine => secret_in(&settings.data).unwrap(),
            Clock::Set(_) => [7; 32],
        };
        let instance = Instance::new(store, clock.clone(), settings, secret);
        let endpoint = Arc::new(app::app(instance.clone()));
        TestApp { instance, clock, endpoint, _directory: directory, _database: database }
    }

    /// The system's own circumstances, now.
    pub fn ctx(&self) -> Ctx {
        Ctx::system(self.instance.clone())
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The whole application as it is served.
    pub fn endpoint(&self) -> Arc<BoxEndpoint<'static, Response>> {
        self.endpoint.clone()
    }

    /// A browser that has never been here.
    pub fn visitor(&self) -> Client {
        Client::new(self.endpoint.clone())
    }

    /// Makes `email` hold `role`, everywhere for an administrator, else in the programme with this code.
    pub async fn grant(&self, email: &str, role: Role, programme: Option<&str>) {
        let ctx = self.ctx();
        let email = email.to_owned();
        let programme = match programme {
            Some(code) => Some(atoll::programmes::by_code(ctx.store().read(), code).await.unwrap().id),
            None => None,
        };
        let store = ctx.store().clone();
        let granted = store
            .write(async move |txn| {
                people::ensure_person(txn, &ctx, &email, email.split('@').next().unwrap_or_default()).await?;
                people::add_staff(txn, &ctx, &email, role, programme).await
            })
            .await;
        granted.unwrap();
    }

    /// Signs `email` in through the pages, with the mailed code, and with a second factor when one is asked for.
    pub async fn sign_in(&self, email: &str) -> Client {
        self.sign_in_on(self.visitor(), email).await
    }

    /// The same in a browser that has been here.
    pub async fn sign_in_on(&self, mut client: Client, email: &str) -> Client {
        client.get("/sign-in").await;
        client.fill("email", email).press("Send me a code").await;
        let code = self.mailed_code(email).await;
        client.fill("code", &code).press("Sign in").await;
        let mut inside = client.clone();
        inside.get("/account").await;
        if inside.path().starts_with("/sign-in/totp") {
            client = inside;
            self.give_second_factor(&mut client, email).await;
        }
        client
    }

    /// The sign-in code in the newest mail to an address.
    pub async fn mailed_code(&self, email: &str) -> String {
        let body = self.newest_mail(email).await.body;
        body.lines().nth(2).unwrap().chars().filter(char::is_ascii_digit).collect()
    }

    /// Serves the application on a free port of this machine, as long as the test runs; answers with its address.
    pub async fn serve(&self) -> String {
        let acceptor = TcpListener::bind("127.0.0.1:0").into_acceptor().await.unwrap();
        let port = acceptor.local_addr()[0].as_socket_addr().unwrap().port();
        tokio::spawn(Server::new_with_acceptor(acceptor).run(self.endpoint.clone()));
        format!("http://127.0.0.1:{port}")
    }

    async fn give_second_factor(&self, client: &mut Client, email: &str) {
        let person = people::by_email(self.instance.store.read(), email).await.unwrap().unwrap();
        let key = entity::totp_key::Entity::find_by_id(person.id).one(self.instance.store.read()).await;
        let secret = key.unwrap().unwrap().secret;
        let code = people::totp_now(&secret, self.now()).unwrap();
        client.fill("code", &code).press("Continue").await;
    }

    /// Every mail to an address, oldest first.
    pub async fn mails(&self, email: &str) -> Vec<outgoing::Model> {
        let mails = outgoing::Entity::find().filter(outgoing::Column::Email.eq(email));
        mails.order_by_asc(outgoing::Column::Id).all(self.instance.store.read()).await.unwrap()
    }

    pub async fn newest_mail(&self, email: &str) -> outgoing::Model {
        self.mails(email).await.pop().unwrap_or_else(|| panic!("no mail to {email}"))
    }
}
