//! How cells of the spreadsheet look.

use rust_xlsxwriter::{
    Color, Format, FormatAlign, FormatBorder, FormatPattern, IgnoreError, Worksheet, XlsxError,
};

use crate::statistics::release::Table;

/// One format for each kind of cell.
pub struct Formats {
    pub title: Format,
    pub head: Format,
    pub plain: Format,
    pub wrapped: Format,
    pub count: Format,
    pub hidden: Format,
}

impl Formats {
    /// All of them. `@` is text: what is typed over it stays text.
    pub fn new() -> Self {
        let plain = Format::new().set_num_format("@").set_align(FormatAlign::Top);
        let hatch =
            Format::new().set_pattern(FormatPattern::LightUp).set_foreground_color(Color::RGB(0x7c_8f98));
        Self {
            title: plain.clone().set_bold().set_font_size(18),
            head: plain.clone().set_bold().set_border_bottom(FormatBorder::Thin),
            wrapped: plain.clone().set_text_wrap(),
            count: Format::new().set_num_format("#,##0").set_align(FormatAlign::Top),
            hidden: hatch.set_background_color(Color::White),
            plain,
        }
    }
}

/// Room for the longest of the texts, in letters, within reason.
pub fn width<'a>(name: &'a str, texts: impl Iterator<Item = &'a str>) -> u32 {
    let letters =
        |text: &str| text.chars().map(|letter| if letter < '\u{2e80}' { 1 } else { 2 }).sum::<u32>();
    let longest = texts.chain([name]).map(letters).max().unwrap_or(0);
    (longest + 3).clamp(8, 60)
}

/// Codes such as 002 are text on purpose: no spreadsheet need warn of them.
pub fn quiet(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let (Ok(rows), Some(columns)) = (u32::try_from(table.cells.len()), table.axes.len().checked_sub(1))
    else {
        return Ok(());
    };
    let last = u16::try_from(columns).unwrap_or(u16::MAX);
    sheet.ignore_error_range(0, 0, rows, last, IgnoreError::NumberStoredAsText)?;
    Ok(())
}
