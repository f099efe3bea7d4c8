"""Write ../case.json: the whole fictional case in the exchange form.

Prose is written here with marks: `[shown|kind:id]` covers words, `[#p06:1]` calls an exhibit (page 1).
"""

import hashlib
import json
import re
from pathlib import Path

from account import SECTIONS
from events import EVENTS
from exhibits import EXHIBITS
from life import LIFE
from people import ANSWERS, APPLICANT, CONSENTS, IDENTITIES, JOURNEY, PERSONS, PLACES, PROCEDURE, TICKED

OUT = Path(__file__).resolve().parent.parent / "case.json"
FILES = OUT.parent / "files"
MARK = re.compile(r"\[(?:#(?P<call>[a-z0-9-]+)(?::(?P<page>\d+))?|(?P<shown>[^|\]]+)\|(?P<kind>[a-z]+):(?P<id>[a-z0-9-]+))\]")


def listed(path):
    """A file of the folder; exhibits refer to it by its name without extension."""
    return {"id": path.stem, "path": f"files/{path.name}", "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}


def prose(source):
    """Text and marks, positions counted in Unicode scalar values."""
    text, marks, last = "", [], 0
    for found in MARK.finditer(source):
        text += source[last:found.start()]
        start = len(text)
        if found["call"]:
            target = {"exhibit": {"exhibit": found["call"]}}
            if found["page"]:
                target["exhibit"]["page"] = int(found["page"])
        else:
            text += found["shown"]
            target = {found["kind"]: found["id"]}
        marks.append({"start": start, "end": len(text), "target": target})
        last = found.end()
    text += source[last:]
    return {"text": text, "marks": marks} if marks else {"text": text}


def both(french, told=None, lang="ckb"):
    """Her words, if they were noted, and the French."""
    out = {"french": prose(french)}
    if told:
        out["told"] = {"prose": prose(told), "lang": lang}
    return out


def two(value):
    """A French string, or (French, her words[, language])."""
    return both(value) if isinstance(value, str) else both(*value)


def known(value):
    return {"known": value}


def clean(value):
    """Leave out what says nothing."""
    if isinstance(value, dict):
        kept = {k: clean(v) for k, v in value.items()}
        return {k: v for k, v in kept.items() if v is not None and v != "" and v != [] and v != {}}
    if isinstance(value, list):
        return [clean(v) for v in value]
    return value


def person(p):
    out = {k: p[k] for k in ("id", "kinship", "sex", "birth", "birth_place", "nationality", "lives_at", "printing", "code", "note") if k in p}
    out["relation"] = two(p["relation"])
    out["names"] = p.get("names")
    for key in ("whereabouts", "occupation"):
        if key in p:
            out[key] = known(two(p[key])) if key == "whereabouts" else two(p[key])
    if "whereabouts" not in p and p.get("unknown_whereabouts"):
        out["whereabouts"] = "does_not_know"
    for key in ("alive", "in_france", "consents_to_be_named"):
        if key in p:
            out[key] = "does_not_know" if p[key] is None else {"known": p[key]}
    return out


def event(e):
    out = {k: e[k] for k in ("id", "kind", "date", "duration", "place", "known", "sensitivity") if k in e}
    for key in ("title", "what", "place_told", "words_spoken", "consequence"):
        if key in e:
            out[key] = two(e[key])
    if "duration" in out:
        words, least, most = e["duration"]
        out["duration"] = {"words": two(words), "at_least_days": least, "at_most_days": most}
    out["people"] = [{"person": who, "role": role} for who, role in e.get("people", [])]
    if "agent" in e:
        kind, who = e["agent"]
        out["agent"] = known({"kind": known(kind) if kind else "does_not_know", "who": two(who)})
    if "protection" in e:
        sought, told = e["protection"]
        out["protection"] = {"known": {"sought": sought, "told": two(told)}}
    for key in ("elsewhere", "explanation", "no_exhibit_because"):
        if key in e:
            out[key] = known(two(e[key]))
    out["exhibits"] = [{"exhibit": i, "page": page} for i, page in e.get("exhibits", [])]
    out["state"] = "written"
    return out


def exhibit(x):
    plain = ("id", "kind", "group", "date", "languages", "issued_at", "received", "numbers", "held", "names_on", "reveals", "sensitive")
    out = {k: x[k] for k in plain if k in x}
    for key in ("title", "short_title", "author", "shows", "held_where"):
        if key in x:
            out[key] = two(x[key])
    out["files"] = files(x["files"])
    out["translation"] = x["translation"]
    if isinstance(out["translation"], dict):
        (kind, made), = out["translation"].items()
        out["translation"] = {kind: {**made, "files": files(made["files"])}}
    out["provenance"] = [{"person": who, "how": two(how)} for who, how in x.get("provenance", [])]
    if "provenance_told" in x:
        out["provenance_told"] = known(two(x["provenance_told"]))
    if "faces_masked" in x:
        out["faces_masked"] = {"known": x["faces_masked"]}
    out["dates_stated"] = [{"event": i, "sheet": sheet, "date": date} for i, sheet, date in x.get("dates_stated", [])]
    return out


def files(entries):
    return [{"attachment": e} if isinstance(e, str) else {"attachment": e[0], "caption": two(e[1])} for e in entries]


def section(s):
    return {
        "id": s["id"], "title": two(s["title"]), "period": s["period"],
        "paragraphs": [{"id": i, "text": two(text), "events": events, "author": "helper", "state": "written"} for i, text, events in s["paragraphs"]],
    }


def main():
    applicant = dict(APPLICANT)
    applicant["interview"] = dict(APPLICANT["interview"], other=known(two(APPLICANT["interview"]["other"])))
    case = {
        "schema": 2,
        "files": [listed(path) for path in sorted(FILES.iterdir())],
        "languages": ["ckb", "fr"],
        "fictional": True,
        "applicant": applicant,
        "identities": [{**i, "known_to_others": two(i["known_to_others"])} for i in IDENTITIES],
        "persons": [person(p) for p in PERSONS],
        "places": PLACES,
        "life": [{**p, "what": two(p["what"])} for p in LIFE],
        "events": [event(e) for e in EVENTS],
        "journey": [{**s, "transport": known(two(s["transport"])), "documents": known(two(s["documents"])), "what": two(s["what"])} for s in JOURNEY],
        "exhibits": [exhibit(x) for x in EXHIBITS],
        "account": {"sections": [section(s) for s in SECTIONS],
                    "helpers_mention": two("Récit écrit en français avec l’aide d’une professeure de français, bénévole.")},
        "answers": {question: known(two(said)) for question, said in ANSWERS.items()},
        "procedure": {**PROCEDURE, "elsewhere": known(two(PROCEDURE["elsewhere"]))},
        "consents": [{**c, "to": two(c["to"])} for c in CONSENTS],
        "checklist": [{"item": item} for item in TICKED],
    }
    OUT.write_text(json.dumps(clean(case), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
