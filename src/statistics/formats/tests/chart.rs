//! The charts: what they draw, that they can be read by all, and that nothing hidden is in them.

use super::{all_hidden, sample, text, written};
use crate::statistics::formats::labels::{Labels, TableLabels};
use crate::statistics::release::{Cell, Release};

fn svg(release: &Release, labels: &Labels, table: &str) -> String {
    text(&written(release, labels), &format!("{table}.svg"))
}

/// Everything that is said, in order: the texts between tags.
fn said(svg: &str) -> Vec<&str> {
    let texts = svg.split('>').skip(1).filter_map(|rest| rest.split('<').next());
    texts.map(str::trim).filter(|text| !text.is_empty()).collect()
}

fn attributes<'a>(svg: &'a str, name: &str) -> Vec<&'a str> {
    let open = format!(" {name}=\"");
    svg.split(open.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn a_funnel_is_drawn_at_the_total_of_all_other_dimensions() {
    let svg = svg(&sample::release(), &sample::english(), "t3");
    let said = said(&svg);
    let place = |text: &str| {
        said.iter().position(|found| *found == text).unwrap_or_else(|| panic!("{text}: {said:?}"))
    };
    assert!(
        place("Applied") < place("247") && place("247") < place("353") && place("353") < place("Eligible")
    );
    assert!(said.contains(&"41.2 % women (247 of 600)"));
    assert!(said.contains(&"42 % women (10 of 24)"), "a whole percentage of 20 to 49");
}

#[test]
fn a_table_of_one_stage_is_drawn_along_its_places() {
    let mut release = sample::release();
    let table = &mut release.tables[2];
    table.axes[2].codes = vec!["selected".to_owned()];
    table.cells = (0..15).map(|count| Cell::Published(count + 5)).collect();
    let svg = svg(&release, &sample::english(), "t3");
    assert!(said(&svg).contains(&"Africa") && said(&svg).contains(&"Oceania") && !svg.contains(">Selected<"));
}

#[test]
fn places_are_drawn_by_region_and_groups_by_group() {
    let (regions, groups) = (
        svg(&sample::release(), &sample::english(), "t1"),
        svg(&sample::release(), &sample::english(), "t2"),
    );
    for region in ["Africa", "Oceania", "Americas", "Asia"] {
        assert!(said(&regions).contains(&region), "{region}");
    }
    assert!(
        !regions.contains("Angola") && !regions.contains("Sub-Saharan"),
        "a country is in the table below"
    );
    assert!(said(&groups).contains(&"Latin American and Caribbean States") && !groups.contains(">World<"));
}

#[test]
fn of_fewer_than_twenty_counts_alone_are_told() {
    let mut release = sample::release();
    release.tables[1].cells[11] = Cell::Published(7);
    release.tables[1].cells[16] = Cell::Published(12);
    assert!(said(&svg(&release, &sample::english(), "t2")).contains(&"7 women of 19"));
}

#[test]
fn a_share_is_told_only_where_women_and_men_are_published() {
    let mut release = sample::release();
    release.tables[1].cells[16] = Cell::Hidden;
    let svg = svg(&release, &sample::english(), "t2");
    assert!(svg.contains("of 264)") && !svg.contains("of 186)"));
}

#[test]
fn a_chart_of_hidden_cells_has_no_figure_in_it() {
    let release = Release { release_id: "id".to_owned(), ..all_hidden() };
    let named =
        |table: &str| (table.to_owned(), TableLabels { name: "Name".to_owned(), ..TableLabels::default() });
    let labels = Labels { tables: ["t2", "t3", "t4"].map(named).into(), ..Labels::default() };
    for table in ["t2", "t3", "t4"] {
        let svg = svg(&release, &labels, table);
        let said = said(&svg);
        assert!(!said.iter().any(|text| text.contains(|letter: char| letter.is_ascii_digit())), "{said:?}");
        assert!(said.contains(&"hidden"));
    }
}

#[test]
fn the_gap_of_a_hidden_cell_is_always_the_same() {
    let mut release = sample::release();
    release.tables[1].cells[11] = Cell::Hidden;
    let svg = svg(&release, &sample::english(), "t2");
    let gaps = svg.matches("width=\"64\" height=\"22\" fill=\"#6c7f88\"").count();
    assert_eq!(gaps, 2, "one for the women of a group, one for a group of which nothing is shown");
}

#[test]
fn a_gender_that_is_hidden_everywhere_is_named_in_the_key() {
    let svg = svg(&sample::release(), &sample::english(), "t1");
    assert!(
        said(&svg)
            .join(" ")
            .contains(" men another term or not stated: hidden to protect individuals Africa")
    );
}

#[test]
fn a_third_gender_is_drawn_striped_as_soon_as_one_of_its_cells_is_published() {
    let mut release = sample::release();
    release.tables[1].cells[21] = Cell::Published(6);
    let svg = svg(&release, &sample::english(), "t2");
    assert!(
        said(&svg).contains(&"6")
            && svg.contains("fill=\"url(#t2-third)\"")
            && svg.contains("id=\"t2-third\"")
    );
}

#[test]
fn a_chart_may_stand_in_a_page_without_inline_styles() {
    for labels in [sample::english(), sample::arabic()] {
        let svg = svg(&sample::release(), &labels, "t3");
        for refused in [" style=", "<style", "<script", " onload", "href", "<foreignObject", "class="] {
            assert!(!svg.contains(refused), "{refused}");
        }
        assert!(svg.starts_with("<svg xmlns=") && svg.contains(" role=\"img\" aria-labelledby=\"t3-title\""));
        assert!(svg.contains("<title id=\"t3-title\">") && svg.contains("<desc id=\"t3-desc\">"));
    }
}

#[test]
fn words_cannot_break_out_of_the_picture() {
    let mut labels = sample::english();
    labels.publisher = "<script>\"&'\u{1}".to_owned();
    labels.language = "en\"><script>".to_owned();
    let svg = svg(&sample::release(), &labels, "t1");
    assert!(!svg.contains("<script") && !svg.contains('\u{1}'));
    assert!(svg.contains("&lt;script&gt;&quot;&amp;'"));
}

#[test]
fn text_can_be_read_at_320_px_and_colours_are_the_four() {
    let svg = svg(&sample::release(), &sample::english(), "t2");
    assert!(svg.contains("viewBox=\"0 0 480 "));
    for size in attributes(&svg, "font-size") {
        let size: u32 = size.parse().expect("a size");
        assert!(size * 320 >= 12 * 480, "{size} of 480 is less than 12 px at 320 px");
    }
    let allowed = [
        "#12436D",
        "#F46A25",
        "#28A197",
        "#801650",
        "#ffffff",
        "#12232e",
        "#4a5d68",
        "#6c7f88",
        "url(#t2-hidden)",
    ];
    for fill in attributes(&svg, "fill") {
        assert!(allowed.contains(&fill), "{fill}");
    }
}

#[test]
fn arabic_is_mirrored_bar_by_bar() {
    let (left, right) =
        (Labels::default(), Labels { direction: sample::arabic().direction, ..Labels::default() });
    let (left, right) = (svg(&sample::release(), &left, "t1"), svg(&sample::release(), &right, "t1"));
    assert!(left.contains(" direction=\"ltr\"") && right.contains(" direction=\"rtl\""));
    let bars = |svg: &str| -> Vec<(u32, u32)> {
        let rects = svg.lines().filter(|line| line.starts_with("<rect x="));
        let number = |rect: &str, name| attributes(rect, name)[0].parse::<u32>().expect("a number");
        rects.map(|rect| (number(rect, "x"), number(rect, "width"))).collect()
    };
    let mirrored: Vec<_> = bars(&right).into_iter().map(|(x, width)| (480 - x - width, width)).collect();
    assert_eq!(bars(&left), mirrored);
}

#[test]
fn nothing_is_drawn_beyond_the_edge() {
    for labels in [sample::english(), Labels::default()] {
        for table in ["t1", "t2", "t3", "t4"] {
            let svg = svg(&sample::release(), &labels, table);
            let height: u32 = attributes(&svg, "height")[0].parse().expect("a height");
            let lowest = attributes(&svg, "y").iter().filter_map(|y| y.parse::<u32>().ok()).max();
            assert!(lowest.is_some_and(|lowest| lowest + 10 < height), "{table}: {lowest:?} of {height}");
        }
    }
}

#[test]
fn a_table_without_genders_or_with_too_many_rows_has_no_chart() {
    let mut release = sample::release();
    release.tables[1].axes[0].dimension = "geo".to_owned();
    let stages: Vec<String> = (0..25).map(|stage| format!("stage{stage}")).collect();
    let table = &mut release.tables[2];
    table.axes[2].codes = stages;
    table.cells = vec![Cell::Hidden; 5 * 3 * 25];
    let files = written(&release, &sample::english());
    assert!(!files.contains_key("t2.svg") && !files.contains_key("t3.svg") && files.contains_key("t1.svg"));
}
