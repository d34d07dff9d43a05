//! Files that a command reads whole and writes at once: `select`, `verify` and `assign` need no instance.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::sheet::Faults;

/// So many bytes are written at a time.
const CHUNK: usize = 1 << 16;

/// Exit 2: the input is bad, or a file cannot be read or written.
pub(super) fn bad(faults: &Faults) -> ExitCode {
    eprint!("{faults}");
    ExitCode::from(2)
}

/// A file's name as it was typed, and its bytes.
pub(super) struct Loaded {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Reads files; each that cannot be read is a fault.
pub(super) fn load<const N: usize>(paths: [&Path; N], faults: &mut Faults) -> [Loaded; N] {
    paths.map(|path| {
        let name = path.display().to_string();
        let bytes = fs::read(path).unwrap_or_else(|error| {
            faults.tell(format!("{name}: cannot be read: {error}"));
            Vec::new()
        });
        Loaded { name, bytes }
    })
}

/// Reads a file that may be left out.
pub(super) fn load_some(path: Option<&PathBuf>, faults: &mut Faults) -> Option<Loaded> {
    let [loaded] = load([path?.as_path()], faults);
    Some(loaded)
}

/// Tells, before any work is done, of a place where nothing can be written, or where an input would be lost.
pub(super) fn check_target(out: &Path, inputs: &[&Path], faults: &mut Faults) {
    let name = out.display();
    let folder = folder_of(out);
    if out.file_name().is_none() || out.is_dir() {
        faults.tell(format!("{name}: is no name of a file to write"));
    } else if !folder.is_dir() {
        faults.tell(format!("{name}: there is no directory {}", folder.display()));
    }
    let same = |input: &&Path| {
        let (input, out) = (fs::canonicalize(input), fs::canonicalize(out));
        matches!((input, out), (Ok(input), Ok(out)) if input == out)
    };
    if inputs.iter().any(same) {
        faults.tell(format!("{name}: is one of the inputs; write to another file"));
    }
}

/// Writes a file whole or not at all: beside its place first, then under its name. Without waiting for the disk:
/// whoever loses power asks again.
///
/// # Errors
/// The directory cannot be written to, or is full.
pub(super) fn write(out: &Path, bytes: &[u8]) -> io::Result<()> {
    write_with(out, |to| to.write_all(bytes))
}

/// The same of what is written bit by bit.
///
/// # Errors
/// Those of `fill`, and those of the directory.
pub(super) fn write_with(
    out: &Path,
    fill: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> io::Result<()> {
    let own = out.file_name().unwrap_or_default().to_string_lossy();
    let part = folder_of(out).join(format!(".{own}.{}.part", std::process::id()));
    let fill = |file| {
        let mut to = BufWriter::with_capacity(CHUNK, file);
        fill(&mut to).and_then(|()| to.flush())
    };
    let written = File::create(&part).and_then(fill).and_then(|()| fs::rename(&part, out));
    if written.is_err() {
        // What went wrong is told by the first error; the rest of it may stay if even this fails.
        let _ = fs::remove_file(&part);
    }
    written
}

fn folder_of(out: &Path) -> &Path {
    out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Writes to standard output; whoever closed the pipe wants to read no more.
pub(super) fn say(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
