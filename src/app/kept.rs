//! A form that arrives after its sign-in ended: what was typed is handed back, to be sent once more.
//!
//! The proof of a form is bound to the browser, not to the sign-in, so the page can carry the fields and a button
//! while the person signs in beside it. Nothing is stored, and nothing is shown that another site made up.

use poem::http::StatusCode;
use poem::{FromRequest, Request, Response};
use serde::Serialize;

use crate::ctx::Ctx;
use crate::form::Checked;
use crate::page::{Layout, Page, with_status};
use crate::paths;

/// What was typed, and where it was going.
#[derive(Debug, Serialize)]
pub struct KeptForm {
    pub action: String,
    pub sign_in: &'static str,
    pub fields: Vec<KeptField>,
}

#[derive(Debug, Serialize)]
pub struct KeptField {
    pub name: String,
    pub value: String,
}

impl Page for KeptForm {
    const TEMPLATE: &'static str = "app/kept";
    const LAYOUT: Layout = Layout::Person;

    fn samples() -> Vec<Self> {
        let field = KeptField { name: "motivation".into(), value: "Two lines\nof <b>text</b>".into() };
        vec![KeptForm {
            action: "/applications/1/pages/case".into(),
            sign_in: paths::SIGN_IN,
            fields: vec![field],
        }]
    }
}

/// The page that hands a posted form back; nothing when the post did not come from a page of ours.
pub(super) async fn handed_back(ctx: &Ctx, request: Request) -> Option<Response> {
    let (head, mut body) = request.split();
    let Checked(posted) = Checked::from_request(&head, &mut body).await.ok()?;
    let fields = posted.fields().filter(|(name, _)| *name != "_csrf");
    let fields: Vec<KeptField> =
        fields.map(|(name, value)| KeptField { name: name.to_owned(), value: value.to_owned() }).collect();
    if fields.is_empty() {
        return None;
    }
    let page = KeptForm { action: ctx.request.uri.clone(), sign_in: paths::SIGN_IN, fields };
    with_status(ctx, &page, StatusCode::FORBIDDEN).ok()
}
