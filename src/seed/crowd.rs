//! Many people at once, for tests and benches: browsers about to hand in, and long lists.

use std::sync::Arc;

use chrono::TimeDelta;
use entity::{ApplicationId, edition};
use futures_util::{StreamExt, TryStreamExt, stream};

use super::answers::answers;
use super::applying::{account, acting, at_once};
use super::cast::Official;
use super::people::Maker;
use super::rows::{Rows, insert};
use crate::applications::{self, Whole};
use crate::clock;
use crate::ctx::{Browser, Ctx};
use crate::error::AppError;
use crate::instance::Instance;
use crate::questionnaires::Questionnaire;
use crate::store::Txn;
use crate::{paths, people, programmes};

const CHUNK: usize = 25;
/// Rows to an INSERT: below the number of parameters that either database takes.
const ROWS: usize = 500;

/// A signed-in browser with a complete draft: its next request can be the submission.
#[derive(Clone, Debug)]
pub struct Ready {
    pub application: ApplicationId,
    /// `POST` here …
    pub path: String,
    /// … with this `Cookie` header …
    pub cookies: String,
    /// … and these fields.
    pub fields: Vec<(String, String)>,
}

/// `n` officials with complete drafts for the edition with this code, each in a browser of their own.
///
/// # Errors
/// There is no such edition, or a write fails.
pub async fn crowd(instance: &Arc<Instance>, code: &str, n: usize) -> anyhow::Result<Vec<Ready>> {
    let ctx = Ctx::system(instance.clone());
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    let form = applications::form(ctx.store().read(), edition.questionnaire_id).await?;
    let officials = officials("crowd", n);
    let chunks: Vec<Vec<Official>> = officials.chunks(CHUNK).map(<[_]>::to_vec).collect();
    let write = |chunk: Vec<Official>| {
        let (ctx, edition, form) = (ctx.clone(), edition.clone(), form.clone());
        let store = ctx.store().clone();
        async move {
            store
                .write(async move |txn| {
                    let mut ready = Vec::new();
                    for official in &chunk {
                        ready.push(prepare(txn, &ctx, &edition, &form, official).await?);
                    }
                    Ok(ready)
                })
                .await
        }
    };
    let ready = stream::iter(chunks).map(write).buffered(at_once(ctx.store()));
    let ready: Vec<Vec<Ready>> = ready.try_collect().await?;
    Ok(ready.into_iter().flatten().collect())
}

fn officials(seed: &str, n: usize) -> Vec<Official> {
    const REGIONS: [&str; 6] = ["pacific", "caribbean", "africa-en", "africa-fr", "asia-south", "latin"];
    let mut maker = Maker::numbered(seed);
    (0..n).map(|_| maker.official(&REGIONS, None)).collect()
}

async fn prepare(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    form: &Questionnaire,
    official: &Official,
) -> Result<Ready, AppError> {
    let token = data_encoding::BASE64URL_NOPAD.encode(&clock::random_bytes::<32>());
    let browser = Browser { token, is_new: false };
    let person = account(txn, ctx, official).await?;
    let ctx = Ctx { browser, actor: acting(ctx, &person), ..ctx.clone() };
    let whole = Whole { applicant: person.id, answers: answers(official, ctx.now), at: ctx.now };
    let draft = applications::fill_in(txn, &ctx, edition, form, whole).await?;
    let sign_in = people::begin_sign_in(txn, &ctx, person.id, "crowd").await?;
    let key = data_encoding::HEXLOWER.encode(&clock::random_bytes::<12>());
    let fields = [("_csrf", ctx.csrf()), ("key", key), ("revision", draft.revision.to_string())];
    Ok(Ready {
        application: draft.id,
        path: paths::application_submission(draft.id),
        cookies: format!("browser={}; {}={sign_in}", ctx.browser.token, people::COOKIE),
        fields: fields.map(|(name, value)| (name.to_owned(), value)).to_vec(),
    })
}

/// `n` applications that were handed in to the edition with this code, written as plain rows: for long lists.
/// Without journal and mails.
///
/// # Errors
/// There is no such edition, or a write fails.
pub async fn handed_in(instance: &Arc<Instance>, code: &str, n: usize) -> anyhow::Result<()> {
    let ctx = Ctx::system(instance.clone());
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    let form = applications::form(ctx.store().read(), edition.questionnaire_id).await?;
    for (chunk, first) in officials("list", n).chunks(ROWS).zip((0..).step_by(ROWS)) {
        let at = |place: usize| {
            let seconds = i64::try_from((first + place) * 7).unwrap_or(0);
            edition.opens_at + TimeDelta::seconds(seconds)
        };
        let rows =
            chunk.iter().enumerate().map(|(place, one)| Rows::of(&ctx, (&edition, &form), one, at(place)));
        let rows: Vec<Rows> = rows.collect();
        ctx.store().write(async move |txn| insert(txn, rows.clone()).await).await?;
    }
    Ok(())
}
