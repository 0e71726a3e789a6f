//! Numbers, lists, and times as the language of the moment writes them, by the rules of Unicode's CLDR.

use std::fmt::Display;
use std::str::FromStr;

use diagnosis::message::Message;
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::options::TimePrecision;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

use crate::texts::{language, render};

/// How precise a time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Precision {
    Minutes,
    Seconds,
}

/// The locale of the present language. Accented English has the formats of English.
fn locale() -> Locale {
    language().tag().parse().unwrap_or(Locale::UNKNOWN)
}

/// A whole number, with separators.
pub fn number(number: u64) -> String {
    decimal(&Decimal::from(number))
}

/// A number of tenths, as a number with one decimal place.
pub(crate) fn tenths(tenths: i64) -> String {
    let mut number = Decimal::from(tenths);
    number.multiply_pow10(-1);
    decimal(&number)
}

/// A number whose digits and decimal point are ASCII. None if these are not the digits of a number.
pub(crate) fn digits(digits: &str) -> Option<String> {
    Decimal::from_str(digits).ok().map(|number| decimal(&number))
}

fn decimal(number: &Decimal) -> String {
    match DecimalFormatter::try_new(locale().into(), DecimalFormatterOptions::default()) {
        Ok(formatter) => shown(&formatter.format(number)),
        Err(_) => number.to_string(),
    }
}

/// Things one after another, with "and" before the last one.
pub fn all_of<Item: AsRef<str>>(items: &[Item]) -> String {
    let formatter = ListFormatter::try_new_and(locale().into(), ListFormatterOptions::default());
    joined(items, formatter.ok())
}

/// Short things one after another.
pub fn list<Item: AsRef<str>>(items: &[Item]) -> String {
    let short = ListFormatterOptions::default().with_length(ListLength::Short);
    joined(items, ListFormatter::try_new_unit(locale().into(), short).ok())
}

fn joined<Item: AsRef<str>>(items: &[Item], formatter: Option<ListFormatter>) -> String {
    let items = items.iter().map(AsRef::as_ref);
    match formatter {
        Some(formatter) => shown(&formatter.format(items)),
        None => items.collect::<Vec<_>>().join(", "),
    }
}

/// A moment in UTC, with the name of that time zone, because a report is also read elsewhere than where it was made.
pub(crate) fn moment(at: Timestamp, precision: Precision) -> String {
    let precision = match precision {
        Precision::Minutes => TimePrecision::Minute,
        Precision::Seconds => TimePrecision::Second,
    };
    let fields = YMDT::medium().with_time_precision(precision);
    let time = || {
        let civil = TimeZone::UTC.to_datetime(at);
        let moment = DateTime {
            date: gregorian(civil.date())?,
            time: Time::try_new(part(civil.hour())?, part(civil.minute())?, part(civil.second())?, 0).ok()?,
        };
        let formatter = FixedCalendarDateTimeFormatter::try_new(locale().into(), fields).ok()?;
        Some(shown(&formatter.format(&moment)))
    };
    match time() {
        Some(time) => render(&Message::new("report-time-utc").text("time", time)),
        None => at.to_string(),
    }
}

/// The day of a moment, in UTC.
pub fn day(at: Timestamp) -> String {
    let day = || {
        let date = gregorian(TimeZone::UTC.to_datetime(at).date())?;
        let formatter = FixedCalendarDateTimeFormatter::try_new(locale().into(), YMD::medium()).ok()?;
        Some(shown(&formatter.format(&date)))
    };
    day().unwrap_or_else(|| at.to_string())
}

fn gregorian(date: civil::Date) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(date.year().into(), part(date.month())?, part(date.day())?).ok()
}

fn part(part: i8) -> Option<u8> {
    part.try_into().ok()
}

