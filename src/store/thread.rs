//! The lane's own thread, and the bounded channel that feeds it.

use std::sync::Arc;

use anyhow::Context;
use sea_orm::DbBackend;
use tokio::sync::mpsc::error::TryRecvError;
use tokio::sync::{mpsc, oneshot};

use super::call::Call;
use super::options::{Counters, StoreOptions};
use super::{core, lane};
use crate::error::AppError;

/// What the handles say to the lane.
pub(super) enum Message {
    Write(Box<dyn Call>),
    Stop(oneshot::Sender<()>),
}

/// Whom the lane tells that it is open, or why not.
pub(super) type Ready = oneshot::Sender<Result<(), AppError>>;

/// Starts the thread; returns once its connections are open.
pub(super) async fn start(
    backend: DbBackend,
    url: &str,
    options: StoreOptions,
    counters: Arc<Counters>,
) -> Result<mpsc::Sender<Message>, AppError> {
    let (sender, receiver) = mpsc::channel(options.queue.max(1));
    let (ready, opened) = oneshot::channel();
    let inbox = Inbox { receiver, stopping: None };
    let url = url.to_owned();
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("the lane's runtime")?;
    std::thread::Builder::new()
        .name("atoll-lane".to_owned())
        .spawn(move || {
            if backend == DbBackend::Sqlite {
                core::keep_to_one();
            }
            runtime.block_on(lane::serve(backend, url, options, counters, inbox, ready));
        })
        .context("the lane's thread")?;
    opened.await.context("the lane's thread ended while opening")??;
    Ok(sender)
}

/// The waiting writes. Once told to stop it takes no more, and still gives out those that it has.
pub(super) struct Inbox {
    receiver: mpsc::Receiver<Message>,
    stopping: Option<oneshot::Sender<()>>,
}

impl Inbox {
    /// The next write; waits for it. `None` when there will be no more.
    pub(super) async fn next(&mut self) -> Option<Box<dyn Call>> {
        loop {
            let message = self.receiver.recv().await?;
            if let Some(call) = self.sort(message) {
                return Some(call);
            }
        }
    }

    /// The next write, if one is waiting.
    pub(super) fn next_waiting(&mut self) -> Option<Box<dyn Call>> {
        loop {
            match self.receiver.try_recv() {
                Ok(message) => {
                    if let Some(call) = self.sort(message) {
                        return Some(call);
                    }
                }
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => return None,
            }
        }
    }

    /// Writes whose caller hung up before they began are dropped.
    fn sort(&mut self, message: Message) -> Option<Box<dyn Call>> {
        match message {
            Message::Write(call) => (!call.is_forsaken()).then_some(call),
            Message::Stop(done) => {
                self.receiver.close();
                self.stopping = Some(done);
                None
            }
        }
    }

    /// Everything is done and closed.
    pub(super) fn finish(self) {
        if let Some(done) = self.stopping {
            let _ = done.send(());
        }
    }
}
