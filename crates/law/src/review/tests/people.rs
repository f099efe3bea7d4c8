//! Rules about names and people.

use super::*;

#[test]
fn c11_names_on_exhibits() {
    let case = |on_paper: &str, declared: bool| {
        let mut case = Case::default();
        case.applicant.names.push(name("Zhino MERANBAR", "Zhino"));
        let id = IdentityId::try_from("pen").unwrap();
        let names = vec![name("Tara Sîwan", "")];
        case.identities.push(Identity { declared, names, ..Identity::new(id) });
        let mut paper = exhibit("p", ExhibitKind::Press, FuzzyDate::default());
        paper.names_on.push(on_paper.into());
        case.exhibits.push(paper);
        of(&case, RuleId::C11)
    };
    for known in
        ["MERANBAR Zhino", "Zhino Meranbor", "tara siwan", "Z. Meranbar", "", "ژینو مرانبر"]
    {
        assert_eq!(case(known, true), NONE, "{known}");
    }
    assert_eq!(case("Tara Sîwan", false), ["C exhibit:p tara-siwan"]);
    assert_eq!(case("Roniya D.", true), ["C exhibit:p roniya-d"]);
}

#[test]
fn c12_unlinked_identities() {
    let mut case = Case::default();
    case.identities.push(Identity {
        kind: crate::domain::person::IdentityKind::Pen,
        ..Identity::new(IdentityId::try_from("pen").unwrap())
    });
    assert_eq!(of(&case, RuleId::C12), NONE, "a name that is never printed asks for no link");
    case.identities[0].printing = Printing::Everywhere;
    assert_eq!(of(&case, RuleId::C12), ["C identity:pen"]);
    let link = ExhibitId::try_from("p").unwrap();
    case.identities[0].linked_by.push(link);
    assert_eq!(of(&case, RuleId::C12), ["C identity:pen"], "the exhibit is not there");
    case.exhibits.push(exhibit("p", ExhibitKind::Press, FuzzyDate::default()));
    assert_eq!(of(&case, RuleId::C12), NONE);
    case.identities[0].linked_by.clear();
    case.identities[0].link_explained = Answer::PrefersNotToSay;
    assert_eq!(of(&case, RuleId::C12), NONE);
}

#[test]
fn c43_protected_names() {
    let mut case = with_account(vec![paragraph("p", "Mon frère Rêbwar m'attendait.")]);
    let id = PersonId::try_from("b").unwrap();
    let names = vec![name("Rêbwar Meranbar", "Rêbwar")];
    case.persons.push(Person { names, printing: Printing::Never, ..Person::new(id.clone()) });
    assert_eq!(of(&case, RuleId::C43), ["D person:b"]);
    let mark = |start, end| Mark {
        start,
        end,
        target: Target::Person(id.clone()),
        extra: Default::default(),
    };
    let marks =
        |case: &mut Case, marks| case.account.sections[0].paragraphs[0].text.french.marks = marks;
    marks(&mut case, vec![mark(10, 16)]);
    assert_eq!(of(&case, RuleId::C43), NONE);
    marks(&mut case, vec![mark(10, 15)]);
    assert_eq!(of(&case, RuleId::C43), ["D person:b"], "a letter stays outside the mark");
    marks(&mut case, Vec::new());
    case.persons[0].printing = Printing::AuthorityOnly;
    assert_eq!(of(&case, RuleId::C43), NONE);
    let pack = Pack::embedded().unwrap();
    let draft = check(&case, &pack, day(DEMO_CLOCK), Audience::Others);
    assert!(draft.iter().any(|point| point.rule == RuleId::C43));
    // The applicant's own family name is not a relative's secret.
    case.persons[0].printing = Printing::Never;
    case.applicant.names.push(name("Zhino MERANBAR", "Zhino"));
    case.persons[0].names[0].family = "MERANBAR".into();
    case.account.sections[0].paragraphs[0] = paragraph("p", "Je m'appelle Meranbar.");
    assert_eq!(of(&case, RuleId::C43), NONE);
    // No decision takes it away.
    case.account.sections[0].paragraphs[0] = paragraph("p", "Rebwar");
    case.points.push(decision("C-43", "person:b", PointChoice::Hidden));
    assert_eq!(of(&case, RuleId::C43), ["D person:b"]);
}

