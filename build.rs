//! Prepares what browsers fetch once: every file of templates/assets is made a little smaller, named by
//! its content, compressed twice as hard as a server could afford while somebody waits, and listed in a table.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

const ASSETS: &str = "templates/assets";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={ASSETS}");
    if std::env::var_os("CARGO_CFG_DEBUG_ASSERTIONS").is_none() {
        // Templates and words are then parts of the program, and the compiler does not notice a new file.
        println!("cargo::rerun-if-changed=templates");
    }
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names the place for generated files"));
    let mut table = String::from("pub(super) const ALL: &[Asset] = &[\n");
    for file in sorted_files(Path::new(ASSETS))? {
        table.push_str(&prepare(&file, &out)?);
    }
    table.push_str("];\n");
    fs::write(out.join("assets.rs"), table)
}

fn sorted_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// Writes the three forms of one file and returns its line of the table.
fn prepare(file: &Path, out: &Path) -> io::Result<String> {
    let name = file.file_name().and_then(OsStr::to_str).expect("assets have plain names");
    let (stem, extension) = name.rsplit_once('.').expect("assets have an extension");
    let text = fs::read_to_string(file)?;
    let (content_type, plain) = match extension {
        "css" => ("text/css; charset=utf-8", small_css(&text)),
        "js" => ("text/javascript; charset=utf-8", small_js(&text)),
        "svg" => ("image/svg+xml", text.trim().to_owned()),
        other => panic!("templates/assets/{name}: no content type is known for .{other}"),
    };
    let hash = hash(plain.as_bytes());
    fs::write(out.join(name), &plain)?;
    fs::write(out.join(format!("{name}.br")), brotli(plain.as_bytes())?)?;
    fs::write(out.join(format!("{name}.gz")), gzip(plain.as_bytes())?)?;
    let bytes = |suffix: &str| format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}{suffix}\"))");
    Ok(format!(
        "    Asset {{ name: {name:?}, path: \"/assets/{stem}-{hash}.{extension}\", hash: {hash:?}, \
         content_type: {content_type:?}, plain: {}, br: {}, gz: {} }},\n",
        bytes(""),
        bytes(".br"),
        bytes(".gz"),
    ))
}

/// The first ten hexadecimal digits of the content's SHA-256.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(5).fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a string takes every byte");
        hex
    })
}

/// Without comments, and without white space where it cannot mean anything. Strings stay as they are.
fn small_css(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    let mut rest = text;
    let mut quote = None;
    while let Some(c) = rest.chars().next() {
        let tight = small.is_empty() || small.ends_with(['{', '}', ';', ',']);
        match quote {
            None if rest.starts_with("/*") => {
                rest = rest.split_once("*/").map_or("", |(_, after)| after);
                continue;
            }
            None if c.is_whitespace() => {
                rest = rest.trim_start();
                if !tight && !rest.starts_with(['{', '}', ';', ',']) {
                    small.push(' ');
                }
                continue;
            }
            None if c == '"' || c == '\'' => quote = Some(c),
            Some(open) if c == open => quote = None,
            _ => {}
        }
        if c == '}' && quote.is_none() && small.ends_with(';') {
            small.pop();
        }
        small.push(c);
        rest = &rest[c.len_utf8()..];
    }
    small
}

/// Without indentation, empty lines and lines that are a comment. Line ends stay: they may end a statement.
fn small_js(text: &str) -> String {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect()
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut small = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut small, 4096, 11, 22);
    writer.write_all(bytes)?;
    writer.flush()?;
    drop(writer);
    Ok(small)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = flate2::GzBuilder::new().write(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}
