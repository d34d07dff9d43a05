//! What an act happens in: who acts, when, in which language, on which instance.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use entity::role_grant::Role;
use entity::sign_in::SignInKind;
use entity::{PersonId, ProgrammeId, SignInId};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use crate::clock;
use crate::i18n::{Lang, Words};
use crate::instance::Instance;
use crate::store::{Store, Txn};
use crate::zone::Zone;

/// The circumstances of one request or command. Cheap to clone; move a clone into a write.
#[derive(Clone)]
pub struct Ctx {
    pub instance: Arc<Instance>,
    /// The moment at which the head of the request reached us, in whole microseconds.
    pub now: DateTime<Utc>,
    pub lang: Lang,
    pub actor: Actor,
    pub browser: Browser,
    pub request: Asked,
}

/// What was asked for, as far as pages need it.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub id: Uuid,
    /// Path and query.
    pub uri: String,
    /// The message that the previous page left for this one: a key.
    pub flash: Option<String>,
    /// The address of the client, as far as it can be believed.
    pub client: String,
}

/// The browser's own random cookie: forms and sign-in codes are bound to it.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    pub token: String,
    /// The cookie has yet to be set.
    pub is_new: bool,
}

/// Who acts.
#[derive(Clone, Debug)]
pub enum Actor {
    Visitor,
    Person(Arc<SignedIn>),
    /// A command or a timed task.
    System,
}

/// A person behind a signed-in browser.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub id: PersonId,
    pub email: String,
    pub full_name: String,
    pub country_iso3: Option<String>,
    pub time_zone: Option<Zone>,
    pub sign_in: SignInId,
    pub kind: SignInKind,
    /// The second factor was given, or is not asked for.
    pub is_trusted: bool,
    pub grants: Vec<Grant>,
}

/// A role in one programme, or everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    pub role: Role,
    pub programme: Option<ProgrammeId>,
}

impl Ctx {
    /// The circumstances of a command or a timed task.
    pub fn system(instance: Arc<Instance>) -> Ctx {
        let now = instance.clock.now();
        let request = Asked { id: clock::new_uuid(), ..Asked::default() };
        Ctx { instance, now, lang: Lang::En, actor: Actor::System, browser: Browser::default(), request }
    }

    /// Where rows are read and written.
    pub fn store(&self) -> &Store {
        &self.instance.store
    }

    /// The zone in which the actor reads times, by its name: their own, else UTC. Pages name it beside each time.
    pub fn zone_name(&self) -> String {
        let own = self.actor.person().and_then(|person| person.time_zone);
        own.unwrap_or(Zone::UTC).name().to_owned()
    }

    /// A new identifier of any kind.
    pub fn new_id<Id: From<Uuid>>(&self) -> Id {
        Id::from(clock::new_uuid())
    }

    /// A sentence in the language of the page.
    pub fn say(&self, key: &str) -> String {
        Words::shared().say(self.lang, key, &crate::i18n::Args::new())
    }

    /// A token that proves that a form came from a page of ours, in this browser. Each page has another one,
    /// so that compressing pages gives nothing away.
    pub fn csrf(&self) -> String {
        let nonce = data_encoding::BASE64URL_NOPAD.encode(&clock::random_bytes::<12>());
        format!("{nonce}.{}", self.csrf_proof(&nonce))
    }

    /// The token was made here, for this browser.
    pub fn is_csrf(&self, token: &str) -> bool {
        let Some((nonce, proof)) = token.split_once('.') else { return false };
        bool::from(proof.as_bytes().ct_eq(self.csrf_proof(nonce).as_bytes()))
    }

    fn csrf_proof(&self, nonce: &str) -> String {
        self.instance.keyed_hash("csrf", format!("{nonce}.{}", self.browser.token).as_bytes())
    }

    /// To be called in a write that changes what the public sees: cached pages become old with the commit.
    pub fn public_changed(&self, txn: &Txn) {
        let instance = self.instance.clone();
        txn.after_commit(move || instance.public_changed());
    }
}

impl Actor {
    /// The person who acts, if it is one.
    pub fn person(&self) -> Option<&SignedIn> {
        match self {
            Actor::Person(person) => Some(person),
            Actor::Visitor | Actor::System => None,
        }
    }

    /// Nobody for a visitor and for the system.
    pub fn person_id(&self) -> Option<PersonId> {
        self.person().map(|person| person.id)
    }

    /// Whether it is this person who acts.
    pub fn is(&self, person: PersonId) -> bool {
        self.person_id() == Some(person)
    }

    /// Holds `role` in `programme`; administrators and the system hold every role everywhere.
    pub fn is_in(&self, role: Role, programme: ProgrammeId) -> bool {
        match self {
            Actor::System => true,
            Actor::Visitor => false,
            Actor::Person(person) => {
                person.is_trusted && person.grants.iter().any(|g| g.covers(role, programme))
            }
        }
    }

    /// Holds one of `roles` in some programme.
    pub fn has_any(&self, roles: &[Role]) -> bool {
        match self {
            Actor::System => true,
            Actor::Visitor => false,
            Actor::Person(person) => person.is_trusted && person.has_any(roles),
        }
    }

    /// The programmes in which the actor holds `role`; `None` means all.
    pub fn programmes(&self, role: Role) -> Option<Vec<ProgrammeId>> {
        match self {
            Actor::System => None,
            Actor::Visitor => Some(Vec::new()),
            Actor::Person(person) if person.has_any(&[Role::Administrator]) => None,
            Actor::Person(person) => {
                Some(person.grants.iter().filter(|g| g.role == role).filter_map(|g| g.programme).collect())
            }
        }
    }
}

impl SignedIn {
    /// Holds one of `roles` in some programme; an administrator holds every role.
    pub fn has_any(&self, roles: &[Role]) -> bool {
        self.grants.iter().any(|g| g.role == Role::Administrator || roles.contains(&g.role))
    }

    /// Holds any role anywhere.
    pub fn is_staff(&self) -> bool {
        !self.grants.is_empty()
    }
}

impl Grant {
    fn covers(&self, role: Role, programme: ProgrammeId) -> bool {
        self.role == Role::Administrator || (self.role == role && self.programme == Some(programme))
    }
}
