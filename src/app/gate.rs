//! The first door: is this kind of person let in here at all?

use poem::http::Method;
use poem::{Endpoint, Request, Response};

use super::kept;
use super::route::{Entry, Who};
use crate::ctx::{Actor, Ctx};
use crate::error::{AppError, Denied};
use crate::page::Pages;
use crate::paths;

pub(super) fn guarded(entry: &Entry) -> Guarded {
    Guarded { who: entry.who, next: entry.endpoint() }
}

/// A route with its door.
pub(super) struct Guarded {
    who: Who,
    next: poem::endpoint::BoxEndpoint<'static, Response>,
}

impl Endpoint for Guarded {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let ctx =
            request.data::<Ctx>().cloned().ok_or_else(|| anyhow::anyhow!("a request without circumstances"));
        let ctx = ctx.map_err(AppError::from)?;
        let is_post = *request.method() == Method::POST;
        match refusal(self.who, &ctx, request.method())? {
            Some(elsewhere) if is_post => Ok(kept::handed_back(&ctx, request).await.unwrap_or(elsewhere)),
            Some(elsewhere) => Ok(elsewhere),
            None => self.next.call(request).await,
        }
    }
}

fn refusal(who: Who, ctx: &Ctx, method: &Method) -> Result<Option<Response>, AppError> {
    let next = if *method == Method::GET { ctx.request.uri.as_str() } else { paths::HOME };
    match (who, &ctx.actor) {
        (Who::Public | Who::Anyone, _) => Ok(None),
        (_, Actor::Visitor | Actor::System) => {
            let flash = if *method == Method::GET { "" } else { "flash-sign-in-ended" };
            Ok(Some(ctx.see_other(paths::sign_in_then(next), flash)))
        }
        (_, Actor::Person(person)) if person.is_staff() && !person.is_trusted => {
            Ok(Some(ctx.see_other(format!("{}?next={}", paths::TOTP, crate::form::encoded(next)), "")))
        }
        (Who::Person, Actor::Person(_)) => Ok(None),
        (Who::Staff(roles), Actor::Person(_)) if ctx.actor.has_any(roles) => Ok(None),
        (Who::Staff(_), Actor::Person(_)) => Err(Denied("denied-not-your-role").into()),
    }
}
