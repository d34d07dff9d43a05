//! The targets of a cohort in words: who, and how many at least or at most.

use entity::target;
use serde_json::Value;

use crate::i18n::{Args, Lang, Words, format};

/// One sentence a target; a target that words do not fit is left out.
pub fn sentences(lang: Lang, targets: &[target::Model]) -> Vec<String> {
    targets.iter().filter_map(|target| sentence(lang, &target.rule)).collect()
}

fn sentence(lang: Lang, rule: &Value) -> Option<String> {
    let say = |key: &str, args: &Args| Words::shared().say(lang, key, args);
    if rule.get("each").is_some() {
        let max = rule.get("max")?.as_i64()?;
        return Some(say("site-target-each", &Args::new().with("max", max)));
    }
    let args = Args::new().with("who", who(lang, rule.get("where")?)?);
    let figure = |name: &str, percent: &str| match (rule.get(percent), rule.get(name)) {
        (Some(share), _) => Some(format::percent(lang, thousandths(share)?, 100_000, 0)),
        (None, Some(count)) => Some(format::number(lang, count.as_i64()?)),
        (None, None) => None,
    };
    let (low, high) = (figure("min", "min_percent"), figure("max", "max_percent"));
    Some(match (low, high) {
        (Some(low), Some(high)) => say("site-target-between", &args.with("low", low).with("high", high)),
        (Some(low), None) => say("site-target-least", &args.with("low", low)),
        (None, Some(high)) => say("site-target-most", &args.with("high", high)),
        (None, None) => return None,
    })
}

#[expect(clippy::cast_possible_truncation, reason = "a share in per cent has few digits")]
fn thousandths(share: &Value) -> Option<i64> {
    share.as_f64().map(|share| (share * 1000.0).round() as i64)
}

fn who(lang: Lang, of: &Value) -> Option<String> {
    let (attribute, values) = of.as_object()?.iter().next()?;
    let keys = values.as_array()?.iter().filter_map(Value::as_str).filter_map(|value| {
        Some(match (attribute.as_str(), value) {
            ("gender", "woman") => "site-target-women".to_owned(),
            ("small", "yes") => "site-target-small".to_owned(),
            ("region", group) => format!("value-un_group-{group}"),
            ("track", track) => format!("value-track-{track}"),
            ("seniority", level) => format!("value-seniority-{level}"),
            _ => return None,
        })
    });
    let words: Vec<String> = keys.map(|key| Words::shared().say(lang, &key, &Args::new())).collect();
    (!words.is_empty()).then(|| format::list_and(lang, &words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_target_is_said_in_words() {
        let said = |rule: Value| sentence(Lang::En, &rule).unwrap_or_default();
        let women = json!({"where": {"gender": ["woman"]}, "min_percent": 47, "max_percent": 53});
        assert!(said(women).contains("47%"));
        assert!(said(json!({"where": {"region": ["african"]}, "min": 4})).contains("African States"));
        assert!(!said(json!({"each": "country", "max": 1})).is_empty());
        assert_eq!(said(json!({"where": {"shoe": ["42"]}, "min": 4})), "");
    }
}
