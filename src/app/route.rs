//! One line of the table of routes: a method, a path, who may call it, and what answers.

use std::sync::{Arc, Mutex};

use entity::role_grant::Role;
use poem::endpoint::BoxEndpoint;
use poem::http::Method;
use poem::{IntoEndpoint, Response};

/// Who may call a route at all. What they may do with one thing is decided by policies behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody; the path is mounted below each of the six languages.
    Public,
    /// Everybody; no language in the path.
    Anyone,
    /// Anybody who is signed in.
    Person,
    /// Staff with their second factor given, who hold one of these roles in some programme.
    Staff(&'static [Role]),
}

/// One route.
#[derive(Clone)]
pub struct Entry {
    pub method: Method,
    pub path: &'static str,
    pub who: Who,
    endpoint: Arc<Mutex<Option<BoxEndpoint<'static, Response>>>>,
}

impl Entry {
    /// The addresses under which the route is mounted.
    pub fn addresses(&self) -> Vec<String> {
        match self.who {
            Who::Public => super::prefixed(self.path).collect(),
            _ => vec![self.path.to_owned()],
        }
    }

    pub(super) fn endpoint(&self) -> BoxEndpoint<'static, Response> {
        let taken = self.endpoint.lock().ok().and_then(|mut endpoint| endpoint.take());
        taken.expect("a table of routes is mounted once")
    }
}

/// A route that only reads.
pub fn get<E>(path: &'static str, who: Who, endpoint: E) -> Entry
where
    E: IntoEndpoint + 'static,
    E::Endpoint: 'static,
{
    entry(Method::GET, path, who, endpoint)
}

/// A route that changes something.
pub fn post<E>(path: &'static str, who: Who, endpoint: E) -> Entry
where
    E: IntoEndpoint + 'static,
    E::Endpoint: 'static,
{
    entry(Method::POST, path, who, endpoint)
}

fn entry<E>(method: Method, path: &'static str, who: Who, endpoint: E) -> Entry
where
    E: IntoEndpoint + 'static,
    E::Endpoint: 'static,
{
    Entry { method, path, who, endpoint: Arc::new(Mutex::new(Some(super::boxed(endpoint)))) }
}
