//! Load on loopback, bounded in count, and what came of it: each figure beside its target. `bin/bench` builds for
//! release and calls it with the binaries to start: the server's, and the demonstration's as `bin/demo` builds it.
//!
//! `load SERVER DEMO [--strict] [--PART…]`; `--strict` makes a missed target an exit code; with parts, only those of
//! `PARTS` that are named are measured.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a bench prints, stops at the first surprise, and is told where a PostgreSQL is"
)]

mod board;
mod choosing;
mod demonstration;
mod hiding;
mod lane;
mod lists;
mod outside;
mod pages;
mod process;
mod publishing;
#[path = "../../tests/it/support/shortlists.rs"]
mod shortlists;
mod signing_in;
#[path = "../../tests/it/support/socket.rs"]
mod socket;
mod startup;
mod submissions;
mod table;
mod world;

use std::path::PathBuf;
use std::process::ExitCode;

use table::Table;

const PARTS: [&str; 11] = [
    "lane",
    "choosing",
    "publishing",
    "hiding",
    "pages",
    "lists",
    "board",
    "submissions",
    "signing-in",
    "startup",
    "demonstration",
];

#[tokio::main]
async fn main() -> ExitCode {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let (options, binaries): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    if options.iter().any(|option| option == "--hello") {
        pages::serve_hello(binaries[0].parse().unwrap()).await;
        return ExitCode::SUCCESS;
    }
    let is_strict = options.iter().any(|option| option == "--strict");
    let server = PathBuf::from(&binaries[0]);
    let mut table = Table::default();
    let parts: Vec<&str> = options
        .iter()
        .map(|option| option.trim_start_matches('-'))
        .filter(|part| *part != "strict")
        .collect();
    assert!(parts.iter().all(|part| PARTS.contains(part)), "the parts are {}", PARTS.join(", "));
    for part in PARTS.into_iter().filter(|part| parts.is_empty() || parts.contains(part)) {
        match part {
            "lane" => lane::run(&mut table).await,
            "choosing" => choosing::run(&server, &mut table),
            "publishing" => publishing::run(&server, &mut table),
            "hiding" => hiding::run(&mut table),
            "pages" => pages::run(&server, &mut table).await,
            "lists" => lists::run(&server, &mut table).await,
            "board" => board::run(&server, &mut table).await,
            "submissions" => submissions::run(&server, &mut table).await,
            "signing-in" => signing_in::run(&server, &mut table).await,
            "startup" => startup::run(&server, &mut table).await,
            _ => demonstration::run(&PathBuf::from(&binaries[1]), &mut table).await,
        }
    }
    print!("{table}");
    if is_strict && table.has_misses() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
