//! Which targets a cohort would not keep.

use entity::decision::{self, DecisionKind};
use entity::{ApplicationId, edition};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::selection::solver::{Problem, RuleKind, Violation, check};
use crate::selection::views::{KindChoice, label_beside_a_person, label_of};
use crate::selection::{actions, queries};

/// The labels of the targets that this cohort does not keep.
pub(super) async fn of_cohort(
    ctx: &Ctx,
    edition: &edition::Model,
    selected: &[ApplicationId],
) -> Result<Vec<Vec<String>>, AppError> {
    let known = Known::read(ctx, edition).await?;
    Ok(known.broken_by(selected, label_of))
}

/// The three ways to decide, each with the targets that would then not hold.
pub(super) async fn choices(
    ctx: &Ctx,
    edition: &edition::Model,
    decision: &decision::Model,
) -> Result<Vec<KindChoice>, AppError> {
    let known = Known::read(ctx, edition).await?;
    let mut others = queries::marked(ctx.store().read(), edition.id).await?.selected;
    others.retain(|id| *id != decision.application_id);
    let choice = |kind: &DecisionKind| {
        let mut cohort = others.clone();
        if *kind == DecisionKind::Select {
            cohort.push(decision.application_id);
        }
        KindChoice {
            value: kind.code().to_owned(),
            key: format!("value-decision-{kind}"),
            checked: *kind == decision.kind,
            breaks: known.broken_by(&cohort, label_beside_a_person),
        }
    };
    Ok(DecisionKind::ALL.iter().map(choice).collect())
}

struct Known {
    problem: Problem,
    references: std::collections::HashMap<ApplicationId, String>,
}

impl Known {
    async fn read(ctx: &Ctx, edition: &edition::Model) -> Result<Known, AppError> {
        let shortlist = actions::screened(ctx, edition).await?;
        let places = usize::try_from(edition.places).unwrap_or(0);
        let targets = queries::targets_of(ctx.store().read(), edition.id, places).await?;
        let problem = Problem { candidates: shortlist.candidates, ..queries::plan(edition, &targets) };
        let people = shortlist.people.into_iter().map(|person| (person.id, person.reference));
        Ok(Known { problem, references: people.collect() })
    }

    fn broken_by(&self, cohort: &[ApplicationId], named: fn(&RuleKind) -> Vec<String>) -> Vec<Vec<String>> {
        let ids: Vec<&str> =
            cohort.iter().filter_map(|id| self.references.get(id)).map(String::as_str).collect();
        let broken = check(&self.problem, &ids).into_iter().filter_map(|violation| match violation {
            Violation::TooFew { rule, .. } | Violation::TooMany { rule, .. } => Some(rule),
            Violation::Places { .. } => Some(String::new()),
            _ => None,
        });
        let mut broken: Vec<String> = broken.collect();
        broken.dedup();
        let label = |rule: &String| match self.problem.rules.iter().find(|known| known.id == *rule) {
            Some(rule) => named(&rule.kind),
            None => vec!["selection-places".to_owned()],
        };
        broken.iter().map(label).collect()
    }
}
