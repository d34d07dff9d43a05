//! Sign-in, second factor, account and mails over HTTP.

use poem::Response;
use poem::http::{HeaderValue, header};

use super::sign_in::COOKIE;
use crate::ctx::{Ctx, SignedIn};
use crate::error::{AppError, Denied};
use crate::page::Pages;

pub mod account;
pub mod codes;
pub mod mails;
pub mod totp;

/// On to `next` with a new sign-in cookie.
pub fn entered(ctx: &Ctx, token: &str, next: &str) -> Response {
    with_cookie(ctx, ctx.see_other(next, ""), token, 12 * 60 * 60)
}

/// On to `next` without the sign-in cookie.
fn left(ctx: &Ctx, next: &str) -> Response {
    with_cookie(ctx, ctx.see_other(next, "flash-signed-out"), "", 0)
}

fn with_cookie(ctx: &Ctx, mut response: Response, token: &str, seconds: u32) -> Response {
    let secure = if ctx.instance.settings.is_https() { "; Secure" } else { "" };
    let cookie = format!("{COOKIE}={token}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// The person who asks; the table of routes has seen to it that there is one.
fn person(ctx: &Ctx) -> Result<&SignedIn, AppError> {
    Ok(ctx.actor.person().ok_or(Denied("denied-sign-in-first"))?)
}
