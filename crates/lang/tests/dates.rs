//! Told dates, from words to days and back to words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use recit_case::domain::calendar::from_civil;
use recit_case::domain::date::{
    Anchor, Calendar, Certainty, CivilDay, FuzzyDate, Interval, Modifier, Precision, Relation,
};
use recit_lang::lang::date::{
    Fault, Form, Hints, Reading, Told, Why, is_given_in, read_date, to_edtf, word_anchor,
    word_date, word_date_both,
};
use recit_lang::lang::{Language, Translator};

fn read(words: &str, lang: &str) -> Told {
    read_date(words, &lang.into(), &Hints::default())
}

/// The one reading there must be.
fn only(words: &str, lang: &str) -> Reading {
    let told = read(words, lang);
    assert_eq!(told.readings.len(), 1, "{words}: {told:?}");
    told.readings.into_iter().next().unwrap()
}

fn days(date: &FuzzyDate) -> String {
    let end = |day: Option<CivilDay>| day.map_or_else(|| "..".to_owned(), |day| day.to_string());
    format!("{}/{}", end(date.interval.earliest), end(date.interval.latest))
}

#[test]
fn words_mean_these_days() {
    use Modifier::{About, After, Before, Between, FromTo, On};
    use Precision::{Day, Decade, Month, Season, Week, Year};
    let table: [(&str, &str, &str, Modifier, Precision); 68] = [
        ("12 mehr 1398", "fr", "2019-10-04/2019-10-04", On, Day),
        ("le 12 mehr 1398, avant le jour", "fr", "2019-10-04/2019-10-04", On, Day),
        ("la nuit du 5 tir 1405", "fr", "2026-06-26/2026-06-26", On, Day),
        ("1398/07/22", "fr", "2019-10-14/2019-10-14", On, Day),
        ("۱۳۹۸/۰۷/۲۲", "fa", "2019-10-14/2019-10-14", On, Day),
        ("٢٢ مهر ١٣٩٨", "fa", "2019-10-14/2019-10-14", On, Day),
        ("بیست و دوم مهر هزار و سیصد و نود و هشت", "fa", "2019-10-14/2019-10-14", On, Day),
        ("۱۲ میزان ۱۳۹۸", "fa-AF", "2019-10-04/2019-10-04", On, Day),
        ("در سال ۱۳۹۸ مهر ۱۲", "fa", "2019-10-04/2019-10-04", On, Day),
        ("le 14 octobre 2019", "fr", "2019-10-14/2019-10-14", On, Day),
        ("14 Oct 2019", "en", "2019-10-14/2019-10-14", On, Day),
        ("October 14th, 2019", "en", "2019-10-14/2019-10-14", On, Day),
        ("14-oct.-2019", "fr", "2019-10-14/2019-10-14", On, Day),
        ("le 1er août 2019", "fr", "2019-08-01/2019-08-01", On, Day),
        ("le sept août 2019", "fr", "2019-08-07/2019-08-07", On, Day),
        ("14/10/2019", "fr", "2019-10-14/2019-10-14", On, Day),
        ("14.10.2019", "fr", "2019-10-14/2019-10-14", On, Day),
        ("2019-10-14", "en", "2019-10-14/2019-10-14", On, Day),
        ("10/14/2019", "en", "2019-10-14/2019-10-14", On, Day),
        ("۱۴ اکتوبر ۲۰۱۹", "fa-AF", "2019-10-14/2019-10-14", On, Day),
        ("lundi 14 octobre 2019", "fr", "2019-10-14/2019-10-14", On, Day),
        ("22 mehr 1398 (14 octobre 2019)", "fr", "2019-10-14/2019-10-14", On, Day),
        ("۲۴ اسد ۱۴۰۰ روز یکشنبه", "fa-AF", "2021-08-15/2021-08-15", On, Day),
        ("le 15 août 2021 vers 10 h", "fr", "2021-08-15/2021-08-15", On, Day),
        ("ساعت ده صبح ۲۴ اسد ۱۴۰۰", "fa-AF", "2021-08-15/2021-08-15", On, Day),
        ("2 mars 2019 vers midi", "fr", "2019-03-02/2019-03-02", On, Day),
        ("In the 2019 year, 10 March", "en", "2019-03-10/2019-03-10", On, Day),
        ("one day in July 2019", "en", "2019-07-01/2019-07-31", On, Month),
        ("aban 1398", "fr", "2019-10-23/2019-11-21", On, Month),
        ("dey 96", "fr", "2017-12-22/2018-01-20", On, Month),
        ("dans le mois de mehr 1394", "fr", "2015-09-23/2015-10-22", On, Month),
        ("mehr 2019", "fr", "2019-09-23/2019-10-22", On, Month),
        ("octobre 1398", "fr", "2019-10-01/2019-10-31", On, Month),
        ("10/2019", "fr", "2019-10-01/2019-10-31", On, Month),
        ("hiver 1395", "fr", "2016-12-21/2017-03-20", On, Season),
        ("زمستان ۱۳۹۵", "fa", "2016-12-21/2017-03-20", On, Season),
        ("au printemps 2017", "fr", "2017-03-01/2017-06-21", On, Season),
        ("hiver 2016-2017", "fr", "2016-12-01/2017-03-20", On, Season),
        ("l’hiver 2016/17", "fr", "2016-12-01/2017-03-20", On, Season),
        ("1398", "fr", "2019-03-21/2020-03-19", On, Year),
        ("en 2019", "fr", "2019-01-01/2019-12-31", On, Year),
        ("au début de 1400", "fr", "2021-03-21/2021-07-22", On, Year),
        ("vers la fin de l’hiver 1395", "fr", "2017-02-19/2017-03-20", About, Season),
        ("mi-octobre 2019", "fr", "2019-10-11/2019-10-20", On, Month),
        ("late October 2019", "en", "2019-10-21/2019-10-31", On, Month),
        ("اوایل ۱۴۰۰", "fa", "2021-03-21/2021-07-22", On, Year),
        ("vers le 15 aban 1401", "fr", "2022-11-06/2022-11-06", About, Day),
        ("vers Norouz 1405", "fr", "2026-03-21/2026-03-21", About, Day),
        ("Nowruz 2026", "en", "2026-03-21/2026-03-21", On, Day),
        ("avant octobre 2019", "fr", "2019-10-01/2019-10-31", Before, Month),
        ("après le 25 shahrivar 1401", "fr", "2022-09-16/2022-09-16", After, Day),
        ("پیش از مهر ۱۳۹۸", "fa", "2019-09-23/2019-10-22", Before, Month),
        ("entre le 4 et le 14 octobre 2019", "fr", "2019-10-04/2019-10-14", Between, Day),
        ("بین ۱۲ و ۲۲ مهر ۱۳۹۸", "fa", "2019-10-04/2019-10-14", Between, Day),
        ("du 4 au 14 octobre 2019", "fr", "2019-10-04/2019-10-14", FromTo, Day),
        ("12 – 22 mehr 1398", "fr", "2019-10-04/2019-10-14", FromTo, Day),
        ("de 1390 à 1394", "fr", "2011-03-21/2016-03-19", FromTo, Year),
        ("1390–94", "fr", "2011-03-21/2016-03-19", FromTo, Year),
        ("from 2009 to 2011", "en", "2009-01-01/2011-12-31", FromTo, Year),
        ("de novembre à février 2019", "fr", "2018-11-01/2019-02-28", FromTo, Month),
        ("de fin 98 à fin 1400, à peu près", "fr", "2019-11-22/2022-03-20", FromTo, Year),
        ("از سنبله تا عقرب ۱۴۰۰", "fa-AF", "2021-08-23/2021-11-21", FromTo, Month),
        ("depuis mehr 1394", "fr", "2015-09-23/..", FromTo, Month),
        ("از مهر ۱۳۹۴ به این سو", "fa", "2015-09-23/..", FromTo, Month),
        ("jusqu’à fin septembre 2026", "fr", "../2026-09-30", FromTo, Month),
        ("dans les années 1990", "fr", "1990-01-01/1999-12-31", On, Decade),
        ("دهه ۱۳۷۰", "fa", "1991-03-21/2001-03-20", On, Decade),
        ("la semaine du 14 octobre 2019", "fr", "2019-10-14/2019-10-20", On, Week),
    ];
    for (words, lang, expected, modifier, precision) in table {
        let Reading { date, .. } = only(words, lang);
        assert_eq!(days(&date), expected, "{words}");
        assert_eq!((date.modifier, date.precision), (modifier, precision), "{words}");
        assert_eq!(date.words.as_str(), words);
        assert_eq!(date.lang.as_str(), lang);
    }
}

