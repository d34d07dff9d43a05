//! placeholder
pub mod assets;
pub mod picture;
pub mod problem;

#[cfg(test)]
mod look;
