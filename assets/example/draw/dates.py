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


def on_paper(exhibit):
    return {"document": exhibit}


def told_by(person):
    return {"told_by": person}


def solar(words, first, last=None, **rest):
    """A date of the Iranian calendar written in French or in Latin letters."""
    return date(words, "fr", first, last, **rest)
