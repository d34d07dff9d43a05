//! How much a browser likes one of the things that it lists in a header: `q=0.8` (RFC 9110, 12.4.2).

/// `0.75` is 750: at most three decimals and at most 1. Nothing for what is no weight.
pub fn thousandths(written: &str) -> Option<u16> {
    let (whole, decimals) = written.trim().split_once('.').unwrap_or((written.trim(), ""));
    if decimals.len() > 3 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction: u16 = format!("{decimals:0<3}").parse().ok()?;
    match (whole, fraction) {
        ("1", 0) => Some(1000),
        ("0", _) => Some(fraction),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::thousandths;

    #[test]
    fn a_weight_lies_between_nought_and_one_and_has_three_decimals_at_most() {
        let read = ["0", "0.", "0.5", " 0.75 ", "0.001", "1", "1.000"].map(thousandths);
        assert_eq!(read, [0, 0, 500, 750, 1, 1000, 1000].map(Some));
        for wrong in ["", ".5", "1.001", "2", "-0.5", "0.1234", "0,5", "0.5e1", "a"] {
            assert_eq!(thousandths(wrong), None, "{wrong:?}");
        }
    }
}
