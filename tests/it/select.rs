//! `atoll select`, as somebody with a spreadsheet types it.

use serde_json::json;

use crate::support::folder::Folder;

pub const CANDIDATES: &str = "\
id,score,gender,country,region
A1,91.5,man,FRA,WEOG
A2,90,man,FRA,WEOG
A3,88.25,woman,KEN,AFR
A4,87,man,CHL,GRULAC
A5,80.5,woman,FJI,AP
A6,79,woman,KEN,AFR
";

pub const RULES: &str = r#"{"places": 3, "reserve": 2, "rules": [
 {"id": "women", "where": {"gender": ["woman"]}, "min": 1, "max": 2},
 {"id": "africa", "where": {"region": ["AFR"]}, "min": 1},
 {"id": "one-per-country", "each": "country", "max": 1}],
 "include": ["A1"], "exclude": [], "apart": [["A4", "A5"]]}"#;

pub const SELECT: &str = "select --candidates candidates.csv --rules rules.json --out result.json";

pub fn folder() -> Folder {
    Folder::with(&[("candidates.csv", CANDIDATES), ("rules.json", RULES)])
}

/// The indented lines of a text from the one that begins so to the next blank line.
pub fn block(text: &str, beginning: &str) -> String {
    let lines = text.lines().skip_while(|line| !line.trim_start().starts_with(beginning));
    lines.take_while(|line| !line.trim().is_empty()).map(|line| format!("{}\n", line.trim_start())).collect()
}

#[test]
fn the_worked_example_of_the_help_comes_out_as_the_help_says() {
    let folder = Folder::with(&[]);
    let help = folder.run("select --help").exit(0).out;
    folder.write("candidates.csv", &block(&help, "id,score"));
    folder.write("rules.json", &block(&help, "{\"places\""));
    assert!(help.contains("It chooses A1, A3 and A4"), "{help}");
    let told = folder.run(&format!("{SELECT} --costs")).exit(0);
    assert!(told.out.starts_with("Optimal: 3 of 6 candidates, score 266.75."), "{}", told.out);
    assert_eq!(folder.json("result.json")["selected"], json!(["A1", "A3", "A4"]));
    let one_per_country = told.out.lines().find(|line| line.starts_with("one-per-country")).unwrap();
    assert_eq!(
        one_per_country.split_whitespace().collect::<Vec<_>>()[1..],
        ["1", "≤", "1", "each", "0", "3"]
    );
    folder
        .run("verify selection --result result.json --candidates candidates.csv --rules rules.json")
        .exit(0);
}

#[test]
fn a_selection_needs_no_instance_and_leaves_nothing_but_its_result() {
    let folder = folder();
    folder.write("result.json", "an older result");
    let told = folder.run(SELECT).exit(0);
    assert_eq!(told.err, "", "short work is done in silence");
    assert_eq!(folder.json("result.json")["status"], "optimal");
    assert_eq!(folder.names(), ["candidates.csv", "result.json", "rules.json"]);
}

#[test]
fn no_order_of_rows_columns_or_keys_shows_in_the_result() {
    let folder = folder();
    folder.run(SELECT).exit(0);
    let before = folder.read("result.json");
    let turned: Vec<String> =
        CANDIDATES.lines().map(|line| line.split(',').rev().collect::<Vec<_>>().join(",")).collect();
    let (head, rows) = turned.split_first().unwrap();
    let rows: Vec<&str> = rows.iter().rev().map(String::as_str).collect();
    folder.write("candidates.csv", &format!("\u{feff}{head}\r\n{}\r\n", rows.join("\r\n")));
    folder.write("rules.json", &RULES.replace("\"min\": 1, \"max\": 2", "\"max\":2,\n\"min\":1"));
    folder.run(SELECT).exit(0);
    assert_eq!(folder.read("result.json"), before);
}

#[test]
fn every_fault_of_both_files_is_told_and_nothing_is_written() {
    let folder = folder();
    folder.write("candidates.csv", &CANDIDATES.replace("91.5", "\"91,5\"").replace("A6", "A5"));
    folder.write("rules.json", &RULES.replace("\"min\": 1, \"max\": 2", "\"maximum\": 2"));
    let told = folder.run(SELECT).exit(2);
    let lines: Vec<&str> = told.err.lines().collect();
    assert_eq!(lines[0], "candidates.csv:2: score: \"91,5\" has a comma; write a point, as in 91.5");
    assert!(lines[1].starts_with("candidates.csv:7: id: \"A5\" stands on line 6 too"), "{lines:?}");
    assert!(lines[2].starts_with("rules.json:2: rules[0].maximum: is not a key that is known"), "{lines:?}");
    assert_eq!((lines.len(), told.out.as_str()), (3, ""));
    assert_eq!(folder.names(), ["candidates.csv", "rules.json"]);
}

#[test]
fn what_is_typed_is_checked_before_anything_is_reckoned() {
    let folder = folder();
    for (line, sentence) in [
        (format!("{SELECT} --with A9"), "--with: \"A9\" is no id of the shortlist"),
        (format!("{SELECT} --frontier men 0..1"), "--frontier: \"men\" is no rule with a where"),
        (format!("{SELECT} --frontier women 1..0"), "--frontier: \"1..0\" is no pair of shares"),
        (format!("{SELECT} --time-limit soon"), "write a time such as 10s"),
        (SELECT.replace("result.json", "rules.json"), "rules.json: is one of the inputs"),
        (SELECT.replace("result.json", "no/where.json"), "no/where.json: there is no directory no"),
        (SELECT.replace("candidates.csv", "none.csv"), "none.csv: cannot be read"),
    ] {
        let told = folder.run(&line).exit(2);
        assert!(told.err.contains(sentence), "{line}: {}", told.err);
    }
    assert_eq!(folder.read("rules.json"), RULES);
    assert_eq!(folder.names(), ["candidates.csv", "rules.json"]);
}

