//! Protection against every integer table that could be true: small publications are enumerated whole.

mod absent;
mod enumerated;
mod joint;
mod recut;
mod rules;
mod small;
