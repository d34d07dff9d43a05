//! The people of several publications, each once, with everything that any of these tells of them.

use std::collections::HashMap;

use crate::statistics::disclosure::part::{Among, EDITION};
use crate::statistics::records::{Column, Records};
use crate::statistics::release::Dimension;

/// Somebody in the records of each publication that has her.
type Rows = Vec<(usize, usize)>;

/// Of the columns that these dimensions are read from. Whoever is in no publication that tells of a dimension is given one
/// of its words: nobody is told which, and any will do.
pub(super) fn joined(among: &[Among<'_>], dimensions: &[Dimension]) -> Records {
    let mut places: HashMap<(&str, &str), usize> = HashMap::new();
    let mut everybody: Vec<Rows> = Vec::new();
    let mut records = Records::default();
    for (number, one) in among.iter().enumerate() {
        let own = one.part.records;
        let Some(edition) = own.column(EDITION) else { continue };
        for (row, id) in own.ids.iter().enumerate() {
            let place = *places.entry((edition.word(row), id)).or_insert_with(|| {
                everybody.push(Rows::new());
                records.ids.push(id.clone());
                everybody.len() - 1
            });
            everybody[place].push((number, row));
        }
        for edition in &own.editions {
            if !records.editions.iter().any(|known| known.id == edition.id) {
                records.editions.push(edition.clone());
            }
        }
    }
    records.columns = dimensions.iter().map(|dimension| column(among, dimension, &everybody)).collect();
    records
}

fn column(among: &[Among<'_>], dimension: &Dimension, everybody: &[Rows]) -> Column {
    let columns: Vec<Option<&Column>> = among
        .iter()
        .map(|one| one.part.records.column(&dimension.column).filter(|of| !of.of.is_empty()))
        .collect();
    let any = dimension.codes_of.keys().next().map_or("", String::as_str);
    let mut known: HashMap<&str, usize> = HashMap::new();
    let mut column = Column { name: dimension.column.clone(), ..Column::default() };
    for rows in everybody {
        let told = rows.iter().find_map(|(number, row)| Some(columns[*number]?.word(*row)));
        let word = told.filter(|word| dimension.codes_of.contains_key(*word)).unwrap_or(any);
        let place = *known.entry(word).or_insert_with(|| {
            column.words.push(word.to_owned());
            column.words.len() - 1
        });
        column.of.push(place);
    }
    column
}
