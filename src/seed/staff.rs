//! The staff of the demonstration, by role.

use entity::PersonId;
use entity::role_grant::Role;

use super::Scene;
use super::cast::{Cast, Member};
use crate::ctx::Ctx;
use crate::people;

/// Who works here.
pub(super) struct Staff {
    members: Vec<(Member, PersonId)>,
}

impl Staff {
    pub async fn find(scene: &Scene, cast: &Cast) -> anyhow::Result<Staff> {
        let mut members = Vec::new();
        for member in &cast.staff {
            if let Some(person) = people::by_email(scene.instance.store.read(), &member.email()).await? {
                members.push((member.clone(), person.id));
            }
        }
        Ok(Staff { members })
    }

    /// Everybody with this role, in the order of the cast.
    pub fn all(&self, role: Role) -> impl Iterator<Item = &(Member, PersonId)> {
        self.members.iter().filter(move |(member, _)| member.role == role)
    }

    pub fn reviewers(&self) -> Vec<&Member> {
        self.all(Role::Reviewer).map(|(member, _)| member).collect()
    }

    /// The first with this role, acting so many days from today.
    pub async fn acting(&self, scene: &Scene, role: Role, day: i64) -> anyhow::Result<Ctx> {
        let id = self.all(role).next().map(|(_, id)| *id);
        scene.person(id.ok_or_else(|| anyhow::anyhow!("nobody is a {role}"))?, day).await
    }
}
