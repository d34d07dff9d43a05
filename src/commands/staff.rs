//! `atoll staff add EMAIL --role ROLE [--programme CODE]`: the first administrator comes from here.
//! `atoll staff reset-second-factor EMAIL`: for somebody who lost their telephone.

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
    /// Forget a lost second factor: every sign-in of the account ends, and the next one enrols a new one.
    ResetSecondFactor { email: String },
}

pub(super) async fn run(settings: Settings, verb: Verb) -> anyhow::Result<ExitCode> {
    match verb {
        Verb::Add { email, role, programme } => add(settings, &email, role, programme).await,
        Verb::ResetSecondFactor { email } => reset_second_factor(settings, &email).await,
    }
}

async fn add(
    settings: Settings,
    email: &str,
    role: Role,
    programme: Option<String>,
) -> anyhow::Result<ExitCode> {
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

async fn reset_second_factor(settings: Settings, email: &str) -> anyhow::Result<ExitCode> {
    let email = email.trim().to_lowercase();
    let ctx = Ctx::system(super::open(settings).await?);
    let known = people::by_email(ctx.store().read(), &email).await?;
    let person = known.ok_or_else(|| anyhow::anyhow!("there is no account of {email}"))?.id;
    let inner = ctx.clone();
    let write = ctx.store().write(async move |txn| people::forget_second_factor(txn, &inner, person).await);
    let had_one = write.await?;
    let said = if had_one { "forgotten" } else { "there was none" };
    eprintln!("{email}: second factor {said}; every sign-in ended, the next one enrols a new second factor");
    ctx.store().shutdown().await;
    Ok(ExitCode::SUCCESS)
}
