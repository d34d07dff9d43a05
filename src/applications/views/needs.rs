//! A person's access needs, for staff who say what for.

use serde::Serialize;

use crate::applications::purpose::Purpose;
use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::questionnaires::Worded;

/// A purpose to choose.
#[derive(Clone, Debug, Serialize)]
pub struct PurposeChoice {
    pub value: &'static str,
    pub key: String,
    pub checked: bool,
}

/// Asks what for, and then shows what the person said: once, on this page, and in the journal.
#[derive(Debug, Default, Serialize)]
pub struct AccessNeeds {
    pub errors: Vec<FieldError>,
    pub edition: Worded,
    pub who: String,
    pub reference: String,
    pub purposes: Vec<PurposeChoice>,
    pub action: String,
    pub application_url: String,
    /// The needs are read and shown.
    pub is_shown: bool,
    /// Nothing was said when it is empty.
    pub needs: String,
}

impl AccessNeeds {
    pub fn purposes(chosen: Option<Purpose>) -> Vec<PurposeChoice> {
        let choice = |purpose: Purpose| PurposeChoice {
            value: purpose.code(),
            key: format!("apply-needs-{}", purpose.code()),
            checked: chosen == Some(purpose),
        };
        Purpose::ALL.into_iter().map(choice).collect()
    }
}

impl Page for AccessNeeds {
    const TEMPLATE: &'static str = "applications/access_needs";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let said = |text: &str| Worded { text: text.into(), lang: "en".into(), dir: "ltr", fallback: true };
        let base = || AccessNeeds {
            edition: said("Small States 2027"),
            who: "Teuea Tebau".into(),
            reference: "7K3M-XQ0D".into(),
            purposes: AccessNeeds::purposes(Some(Purpose::Travel)),
            action: "/desk/sscf-2027/applications/1/access-needs".into(),
            application_url: "/desk/sscf-2027/applications/1".into(),
            ..AccessNeeds::default()
        };
        let wrong = FieldError::new("purpose", "apply-needs-choose");
        vec![
            base(),
            AccessNeeds { errors: vec![wrong], ..base() },
            AccessNeeds { is_shown: true, ..base() },
            AccessNeeds { is_shown: true, needs: "A seat near the door".into(), ..base() },
        ]
    }
}