#[test]
fn c43_a_paper_joins_a_protected_name_to_the_person() {
    let mut case = Case::default();
    case.applicant.names.push(name("Awa DUPONT", "Awa"));
    let id = IdentityId::try_from("pen").unwrap();
    let names = vec![name("Étoile Noire", "")];
    case.identities.push(Identity { names, ..Identity::new(id) });
    let mut paper = exhibit("x", ExhibitKind::Press, FuzzyDate::default());
    paper.names_on = vec!["Awa DUPONT".into()];
    case.exhibits.push(paper);
    assert_eq!(of(&case, RuleId::C43), NONE);
    case.exhibits[0].names_on.push("ETOILE NOIRE".into());
    assert_eq!(of(&case, RuleId::C43), ["D identity:pen exhibit:x"]);
    case.exhibits[0].names_on.pop();
    case.identities[0].linked_by.push(ExhibitId::try_from("x").unwrap());
    assert_eq!(of(&case, RuleId::C43), ["D identity:pen exhibit:x"]);
    case.identities[0].printing = Printing::Everywhere;
    assert_eq!(of(&case, RuleId::C43), NONE);
}

/// A person whose name is kept from everybody, and a paper with a name on it.
fn bearing(protected: &str, on_paper: &str) -> Case {
    let mut case = Case::default();
    case.applicant.names.push(name("Zhino MERANBAR", "Zhino"));
    let names = vec![name(protected, "")];
    let id = PersonId::try_from("b").unwrap();
    case.persons.push(Person { names, printing: Printing::Never, ..Person::new(id) });
    let mut paper = exhibit("x", ExhibitKind::Press, FuzzyDate::default());
    paper.names_on = vec!["MERANBAR Zhino".into(), on_paper.into()];
    case.exhibits.push(paper);
    case
}

#[test]
fn c43_a_whole_name_on_a_paper_is_known_in_any_order_and_script() {
    for (protected, on_paper) in [
        ("Ahmad Karimi", "KARIMI Ahmad"),
        ("Ahmad Karimi", "Ahmad Zaher Karimi"),
        ("Ahmad Karimi", "احمد کریمی"),
        ("Ahmad Karimi", "کریمی احمد"),
        ("احمد کریمی", "KARIMI, Ahmad"),
        ("ذبیح\u{200C}الله", "ذبیح الله"),
        ("Bo Li", "LI Bo"),
    ] {
        let found = of(&bearing(protected, on_paper), RuleId::C43);
        assert_eq!(found, ["D person:b exhibit:x"], "{protected}: {on_paper}");
    }
    let mut author = bearing("Ahmad Karimi", "");
    author.exhibits[0].author = Bilingual::in_french("Ahmad Karimi, un ami");
    assert_eq!(of(&author, RuleId::C43), ["D person:b exhibit:x"], "who wrote it signs it");
}

