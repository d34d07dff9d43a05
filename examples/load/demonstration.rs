//! The demonstration as `bin/demo` builds it: how soon its world stands, and what it weighs when nobody comes.

use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;

use crate::process::Process;
use crate::table::{Aim, Table};

const QUIET: Duration = Duration::from_secs(5);

pub async fn run(binary: &Path, table: &mut Table) {
    let directory = TempDir::new().unwrap();
    let data = directory.path().join("demo");
    for (start, aim) in [("made anew", Aim::AtMost(10.0)), ("there already", Aim::None)] {
        let demo = Process::atoll(binary, "demo", &data).await;
        table.add(format!("demonstration, world {start}: first page"), demo.ready.as_secs_f64(), "s", aim);
        tokio::time::sleep(QUIET).await;
        let figure = format!("demonstration, world {start}: resident when idle");
        table.add(figure, demo.resident(), "MB", Aim::AtMost(64.0));
    }
}
