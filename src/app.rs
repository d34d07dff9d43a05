//! The table of contents: every slice's routes, and what stands around them all.

use std::sync::Arc;

use poem::endpoint::BoxEndpoint;
use poem::{Endpoint, EndpointExt, IntoEndpoint, Response, Route, RouteMethod};

use crate::cache::PublicPages;
use crate::i18n::Lang;
use crate::instance::Instance;

mod errors;
mod frame;
mod gate;
mod kept;
mod requests;
mod route;

pub use errors::ErrorPage;
pub use kept::KeptForm;
pub use route::{Entry, Who, get, post};

/// Every route there is, with who may call it. A test walks role × route over this list.
pub fn routes(demo: bool) -> Vec<Entry> {
    let mut routes = Vec::new();
    routes.extend(crate::applications::routes());
    routes.extend(crate::attendance::routes());
    routes.extend(crate::cohorts::routes());
    routes.extend(crate::curricula::routes());
    routes.extend(crate::desk::routes());
    routes.extend(crate::home::routes());
    routes.extend(crate::nominations::routes());
    routes.extend(crate::offers::routes());
    routes.extend(crate::people::routes());
    routes.extend(crate::reviews::routes());
    routes.extend(crate::screening::routes());
    routes.extend(crate::selection::routes());
    routes.extend(crate::site::routes());
    routes.extend(crate::statistics::routes());
    if demo {
        routes.extend(crate::demo::routes());
    }
    routes
}

/// The whole application as one endpoint.
pub fn app(instance: Arc<Instance>) -> BoxEndpoint<'static, Response> {
    let pages = Arc::new(PublicPages::default());
    let (inner, outer) = (instance.clone(), instance.clone());
    router(routes(instance.settings.demo))
        .around(errors::shown)
        .around(move |next, request| requests::with_ctx(inner.clone(), next, request))
        .around(move |next, request| frame::around_all(outer.clone(), pages.clone(), next, request))
        .boxed()
}

fn router(entries: Vec<Entry>) -> Route {
    let mut paths: Vec<(String, RouteMethod)> = Vec::new();
    for entry in entries {
        let endpoint: Arc<BoxEndpoint<'static, Response>> = Arc::new(gate::guarded(&entry).boxed());
        for path in entry.addresses() {
            let shared = Shared(endpoint.clone());
            let at = match paths.iter().position(|(known, _)| *known == path) {
                Some(at) => at,
                None => {
                    paths.push((path, RouteMethod::new()));
                    paths.len() - 1
                }
            };
            let (_, methods) = &mut paths[at];
            *methods = std::mem::take(methods).method(entry.method.clone(), shared);
        }
    }
    paths.into_iter().fold(Route::new(), |route, (path, methods)| route.at(path, methods))
}

/// One endpoint under several addresses.
struct Shared(Arc<BoxEndpoint<'static, Response>>);

impl Endpoint for Shared {
    type Output = Response;

    async fn call(&self, request: poem::Request) -> poem::Result<Response> {
        self.0.call(request).await
    }
}

/// The six languages as first segments of public addresses.
pub(crate) fn prefixed(path: &str) -> impl Iterator<Item = String> {
    Lang::ALL.iter().map(move |lang| format!("/{}{path}", lang.code()))
}

/// Wraps a handler so that it can stand in the table.
pub(crate) fn boxed<E>(endpoint: E) -> BoxEndpoint<'static, Response>
where
    E: IntoEndpoint + 'static,
    E::Endpoint: 'static,
{
    endpoint.into_endpoint().map_to_response().boxed()
}
