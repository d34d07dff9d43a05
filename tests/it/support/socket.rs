//! The smallest HTTP client over a real socket: one kept connection, one request after another. The load runner
//! measures with it too.

use std::io::{Error, ErrorKind, Result};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One kept connection to a port of loopback.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// One whole answer.
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Reply {
    /// A header's value, empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }
}

impl Connection {
    pub async fn open(port: u16) -> Result<Connection> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Connection { stream, buffer: Vec::with_capacity(32 * 1024) })
    }

    /// Sends a request as bytes and reads the whole answer.
    pub async fn send(&mut self, request: &[u8]) -> Result<Reply> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let start = self.until(0, b"\r\n\r\n").await?;
        let head = String::from_utf8_lossy(&self.buffer[..start]).into_owned();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        let mut reply = Reply { status: status.unwrap_or(0), head, body: Vec::new() };
        if reply.header("transfer-encoding") == "chunked" {
            let end = self.until(start, b"\r\n0\r\n\r\n").await?;
            reply.body = self.buffer[start..end].to_vec();
        } else {
            let length: usize = reply.header("content-length").parse().unwrap_or(0);
            while self.buffer.len() < start + length {
                self.more().await?;
            }
            reply.body = self.buffer[start..start + length].to_vec();
        }
        Ok(reply)
    }

    /// Reads until `mark` has come; answers where it ends.
    async fn until(&mut self, from: usize, mark: &[u8]) -> Result<usize> {
        loop {
            let found = self.buffer[from..].windows(mark.len()).position(|window| window == mark);
            match found {
                Some(at) => return Ok(from + at + mark.len()),
                None => self.more().await?,
            }
        }
    }

    async fn more(&mut self) -> Result<()> {
        match self.stream.read_buf(&mut self.buffer).await? {
            0 => Err(Error::from(ErrorKind::UnexpectedEof)),
            _ => Ok(()),
        }
    }
}

/// A GET with these further header lines, each ended by `\r\n`.
pub fn get(path: &str, headers: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}\r\n").into_bytes()
}

/// A POST of a form from a browser with these cookies.
pub fn post(path: &str, cookies: &str, form: &str) -> Vec<u8> {
    let length = form.len();
    format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookies}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{form}"
    )
    .into_bytes()
}
