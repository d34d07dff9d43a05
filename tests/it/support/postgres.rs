//! A PostgreSQL database for one test, dropped when the test lets go of it.

use std::sync::atomic::{AtomicU32, Ordering};

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DbErr, Statement};

use super::told;

/// A database that nobody else uses; it goes when this value goes, also when the test fails.
pub struct FreshDatabase {
    server: String,
    name: String,
}

impl FreshDatabase {
    /// A new, empty database on the server that `bin/test` started; `None` when this run is on SQLite.
    pub async fn create() -> Option<FreshDatabase> {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let server = told("ATOLL_TEST_POSTGRES")?;
        let name = format!("atoll_test_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
        execute(&server, &format!("CREATE DATABASE {name} TEMPLATE template0")).await.unwrap();
        Some(FreshDatabase { server, name })
    }

    /// The same with the schema in it: a copy of one that the first test of a run makes.
    pub async fn migrated() -> Option<FreshDatabase> {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let server = told("ATOLL_TEST_POSTGRES")?;
        make_template(&server).await.unwrap();
        let name = format!("atoll_copy_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
        execute(&server, &format!("CREATE DATABASE {name} TEMPLATE {TEMPLATE}")).await.unwrap();
        Some(FreshDatabase { server, name })
    }

    /// Where it is, as `DATABASE_URL` would say it.
    pub fn url(&self) -> String {
        with_database(&self.server, &self.name)
    }
}

const TEMPLATE: &str = "atoll_template";

/// Makes the template once a server, whatever the number of processes that ask for it at once.
async fn make_template(server: &str) -> Result<(), DbErr> {
    let lock =
        Database::connect(ConnectOptions::new(server).max_connections(1).sqlx_logging(false).to_owned())
            .await?;
    lock.execute_unprepared("SELECT pg_advisory_lock(20261121)").await?;
    let known = Statement::from_string(
        lock.get_database_backend(),
        format!("SELECT 1 FROM pg_database WHERE datname = '{TEMPLATE}'"),
    );
    if lock.query_one_raw(known).await?.is_none() {
        let half = "atoll_template_half";
        lock.execute_unprepared(&format!("CREATE DATABASE {half} TEMPLATE template0")).await?;
        atoll::commands::migrate_up(&with_database(server, half)).await.unwrap();
        lock.execute_unprepared(&format!("ALTER DATABASE {half} RENAME TO {TEMPLATE}")).await?;
    }
    lock.close().await
}

impl Drop for FreshDatabase {
    /// On a thread of its own, because a test's runtime may be the one that is dropping this.
    fn drop(&mut self) {
        let drop_database = format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name);
        let server = self.server.clone();
        let dropped = std::thread::spawn(move || {
            tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap()
                .block_on(execute(&server, &drop_database))
        });
        if !matches!(dropped.join(), Ok(Ok(()))) {
            eprintln!("the database {} was left behind", self.name);
        }
    }
}

async fn execute(server: &str, statement: &str) -> Result<(), DbErr> {
    let connection =
        Database::connect(ConnectOptions::new(server).max_connections(1).sqlx_logging(false).to_owned())
            .await?;
    connection.execute_unprepared(statement).await?;
    connection.close().await
}

/// The same server, another database: what follows the last `/`, up to a `?`, is its name.
fn with_database(url: &str, name: &str) -> String {
    let (address, options) =
        url.split_once('?').map_or((url, None), |(address, options)| (address, Some(options)));
    let server = address.rsplit_once('/').map_or(address, |(server, _)| server);
    match options {
        Some(options) => format!("{server}/{name}?{options}"),
        None => format!("{server}/{name}"),
    }
}

#[test]
fn the_name_of_the_database_is_what_stands_before_the_question_mark() {
    assert_eq!(with_database("postgres://a:b@127.0.0.1:5/postgres", "t"), "postgres://a:b@127.0.0.1:5/t");
    assert_eq!(
        with_database("postgres://a:b@h:5/p?sslmode=disable", "t"),
        "postgres://a:b@h:5/t?sslmode=disable"
    );
}

mod on_postgres {
    use sea_orm::{ConnectionTrait, Database};

    use super::{FreshDatabase, execute};

    #[tokio::test]
    async fn two_tests_do_not_see_each_others_tables_and_leave_nothing_behind() {
        let mine = FreshDatabase::create().await.expect("bin/test tells ATOLL_TEST_POSTGRES in this step");
        let yours = FreshDatabase::create().await.unwrap();
        let (here, there) = (mine.url(), yours.url());
        execute(&here, "CREATE TABLE atoll (name text)").await.unwrap();
        let open = Database::connect(&there).await.unwrap();
        assert!(
            open.execute_unprepared("SELECT name FROM atoll").await.is_err(),
            "another database, another world"
        );
        drop((mine, yours));
        assert!(
            execute(&here, "SELECT 1").await.is_err() && execute(&there, "SELECT 1").await.is_err(),
            "both are gone"
        );
    }
}
