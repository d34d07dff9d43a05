//! Programs of others, asked for one JSON object.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// Invents records, and asks outside packages what they say of a publication.
pub const GENERATOR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/oracle/publication.py");

/// Runs solvers and measures whole processes.
pub const MEASURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/oracle/milp.py");

/// What a program says; `packages` is where Python finds further ones.
pub fn said(program: &str, arguments: &[&str], directory: &Path, packages: &str) -> Value {
    let mut command = Command::new(program);
    command.env("PYTHONPATH", packages).args(arguments).current_dir(directory);
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}"))
}
