//! SVG elements on a page of fixed width, from the side where reading begins: mirrored where that is the right.

use std::fmt::Write;

/// The width of every chart, in its own units: at 320 px on a screen, a text of 18 is 12 px high.
pub const WIDTH: u32 = 480;

/// The size of all text but the head.
pub const TEXT: u32 = 18;

pub const PAPER: &str = "#ffffff";
pub const INK: &str = "#12232e";
pub const SOFT: &str = "#4a5d68";
pub const EDGE: &str = "#6c7f88";

const SANS: &str = "system-ui,'Segoe UI','Noto Sans','Noto Sans Arabic','Noto Sans SC',Arial,sans-serif";
const SERIF: &str = "Charter,'Sitka Text',Cambria,'Noto Serif',Georgia,serif";

/// What is drawn so far.
pub struct Canvas {
    body: String,
    is_mirrored: bool,
    id: String,
}

/// How a text looks.
#[derive(Clone, Copy)]
pub struct Face {
    pub size: u32,
    pub is_bold: bool,
    pub is_serif: bool,
    pub ink: &'static str,
}

/// Where a text ends up: beginning or ending at its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    End,
}

/// A rectangle from its first corner in reading direction.
#[derive(Clone, Copy)]
pub struct Area {
    pub from: u32,
    pub top: u32,
    pub width: u32,
    pub height: u32,
}

impl Canvas {
    pub fn new(id: &str, is_mirrored: bool) -> Self {
        Self { body: String::new(), is_mirrored, id: id.to_owned() }
    }

    /// An id that no other chart of the page has.
    pub fn id(&self, name: &str) -> String {
        format!("{}-{name}", self.id)
    }

    /// A text on its base line.
    pub fn text(&mut self, at: (u32, u32), face: Face, anchor: Anchor, text: &str) {
        let (from, base) = at;
        let x = if self.is_mirrored { WIDTH.saturating_sub(from) } else { from };
        let end = if anchor == Anchor::End { " text-anchor=\"end\"" } else { "" };
        let weight = if face.is_bold { " font-weight=\"600\"" } else { "" };
        let family = if face.is_serif { format!(" font-family=\"{SERIF}\"") } else { String::new() };
        let Face { size, ink, .. } = face;
        self.line(format_args!(
            "<text x=\"{x}\" y=\"{base}\" font-size=\"{size}\" fill=\"{ink}\"{weight}{family}{end}>{}</text>",
            escaped(text)
        ));
    }

    /// A rectangle; `paint` is its attributes.
    pub fn rect(&mut self, area: Area, paint: &str) {
        let Area { from, top, width, height } = area;
        let x = if self.is_mirrored { WIDTH.saturating_sub(from + width) } else { from };
        self.line(format_args!(
            "<rect x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" {paint}/>"
        ));
    }

    /// A pattern that repeats every `size` units, turned by 45 degrees: stripes of `width` on paper.
    pub fn stripes(&mut self, name: &str, size: u32, stripe: (&str, u32)) {
        let (ink, width) = stripe;
        let id = self.id(name);
        self.line(format_args!(
            "<pattern id=\"{id}\" width=\"{size}\" height=\"{size}\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><rect width=\"{size}\" height=\"{size}\" fill=\"{PAPER}\"/>\
             <rect width=\"{width}\" height=\"{size}\" fill=\"{ink}\"/></pattern>"
        ));
    }

    /// The whole picture: named and described for whoever does not see it.
    pub fn finished(self, height: u32, language: &str, title: &str, description: &str) -> String {
        let (name, about) = (self.id("title"), self.id("desc"));
        let direction = if self.is_mirrored { "rtl" } else { "ltr" };
        let (language, title, description) = (escaped(language), escaped(title), escaped(description));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
             height=\"{height}\" role=\"img\" aria-labelledby=\"{name}\" aria-describedby=\"{about}\" \
             xml:lang=\"{language}\" lang=\"{language}\" direction=\"{direction}\" font-family=\"{SANS}\">\n\
             <title id=\"{name}\">{title}</title>\n<desc id=\"{about}\">{description}</desc>\n\
             <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"{PAPER}\"/>\n{}</svg>\n",
            self.body
        )
    }

    fn line(&mut self, element: std::fmt::Arguments<'_>) {
        // A String takes every line.
        let _ = writeln!(self.body, "{element}");
    }
}

/// A text as XML may hold it.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' => safe.push('\n'),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}
