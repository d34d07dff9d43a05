//! A form as the web hands it over, read by the engine.

use super::posted::Posted;
use crate::form;

impl Posted for form::Posted {
    fn get(&self, name: &str) -> Option<&str> {
        self.fields().find(|(field, _)| *field == name).map(|(_, text)| text)
    }

    fn all(&self, name: &str) -> Vec<&str> {
        self.fields().filter(|(field, _)| *field == name).map(|(_, text)| text).collect()
    }
}
