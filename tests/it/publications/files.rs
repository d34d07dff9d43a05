//! The files and the tables of a publication: what they hold, what they must not hold, and how they are read.

use std::io::Read;

use atoll::statistics::formats::{Files, checksums};
use atoll::statistics::gate::{self, Question};

use super::*;

/// The files of a publication in a language, as a visitor downloads them.
pub async fn downloaded(app: &TestApp, lang: &str) -> Files {
    let answer = app.visitor().get(&format!("/{lang}/statistics/sscf-2027-1/archive.zip")).await.clone();
    assert_eq!(answer.status, 200);
    assert!(answer.header("content-disposition").contains(&format!("sscf-2027-1-{lang}.zip")));
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(answer.body)).unwrap();
    let mut files = Files::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let name = file.name().unwrap().strip_prefix("sscf-2027-1/").unwrap().to_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(name, bytes);
    }
    files
}

pub fn text(files: &Files, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

#[tokio::test]
async fn the_archive_holds_with_its_checksums_and_anyone_may_judge_it() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    publish(&mut publisher(&app, &edition).await).await;
    let mut files = downloaded(&app, "en").await;
    let verdict = gate::audit(&Question { files: &files, records: None, earlier: &[] }, &|| false).unwrap();
    assert!(verdict.is_safe(), "{verdict:?}");
    let sums = files.remove("SHA256SUMS").unwrap();
    assert_eq!(sums, checksums(&files));
    let mut visitor = app.visitor();
    for (name, bytes) in &files {
        let one = visitor.get(&format!("/en/statistics/sscf-2027-1/files/{name}")).await.clone();
        assert_eq!(&one.body, bytes, "{name} alone is {name} in the archive");
        assert!(one.header("content-disposition").ends_with(&format!("filename=\"{name}\"")));
    }
    visitor.get("/en/statistics/sscf-2027-1/files").await;
    let rows = visitor.page().texts("tbody tr");
    assert_eq!(rows.len(), files.len() + 1, "every file is listed: {rows:?}");
    for wrong in ["nothing.csv", "..%2Frelease.json", "t1"] {
        assert_eq!(
            visitor.get(&format!("/en/statistics/sscf-2027-1/files/{wrong}")).await.status,
            404,
            "{wrong}"
        );
    }
    let certificate: Value = serde_json::from_slice(&files["certificate.json"]).unwrap();
    assert_eq!(
        (certificate["verdict"].as_str(), certificate["release_id"].as_str()),
        (Some("safe"), Some("sscf-2027-1"))
    );
}

#[tokio::test]
async fn the_figures_are_the_same_in_every_language_and_only_the_words_differ() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    publish(&mut publisher(&app, &edition).await).await;
    let (english, arabic) = (downloaded(&app, "en").await, downloaded(&app, "ar").await);
    assert!(english.keys().eq(arabic.keys()));
    for name in english.keys().filter(|name| name.ends_with(".csv") || *name == "release.json") {
        assert_eq!(english[name], arabic[name], "{name}");
    }
    assert!(text(&english, "t6.json").contains("African States"), "{}", text(&english, "t6.json"));
    assert!(text(&arabic, "t6.json").contains("الدول الأفريقية"), "{}", text(&arabic, "t6.json"));
    assert!(text(&arabic, "t6.svg").contains("direction=\"rtl\""));
}

/// Counts that occur nowhere else: what is hidden is looked for in every byte.
#[tokio::test]
async fn a_small_count_and_what_gives_it_away_are_in_no_page_and_no_file() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 5).await;
    let people =
        [(113, "KEN", WOMAN), (127, "FJI", WOMAN), (3, "JAM", WOMAN), (131, "KEN", MAN), (149, "FJI", MAN)];
    for (many, country, gender) in people {
        apply(&app, &edition, many, (country, gender), Submitted).await;
    }
    publish(&mut publisher(&app, &edition).await).await;
    let files = downloaded(&app, "en").await;
    let table = text(&files, "t1.csv");
    assert!(table.lines().any(|line| line == "woman,JAM,,C"), "three women: {table}");
    let tables = files.keys().filter(|name| name.ends_with(".csv") && !name.contains(".sdmx"));
    let lines: Vec<String> =
        tables.flat_map(|name| text(&files, name).lines().map(str::to_owned).collect::<Vec<_>>()).collect();
    let shown: Vec<&String> = lines.iter().filter(|line| line.ends_with(",F")).collect();
    let is_shown = |count: &str| shown.iter().any(|line| line.contains(&format!(",{count},F")));
    let mut visitor = app.visitor();
    let mut pages = String::new();
    for path in ["", "/tables/t1", "/tables/t4", "/tables/t5", "/tables/t6"] {
        let page = visitor.get(&format!("/en/statistics/sscf-2027-1{path}")).await.clone();
        pages.push_str(&[page.texts("td"), page.texts("svg text"), page.texts("li")].concat().join(" | "));
    }
    let mut looked_for = 0;
    for count in
        ["113", "127", "131", "149", "244", "276", "279", "130"].into_iter().filter(|count| !is_shown(count))
    {
        looked_for += 1;
        assert!(!pages.contains(count), "{count} is on a page: {pages}");
        for (name, bytes) in
            files.iter().filter(|(name, _)| !name.ends_with("SUMS") && !name.ends_with(".xlsx"))
        {
            let told = String::from_utf8_lossy(bytes);
            assert!(!told.contains(count), "{count} is in {name}");
        }
    }
    assert!(looked_for >= 2, "some counts had to be hidden with the three: {shown:?}");
    assert!(pages.contains("hidden"), "{pages}");
}

#[tokio::test]
async fn a_table_has_a_page_of_its_own_and_a_long_one_several() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 5).await;
    let states: Vec<String> =
        atoll::countries::all().iter().map(|country| country.iso3.to_string()).take(75).collect();
    for state in &states {
        for gender in [WOMAN, MAN] {
            apply(&app, &edition, 5, (state, gender), Submitted).await;
        }
    }
    publish(&mut publisher(&app, &edition).await).await;
    let mut visitor = app.visitor();
    visitor.get("/en/statistics/sscf-2027-1").await;
    visitor.click("Table 1. By gender and place").await;
    let first = visitor.page().texts("tbody th");
    assert_eq!(first.len(), 60, "{first:?}");
    assert!(first[0].contains("World"), "{first:?}");
    visitor.click("Next").await;
    let second = visitor.page().texts("tbody th");
    assert!(!second.is_empty() && second.iter().all(|row| !first.contains(row)), "{second:?}");
    for wrong in ["/tables/t9", "/tables/t1?from=100000"] {
        assert_eq!(visitor.get(&format!("/en/statistics/sscf-2027-1{wrong}")).await.status, 404, "{wrong}");
    }
}
