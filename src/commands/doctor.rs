//! `atoll doctor`: what is misconfigured, and how to mend it.

use std::process::ExitCode;

use chrono::NaiveDate;
use entity::outgoing::{self, OutgoingStatus};
use entity::role_grant::{self, Role};
use migration::Migrator;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use sea_orm_migration::MigratorTrait;

use crate::clock::Clock;
use crate::config::Settings;
use crate::countries::{self, Membership};
use crate::instance::secret_in;
use crate::journal;
use crate::store::{Store, StoreOptions};

/// One thing that was looked at.
enum Finding {
    Fine(String),
    /// Works, but not as it should: what, and how to mend it.
    Odd(String, &'static str),
    /// Does not work: what, and how to mend it.
    Broken(String, &'static str),
}

use Finding::{Broken, Fine, Odd};

/// Exit 0 when nothing is broken, 1 otherwise.
pub(super) async fn run(settings: Settings) -> anyhow::Result<ExitCode> {
    let mut findings = vec![data(&settings), secret(&settings), address(&settings), mail_settings(&settings)];
    findings.push(group_memberships(Clock::Machine.now().date_naive()));
    match Store::open(&settings.database(), Clock::Machine, StoreOptions::default()).await {
        Ok(store) => {
            findings.push(Fine(format!("the database answers ({:?})", store.backend())));
            findings.push(schema(&settings).await);
            let stored = stored(&store).await;
            findings.extend(stored.unwrap_or_else(|error| {
                vec![Broken(format!("rows cannot be read: {error}"), "run: atoll migrate")]
            }));
            store.shutdown().await;
        }
        Err(error) => findings.push(Broken(
            format!("the database cannot be opened: {error}"),
            "check DATABASE_URL, or that the data directory may be written to",
        )),
    }
    let is_broken = findings.iter().any(|finding| matches!(finding, Broken(..)));
    findings.iter().for_each(say);
    Ok(ExitCode::from(u8::from(is_broken)))
}

fn say(finding: &Finding) {
    match finding {
        Fine(what) => eprintln!("  fine    {what}"),
        Odd(what, remedy) => eprintln!("  odd     {what}\n          → {remedy}"),
        Broken(what, remedy) => eprintln!("  broken  {what}\n          → {remedy}"),
    }
}

fn data(settings: &Settings) -> Finding {
    let place = settings.data.display();
    match std::fs::metadata(&settings.data) {
        Ok(found) if found.is_dir() && !found.permissions().readonly() => {
            Fine(format!("data directory {place}"))
        }
        Ok(_) => {
            Broken(format!("{place} cannot be written to"), "give the directory to the user who runs Atoll")
        }
        Err(_) => Broken(format!("{place} does not exist"), "name it with --data, or start the server once"),
    }
}

fn secret(settings: &Settings) -> Finding {
    if !settings.data.join("secret").exists() {
        return Odd("there is no secret yet".to_owned(), "it is made when the server first starts");
    }
    match secret_in(&settings.data) {
        Err(error) => Broken(format!("{error:#}"), "put the secret of your backup in its place"),
        Ok(_) if is_open_to_others(settings) => {
            Odd("the secret can be read by other users".to_owned(), "chmod 600 the file `secret`")
        }
        Ok(_) => Fine("the secret is there and private".to_owned()),
    }
}

#[cfg(unix)]
fn is_open_to_others(settings: &Settings) -> bool {
    use std::os::unix::fs::PermissionsExt;
    let found = std::fs::metadata(settings.data.join("secret"));
    found.is_ok_and(|found| found.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_: &Settings) -> bool {
    false
}

fn address(settings: &Settings) -> Finding {
    let url = settings.public_url();
    if settings.base_url.is_none() {
        return Odd(format!("mails will name {url}"), "set base_url to the address that people use");
    }
    if !settings.is_https() {
        return Odd(
            format!("{url} is not encrypted"),
            "put a proxy with TLS in front and set base_url to https://…",
        );
    }
    Fine(format!("people reach this server at {url}"))
}

fn mail_settings(settings: &Settings) -> Finding {
    match &settings.mail.host {
        None => {
            Odd("mails wait in the outbox: no mail server is set".to_owned(), "set mail.host, and mail.from")
        }
        Some(host) if settings.mail.from.is_none() => {
            Odd(format!("mails leave through {host} without a sender of yours"), "set mail.from")
        }
        Some(host) => Fine(format!("mails leave through {host}")),
    }
}

/// Ends of memberships that the shipped data only expects: past figures are safe, new editions may be off.
fn group_memberships(today: NaiveDate) -> Finding {
    let passed = |row: &&&Membership| row.valid_to.is_some_and(|end| end <= today);
    let due = countries::due_to_change(today);
    let late: Vec<String> =
        due.iter().filter(passed).map(|row| format!("{} {:?}", row.iso3, row.flag)).collect();
    if late.is_empty() {
        return Fine(format!(
            "country groups: {} memberships have an announced end, none has passed",
            due.len()
        ));
    }
    Odd(
        format!("country groups: the announced end of {} has passed", late.join(", ")),
        "confirm it in data/country_flags.csv, or wait for the next release",
    )
}

async fn schema(settings: &Settings) -> Finding {
    let open = async {
        let connection = Store::connect_for_migrations(&settings.database()).await?;
        let pending = Migrator::get_pending_migrations(&connection).await?.len();
        connection.close().await?;
        anyhow::Ok(pending)
    };
    match open.await {
        Ok(0) => Fine("the schema is current".to_owned()),
        Ok(pending) => Broken(format!("{pending} migrations are missing"), "run: atoll migrate"),
        Err(error) => Broken(format!("the schema cannot be read: {error:#}"), "run: atoll migrate"),
    }
}

async fn stored(store: &Store) -> anyhow::Result<Vec<Finding>> {
    let journal = journal::check(store).await?;
    let chain = match journal.broken_at {
        Some(at) => Broken(
            format!("the journal's chain breaks at entry {at}"),
            "compare with a backup: rows were changed",
        ),
        None => Fine(format!(
            "the journal's chain holds: {} entries, {} not sealed yet, head {}",
            journal.sealed, journal.unsealed, journal.head
        )),
    };
    let mails = async |status| {
        let mails = outgoing::Entity::find().filter(outgoing::Column::Status.eq(status));
        mails.count(store.read()).await
    };
    let (waiting, failed) = (mails(OutgoingStatus::Waiting).await?, mails(OutgoingStatus::Failed).await?);
    let outbox = match (waiting, failed) {
        (0, 0) => Fine("no mail waits".to_owned()),
        (waiting, 0) => {
            Odd(format!("{waiting} mails wait"), "they leave when the server runs and mail.host answers")
        }
        (_, failed) => Odd(format!("{failed} mails were given up"), "look at `error` in the table outbox"),
    };
    let administrators = role_grant::Entity::find().filter(role_grant::Column::Role.eq(Role::Administrator));
    let staff = match administrators.count(store.read()).await? {
        0 => Odd("there is no administrator".to_owned(), "run: atoll staff add EMAIL --role administrator"),
        many => Fine(format!("{many} administrators")),
    };
    Ok(vec![chain, outbox, staff])
}
