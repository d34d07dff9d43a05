//! ICU's formatters, made once for each language and thread: they are neither `Send` nor cheap enough to make for
//! every figure of a table.

use std::cell::OnceCell;

use icu::calendar::Gregorian;
use icu::datetime::fieldsets::zone::ExemplarCity;
use icu::datetime::fieldsets::{T, YMD, YMDE};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::GroupingStrategy;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;

use crate::i18n::Lang;

/// Every page of a thread uses the same few formatters.
pub(super) struct Tools {
    pub grouped: DecimalFormatter,
    pub plain: DecimalFormatter,
    pub list: ListFormatter,
    pub long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    pub weekday: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    pub time: NoCalendarFormatter<T>,
    pub city: NoCalendarFormatter<ExemplarCity>,
}

thread_local! {
    static TOOLS: [OnceCell<Tools>; 6] = const { [const { OnceCell::new() }; 6] };
}

/// Does `work` with the formatters of a language.
pub(super) fn with<R>(lang: Lang, work: impl FnOnce(&Tools) -> R) -> R {
    TOOLS.with(|all| work(all[lang as usize].get_or_init(|| Tools::new(lang))))
}

/// The locale whose conventions a language follows: British day–month order in English, the 24-hour clock
/// everywhere, and Western digits in Arabic too, because references, scores and published figures are compared
/// and copied across languages.
pub(super) fn locale(lang: Lang) -> Locale {
    let tag = match lang {
        Lang::En => "en-GB-u-hc-h23-nu-latn",
        Lang::Fr => "fr-u-hc-h23-nu-latn",
        Lang::Es => "es-u-hc-h23-nu-latn",
        Lang::Ar => "ar-u-hc-h23-nu-latn",
        Lang::Zh => "zh-u-hc-h23-nu-latn",
        Lang::Ru => "ru-u-hc-h23-nu-latn",
    };
    tag.parse().expect("the tag is a well-formed locale")
}

impl Tools {
    fn new(lang: Lang) -> Tools {
        const HELD: &str = "the compiled data hold the six languages";
        let at = locale(lang);
        Tools {
            grouped: DecimalFormatter::try_new((&at).into(), GroupingStrategy::Auto.into()).expect(HELD),
            plain: DecimalFormatter::try_new((&at).into(), GroupingStrategy::Never.into()).expect(HELD),
            list: ListFormatter::try_new_and((&at).into(), ListFormatterOptions::default()).expect(HELD),
            long: FixedCalendarDateTimeFormatter::try_new((&at).into(), YMD::long()).expect(HELD),
            weekday: FixedCalendarDateTimeFormatter::try_new((&at).into(), YMDE::long()).expect(HELD),
            time: NoCalendarFormatter::try_new((&at).into(), T::hm()).expect(HELD),
            city: NoCalendarFormatter::try_new((&at).into(), ExemplarCity).expect(HELD),
        }
    }
}