#[test]
fn what_was_assumed_is_said() {
    for (words, lang, why) in [
        ("1398/07/22", "fa", Why::SlashOrder),
        ("14/10/2019", "fr", Why::SlashOrder),
        ("1398", "fr", Why::CalendarByYear),
        ("dey 96", "fr", Why::CenturyGuessed),
        ("mardi 14 octobre 2019", "fr", Why::WeekdayMismatch),
        ("mehr 2019", "fr", Why::CalendarsMixed),
        ("Norouz 1405", "fr", Why::FeastDay),
        ("de novembre à février 2019", "fr", Why::YearBorrowed),
        ("le 12 mehr", "fr", Why::YearMissing),
        ("l’hiver après la fête", "fr", Why::NotUnderstood),
    ] {
        assert!(only(words, lang).why.contains(&why), "{words}");
    }
    assert!(only("lundi 14 octobre 2019", "fr").why.is_empty());
    assert!(only("2019-10-14", "fr").why.is_empty());
    assert!(only("12 mehr 1398", "fr").why.is_empty());
}

#[test]
fn ambiguous_words_have_every_reading() {
    let two = |words: &str, lang: &str| -> Vec<String> {
        read(words, lang).readings.iter().map(|reading| days(&reading.date)).collect()
    };
    assert_eq!(two("03/04/2019", "en"), ["2019-04-03/2019-04-03", "2019-03-04/2019-03-04"]);
    assert_eq!(two("hiver 2016", "fr"), ["2016-12-01/2017-03-20", "2015-12-01/2016-03-20"]);
    assert_eq!(two("22/7/98", "fr"), ["1998-07-22/1998-07-22", "2019-10-14/2019-10-14"]);
    assert_eq!(two("98/7/22", "fa")[0], "2019-10-14/2019-10-14");
    assert_eq!(two("années 90", "fr"), ["1990-01-01/1999-12-31", "2011-03-21/2021-03-20"]);
    assert_eq!(two("dey 2019", "fr"), ["2018-12-22/2019-01-20", "2019-12-22/2020-01-20"]);
    assert_eq!(two("2009-10", "fr"), ["2009-01-01/2010-12-31", "2009-10-01/2009-10-31"]);
    // A paper that bears both dates settles what the moon leaves in doubt.
    assert_eq!(two("12 chaabane 1444 (4 mars 2023)", "fr"), ["2023-03-04/2023-03-04"]);
    assert_eq!(two("12 chaabane 1444", "fr"), ["2023-03-02/2023-03-06"]);
    // The trap of the release paper: told twice, and the two differ.
    let trap = read("1398/07/22 (22 juillet 2019)", "fr");
    assert_eq!(trap.readings.len(), 2);
    assert!(trap.readings.iter().all(|reading| reading.why.contains(&Why::CalendarsDisagree)));
    // A year that would lie far ahead may be lunar.
    let lunar = read("1443", "fr");
    assert_eq!(lunar.readings[0].date.calendar, Calendar::LunarHijri);
    assert_eq!(days(&lunar.readings[0].date), "2021-08-07/2022-07-31");
    assert_eq!(lunar.readings[1].date.calendar, Calendar::SolarHijriIran);
    // A word that names two calendars asks, and what lies ahead is not offered first.
    for (words, calendars) in [
        ("1398 hijri", [Calendar::LunarHijri, Calendar::SolarHijriIran]),
        ("1441 de l’hégire", [Calendar::LunarHijri, Calendar::SolarHijriIran]),
    ] {
        let found = read(words, "fr").readings;
        let found: Vec<_> = found.iter().map(|reading| reading.date.calendar.clone()).collect();
        assert_eq!(found, calendars, "{words}");
    }
    let solar = read("1398 هجری", "fa").readings;
    assert_eq!(solar[0].date.calendar, Calendar::SolarHijriIran);
    assert_eq!(solar.len(), 2);
    assert_eq!(read("1398 هجری شمسی", "fa").readings.len(), 1);
    assert_eq!(two("Meskerem 2018", "fr"), ["2025-09-11/2025-10-10", "2018-09-11/2018-10-10"]);
}