#[test]
fn c43_a_name_on_a_paper_that_may_be_a_protected_one_is_asked_about() {
    for (protected, on_paper, word) in [
        ("Ahmad", "احمد", "احمد"),
        ("احمد", "Ahmad", "ahmad"),
        ("احمد", "Ahmadzai", "ahmadzai"),
        ("Ahmad", "Ahmadzai", "ahmadzai"),
        ("Ahmad", "احمدی", "احمدی"),
        ("Ahmad", "احمد\u{200C}جان", "احمدجان"),
        ("Ahmad Karimi", "Ahmad Rahimi", "ahmadrahimi"),
        ("Nazar", "نظر محمد", "نظرمحمد"),
        ("Jalal", "JELAL", "jelal"),
    ] {
        let mut case = bearing(protected, on_paper);
        let about = format!("person:b/name:{word}");
        let found = of(&case, RuleId::C43);
        assert!(found.contains(&format!("D {about}")), "{protected}: {on_paper}: {found:?}");
        assert!(found.iter().all(|point| point.contains("/name:")), "{found:?}");
        for point in found {
            let about = point.strip_prefix("D ").unwrap();
            case.points.push(decision("C-43", about, PointChoice::RightAsIs));
        }
        assert_eq!(of(&case, RuleId::C43), NONE, "another word: {protected}: {on_paper}");
        case.points.clear();
        case.exhibits[0].reveals.persons.push(PersonId::try_from("b").unwrap());
        assert_eq!(of(&case, RuleId::C43), NONE, "it is not printed: nothing to ask");
    }
    assert_eq!(of(&bearing("Ahmad", "Meranbar"), RuleId::C43), NONE);
}

#[test]
fn c43_what_may_be_a_name_is_not_said_to_be_one() {
    let mut case = with_account(vec![paragraph("p", "Mon ami Noor m'attendait avec Nour.")]);
    let id = PersonId::try_from("b").unwrap();
    let names = vec![name("نور", "")];
    case.persons.push(Person { names, printing: Printing::Never, ..Person::new(id) });
    let pack = Pack::embedded().unwrap();
    let points = check(&case, &pack, day(DEMO_CLOCK), Audience::Authority);
    let points: Vec<_> = points.iter().filter(|point| point.rule == RuleId::C43).collect();
    let about: Vec<_> = points.iter().map(|point| point.about.as_str()).collect();
    assert_eq!(about, ["person:b/word:noor", "person:b/word:nour"]);
    assert!(points[0].group.is_some() && points[0].group == points[1].group, "one question");
    for (language, may) in [("fr", "peut-être"), ("en", "may be"), ("fa-AF", "شاید")] {
        let language = crate::lang::Language::from_tag(language).unwrap();
        let t = crate::lang::Translator::plain(language);
        let said = crate::review::word(points[0], &case, &Default::default(), &pack, &t);
        assert!(said.contains(may), "{said}");
        let named = ["oor", "our", "نور"].iter().any(|name| said.contains(name));
        assert!(!named, "the word itself is not said: {said}");
    }
}

#[test]
fn c43_a_protected_place_is_called_by_its_code() {
    let mut case = with_account(vec![paragraph("p", "Nous étions à Darawyan.")]);
    case.places = serde_json::from_value(serde_json::json!([
        { "id": "l", "name": "Darawyan", "printing": "never", "code": "L4" },
    ]))
    .unwrap();
    let pack = Pack::embedded().unwrap();
    let points = check(&case, &pack, day(DEMO_CLOCK), Audience::Authority);
    let point = points.iter().find(|point| point.rule == RuleId::C43).unwrap();
    let t = crate::lang::Translator::plain(crate::lang::Language::French);
    let said = crate::review::word(point, &case, &Default::default(), &pack, &t);
    assert!(said.contains("L4") && !said.contains("Darawyan"), "{said}");
}

#[test]
fn c51_a_child_s_own_fears() {
    let mut child = Person::new(PersonId::try_from("c").unwrap());
    child.kinship = crate::domain::person::Kinship::Child;
    child.in_france = Answer::Known(true);
    child.birth = on("2015-01-01");
    let mut case = Case { persons: vec![child], ..Case::default() };
    assert_eq!(of(&case, RuleId::C51), ["C person:c"]);
    case.persons[0].own_fears = Answer::DoesNotKnow;
    assert_eq!(of(&case, RuleId::C51), NONE);
    case.persons[0].own_fears = Answer::Unset;
    case.persons[0].birth = on("2005-01-01");
    assert_eq!(of(&case, RuleId::C51), NONE);
}

