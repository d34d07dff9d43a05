//! Backup and restore, by the commands that an operator types.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use atoll::store::Store;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use tempfile::TempDir;

use crate::support::postgres::FreshDatabase;

/// A data directory, and on PostgreSQL a database, of its own.
struct Place {
    directory: TempDir,
    database: Option<FreshDatabase>,
}

impl Place {
    async fn new() -> Place {
        Place { directory: TempDir::new().unwrap(), database: FreshDatabase::create().await }
    }

    /// A place with a schema, a secret and an administrator.
    async fn in_use() -> Place {
        let place = Place::new().await;
        place.must(&["migrate"]);
        place.must(&["staff", "add", "sela@fellowship.example", "--role", "administrator"]);
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_atoll"));
        command.args(arguments).arg("--data").arg(self.directory.path());
        command.env_remove("DATABASE_URL");
        if let Some(database) = &self.database {
            command.env("DATABASE_URL", database.url());
        }
        command.output().unwrap()
    }

    fn must(&self, arguments: &[&str]) {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    }

    /// Every row of every table, as the database writes it.
    async fn rows(&self) -> BTreeMap<String, Vec<String>> {
        let file = format!("sqlite://{}", self.path("atoll.sqlite").display());
        let url = self.database.as_ref().map_or(file, FreshDatabase::url);
        let connection = Store::connect_for_migrations(&url).await.unwrap();
        let mut rows = BTreeMap::new();
        for table in ask(&connection, TABLES, PG_TABLES).await {
            let columns = ask(
                &connection,
                &format!("SELECT 'quote(\"' || name || '\")' AS line FROM pragma_table_info('{table}')"),
                "SELECT 't::text' AS line",
            )
            .await;
            let columns = columns.join(" || ',' || ");
            let question = format!("SELECT {columns} AS line FROM \"{table}\" t ORDER BY 1");
            rows.insert(table, ask(&connection, &question, &question).await);
        }
        connection.close().await.unwrap();
        rows
    }
}

const TABLES: &str = "SELECT name AS line FROM sqlite_master WHERE type = 'table' ORDER BY name";
const PG_TABLES: &str =
    "SELECT tablename::text AS line FROM pg_tables WHERE schemaname = 'public' ORDER BY 1";

async fn ask(connection: &DatabaseConnection, sqlite: &str, postgres: &str) -> Vec<String> {
    let backend = connection.get_database_backend();
    let question = if backend == DbBackend::Sqlite { sqlite } else { postgres };
    let rows = connection.query_all_raw(Statement::from_string(backend, question)).await.unwrap();
    rows.iter().map(|row| row.try_get("", "line").unwrap()).collect()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn what_was_backed_up_is_restored_row_for_row() {
    let (from, to, kept) = (Place::in_use().await, Place::new().await, TempDir::new().unwrap());
    let file = kept.path().join("atoll.backup");
    std::fs::write(from.path("atoll.toml"), "contact = \"help@fellowship.example\"\n").unwrap();
    let before = from.rows().await;
    assert!(before["role_grants"].len() == 1 && !before["journal"].is_empty(), "{:?}", before.keys());
    from.must(&["backup", text(&file)]);
    to.must(&["restore", text(&file)]);
    assert_eq!(to.rows().await, before);
    for name in ["secret", "atoll.toml"] {
        assert_eq!(std::fs::read(to.path(name)).unwrap(), std::fs::read(from.path(name)).unwrap(), "{name}");
    }
    assert_eq!(names(kept.path()), ["atoll.backup"], "nothing is left beside the file");
    let doctor = to.run(&["doctor"]);
    assert_eq!(doctor.status.code(), Some(0), "{}", said(&doctor));
    assert!(said(&doctor).contains("the journal's chain holds"), "{}", said(&doctor));
}

#[cfg(unix)]
#[tokio::test]
async fn a_backup_and_a_restored_secret_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (from, to, kept) = (Place::in_use().await, Place::new().await, TempDir::new().unwrap());
    let file = kept.path().join("atoll.backup");
    from.must(&["backup", text(&file)]);
    to.must(&["restore", text(&file)]);
    for path in [file, to.path("secret")] {
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{} can be read by others: {mode:o}", path.display());
    }
}

