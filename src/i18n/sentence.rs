//! What a sentence is made of: the values it wants and the forms it offers. A walk through its parts.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// What was found in one sentence.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// The names of its variables, those of all its forms together.
    pub variables: BTreeSet<String>,
    /// The keys of each choice: `one` and `other` of an English plural.
    pub choices: Vec<BTreeSet<String>>,
}

impl Parts {
    /// Takes the sentence apart.
    pub fn of(pattern: &Pattern<&str>) -> Parts {
        let mut parts = Parts::default();
        parts.in_pattern(pattern);
        parts
    }

    fn in_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.in_expression(expression);
            }
        }
    }

    fn in_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.in_inline(inline),
            Expression::Select { selector, variants } => {
                self.in_inline(selector);
                self.choices.push(variants.iter().map(key).collect());
                variants.iter().for_each(|variant| self.in_pattern(&variant.value));
            }
        }
    }

    fn in_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                self.in_arguments(arguments)
            }
            InlineExpression::Placeable { expression } => self.in_expression(expression),
            _ => {}
        }
    }

    fn in_arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.in_inline(argument));
        arguments.named.iter().for_each(|argument| self.in_inline(&argument.value));
    }
}

fn key(variant: &Variant<&str>) -> String {
    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
    (*name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;

    #[test]
    fn variables_and_choices_are_found_in_every_form_and_inside_functions() {
        let source = "key = { $n ->\n [one] One by { $who }\n *[other] { NUMBER($n) } of { $total }\n }\n";
        let resource = fluent_syntax::parser::parse(source).expect("the source is sound");
        let Some(Entry::Message(message)) = resource.body.first() else {
            unreachable!("one message was parsed")
        };
        let parts = message.value.as_ref().map(Parts::of).unwrap_or_default();
        assert_eq!(parts.variables.into_iter().collect::<Vec<_>>(), ["n", "total", "who"]);
        assert_eq!(parts.choices, [BTreeSet::from(["one", "other"].map(str::to_owned))]);
    }
}
