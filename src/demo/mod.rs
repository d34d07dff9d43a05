//! What only the demo has: the cast with one-press sign-in, and the kept mails. Never mounted elsewhere.

use crate::app::{Entry, Who, get, post};

mod cast;
mod handlers;
mod views;

pub use cast::{Player, keep_cast};
pub use views::{DemoMails, DemoPage};

/// Who can be signed in as.
pub async fn cast(ctx: &crate::ctx::Ctx) -> Result<Vec<Player>, crate::error::AppError> {
    cast::cast(ctx.store().read()).await
}

/// The demo's own pages.
pub fn routes() -> Vec<Entry> {
    vec![
        get("/demo", Who::Anyone, handlers::index),
        post("/demo/sign-in", Who::Anyone, handlers::sign_in),
        get("/demo/mails", Who::Anyone, handlers::mails),
        get("/demo/mails.json", Who::Anyone, handlers::mails_json),
    ]
}