#[test]
fn hints_decide_what_words_leave_open() {
    let usual = Hints { usual: Some(Calendar::SolarHijriAfghan), ..Hints::default() };
    let told = read_date("22/7/98", &"fr".into(), &usual);
    assert_eq!(days(&told.readings[0].date), "2019-10-14/2019-10-14");
    assert_eq!(told.readings[0].date.calendar, Calendar::SolarHijriAfghan);
    let certain = Hints { calendar: Some(Calendar::Gregorian), ..Hints::default() };
    let told = read_date("22/7/98", &"fr".into(), &certain);
    assert_eq!(told.readings.len(), 1);
    assert_eq!(days(&told.readings[0].date), "1998-07-22/1998-07-22");
    let today = Hints { today: "2026-11-16".parse().ok(), ..Hints::default() };
    let told = read_date("dey 06", &"fr".into(), &today);
    assert_eq!(days(&told.readings[0].date), "1927-12-23/1928-01-21");
    let lunar = Hints { calendar: Some(Calendar::LunarHijri), ..Hints::default() };
    let told = read_date("1398", &"fr".into(), &lunar);
    assert_eq!(told.readings.len(), 1);
    assert_eq!(told.readings[0].date.calendar, Calendar::LunarHijri);
    assert!(told.readings[0].why.contains(&Why::MoonSeen));
    let by_hand = Hints { calendar: Some(Calendar::Tibetan), ..Hints::default() };
    let told = read_date("2143", &"bo".into(), &by_hand);
    assert_eq!(told.readings[0].date.calendar, Calendar::Tibetan);
    assert!(told.readings[0].why.contains(&Why::CalendarNotComputed));
}

#[test]
fn doubt_is_kept() {
    for (words, certainty) in [
        ("peut-être en octobre 2019", Certainty::Uncertain),
        ("octobre 2019 ?", Certainty::Uncertain),
        ("vers octobre 2019", Certainty::Approximate),
        ("je crois vers octobre 2019", Certainty::Both),
        ("شاید در مهر ۱۳۹۸", Certainty::Uncertain),
    ] {
        assert_eq!(only(words, "fr").date.certainty, certainty, "{words}");
    }
}

#[test]
fn what_cannot_be_is_not_guessed() {
    for (words, fault) in [
        ("31 aban 1398", Fault::NoSuchDay),
        ("30 esfand 1398", Fault::NoSuchDay),
        ("31/11/2019", Fault::NoSuchDay),
        ("2019-13-01", Fault::NoSuchMonth),
        ("le 40 octobre 2019", Fault::NoSuchDay),
        ("mehr 1100", Fault::YearOutOfRange),
        ("de 2019 à 2015", Fault::EndBeforeStart),
    ] {
        let told = read(words, "fr");
        assert!(told.readings.is_empty(), "{words}: {told:?}");
        assert_eq!(told.faults, [fault], "{words}");
    }
}

#[test]
fn durations_are_not_dates() {
    for (words, lang, least, most) in [
        ("dix jours", "fr", 10, 10),
        ("trois semaines", "fr", 21, 21),
        ("une semaine", "fr", 7, 7),
        ("a week", "en", 7, 7),
        ("une dizaine de jours", "fr", 7, 13),
        ("two months", "en", 56, 62),
        ("ده روز", "fa", 10, 10),
        ("10 days", "en", 10, 10),
    ] {
        let told = read(words, lang);
        let lasting = told.lasting.unwrap();
        assert!(told.readings.is_empty(), "{words}");
        assert_eq!((lasting.at_least_days, lasting.at_most_days), (least, most), "{words}");
    }
    let hidden = read("trois semaines en azar 1401", "fr");
    assert_eq!(days(&hidden.readings[0].date), "2022-11-22/2022-12-21");
    assert_eq!(hidden.lasting.unwrap().at_least_days, 21);
}

#[test]
fn words_that_are_not_understood_stay_words() {
    for words in [
        "l’hiver après la fête",
        "après la mort de mon père en 2015",
        "depuis trois semaines",
        "il y a deux ans",
        "quand mon fils avait 2 ans",
        "le 3 et le 10 novembre 2026",
        "deux semaines après le 12 mehr 1398",
        "12",
        "2019-10-04T00:00",
        "📅",
    ] {
        let date = only(words, "fr").date;
        assert_eq!(date.modifier, Modifier::TextOnly, "{words}");
        assert!(date.interval.is_unknown());
        assert_eq!(date.words.as_str(), words);
    }
    assert!(read("  ", "fr").readings.is_empty());
}