#[tokio::test]
async fn a_backup_overwrites_nothing() {
    let (from, kept) = (Place::in_use().await, TempDir::new().unwrap());
    let file = kept.path().join("atoll.backup");
    std::fs::write(&file, "precious").unwrap();
    let refused = from.run(&["backup", text(&file)]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("exists"), "{}", said(&refused));
    assert_eq!(std::fs::read(&file).unwrap(), b"precious");
}

#[tokio::test]
async fn a_restore_overwrites_no_instance() {
    let (from, used, kept) = (Place::in_use().await, Place::in_use().await, TempDir::new().unwrap());
    let file = kept.path().join("atoll.backup");
    from.must(&["backup", text(&file)]);
    let (rows, secret) = (used.rows().await, std::fs::read(used.path("secret")).unwrap());
    let names_before = names(used.directory.path());
    let refused = used.run(&["restore", text(&file)]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("empty"), "it says where to restore to: {}", said(&refused));
    assert_eq!(used.rows().await, rows);
    assert_eq!(std::fs::read(used.path("secret")).unwrap(), secret);
    assert_eq!(names(used.directory.path()), names_before, "and it leaves nothing lying about");
}

#[tokio::test]
async fn what_is_no_backup_is_refused_without_a_trace() {
    let (to, kept) = (Place::new().await, TempDir::new().unwrap());
    let file = kept.path().join("holiday.jpg");
    std::fs::write(&file, [0xFF, 0xD8, 0xFF, 0xE0].repeat(100)).unwrap();
    for path in [file.clone(), kept.path().join("no-such-file")] {
        let refused = to.run(&["restore", text(&path)]);
        assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
        assert_eq!(names(to.directory.path()), Vec::<String>::new());
    }
}

#[tokio::test]
async fn the_doctor_is_not_content_with_a_place_that_was_never_set_up() {
    let place = Place::new().await;
    let doctor = place.run(&["doctor"]);
    assert_eq!(doctor.status.code(), Some(1), "{}", said(&doctor));
    assert!(said(&doctor).contains("run: atoll migrate"), "{}", said(&doctor));
}

#[tokio::test]
async fn the_doctor_says_where_the_journal_was_changed() {
    let place = Place::in_use().await;
    let file = format!("sqlite://{}", place.path("atoll.sqlite").display());
    let url = place.database.as_ref().map_or(file, FreshDatabase::url);
    seal(&url).await;
    let connection = Store::connect_for_migrations(&url).await.unwrap();
    connection.execute_unprepared("UPDATE journal SET reason = 'x' WHERE sequence = 1").await.unwrap();
    connection.close().await.unwrap();
    let doctor = place.run(&["doctor"]);
    assert_eq!(doctor.status.code(), Some(1), "{}", said(&doctor));
    assert!(said(&doctor).contains("chain breaks at entry 1"), "{}", said(&doctor));
}

/// What a running server does every now and then.
async fn seal(url: &str) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let store = Store::open(url, atoll::clock::Clock::Machine, Default::default()).await.unwrap();
    assert!(atoll::journal::seal(&store).await.unwrap() > 0);
    store.shutdown().await;
}

#[tokio::test]
async fn a_command_that_was_mistyped_ends_with_two() {
    let place = Place::new().await;
    for arguments in [
        &["staff", "add", "sela@fellowship.example", "--role", "king"][..],
        &["staff", "add", "no address", "--role", "administrator"],
        &["staff", "add", "sela@fellowship.example", "--role", "manager"],
        &["sing"],
    ] {
        let refused = place.run(arguments);
        assert_eq!(refused.status.code(), Some(2), "{arguments:?}: {}", said(&refused));
        assert!(!said(&refused).contains("panicked"), "{}", said(&refused));
    }
}
