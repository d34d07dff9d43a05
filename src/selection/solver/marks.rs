//! Who is in, who is out, who is open; and what follows from it by counting.

use super::instance::Instance;
use super::outcome::Side;
use super::task::Task;

/// What is settled about one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Open,
    In,
    Out,
}

/// What is settled about everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marks {
    marks: Vec<Mark>,
    chosen: usize,
    open: usize,
}

/// A count shows that no cohort is left.
pub(super) struct Dead;

impl Marks {
    /// The pins of the instance; none if one person is both in and out.
    pub fn of(instance: &Instance) -> Option<Self> {
        let n = instance.ids.len();
        let mut marks = Self { marks: vec![Mark::Open; n], chosen: 0, open: n };
        for (people, mark) in [(&instance.include, Mark::In), (&instance.exclude, Mark::Out)] {
            for person in people {
                marks.set(*person, mark).ok()?;
            }
        }
        Some(marks)
    }

    pub fn get(&self, person: usize) -> Mark {
        self.marks[person]
    }

    /// Settles one person; an error if they are settled otherwise.
    pub fn set(&mut self, person: usize, mark: Mark) -> Result<(), Dead> {
        match self.marks[person] {
            Mark::Open => {
                self.marks[person] = mark;
                self.open -= 1;
                self.chosen += usize::from(mark == Mark::In);
                Ok(())
            }
            settled if settled == mark => Ok(()),
            _ => Err(Dead),
        }
    }

    pub fn open(&self) -> impl Iterator<Item = usize> {
        self.with(Mark::Open)
    }

    pub fn chosen(&self) -> Vec<usize> {
        self.with(Mark::In).collect()
    }

    pub fn is_settled(&self) -> bool {
        self.open == 0
    }

    /// Places not yet taken; meaningful after `follow`.
    pub fn seats_left(&self, places: usize) -> usize {
        places.saturating_sub(self.chosen)
    }

    /// Draws every conclusion that counting allows, until none is left.
    pub fn follow(&mut self, task: &Task) -> Result<(), Dead> {
        loop {
            let open = self.open;
            self.follow_places(task.instance.places)?;
            self.follow_twins(&task.instance.better)?;
            self.follow_rows(task)?;
            if self.open == open {
                return Ok(());
            }
        }
    }

    fn with(&self, mark: Mark) -> impl Iterator<Item = usize> {
        self.marks.iter().enumerate().filter(move |(_, m)| **m == mark).map(|(person, _)| person)
    }

    fn follow_places(&mut self, places: usize) -> Result<(), Dead> {
        if self.chosen > places || self.chosen + self.open < places {
            Err(Dead)
        } else if self.chosen == places {
            self.set_open(Mark::Out)
        } else if self.chosen + self.open == places {
            self.set_open(Mark::In)
        } else {
            Ok(())
        }
    }

    fn set_open(&mut self, mark: Mark) -> Result<(), Dead> {
        let open: Vec<usize> = self.open().collect();
        open.into_iter().try_for_each(|person| self.set(person, mark))
    }

    /// Of people who are the same to every rule, the better one goes first.
    fn follow_twins(&mut self, better: &[Option<usize>]) -> Result<(), Dead> {
        for (person, twin) in better.iter().enumerate() {
            if let Some(twin) = twin
                && self.get(*twin) == Mark::Out
            {
                self.set(person, Mark::Out)?;
            }
        }
        for (person, twin) in better.iter().enumerate().rev() {
            if let Some(twin) = twin
                && self.get(person) == Mark::In
            {
                self.set(*twin, Mark::In)?;
            }
        }
        Ok(())
    }

    fn follow_rows(&mut self, task: &Task) -> Result<(), Dead> {
        for (row, _) in task.rows.iter().zip(&task.soft).filter(|(_, soft)| !**soft) {
            let (mut chosen, mut open) = (0, 0);
            for person in &row.members {
                match self.get(*person) {
                    Mark::In => chosen += 1,
                    Mark::Open => open += 1,
                    Mark::Out => {}
                }
            }
            let (possible, forced) = match row.side {
                Side::Max => (chosen <= row.limit, (chosen == row.limit).then_some(Mark::Out)),
                Side::Min => (chosen + open >= row.limit, (chosen + open == row.limit).then_some(Mark::In)),
            };
            if !possible {
                return Err(Dead);
            }
            if let Some(mark) = forced.filter(|_| open > 0) {
                for person in
                    row.members.iter().filter(|p| self.marks[**p] == Mark::Open).copied().collect::<Vec<_>>()
                {
                    self.set(person, mark)?;
                }
            }
        }
        Ok(())
    }
}