/// What the words say in French, in this calendar.
fn french(words: &str, calendar: &Calendar, form: Form) -> String {
    let translator = Translator::new(Language::French);
    let date = read(words, "fr").readings.into_iter().next().unwrap().date;
    word_date(&date, calendar, &translator, form)
}

#[test]
fn dates_are_worded_as_on_the_page() {
    use Calendar::{Gregorian, SolarHijriIran};
    use Form::{Sentence, Short, Table};
    for (words, calendar, form, expected) in [
        ("2019-10-14", Gregorian, Sentence, "le 14 octobre 2019"),
        ("2019-10-14", Gregorian, Table, "14 octobre 2019"),
        ("2019-10-14", Gregorian, Short, "14 oct. 2019"),
        ("2019-10-01", Gregorian, Sentence, "le 1er octobre 2019"),
        ("3 bahman 1368", Gregorian, Table, "23 janvier 1990"),
        ("octobre 2019", Gregorian, Sentence, "en octobre 2019"),
        ("printemps 2017", Gregorian, Sentence, "au printemps 2017"),
        ("automne 2019", Gregorian, Sentence, "à l’automne 2019"),
        ("printemps 2017", Gregorian, Table, "printemps 2017"),
        ("hiver 1395", SolarHijriIran, Table, "hiver 1395"),
        ("hiver 1395", SolarHijriIran, Sentence, "pendant l’hiver 1395"),
        ("vers l’hiver 1395", SolarHijriIran, Sentence, "vers l’hiver 1395"),
        ("hiver 1395", Gregorian, Sentence, "pendant l’hiver 2016-2017"),
        ("hiver 1395", Gregorian, Table, "hiver 2016-2017"),
        ("aban 1398", Gregorian, Table, "octobre-novembre 2019"),
        ("aban 1398", Gregorian, Sentence, "en octobre-novembre 2019"),
        ("dey 1398", Gregorian, Table, "déc. 2019-janv. 2020"),
        ("1398", Gregorian, Sentence, "en 2019-2020"),
        ("années 1370", Gregorian, Table, "1991-2001"),
        ("vers octobre 2019", Gregorian, Sentence, "vers octobre 2019"),
        ("vers le 15 aban 1401", SolarHijriIran, Table, "vers le 15 aban 1401"),
        ("vers le 15 aban 1401", Gregorian, Table, "vers le 6 novembre 2022"),
        ("vers Norouz 1405", SolarHijriIran, Table, "vers le 1er farvardin 1405"),
        ("vers Norouz 1405", Gregorian, Table, "vers le 21 mars 2026"),
        ("après le 25 shahrivar 1401", Gregorian, Table, "après le 16 septembre 2022"),
        ("avant le printemps 2017", Gregorian, Sentence, "avant le printemps 2017"),
        ("du 4 au 14 octobre 2019", Gregorian, Table, "4 – 14 octobre 2019"),
        ("du 4 au 14 octobre 2019", SolarHijriIran, Table, "12 – 22 mehr 1398"),
        ("du 4 au 14 octobre 2019", Gregorian, Sentence, "du 4 au 14 octobre 2019"),
        ("d’octobre à décembre 2019", Gregorian, Sentence, "d’octobre à décembre 2019"),
        (
            "du 9 septembre 2023 au 30 septembre 2026",
            Gregorian,
            Table,
            "9 sept. 2023 – 30 sept. 2026",
        ),
        ("de 1390 à 1394", SolarHijriIran, Table, "1390 – 1394"),
        ("de 1390 à 1394", Gregorian, Table, "2011 – 2016"),
        ("depuis mehr 1394", Gregorian, Sentence, "depuis septembre-octobre 2015"),
        ("jusqu’au 14 octobre 2019", Gregorian, Sentence, "jusqu’au 14 octobre 2019"),
        ("jusqu’en octobre 2019", Gregorian, Sentence, "jusqu’en octobre 2019"),
        ("jusqu’à l’été 2018", Gregorian, Table, "jusqu’à l’été 2018"),
        ("de fin 98 à fin 1400", SolarHijriIran, Table, "fin 1398 – fin 1400"),
        ("de fin 98 à fin 1400, à peu près", Gregorian, Table, "vers 2019 – vers 2022"),
        ("début 1400", SolarHijriIran, Table, "début 1400"),
        ("début 1400", Gregorian, Sentence, "en 2021"),
        ("début 2019", Gregorian, Sentence, "début 2019"),
        ("à la fin d’août 2021", Gregorian, Sentence, "fin août 2021"),
        ("au milieu d’août 2021", Gregorian, Sentence, "à la mi-août 2021"),
        ("vers début octobre 2019", Gregorian, Sentence, "vers début octobre 2019"),
        ("peut-être en 2019", Gregorian, Sentence, "peut-être en 2019"),
        ("peut-être en 2019", Gregorian, Table, "2019\u{202F}?"),
        ("années 1990", Gregorian, Sentence, "dans les années 1990"),
        ("hiver 2016-2017", Gregorian, Sentence, "pendant l’hiver 2016-2017"),
        ("l’hiver après la fête", Gregorian, Sentence, "l’hiver après la fête"),
    ] {
        assert_eq!(french(words, &calendar, form), expected, "{words}");
    }
}

