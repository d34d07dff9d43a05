//! The one binary: parse and dispatch.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let command = atoll::commands::Command::parse();
    atoll::commands::run(command)
}
