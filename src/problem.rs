//! `{{problem "email"}}` in a template: what is wrong with one field, in the visitor's words.
//!
//! A page that is shown again carries `errors` at its root: `[{ "field": "email", "text": "…" }]`, already
//! put into words. The partials of form fields ask here, so a page need not hand each field its error.

use handlebars::{
    Context, Handlebars, Helper, HelperDef, RenderContext, RenderError, RenderErrorReason, ScopedJson,
};
use serde_json::Value;

/// The helper itself: text in a page, a value that can be asked for in `{{#if (problem id)}}`.
#[derive(Debug, Clone, Copy)]
pub struct Problem;

impl HelperDef for Problem {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let field = helper.param(0).and_then(|field| field.value().as_str());
        let field = field.ok_or(RenderErrorReason::ParamNotFoundForIndex("problem", 0))?;
        Ok(ScopedJson::Derived(first(context.data(), field)))
    }
}

/// The first problem of this field, or of a part of the question it is the first field of; else null.
fn first(page: &Value, field: &str) -> Value {
    let errors = page["errors"].as_array().map_or(&[][..], Vec::as_slice);
    let of = |name: &str| errors.iter().find(|error| error[name] == field);
    let found = of("field").or_else(|| of("question"));
    found.map_or(Value::Null, |error| error["text"].clone())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::first;

    #[test]
    fn a_field_hears_its_own_problem_only() {
        let page = json!({ "errors": [{ "field": "name", "text": "Give your name" }, { "field": "name", "text": "Later" }] });
        assert_eq!(first(&page, "name"), "Give your name");
        assert_eq!(first(&page, "email"), Value::Null);
        assert_eq!(first(&json!({}), "name"), Value::Null, "a page without a form has no errors");
    }

    #[test]
    fn a_question_of_several_fields_says_the_problem_of_any_of_them() {
        let page =
            json!({ "errors": [{ "field": "when-month", "question": "when", "text": "Give the month" }] });
        assert_eq!(first(&page, "when"), "Give the month");
        assert_eq!(first(&page, "when-month"), "Give the month");
        assert_eq!(first(&page, "when-year"), Value::Null);
    }
}