#[test]
fn both_calendars_stand_together() {
    let translator = Translator::new(Language::French);
    for (words, expected) in [
        ("22 mehr 1398", "le 22 mehr 1398 (14 octobre 2019)"),
        ("vers le 15 aban 1401", "vers le 15 aban 1401 (6 novembre 2022)"),
        ("aban 1398", "en aban 1398 (octobre-novembre 2019)"),
        ("depuis mehr 1394", "depuis mehr 1394 (à partir du 23 septembre 2015)"),
        ("jusqu’en mehr 1394", "jusqu’en mehr 1394 (jusqu’au 22 octobre 2015)"),
        ("depuis 1394", "depuis 1394 (2015-2016)"),
        ("de 1390 à 1394", "de 1390 à 1394 (2011 – 2016)"),
        ("14 octobre 2019", "le 14 octobre 2019"),
    ] {
        let date = only(words, "fr").date;
        assert_eq!(word_date_both(&date, &translator, Form::Sentence), expected);
    }
}

#[test]
fn each_end_of_a_period_is_as_fine_as_it_was_told() {
    use Calendar::{Gregorian, SolarHijriIran};
    use Form::{Sentence, Table};
    for (words, calendar, form, expected) in [
        ("de fin 2011 à 2015", Gregorian, Sentence, "de fin 2011 à 2015"),
        ("de 2011 à début 2015", Gregorian, Sentence, "de 2011 à début 2015"),
        ("de début 2011 à fin 2015", Gregorian, Table, "début 2011 – fin 2015"),
        ("de mars 2019 à 2021", Gregorian, Sentence, "de mars 2019 à 2021"),
        ("de 2019 à mars 2021", Gregorian, Table, "2019 – mars 2021"),
        ("depuis début 2019 jusqu’en 2021", Gregorian, Sentence, "de début 2019 à 2021"),
        ("de la fin 1398 à 1400", SolarHijriIran, Sentence, "de fin 1398 à 1400"),
        ("de 1398 à fin 1400", SolarHijriIran, Sentence, "de 1398 à fin 1400"),
        ("entre 2011 et début 2015", Gregorian, Sentence, "entre 2011 et début 2015"),
        ("depuis début 2019", Gregorian, Sentence, "depuis début 2019"),
        ("jusqu’à fin 2026", Gregorian, Sentence, "jusqu’à fin 2026"),
        (
            "depuis la semaine du 14 octobre 2019",
            Gregorian,
            Table,
            "depuis la semaine du 14 octobre 2019",
        ),
        ("de 22 mehr 1398 à fin 2019", Gregorian, Table, "14 oct. 2019 – fin 2019"),
        ("de 2019 à vers 2021", Gregorian, Sentence, "de 2019 jusque vers 2021"),
        ("de 2019 environ à 2021", Gregorian, Sentence, "de 2019 environ à 2021"),
        ("de 2019 à vers 2021", Gregorian, Table, "2019 – vers 2021"),
        ("de 2019 à 2021 environ", Gregorian, Sentence, "environ de 2019 à 2021"),
        ("2 mars 2019 vers midi", Gregorian, Sentence, "le 2 mars 2019"),
    ] {
        assert_eq!(french(words, &calendar, form), expected, "{words}");
    }
}

/// A date as an older case or another program wrote it.
fn written(
    words: &str,
    calendar: Calendar,
    modifier: Modifier,
    precision: Precision,
    days: (&str, &str),
) -> FuzzyDate {
    FuzzyDate {
        words: words.into(),
        lang: if words.is_ascii() { "fr" } else { "fa" }.into(),
        calendar,
        modifier,
        precision,
        interval: Interval {
            earliest: days.0.parse().ok(),
            latest: days.1.parse().ok(),
            ..Interval::default()
        },
        ..FuzzyDate::default()
    }
}

#[test]
fn what_an_older_case_holds_is_not_made_finer() {
    use Calendar::{Gregorian, SolarHijriIran};
    use Form::Table;
    use Modifier::{After, FromTo, On};
    use Precision::{Month, Season, Year};
    let translator = Translator::new(Language::French);
    let studies =
        written("۱۳۹۰ تا ۱۳۹۴", SolarHijriIran, FromTo, Year, ("2011-09-01", "2015-06-30"));
    assert_eq!(word_date(&studies, &Gregorian, &translator, Table), "2011 – 2015");
    assert_eq!(word_date(&studies, &SolarHijriIran, &translator, Table), "1390 – 1394");
    let ours = FuzzyDate { calendar: Gregorian, words: "".into(), ..studies };
    assert_eq!(word_date(&ours, &Gregorian, &translator, Table), "2011 – 2015");
    // The words of an older case still say how fine each end was.
    let told =
        written("de fin 1398 a 1400", SolarHijriIran, FromTo, Year, ("2019-11-22", "2022-03-20"));
    assert_eq!(word_date(&told, &SolarHijriIran, &translator, Table), "fin 1398 – 1400");
    let mute = FuzzyDate { words: "".into(), ..told };
    assert_eq!(word_date(&mute, &SolarHijriIran, &translator, Table), "1398 – 1400");
    // "Since" was written `after`: the words say which.
    let since =
        written("depuis le printemps 2017", Gregorian, After, Season, ("2017-03-20", "2017-06-20"));
    assert_eq!(word_date_both(&since, &translator, Table), "depuis le printemps 2017");
    let since = written("از مهر ۱۴۰۱", SolarHijriIran, After, Month, ("2022-09-23", "2022-10-22"));
    let expected = "depuis mehr 1401 (à partir du 23 septembre 2022)";
    assert_eq!(word_date_both(&since, &translator, Table), expected);
    let after = FuzzyDate { words: "".into(), ..since };
    assert_eq!(word_date(&after, &SolarHijriIran, &translator, Table), "après mehr 1401");
    // Days of ours have no boundary there: the words stand instead, or ours alone.
    let visa = written("بهار ۱۴۰۲", SolarHijriIran, On, Month, ("2023-05-01", "2023-05-31"));
    assert_eq!(word_date(&visa, &Gregorian, &translator, Table), "mai 2023");
    assert!(!is_given_in(&visa, &SolarHijriIran));
    let june = written("", Gregorian, On, Month, ("2021-06-01", "2021-06-30"));
    assert_eq!(word_date(&june, &Calendar::SolarHijriAfghan, &translator, Table), "juin 2021");
    // One bound alone.
    let bound = written("", Gregorian, On, Year, ("2019-01-01", ""));
    assert_eq!(word_date(&bound, &Gregorian, &translator, Table), "à partir de 2019");
    let bound = written("", Gregorian, On, Year, ("", "2019-12-31"));
    assert_eq!(word_date(&bound, &Gregorian, &translator, Table), "au plus tard en 2019");
}

