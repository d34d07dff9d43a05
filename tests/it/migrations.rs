//! The schema goes up, down and up again without a trace, and has every column that an entity asks for.

use std::collections::BTreeSet;
use std::path::Path;

use atoll::store::Store;
use migration::Migrator;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, EntityTrait, QuerySelect, Statement};
use sea_orm_migration::MigratorTrait;
use tempfile::TempDir;

use crate::support::postgres::FreshDatabase;

/// A database without any table, gone with this value.
struct Empty {
    connection: DatabaseConnection,
    _directory: TempDir,
    _database: Option<FreshDatabase>,
}

impl Empty {
    async fn open() -> Empty {
        let directory = TempDir::new().unwrap();
        let database = FreshDatabase::create().await;
        let file = format!("sqlite://{}", directory.path().join("atoll.sqlite").display());
        let url = database.as_ref().map_or(file, FreshDatabase::url);
        let connection = Store::connect_for_migrations(&url).await.unwrap();
        Empty { connection, _directory: directory, _database: database }
    }

    /// Every table with its columns, indexes and constraints, as the database itself describes them.
    async fn schema(&self) -> BTreeSet<String> {
        let questions: &[&str] = match self.connection.get_database_backend() {
            DbBackend::Sqlite => &[
                "SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || coalesce(sql, 'automatic') AS line \
                 FROM sqlite_master WHERE name NOT LIKE 'sqlite_sequence%'",
            ],
            _ => &[
                "SELECT 'column ' || table_name || '.' || column_name || ': ' || data_type || ' ' || is_nullable \
                 || ' ' || coalesce(column_default, '') AS line FROM information_schema.columns \
                 WHERE table_schema = 'public'",
                "SELECT 'index ' || indexdef AS line FROM pg_indexes WHERE schemaname = 'public'",
                "SELECT 'constraint ' || conname || ': ' || pg_get_constraintdef(oid) AS line FROM pg_constraint \
                 WHERE connamespace = 'public'::regnamespace",
                "SELECT 'type ' || typname AS line FROM pg_type WHERE typnamespace = 'public'::regnamespace",
            ],
        };
        let mut lines = BTreeSet::new();
        for question in questions {
            let asked = Statement::from_string(self.connection.get_database_backend(), *question);
            let rows = self.connection.query_all_raw(asked).await.unwrap();
            lines.extend(rows.iter().map(|row| row.try_get::<String>("", "line").unwrap()));
        }
        lines
    }
}

#[tokio::test]
async fn the_schema_after_down_and_up_is_the_one_before() {
    let empty = Empty::open().await;
    let bare = empty.schema().await;
    Migrator::up(&empty.connection, None).await.unwrap();
    let first = empty.schema().await;
    assert!(first.len() > bare.len() + 30, "{} lines of schema", first.len());
    Migrator::down(&empty.connection, None).await.unwrap();
    let left: Vec<String> = empty.schema().await.into_iter().filter(|line| !is_the_ledger(line)).collect();
    assert_eq!(left, Vec::<String>::new(), "going down left something behind");
    Migrator::up(&empty.connection, None).await.unwrap();
    let second = empty.schema().await;
    let differing: Vec<&String> = first.symmetric_difference(&second).collect();
    assert_eq!(differing, Vec::<&String>::new());
}

/// The migrator's own table stays.
fn is_the_ledger(line: &str) -> bool {
    line.contains("seaql_migrations")
}

#[tokio::test]
async fn each_migration_can_be_undone_by_itself() {
    let empty = Empty::open().await;
    let steps = Migrator::migrations().len();
    for step in 0..steps {
        let before = empty.schema().await;
        Migrator::up(&empty.connection, Some(1)).await.unwrap();
        let after = empty.schema().await;
        Migrator::down(&empty.connection, Some(1)).await.unwrap();
        let undone: BTreeSet<String> =
            empty.schema().await.into_iter().filter(|l| !is_the_ledger(l)).collect();
        let before: BTreeSet<String> = before.into_iter().filter(|l| !is_the_ledger(l)).collect();
        assert_eq!(undone, before, "step {} back", step + 1);
        Migrator::up(&empty.connection, Some(1)).await.unwrap();
        assert_eq!(empty.schema().await, after, "step {} again", step + 1);
    }
}

/// Reads one row of each entity, and says which entities there are.
macro_rules! select_from_each {
    ($connection:expr; $($module:ident)*) => {{
        let mut faults: Vec<String> = Vec::new();
        $(
            if let Err(error) = entity::$module::Entity::find().limit(1).all($connection).await {
                faults.push(format!("{}: {error}", stringify!($module)));
            }
        )*
        (vec![$(stringify!($module)),*], faults)
    }};
}

#[tokio::test]
async fn every_entity_finds_its_table_with_all_columns() {
    let empty = Empty::open().await;
    Migrator::up(&empty.connection, None).await.unwrap();
    let (listed, faults) = select_from_each!(&empty.connection;
        application application_event assignment assignment_event calendar_feed check_override
        criterion decision decision_event decision_release edition eligibility_rule elsewhere_edition journal_entry
        mark membership membership_event module nomination offer offer_event outgoing person presence
        programme publication publication_archive publication_figures questionnaire register role_grant scenario sensitive_answers session
        setting sign_in sign_in_code submission target totp_key
    );
    assert_eq!(faults, Vec::<String>::new());
    let listed: BTreeSet<String> = listed.into_iter().map(str::to_owned).collect();
    assert_eq!(listed, entities(), "the list in this test and the modules of entity/src/lib.rs");
}

/// The modules of the entity crate that describe a table.
fn entities() -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("entity/src");
    let lib = std::fs::read_to_string(source.join("lib.rs")).unwrap();
    let names = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let is_entity = |name: &&str| {
        let text = std::fs::read_to_string(source.join(format!("{name}.rs"))).unwrap_or_default();
        text.contains("DeriveEntityModel")
    };
    names.filter(is_entity).map(str::to_owned).collect()
}
