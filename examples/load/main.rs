//! Load on loopback, bounded in count, and what came of it: each figure beside its target. `bin/bench` builds for
//! release and calls it with the binaries to start: the server's, and the demonstration's as `bin/demo` builds it.
//!
//! `load SERVER DEMO [--strict] [--lane | --choosing]`; `--strict` makes a missed target an exit code; `--lane`
//! measures nothing but the lane, `--choosing` nothing but the selection engine.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a bench prints, stops at the first surprise, and is told where a PostgreSQL is"
)]

mod board;
mod choosing;
mod demonstration;
mod lane;
mod lists;
mod pages;
mod process;
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
    let has = |name: &str| options.iter().any(|option| option == name);
    if !has("--choosing") {
        lane::run(&mut table).await;
    }
    if !has("--lane") {
        choosing::run(&server, &mut table);
    }
    if !has("--lane") && !has("--choosing") {
        pages::run(&server, &mut table).await;
        lists::run(&server, &mut table).await;
        board::run(&server, &mut table).await;
        submissions::run(&server, &mut table).await;
        signing_in::run(&server, &mut table).await;
        startup::run(&server, &mut table).await;
        if let Some(demo) = binaries.get(1) {
            demonstration::run(&PathBuf::from(demo), &mut table).await;
        }
    }
    print!("{table}");
    if is_strict && table.has_misses() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