#[test]
fn what_would_lie_after_today_is_never_offered_first() {
    let hints = Hints { today: "2026-11-16".parse().ok(), ..Hints::default() };
    let read = |words: &str, lang: &str| read_date(words, &lang.into(), &hints).readings;
    for (words, lang) in [
        ("۱۴۴۲/۹/۱۰", "fa-AF"),
        ("1443/1/7", "fr"),
        ("10/9/1442", "fr"),
        ("en 1440", "fr"),
        ("1441 hijri", "fr"),
        ("mars 1440", "fr"),
    ] {
        let readings = read(words, lang);
        let ahead = |reading: &Reading| reading.why.contains(&Why::AfterToday);
        assert!(
            !ahead(&readings[0]) && !readings[0].date.interval.is_unknown(),
            "{words}: by the moon"
        );
        assert!(readings[1..].iter().all(ahead), "{words}");
    }
    for (words, lang) in [("10 qaws 1442", "fr"), ("le 10 mars 2109", "fr")] {
        let readings = read(words, lang);
        assert_eq!(readings[0].date.modifier, Modifier::TextOnly, "{words}");
        assert_eq!(readings[0].date.words.as_str(), words);
        let ahead = |reading: &Reading| reading.why.contains(&Why::AfterToday);
        assert!(readings[1..].iter().all(ahead), "{words}");
    }
    let only_ahead = read("le 10 mars 2109", "fr");
    assert!(only_ahead[0].why.contains(&Why::AfterToday), "and it is said");
    assert_eq!(days(&read("2019-03", "fr")[0].date), "2019-03-01/2019-03-31");
    assert_eq!(days(&read("hiver 2026", "fr")[0].date), "2025-12-01/2026-03-20");
    assert_eq!(days(&read("de 2023 à 2030", "fr")[0].date), "2023-01-01/2030-12-31");
    assert_eq!(days(&read("avant 2030", "fr")[0].date), "2030-01-01/2030-12-31");
}

#[test]
fn an_unknown_date_says_so_only_in_a_sentence() {
    let translator = Translator::new(Language::French);
    let unknown = FuzzyDate::default();
    let say = |form| word_date(&unknown, &Calendar::Gregorian, &translator, form);
    assert_eq!(say(Form::Sentence), "à une date dont je ne me souviens pas");
    assert_eq!(say(Form::Table), "");
}

#[test]
fn anchors_are_worded_by_their_distance() {
    let translator = Translator::plain(Language::French);
    let say = |relation, least, most| {
        let event = "e09".try_into().unwrap();
        let anchor =
            Anchor { at_least_days: least, at_most_days: most, ..Anchor::by(event, relation) };
        word_anchor(&anchor, "ma libération", &translator)
    };
    assert_eq!(
        say(Relation::After, Some(12), Some(16)),
        "environ deux semaines après ma libération"
    );
    assert_eq!(say(Relation::After, Some(10), Some(10)), "dix jours après ma libération");
    assert_eq!(say(Relation::Before, Some(1), Some(1)), "un jour avant ma libération");
    assert_eq!(
        say(Relation::After, Some(3), Some(30)),
        "entre trois jours et 30 jours après ma libération"
    );
    assert_eq!(say(Relation::Before, None, None), "avant ma libération");
    assert_eq!(say(Relation::SameDay, None, None), "le même jour que ma libération");
}

/// Units of every precision, by any day within them.
fn unit(precision: Precision, calendar: &Calendar, day: CivilDay) -> Option<FuzzyDate> {
    let at = from_civil(calendar, day)?;
    let months = |first, last| recit_case::domain::calendar::months(calendar, first, last);
    let interval = match precision {
        Precision::Day => Interval::between(day, day),
        Precision::Month => months((at.year, at.month), (at.year, at.month))?,
        _ => months((at.year, 1), (at.year, 12))?,
    };
    Some(FuzzyDate { calendar: calendar.clone(), precision, interval, ..FuzzyDate::default() })
}

const LANGUAGES: [Language; 3] = Language::ALL;
const CALENDARS: [Calendar; 3] =
    [Calendar::Gregorian, Calendar::SolarHijriIran, Calendar::SolarHijriAfghan];
const FORMS: [Form; 3] = [Form::Sentence, Form::Table, Form::Short];
const MODIFIERS: [Modifier; 4] = [Modifier::On, Modifier::About, Modifier::Before, Modifier::After];
const PRECISIONS: [Precision; 3] = [Precision::Day, Precision::Month, Precision::Year];

fn translators() -> &'static [Translator] {
    static ALL: std::sync::OnceLock<Vec<Translator>> = std::sync::OnceLock::new();
    ALL.get_or_init(|| LANGUAGES.map(Translator::new).into())
}

