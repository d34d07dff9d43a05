//! `atoll staff add EMAIL --role ROLE [--programme CODE]`: the first administrator comes from here.

use std::process::ExitCode;

use clap::Subcommand;
use entity::programme;
use entity::role_grant::Role;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::config::Settings;
use crate::ctx::Ctx;
use crate::people::{self, Granted};

#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Grant a role; the account is made when there is none.
    Add {
        email: String,
        /// administrator, manager, reviewer, trainer or publisher
        #[arg(long)]
        role: Role,
        /// The programme's code; an administrator has none.
        #[arg(long)]
        programme: Option<String>,
    },
}

pub(super) async fn run(settings: Settings, verb: Verb) -> anyhow::Result<ExitCode> {
    let Verb::Add { email, role, programme } = verb;
    let email = email.trim().to_lowercase();
    anyhow::ensure!(email.contains('@'), "{email} is no e-mail address");
    anyhow::ensure!(
        (role == Role::Administrator) == programme.is_none(),
        "an administrator acts in every programme (no --programme); every other role needs --programme CODE"
    );
    let ctx = Ctx::system(super::open(settings).await?);
    let programme = match programme {
        None => None,
        Some(code) => {
            let found = programme::Entity::find().filter(programme::Column::Code.eq(&code));
            let found = found.one(ctx.store().read()).await?;
            Some(found.ok_or_else(|| anyhow::anyhow!("there is no programme {code}"))?.id)
        }
    };
    let inner = ctx.clone();
    let shown = email.clone();
    let (_, granted) = ctx
        .store()
        .write(async move |txn| people::add_staff(txn, &inner, &email, role, programme).await)
        .await?;
    eprintln!("{shown}: {role} {}", if granted == Granted::Now { "granted" } else { "held already" });
    ctx.store().shutdown().await;
    Ok(ExitCode::SUCCESS)
}
