//! How PostgreSQL is opened: one writer whose transactions are serializable, readers that cannot write, migrations.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sea_orm::sqlx::{ConnectOptions, Connection, Error as SqlxError};
use sea_orm::{DatabaseConnection, DbErr, RuntimeErr, SqlxPostgresConnector};

use super::options::StoreOptions;

/// How long one waits for a connection, and for the server to come back.
const CONNECTION_WAIT: Duration = Duration::from_secs(3);

/// A connection that rested longer is tried before it is used.
const REST: Duration = Duration::from_secs(1);

/// After this long a group takes no further closure. A COMMIT costs little here, and whoever comes late to a long group
/// waits for two.
pub(super) const GROUP_TIME: Duration = Duration::from_millis(15);

/// Sessions that refuse writes.
pub(super) async fn open_readers(url: &str, options: &StoreOptions) -> Result<DatabaseConnection, DbErr> {
    let session = parse(url)?.options([("default_transaction_read_only", "on")]);
    connect(pool(options.readers), session).await
}

/// The session that writes: its every transaction is serializable, and the server ends it when it hangs.
pub(super) async fn open_writer(url: &str, options: &StoreOptions) -> Result<DatabaseConnection, DbErr> {
    let limit = options.closure_timeout.as_millis().max(1);
    let session = parse(url)?.options([
        ("default_transaction_isolation", "serializable".to_owned()),
        ("default_transaction_read_only", "off".to_owned()),
        ("statement_timeout", limit.to_string()),
        ("idle_in_transaction_session_timeout", (2 * limit).to_string()),
    ]);
    connect(pool(1), session).await
}

/// A few plain connections: for the schema.
pub(super) async fn open_for_migrations(url: &str) -> Result<DatabaseConnection, DbErr> {
    connect(pool(2), parse(url)?).await
}

fn pool(size: u32) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(size.max(1))
        .acquire_timeout(CONNECTION_WAIT)
        .test_before_acquire(false)
        .before_acquire(|connection, rested| {
            Box::pin(async move {
                if rested.idle_for > REST {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
}

async fn connect(pool: PgPoolOptions, session: PgConnectOptions) -> Result<DatabaseConnection, DbErr> {
    let pool = pool.connect_with(session).await.map_err(connection_error)?;
    Ok(SqlxPostgresConnector::from_sqlx_postgres_pool(pool))
}

fn parse(url: &str) -> Result<PgConnectOptions, DbErr> {
    Ok(PgConnectOptions::from_str(url)
        .map_err(connection_error)?
        .application_name("atoll")
        .disable_statement_logging())
}

fn connection_error(error: SqlxError) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error)))
}
