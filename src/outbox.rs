//! Mails: written in the change's own transaction, so that what happened and what is told never part.

use entity::outgoing::{ActiveModel, Column, Entity, Model, OutgoingStatus};
use entity::{OutgoingId, PersonId};
use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::{Value, json};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::i18n::Lang;
use crate::instance::Instance;
use crate::page;
use crate::store::Txn;

const BATCH: u64 = 50;
const MOST_ATTEMPTS: i32 = 12;

/// A mail to one person: `templates/mail/<message>/{subject,body}.txt` with `words` and `base_url`.
#[derive(Debug)]
pub struct Mail<'a> {
    /// Whose account shows it; none when there is no account yet.
    pub person: Option<PersonId>,
    pub email: &'a str,
    pub lang: Lang,
    pub message: &'a str,
    /// What the template sees at its root; an object.
    pub words: Value,
}

/// A mail in words, ready for the outbox.
#[derive(Clone, Debug)]
pub struct Worded(ActiveModel);

/// Words a mail and puts it into the outbox.
pub fn post(txn: &Txn, ctx: &Ctx, mail: Mail<'_>) -> Result<(), AppError> {
    put(txn, word(ctx, mail)?);
    Ok(())
}

/// Puts a mail that was worded before into the outbox.
pub fn put(txn: &Txn, Worded(row): Worded) {
    txn.append(row);
}

/// Words a mail in the reader's language. It takes longer than to store it, and needs no transaction.
pub fn word(ctx: &Ctx, mail: Mail<'_>) -> Result<Worded, AppError> {
    let (subject, body) = texts(ctx, &mail)?;
    let status = if ctx.instance.settings.demo { OutgoingStatus::Kept } else { OutgoingStatus::Waiting };
    Ok(Worded(ActiveModel {
        id: Set(ctx.new_id::<OutgoingId>()),
        person_id: Set(mail.person),
        email: Set(mail.email.to_owned()),
        language: Set(mail.lang.code().to_owned()),
        message: Set(mail.message.to_owned()),
        subject: Set(subject),
        body: Set(body),
        status: Set(status),
        attempts: Set(0),
        next_at: Set(ctx.now),
        made_at: Set(ctx.now),
        sent_at: Set(None),
        error: Set(String::new()),
    }))
}

fn texts(ctx: &Ctx, mail: &Mail<'_>) -> Result<(String, String), AppError> {
    let mut data = mail.words.clone();
    data["shell"] = json!({"lang": mail.lang.code(), "dir": mail.lang.dir()});
    data["base_url"] = ctx.instance.settings.public_url().into();
    let text = |part: &str| {
        let name = format!("mail/{}/{part}", mail.message);
        page::mail_texts()
            .render(&name, &data)
            .map_err(|error| AppError::Internal(anyhow::anyhow!("{name}: {error}")))
    };
    Ok((text("subject")?.trim().to_owned(), text("body")?.trim().to_owned()))
}

/// Sends what is due; says how many left. A mail server that does not answer costs a delay, never a mail.
pub async fn deliver_due(instance: &Instance) -> Result<usize, AppError> {
    let Some(transport) = transport(instance)? else { return Ok(0) };
    let now = instance.clock.now();
    let due = Entity::find()
        .filter(Column::Status.eq(OutgoingStatus::Waiting))
        .filter(Column::NextAt.lte(now))
        .order_by_asc(Column::NextAt)
        .limit(BATCH)
        .all(instance.store.read())
        .await?;
    let mut sent = 0;
    for mail in due {
        let result = match message(instance, &mail) {
            Ok(message) => transport.send(message).await.map(|_| ()).map_err(anyhow::Error::from),
            Err(error) => Err(error),
        };
        sent += usize::from(result.is_ok());
        note(instance, mail, result).await?;
    }
    Ok(sent)
}

async fn note(instance: &Instance, mail: Model, result: anyhow::Result<()>) -> Result<(), AppError> {
    let now = instance.clock.now();
    let mut row = ActiveModel { id: Set(mail.id), ..Default::default() };
    let attempts = mail.attempts + 1;
    row.attempts = Set(attempts);
    match result {
        Ok(()) => {
            row.status = Set(OutgoingStatus::Sent);
            row.sent_at = Set(Some(now));
        }
        Err(error) => {
            tracing::warn!(mail = %mail.id, attempts, error = %error, "a mail did not leave");
            row.error = Set(error.to_string());
            row.next_at = Set(now + chrono::TimeDelta::seconds(30 << attempts.min(9)));
            if attempts >= MOST_ATTEMPTS {
                row.status = Set(OutgoingStatus::Failed);
            }
        }
    }
    instance.store.write(async move |txn| Ok(row.clone().update(txn).await.map(|_| ())?)).await
}

fn message(instance: &Instance, mail: &Model) -> anyhow::Result<Message> {
    let from = instance
        .settings
        .mail
        .from
        .clone()
        .unwrap_or_else(|| format!("Atoll <{}>", instance.settings.contact));
    let from: Mailbox = from.parse()?;
    let to: Mailbox = mail.email.parse()?;
    let domain = from.email.domain().to_owned();
    Ok(Message::builder()
        .from(from)
        .to(to)
        .subject(&mail.subject)
        .message_id(Some(format!("<{}@{domain}>", mail.id)))
        .body(mail.body.clone())?)
}

fn transport(instance: &Instance) -> Result<Option<AsyncSmtpTransport<Tokio1Executor>>, AppError> {
    let mail = &instance.settings.mail;
    let Some(host) = &mail.host else { return Ok(None) };
    let builder = if mail.plain {
        AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
    } else {
        AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(host).map_err(anyhow::Error::from)?
    };
    let builder = match mail.port {
        Some(port) => builder.port(port),
        None => builder,
    };
    let builder = match (&mail.user, &mail.password) {
        (Some(user), Some(password)) => builder.credentials(Credentials::new(user.clone(), password.clone())),
        _ => builder,
    };
    Ok(Some(builder.build()))
}