#[test]
fn an_impossible_question_ends_with_three_and_names_what_contradicts_and_what_would_help() {
    let folder = folder();
    folder.write("rules.json", &RULES.replace("\"AFR\"]}, \"min\": 1", "\"AFR\"]}, \"min\": 2"));
    let told = folder.run(SELECT).exit(3);
    assert!(told.out.starts_with("Infeasible: no cohort of 3"), "{}", told.out);
    assert!(told.out.contains("  africa\n  one-per-country\n"), "{}", told.out);
    let result = folder.json("result.json");
    assert_eq!(result["conflict"], json!(["africa", "one-per-country"]));
    assert_eq!(result["relaxation"].as_array().unwrap().len(), 1);
}

#[test]
fn a_minimum_above_the_matching_people_is_impossible_and_an_unknown_value_a_warning() {
    let folder = folder();
    folder.write("rules.json", &RULES.replace("[\"AFR\"]", "[\"Mars\"]"));
    let told = folder.run(SELECT).exit(3);
    let warning = "warning: rules.json:3: rules[1].where.region: nobody has the value \"Mars\"";
    assert!(told.err.contains(warning), "{}", told.err);
}

#[test]
fn without_time_nothing_is_claimed() {
    let folder = folder();
    let mut rows = String::from("id,score,a,b,c,d,e,f,g,h,i,j,k,l\n");
    for at in 0_u64..400 {
        let dice = (at + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let bits: Vec<String> = (0..12).map(|bit| format!("v{}", dice >> (20 + bit) & 1)).collect();
        rows.push_str(&format!("B{at},{}.{:03},{}\n", dice % 80, dice % 997, bits.join(",")));
    }
    let exact =
        |name: char| format!("{{\"id\":\"{name}\",\"where\":{{\"{name}\":[\"v1\"]}},\"min\":17,\"max\":17}}");
    let rules: Vec<String> = ('a'..='l').map(exact).collect();
    folder.write("candidates.csv", &rows);
    folder.write("rules.json", &format!("{{\"places\": 31, \"rules\": [{}]}}", rules.join(",")));
    let told = folder.run(&format!("{SELECT} --time-limit 1ms")).exit(4);
    assert!(told.out.starts_with("Not proven: "), "{}", told.out);
    let result = folder.json("result.json");
    assert_eq!(result["status"], "not_proven");
    assert!(result["gap"].is_null() || result["gap"].as_i64().unwrap() > 0, "{}", result["gap"]);
}

#[test]
fn a_frontier_is_drawn_beside_the_result() {
    let folder = folder();
    let told = folder.run(&format!("{SELECT} --frontier women 0%..100% --points 4")).exit(0);
    assert!(told.out.contains("66.7 %      3             –  no cohort keeps it"), "{}", told.out);
    let points = folder.json("result.json")["frontier"].clone();
    assert_eq!(points[1], json!({ "share": 0.333, "min": 1, "status": "optimal", "score": 266_750 }));
    let svg = folder.read("result.frontier.svg");
    assert!(svg.contains("<title id=\"t\">Score against the share of “women”</title>"), "{svg}");
    assert!(svg.contains("0 %: 266.75. 33.3 %: 266.75. 66.7 %: no cohort. 100 %: no cohort."), "{svg}");
}

#[test]
fn answers_to_offers_pin_those_who_stay_and_free_the_places_of_the_others() {
    let folder = folder();
    folder.write("accepted.csv", "id,answer\nA4,declined\nA3,accepted\n");
    folder.run(&format!("{SELECT} --accepted accepted.csv")).exit(0);
    assert_eq!(folder.json("result.json")["selected"], json!(["A1", "A3", "A5"]));
    folder.write("accepted.csv", "id,answer\nA1,declined\n");
    let told = folder.run(&format!("{SELECT} --accepted accepted.csv")).exit(2);
    assert_eq!(told.err, "accepted.csv:2: answer: declined, but \"A1\" is included in rules.json\n");
}

#[test]
fn questions_about_people_are_answered_in_words() {
    let folder = folder();
    let told = folder.run(&format!("{SELECT} --explain A3 A2 --with A6 --without A4")).exit(0);
    for sentence in [
        "Explain, without A3: the best scores 257.5, a loss of 9.25\n  enter: A6; leave: A3",
        "Explain, with A2: no cohort keeps every rule\n  rules in the way: one-per-country",
        "With A6: the best scores 257.5, a loss of 9.25",
        "Without A4: the best scores 260.25, a loss of 6.5\n  enter: A5; leave: A4",
    ] {
        assert!(told.out.contains(sentence), "{sentence}: {}", told.out);
    }
}

#[test]
fn an_empty_seed_that_decided_is_warned_of() {
    let folder = folder();
    folder.write("candidates.csv", "id,score\nA,1\nB,1\nC,1\n");
    folder.write("rules.json", "{\"places\": 1}");
    let told = folder.run(SELECT).exit(0);
    assert!(
        told.err.contains("warning: equally good cohorts were told apart by the empty seed"),
        "{}",
        told.err
    );
    assert_eq!(folder.run(&format!("{SELECT} --seed drawn")).exit(0).err, "");
    assert_eq!(folder.json("result.json")["seed"], "drawn");
}
