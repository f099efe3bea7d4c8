"""Told dates of the case, as the exchange form writes them."""


def date(words, lang, first, last=None, calendar="solar_hijri_iran", modifier="on", precision="day", certainty="sure", basis="memory"):
    """A told date and the civil days it may mean."""
    out = {"words": words, "lang": lang, "calendar": calendar, "modifier": modifier, "precision": precision, "certainty": certainty,
           "interval": {"earliest": first, "latest": last or first}}
    if basis:
        out["basis"] = basis
    return out


def french(words, first, last=None, **rest):
    return date(words, "fr", first, last, calendar="gregorian", **rest)


def persian(words, first, last=None, **rest):
    return date(words, "fa", first, last, **rest)


def since(told):
    """A told date as the beginning of what has gone on since: no last day."""
    return {**told, "modifier": "from_to", "interval": {"earliest": told["interval"]["earliest"]}}


def period(words, first, last, basis="memory"):
    """All the time from one told date to another; each end keeps how it was told."""
    out = {**first, "words": words, "modifier": "from_to",
           "interval": {"earliest": first["interval"]["earliest"], "latest": last["interval"]["latest"]}, "basis": basis}
    if "approximate" in (first["certainty"], last["certainty"]):
        out["certainty"] = "approximate"
    for name, end in (("first", first), ("last", last)):
        out[name] = {key: end[key] for key in ("precision", "interval")}
        if end["certainty"] != out["certainty"]:
            out[name]["certainty"] = end["certainty"]
    return out


def on_paper(exhibit):
    return {"document": exhibit}


def told_by(person):
    return {"told_by": person}


def solar(words, first, last=None, **rest):
    """A date of the Iranian calendar written in French or in Latin letters."""
    return date(words, "fr", first, last, **rest)
