//! Whole numbers, decimals, percentages and lists. All arithmetic is in integers: a published figure must not
//! depend on how a machine rounds.

use icu::decimal::input::Decimal;

use super::tools;
use crate::i18n::Lang;

/// Shown for a percentage of nothing.
const NO_FIGURE: &str = "–";

/// With the language's grouping: `12,345`.
pub fn number(lang: Lang, value: i64) -> String {
    grouped(lang, &Decimal::from(value))
}

/// A value given in thousandths, with so many decimals (at most 3), rounded half up, away from zero: 62,345 with
/// one decimal is `62.3`, 62,350 is `62.4`.
pub fn decimal(lang: Lang, thousandths: i64, places: u8) -> String {
    let places = places.min(3);
    let rounded = rounded_quotient(thousandths.into(), 10_i128.pow(3 - u32::from(places)));
    grouped(lang, &scaled(rounded, places))
}

/// `numerator` of `denominator` in per cent with so many decimals (at most 6), rounded half up; `–` of nothing.
pub fn percent(lang: Lang, numerator: i64, denominator: i64, places: u8) -> String {
    if denominator <= 0 {
        return NO_FIGURE.to_owned();
    }
    let places = places.min(6);
    let hundreds = i128::from(numerator) * 10_i128.pow(2 + u32::from(places));
    let figure = grouped(lang, &scaled(rounded_quotient(hundreds, denominator.into()), places));
    // The percent patterns of CLDR, which ICU4X does not yet offer in its stable part.
    match lang {
        Lang::En | Lang::Zh => format!("{figure}%"),
        Lang::Fr | Lang::Es | Lang::Ru => format!("{figure}\u{a0}%"),
        Lang::Ar => format!("{figure}\u{200e}%\u{200e}"),
    }
}

/// "Fiji, Kiribati and Tuvalu".
pub fn list_and(lang: Lang, items: &[String]) -> String {
    tools::with(lang, |tools| tools.list.format_to_string(items.iter()))
}

/// A number that is written as digits with a point (`-1234.50`), as the language writes it; none if it is no number.
pub(in crate::i18n) fn written(lang: Lang, digits: &str, with_groups: bool) -> Option<String> {
    let decimal: Decimal = digits.parse().ok()?;
    Some(tools::with(lang, |tools| {
        if with_groups {
            tools.grouped.format_to_string(&decimal)
        } else {
            tools.plain.format_to_string(&decimal)
        }
    }))
}

fn grouped(lang: Lang, value: &Decimal) -> String {
    tools::with(lang, |tools| tools.grouped.format_to_string(value))
}

/// 1234 with two places is 12.34.
fn scaled(value: i128, places: u8) -> Decimal {
    let mut decimal = Decimal::from(value);
    decimal.multiply_pow10(-i16::from(places));
    decimal
}

/// Half away from zero; `divisor` is positive.
fn rounded_quotient(value: i128, divisor: i128) -> i128 {
    value.signum() * ((2 * value.abs() + divisor) / (2 * divisor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grouping_follows_the_language_and_digits_stay_western() {
        let shown = Lang::ALL.map(|lang| number(lang, 1_234_567));
        assert_eq!(
            shown,
            [
                "1,234,567",
                "1\u{202f}234\u{202f}567",
                "1.234.567",
                "1,234,567",
                "1,234,567",
                "1\u{a0}234\u{a0}567"
            ]
        );
        assert_eq!(number(Lang::En, -1_200), "-1,200");
        assert_eq!(number(Lang::Es, 1_200), "1200", "Spanish groups from five digits");
    }

    #[test]
    fn thousandths_are_rounded_half_up() {
        assert_eq!(decimal(Lang::En, 62_345, 1), "62.3");
        assert_eq!(decimal(Lang::En, 62_350, 1), "62.4");
        assert_eq!(decimal(Lang::En, 62_500, 0), "63");
        assert_eq!(decimal(Lang::En, -62_500, 0), "-63", "the same distance from zero on both sides");
        assert_eq!(decimal(Lang::En, 62_000, 3), "62.000", "the decimals asked for are shown");
        assert_eq!(decimal(Lang::En, -4, 2), "0.00", "no minus before a zero");
        assert_eq!(decimal(Lang::Fr, 1_062_345, 1), "1\u{202f}062,3");
        assert_eq!(decimal(Lang::Ru, 62_345, 3), "62,345");
    }

    #[test]
    fn percentages_are_exact_and_nothing_has_none() {
        assert_eq!(percent(Lang::En, 1, 3, 1), "33.3%");
        assert_eq!(percent(Lang::En, 1, 8, 0), "13%");
        assert_eq!(percent(Lang::En, 0, 7, 0), "0%");
        assert_eq!(percent(Lang::En, i64::MAX, i64::MAX, 6), "100.000000%");
        assert_eq!(percent(Lang::En, 1, 0, 1), "–");
        let shown = Lang::ALL.map(|lang| percent(lang, 1, 3, 1));
        assert_eq!(
            shown,
            ["33.3%", "33,3\u{a0}%", "33,3\u{a0}%", "33.3\u{200e}%\u{200e}", "33.3%", "33,3\u{a0}%"]
        );
    }

    #[test]
    fn lists_end_as_the_language_ends_them() {
        let items = ["Fiji", "Kiribati", "Tuvalu"].map(str::to_owned);
        let shown = Lang::ALL.map(|lang| list_and(lang, &items));
        assert_eq!(
            shown,
            [
                "Fiji, Kiribati and Tuvalu",
                "Fiji, Kiribati et Tuvalu",
                "Fiji, Kiribati y Tuvalu",
                "Fiji وKiribati وTuvalu",
                "Fiji、Kiribati和Tuvalu",
                "Fiji, Kiribati и Tuvalu"
            ]
        );
        assert_eq!(list_and(Lang::En, &[]), "");
        assert_eq!(list_and(Lang::Es, &["España".to_owned(), "Italia".to_owned()]), "España e Italia");
    }
}
