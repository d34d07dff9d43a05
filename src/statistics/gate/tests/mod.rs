//! The gate against small publications: drawn by hand, against every table there is, and forged.

mod drawn;
mod enumerated;
mod enumeration;
mod forged;
mod kept;
mod sketch;