/// The points about an attestation, with what each shows.
fn c40(
    family: &str,
    given: &str,
    birth: &str,
    nationality: &str,
    change: fn(&mut Case),
) -> Vec<String> {
    let mut case = Case::default();
    let whole = "Zhino Meranbar";
    case.applicant.names.push(Name { family: "MERANBAR".into(), ..name(whole, "Zhino") });
    case.applicant.birth = on("1990-01-23");
    case.applicant.nationalities.push("iranienne".into());
    let printed = &mut case.procedure.attestation;
    (printed.family, printed.given) = (family.into(), given.into());
    (printed.birth, printed.nationality) = (birth.parse().ok(), nationality.into());
    change(&mut case);
    of(&case, RuleId::C40)
}

#[test]
fn c40_an_attestation_that_says_otherwise() {
    let same: fn(&mut Case) = |_| ();
    let points = |kinds: &[&str]| -> Vec<String> {
        kinds.iter().map(|kind| format!("R applicant procedure {kind}")).collect()
    };
    assert_eq!(
        c40("MERANBARI", "Jino", "1991-01-01", "irakienne", same),
        points(&["birth", "family", "given", "nationality"])
    );
    assert_eq!(c40("MERANBAR", "Zhino", "1990-01-23", "iranienne", same), NONE);
    assert_eq!(c40("Méranbar", "ZHINO", "1990-01-23", "IRANIEN", same), NONE);
    assert_eq!(c40("", "", "", "", same), NONE);
    assert_eq!(c40("ZHINO", "Meranbar", "", "", same), points(&["order"]));
    assert_eq!(c40("MERANBAR", "Zhino Awa", "", "", same), points(&["given"]));
}

#[test]
fn c40_compares_only_what_is_there_and_what_can_be_compared() {
    let unknown: fn(&mut Case) = |case| case.applicant = Default::default();
    assert_eq!(c40("MERANBAR", "Zhino", "1990-01-23", "iranienne", unknown), NONE);
    let year: fn(&mut Case) =
        |case| case.applicant.birth = within("1990-01-01", "1990-12-31", Precision::Year);
    assert_eq!(c40("", "", "1990-01-01", "", year), NONE);
    assert_eq!(c40("", "", "1991-01-01", "", year), ["R applicant procedure birth"]);
    let whole: fn(&mut Case) = |case| case.applicant.names = vec![name("Zhino Meranbar", "")];
    assert_eq!(c40("MERANBAR", "Zhino", "", "", whole), NONE);
    assert_eq!(c40("MERANBARI", "Zhino", "", "", whole), ["R applicant procedure name"]);
    let arabic: fn(&mut Case) = |case| case.applicant.names = vec![name("ژینۆ مەرانبەر", "")];
    assert_eq!(c40("MERANBAR", "Zhino", "", "", arabic), NONE);
    assert_eq!(c40("DUPONTEL", "Zhino", "", "", arabic), ["R applicant procedure name"]);
    let none: fn(&mut Case) = |case| case.applicant.stateless = Answer::Known(true);
    assert_eq!(c40("", "", "", "apatride", none), NONE);
}

#[test]
fn c47_names_the_part_of_the_identity_that_is_missing() {
    let mut case = Case::default();
    case.applicant.names.push(name("Zhino Meranbar", "Zhino"));
    case.applicant.nationalities.push("iranienne".into());
    let items = |case: &Case| {
        let all = points(case);
        let found = all.iter().find(|p| p.rule == RuleId::C47).unwrap();
        let Some(Value::Items(items)) = found.values.get("items") else { panic!() };
        items.clone()
    };
    assert!(items(&case).contains(&"identity-birth".to_owned()));
    case.answers.insert("birth-date".to_owned(), Answer::PrefersNotToSay);
    assert!(items(&case).iter().all(|item| !item.starts_with("identity")));
}