proptest! {
    #[test]
    fn what_is_worded_reads_back(
        back in 0i32..40_000, language in 0usize..3, calendar in 0usize..3,
        form in 0usize..3, modifier in 0usize..4, precision in 0usize..3,
    ) {
        let day: CivilDay = "2030-12-31".parse().unwrap();
        let day = day.plus_days(-back);
        let calendar = &CALENDARS[calendar];
        let mut date = unit(PRECISIONS[precision].clone(), calendar, day).unwrap();
        date.modifier = MODIFIERS[modifier].clone();
        let translator = &translators()[language];
        let words = word_date(&date, calendar, translator, FORMS[form]);
        let told = read_date(&words, &LANGUAGES[language].tag().into(), &Hints::default());
        let first = &told.readings[0].date;
        prop_assert_eq!(&first.modifier, &date.modifier, "{}", &words);
        prop_assert_eq!(&first.precision, &date.precision, "{}", &words);
        prop_assert!(first.interval == date.interval, "{}: {}", words, days(first));
    }

    #[test]
    fn words_are_never_finer_than_the_date(
        back in 0i32..20_000, length in 0i32..900, language in 0usize..3, told in 0usize..3,
        shown in 0usize..3, form in 0usize..3, precision in 0usize..7, modifier in 0usize..4,
    ) {
        let day: CivilDay = "2030-12-31".parse().unwrap();
        let first = day.plus_days(-back - length);
        let date = FuzzyDate {
            calendar: CALENDARS[told].clone(),
            precision: Precision::ALL[precision].clone(),
            modifier: [Modifier::On, Modifier::About, Modifier::Between, Modifier::FromTo][modifier].clone(),
            interval: Interval::between(first, first.plus_days(length)),
            ..FuzzyDate::default()
        };
        let translator = &translators()[language];
        let words = word_date(&date, &CALENDARS[shown], translator, FORMS[form]);
        let read = read_date(&words, &LANGUAGES[language].tag().into(), &Hints::default());
        let covers = read.readings.iter().any(|reading| reading.date.interval.contains(&date.interval));
        prop_assert!(covers, "{} does not hold {}", words, days(&date));
    }

    #[test]
    fn both_calendars_always_agree(back in 0i32..40_000, language in 0usize..3, precision in 0usize..3) {
        let day: CivilDay = "2030-12-31".parse().unwrap();
        let date = unit(PRECISIONS[precision].clone(), &CALENDARS[1], day.plus_days(-back)).unwrap();
        let words = word_date_both(&date, &translators()[language], Form::Sentence);
        let told = read_date(&words, &LANGUAGES[language].tag().into(), &Hints::default());
        prop_assert_eq!(told.readings.len(), 1, "{}", &words);
        prop_assert!(!told.readings[0].why.contains(&Why::CalendarsDisagree), "{}", words);
    }

    #[test]
    fn any_text_is_read_without_harm(text in any::<String>(), lang in "[a-zA-Z-]{0,8}") {
        let told = read_date(&text, &lang.as_str().into(), &Hints::default());
        for reading in told.readings {
            prop_assert_eq!(reading.date.words.as_str(), text.as_str());
            let edtf = to_edtf(&reading.date);
            prop_assert!(edtf.is_none_or(|edtf| !edtf.is_empty()));
        }
    }

    #[test]
    fn any_heap_of_date_words_is_read_without_harm(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "12", "98", "1398", "2019", "0", "99", "4294967295", "mehr", "octobre", "hiver",
                "fin", "vers", "avant", "entre", "et", "de", "à", "–", "/", "-", ".", "(", ")",
                "jours", "semaine", "Norouz", "années", "1990s", "lundi", "از", "تا", "و", "سه",
                "هزار", "شنبه", "sept", "vingt", "un", "?", "jour", "midi", "mi",
            ]),
            0..14,
        ),
    ) {
        let told = read_date(&words.join(" "), &"fr".into(), &Hints::default());
        for reading in &told.readings {
            for translator in translators() {
                prop_assert!(word_date_both(&reading.date, translator, Form::Sentence).len() < 900);
            }
        }
    }
}

#[test]
fn every_shape_reads_back_in_every_language() {
    for words in [
        "depuis octobre 2019",
        "depuis 1394",
        "jusqu’au 14 octobre 2019",
        "jusqu’en mehr 1398",
        "jusqu’en 2019",
        "jusqu’à l’été 2018",
        "jusqu’à la fin de 1400",
        "du 4 au 14 octobre 2019",
        "d’avril à mai 2019",
        "de mehr 1394 à aban 1398",
        "de 1390 à 1394",
        "de 2009 à 2011",
        "du printemps 2017 à l’été 2018",
        "de fin 1398 à fin 1400",
        "entre 2009 et 2011",
        "entre octobre et décembre 2019",
        "entre le 4 et le 14 octobre 2019",
        "hiver 2016-2017",
        "hiver 1395",
        "été 2018",
        "fin de l’hiver 1395",
        "mi-octobre 2019",
        "début 1400",
        "milieu de 2019",
        "années 1990",
        "années 1370",
        "semaine du 14 octobre 2019",
    ] {
        let date = only(words, "fr").date;
        for translator in translators() {
            for form in FORMS {
                for hedge in [Certainty::Sure, Certainty::Approximate, Certainty::Uncertain] {
                    let date = FuzzyDate { certainty: hedge.clone(), ..date.clone() };
                    let said = word_date(&date, &date.calendar, translator, form);
                    let told = read(&said, translator.language().tag());
                    let found = &told.readings[0].date;
                    assert_eq!(days(found), days(&date), "{words}: {said}");
                    assert_eq!(found.certainty, hedge, "{words}: {said}");
                }
            }
        }
    }
}

#[test]
fn long_texts_are_left_as_words() {
    let story = "12 mehr 1398 ".repeat(20_000);
    assert_eq!(only(&story, "fr").date.modifier, Modifier::TextOnly);
}