/// The text with the no-break space that every font and terminal has, instead of the narrow one.
fn shown(text: &impl Display) -> String {
    text.to_string().replace('\u{202f}', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::{Language, written_in};

    /// What each language writes, with `~` for a no-break space.
    fn written(tag: &str, write: impl FnOnce() -> String) -> String {
        let language = Language::from_tag(tag).unwrap();
        written_in(language, write).replace('\u{a0}', "~")
    }

    #[test]
    fn numbers_have_the_separators_of_the_language() {
        for (tag, small, large, decimal) in [
            ("en-US", "1,234", "1,234,567", "-1,234.5"),
            ("en-XA", "1,234", "1,234,567", "-1,234.5"),
            ("de", "1.234", "1.234.567", "-1.234,5"),
            ("es", "1234", "1.234.567", "-1234,5"),
            ("fr", "1~234", "1~234~567", "-1~234,5"),
            ("pl", "1234", "1~234~567", "-1234,5"),
        ] {
            assert_eq!(written(tag, || number(1234)), small, "{tag}");
            assert_eq!(written(tag, || number(1_234_567)), large, "{tag}");
            assert_eq!(written(tag, || tenths(-12_345)), decimal, "{tag}");
            assert_eq!(written(tag, || digits("-1234.5").unwrap()), decimal, "{tag}");
            assert_eq!(written(tag, || number(0)), "0", "{tag}");
        }
        assert_eq!(digits("NaN"), None);
    }

    #[test]
    fn numbers_in_texts_have_the_separators_of_the_language() {
        let message = Message::new("report-evidence-duration").number("milliseconds", 12_345);
        for (tag, text) in [
            ("en-US", "12,345 ms"),
            ("de", "12.345~ms"),
            ("es", "12.345 ms"),
            ("fr", "12~345~ms"),
            ("pl", "12~345 ms"),
        ] {
            assert_eq!(
                written(tag, || render(&message)).replace('~', " "),
                text.replace('~', " "),
                "{tag}"
            );
        }
    }

    #[test]
    fn lists_are_joined_as_the_language_joins_them() {
        for (tag, two, three, sentence) in [
            ("en-US", "a, b", "a, b, c", "a, b, and c"),
            ("en-XA", "a, b", "a, b, c", "a, b, and c"),
            ("de", "a, b", "a, b und c", "a, b und c"),
            ("es", "a y b", "a, b, c", "a, b y c"),
            ("fr", "a et b", "a, b et c", "a, b et c"),
            ("pl", "a i b", "a, b i c", "a, b i c"),
        ] {
            assert_eq!(written(tag, || list(&["a", "b"])), two, "{tag}");
            assert_eq!(written(tag, || list(&["a", "b", "c"])), three, "{tag}");
            assert_eq!(written(tag, || all_of(&["a", "b", "c"])), sentence, "{tag}");
            assert_eq!(written(tag, || list(&["a"])), "a", "{tag}");
            assert_eq!(written(tag, || list::<&str>(&[])), "", "{tag}");
        }
    }

    #[test]
    fn times_are_written_as_in_the_language() {
        let at: Timestamp = "2026-03-04T14:03:09Z".parse().unwrap();
        for (tag, minutes, seconds, date) in [
            (
                "en-US",
                "Mar 4, 2026, 2:03~PM UTC",
                "Mar 4, 2026, 2:03:09~PM UTC",
                "Mar 4, 2026",
            ),
            ("de", "04.03.2026, 14:03 UTC", "04.03.2026, 14:03:09 UTC", "04.03.2026"),
            ("es", "4 mar 2026, 14:03 UTC", "4 mar 2026, 14:03:09 UTC", "4 mar 2026"),
            (
                "fr",
                "4 mars 2026, 14:03 UTC",
                "4 mars 2026, 14:03:09 UTC",
                "4 mars 2026",
            ),
            ("pl", "4 mar 2026, 14:03 UTC", "4 mar 2026, 14:03:09 UTC", "4 mar 2026"),
        ] {
            assert_eq!(written(tag, || moment(at, Precision::Minutes)), minutes, "{tag}");
            assert_eq!(written(tag, || moment(at, Precision::Seconds)), seconds, "{tag}");
            assert_eq!(written(tag, || day(at)), date, "{tag}");
        }
    }
}
