"""What the cases are written with: told dates as the program reads them, words with marks, the folder itself.

Prose is written with marks: `[shown|person:id]` covers words, `[#p1:1]` calls an exhibit (page 1).
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
RECIT = os.environ.get("RECIT") or shutil.which("recit") or str(HERE.parent.parent / "target/debug/recit")
MARK = re.compile(r"\[(?:#(?P<call>[a-z0-9-]+)(?::(?P<page>\d+))?|(?P<shown>[^|\]]+)\|(?P<kind>[a-z]+):(?P<id>[a-z0-9-]+))\]")


def date(words, lang="fr", basis="memory"):
    """The first reading of these words, computed by the program itself."""
    said = subprocess.run([RECIT, "date", words, "--lang", lang, "--json"], capture_output=True, text=True, check=True)
    out = json.loads(said.stdout)["readings"][0]["date"]
    if basis:
        out["basis"] = basis
    return out


def on_paper(words, lang="fr"):
    """A date as it stands on a paper."""
    return date(words, lang, basis=None)


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


def words(french=None, told=None, lang=None):
    """The French, the person's own words, or both; either may still be missing."""
    out = {}
    if french:
        out["french"] = prose(french)
    if told:
        out["told"] = {"prose": prose(told), "lang": lang}
    return out


def known(value):
    return {"known": value}


def agent(kind, who):
    return known({"kind": known(kind), "who": words(who)})


def write(folder, case):
    """Writes `case.json`; every file of the folder is listed under its name without ending."""
    root = HERE / folder
    files = sorted((root / "files").iterdir())
    case = {"schema": 2, "fictional": True, **case}
    case["files"] = [
        {"id": path.stem, "path": f"files/{path.name}", "sha256": hashlib.sha256(path.read_bytes()).hexdigest()} for path in files
    ]
    text = json.dumps(case, ensure_ascii=False, indent=1)
    (root / "case.json").write_text(text + "\n", encoding="utf-8")
    size = sum(path.stat().st_size for path in files)
    print(f"{folder}: {len(case['events'])} events, {len(case['exhibits'])} exhibits, {size // 1024} KiB")