#[test]
fn a_date_of_a_calendar_like_another_says_whose_it_is() {
    let translator = Translator::new(Language::French);
    let hints = Hints { usual: Some(Calendar::Ethiopian), ..Hints::default() };
    for (words, calendar, printed) in [
        ("2011", None, "en 2011 du calendrier éthiopien (2018-2019)"),
        ("meskerem 2011", None, "en meskerem 2011 (septembre-octobre 2018)"),
        ("12 hedar 2011", None, "le 12 hedar 2011 (21 novembre 2018)"),
        ("12 chaabane 1444", None, "le 12 chaabane 1444 (entre le 2 et le 6 mars 2023)"),
        ("ramadan 1444", None, "en ramadan 1444 (mars-avril 2023)"),
        ("depuis ramadan 1444", None, "depuis ramadan 1444 (mars-avril 2023)"),
        (
            "du 1 au 5 ramadan 1444",
            None,
            "du 1er au 5 ramadan 1444 (21-25 mars 2023 – 25-29 mars 2023)",
        ),
        ("depuis le 1 ramadan 1444", None, "depuis le 1er ramadan 1444 (21-25 mars 2023)"),
        ("1444", Some(Calendar::LunarHijri), "en 1444 de l’hégire (2022-2023)"),
        (
            "25 décembre 2019",
            Some(Calendar::Julian),
            "le 25 décembre 2019 du calendrier julien (7 janvier 2020)",
        ),
    ] {
        let hints = Hints { calendar, ..hints.clone() };
        let date = read_date(words, &"fr".into(), &hints).readings.remove(0).date;
        assert_eq!(word_date_both(&date, &translator, Form::Sentence), printed, "{words}");
    }
}

#[test]
fn ages_and_what_is_counted_back_need_their_day() {
    let hints = Hints {
        today: "2026-11-29".parse().ok(),
        told_on: "2025-03-10".parse().ok(),
        born: Some(Interval::between("1990-01-01".parse().unwrap(), "1990-12-31".parse().unwrap())),
        ..Hints::default()
    };
    let read = |words: &str, hints: &Hints| read_date(words, &"fr".into(), hints);
    for (words, expected) in [
        ("il y a deux ans", "2022-09-08/2023-09-09"),
        ("il y a trois mois", "2024-11-25/2024-12-25"),
        ("il y a dix jours", "2025-02-28/2025-02-28"),
        ("quand j’avais 14 ans", "2004-01-01/2005-12-30"),
        ("à 14 ans", "2004-01-01/2005-12-30"),
    ] {
        let told = read(words, &hints);
        assert_eq!(days(&told.readings[0].date), expected, "{words}");
        assert_eq!(told.counted_back, words.starts_with("il y a"), "{words}");
    }
    let unborn = read("quand j’avais 14 ans", &Hints { born: None, ..hints.clone() });
    assert!(unborn.readings[0].why.contains(&Why::BirthMissing));
    assert!(unborn.readings[0].date.interval.is_unknown());
    let forgotten = read("je ne sais plus", &hints);
    assert!(forgotten.readings[0].date.is_forgotten());
}

#[test]
fn one_of_two_keeps_both() {
    for (words, first, second) in [
        ("2019 ou 2020", "2019-01-01/2019-12-31", "2020-01-01/2020-12-31"),
        ("2020 ? 2019 ?", "2020-01-01/2020-12-31", "2019-01-01/2019-12-31"),
        ("l’été 2015 ou 2016", "2015-06-01/2015-09-23", "2016-06-01/2016-09-23"),
        ("mars ou avril 2017", "2017-03-01/2017-03-31", "2017-04-01/2017-04-30"),
        ("en mars 2017 ou peut-être en mai 2017", "2017-03-01/2017-03-31", "2017-05-01/2017-05-31"),
    ] {
        let date = only(words, "fr").date;
        assert_eq!(days(&date), first, "{words}");
        let [other] = &date.alternatives[..] else { panic!("{words}") };
        let other = FuzzyDate { interval: other.interval.clone(), ..FuzzyDate::default() };
        assert_eq!(days(&other), second, "{words}");
        // Neither is said to be the one.
        let translator = Translator::new(Language::French);
        for form in [Form::Sentence, Form::Table] {
            assert_eq!(word_date(&date, &Calendar::Gregorian, &translator, form), words);
        }
        assert_eq!(to_edtf(&date), None);
    }
}

#[test]
fn feasts_stand_on_their_first_day() {
    for (words, first) in [
        ("Pâques 2016", "2016-03-27/2016-03-27"),
        ("Pâques orthodoxe 2016", "2016-05-01/2016-05-01"),
        ("Noël 2018", "2018-12-25/2018-12-25"),
        ("Timkat 2011", "2019-01-19/2019-01-19"),
        ("Tabaski 2017", "2017-08-30/2017-09-03"),
        ("le 2e jour du Ramadan 2017", "2017-05-26/2017-05-30"),
        ("Ramadan 2018", "2018-05-14/2018-06-16"),
    ] {
        let told = read(words, "fr");
        assert_eq!(days(&told.readings[0].date), first, "{words}");
    }
    assert_eq!(read("l’Aïd 2018", "fr").readings.len(), 2, "which of the two is asked");
    let eritrean = read("መስከረም 2011", "ti").readings;
    let both: Vec<String> = eritrean.iter().map(|reading| days(&reading.date)).collect();
    assert_eq!(both, ["2018-09-11/2018-10-10", "2011-09-01/2011-09-30"]);
    // A bare year of a calendar without a rule is not taken for another's in silence.
    for (words, lang, calendar) in
        [("১৪২৫", "bn", Calendar::Bengali), ("२०१९", "ne", Calendar::BikramSambat)]
    {
        let first = &read(words, lang).readings[0].date;
        assert!(first.calendar == calendar && first.interval.is_unknown(), "{words}");
    }
    let kurdish = read("رەشەمێی ٢٧١٩", "ckb").readings;
    assert_eq!(days(&kurdish[0].date), "2020-02-20/2020-03-19", "the Kurdish era");
}
