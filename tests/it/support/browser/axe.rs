//! axe-core in the page: what it finds wrong, in words that say where.

use std::fmt::{Display, Formatter, Result};

use serde::Deserialize;
use thirtyfour::WebDriver;

use crate::support::told;

/// Answers once, with the violations or with why there are none to show.
const RUN: &str = r#"
    const done = arguments[arguments.length - 1];
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];
    axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] })
        .then(results => done(results.violations), error => done(String(error)));
"#;

/// One rule that the page breaks, and where.
#[derive(Debug, Deserialize)]
pub struct Violation {
    /// axe-core's name of the rule, such as `image-alt`.
    pub id: String,
    impact: Option<String>,
    help: String,
    nodes: Vec<Place>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Place {
    html: String,
    failure_summary: Option<String>,
}

impl Display for Violation {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{} ({}): {}", self.id, self.impact.as_deref().unwrap_or("unrated"), self.help)?;
        for place in &self.nodes {
            write!(f, "\n    {}", place.html)?;
            for line in place.failure_summary.iter().flat_map(|summary| summary.lines()) {
                write!(f, "\n        {}", line.trim())?;
            }
        }
        Ok(())
    }
}

/// Brings axe-core into the page that is open and lets it look at all of it.
pub async fn run(driver: &WebDriver) -> Vec<Violation> {
    let path = told("ATOLL_AXE")
        .expect("axe-core is fetched by bin/test, which tells where in ATOLL_AXE: run bin/test");
    let axe = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {path}: {error}"));
    driver.execute(axe, []).await.unwrap();
    let answer = driver.execute_async(RUN, []).await.unwrap();
    answer.convert().unwrap_or_else(|_| panic!("axe-core gave up: {}", answer.json()))
}
