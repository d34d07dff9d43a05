//! derived.csv: figures of one numerator and one denominator, and what they say about both.

use super::Refusal;

/// One line of derived.csv.
pub(super) struct Derived {
    pub file: String,
    pub line: usize,
    pub numerator: Vec<(String, String)>,
    pub denominator: Vec<(String, String)>,
    /// The printed value times 10 to the number of its decimals.
    units: i64,
    /// The scale times the same power of ten.
    scale: i64,
}

const COLUMNS: [&str; 6] = ["stat", "num", "den", "value", "decimals", "scale"];
/// Beyond this many decimals a figure is no rounded share.
const MOST_DECIMALS: u32 = 6;
const MOST: i64 = 1_000_000_000;

/// Reads every line.
pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Vec<Derived>, Refusal> {
    let at = |line: usize, what: String| Refusal(format!("{file}:{line}: {what}"));
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let header = reader.headers().map_err(|error| at(1, error.to_string()))?;
    if !header.iter().eq(COLUMNS) {
        return Err(at(1, format!("the columns are not {}", COLUMNS.join(","))));
    }
    let mut all = Vec::new();
    for record in reader.records() {
        let line = all.len() + 2;
        let record = record.map_err(|error| at(line, error.to_string()))?;
        all.push(one(file, line, &record).map_err(|what| at(line, what))?);
    }
    Ok(all)
}

fn one(file: &str, line: usize, record: &csv::StringRecord) -> Result<Derived, String> {
    if record.len() != COLUMNS.len() {
        return Err(format!("{} columns, not {}", record.len(), COLUMNS.len()));
    }
    let decimals: u32 = record[4].parse().ok().filter(|many| *many <= MOST_DECIMALS).ok_or("no decimals")?;
    let scale: i64 = record[5].parse().ok().filter(|scale| (1..=MOST).contains(scale)).ok_or("no scale")?;
    let units = units(&record[3], decimals)
        .ok_or_else(|| format!("{} is no number with {decimals} decimals", record[3].escape_debug()))?;
    Ok(Derived {
        file: file.to_owned(),
        line,
        numerator: key(&record[1])?,
        denominator: key(&record[2])?,
        units,
        scale: scale.checked_mul(10_i64.pow(decimals)).filter(|scale| *scale <= MOST).ok_or("too fine")?,
    })
}

/// `12.5` with one decimal is 125.
fn units(value: &str, decimals: u32) -> Option<i64> {
    let (whole, part) = value.split_once('.').unwrap_or((value, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = part.len() == usize::try_from(decimals).ok()? && !whole.is_empty();
    let digits = (fits && is_digits(whole) && is_digits(part)).then(|| format!("{whole}{part}"))?;
    digits.parse().ok().filter(|units| *units <= MOST)
}

/// `dim=code;dim=code`; nothing is the grand total.
fn key(text: &str) -> Result<Vec<(String, String)>, String> {
    let parts = text.split(';').filter(|part| !part.is_empty());
    let pair = |part: &str| {
        let (dim, code) =
            part.split_once('=').ok_or_else(|| format!("{} is no cell", part.escape_debug()))?;
        Ok((dim.to_owned(), code.to_owned()))
    };
    parts.map(pair).collect()
}

impl Derived {
    /// What the rounding says, in whole numbers. With v printed units, value = scale × num ÷ den rounded half up
    /// means v − ½ ≤ scale × num ÷ den < v + ½, so both of these (factors of num and of den) hold:
    /// 2·scale·num − (2v − 1)·den ≥ 0 and (2v + 1)·den − 2·scale·num ≥ 1. The second keeps den above 0.
    pub fn bounds(&self) -> [(i64, i64, i64); 2] {
        let (scale, units) = (2 * self.scale, 2 * self.units);
        [(scale, -(units - 1), 0), (-scale, units + 1, 1)]
    }
}
