//! What the log may contain. This test has its own process, because the subscriber of a log line is chosen once per process.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

#[path = "it/support.rs"]
#[expect(dead_code, reason = "the other tests use the rest")]
mod support;

use std::sync::{Arc, Mutex};

use support::{KEY, Reply, Server, client, get, soon};
use tokio_util::sync::CancellationToken;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_log_line_holds_the_key_or_a_real_id() {
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let server = Server::start(|_| Reply::new(200, &[], "{}")).await;
    let mut read = get("/candidates/4711/attachments");
    read.template = "/candidates/{candidateId}/attachments".into();
    client(server.base())
        .send(read, soon(), &CancellationToken::new())
        .await;
    drop(guard);
    let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    assert!(text.contains("/candidates/{candidateId}/attachments"), "{text}");
    assert!(!text.contains("4711") && !text.contains(KEY), "{text}");
}
