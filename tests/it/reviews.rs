//! Reviewing: blind, free of conflicts, evenly spread, and nobody's marks before one's own.

mod board;
mod paging;
mod ranking;
mod reviewing;
pub mod scene;
