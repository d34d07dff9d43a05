//! The second factor of staff: enrolled at first sign-in, asked for at each.

use base64::Engine;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError, Queried};
use crate::page::Pages;
use crate::paths;
use crate::people::actions::{self, Enrolment, Tried};
use crate::people::views::{EnrolTotp, GiveTotp};
use crate::people::{forms, sign_in};

#[handler]
pub async fn show(ctx: Ctx, Queried(query): Queried) -> Result<Response, AppError> {
    let next = sign_in::next(&query);
    match ctx.actor.person() {
        None => Ok(ctx.see_other(paths::sign_in_then(&next), "")),
        Some(person) if person.is_trusted => Ok(ctx.see_other(next, "")),
        Some(_) => asked(&ctx, next, Vec::new()).await,
    }
}

#[handler]
pub async fn create(ctx: Ctx, Checked(posted): Checked) -> Result<Response, AppError> {
    let next = sign_in::next(&posted);
    let Some(person) = ctx.actor.person() else {
        return Ok(ctx.see_other(paths::sign_in_then(&next), "flash-sign-in-ended"));
    };
    let error = match forms::totp(&posted) {
        Err(error) => error,
        Ok(code) => match actions::give_totp(&ctx, person.id, person.sign_in, code).await? {
            Tried::Right => return Ok(ctx.see_other(next, "")),
            Tried::Ended => return Ok(ctx.see_other(paths::sign_in_then(&next), "flash-too-many-codes")),
            Tried::Wrong => FieldError::new("code", "people-totp-wrong"),
        },
    };
    asked(&ctx, next, vec![error]).await
}

async fn asked(ctx: &Ctx, next: String, errors: Vec<FieldError>) -> Result<Response, AppError> {
    let person = super::person(ctx)?;
    let is_wrong = !errors.is_empty();
    match actions::totp_enrolment(ctx, person.id).await? {
        Enrolment::Enrolled if is_wrong => ctx.unprocessable(&GiveTotp { errors, next }),
        Enrolment::Enrolled => ctx.page(&GiveTotp { errors, next }),
        Enrolment::Fresh(secret) => {
            let page = enrolment(&person.email, &secret, next, errors)?;
            if is_wrong { ctx.unprocessable(&page) } else { ctx.page(&page) }
        }
    }
}

fn enrolment(
    email: &str,
    secret: &str,
    next: String,
    errors: Vec<FieldError>,
) -> Result<EnrolTotp, AppError> {
    let address = sign_in::totp_address(secret, email)?;
    let code =
        fast_qr::QRBuilder::new(address.as_str()).build().map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let svg = fast_qr::convert::svg::SvgBuilder::default().to_str(&code);
    let picture = format!("data:image/svg+xml;base64,{}", base64::prelude::BASE64_STANDARD.encode(svg));
    let groups: Vec<String> =
        secret.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into()).collect();
    Ok(EnrolTotp { errors, secret: groups.join(" "), picture, address, next })
}
