"""Uses the window as a screen reader does: PROGRAM CASE PHRASE. Nothing is typed, pointed at or looked at."""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib

PATIENCE = 120
# A call may be lost while the window is at work: it is made again after so long, unless what it leads to has come.
AGAIN = 10


def until(what, look):
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE:
        try:
            found = look()
        except GLib.Error:
            # It went while it was looked at.
            found = None
        if found:
            return found
        time.sleep(0.05)
    everything = "\n".join(f"{n.get_role_name()}: {n.get_name()}" for n in nodes())
    sys.exit(f"{what} did not come; there is\n{everything}")


def somebody_listens(listens):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    status = Gio.DBusProxy.new_sync(
        bus, 0, None, "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties"
    )
    value = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", listens)))
    status.call_sync("Set", value, 0, -1)


def program():
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for at in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(at)
        if found and found.get_name() == "recit":
            return found
    return None


def nodes(below=None):
    if below is None:
        below = program()
        if below is None:
            return
        below.clear_cache()
    yield below
    for at in range(below.get_child_count()):
        child = below.get_child_at_index(at)
        if child is not None:
            yield from nodes(child)


def seen(role, *names):
    """The thing of this role in whose name all of these stand, if it is there."""
    named = (n for n in nodes() if n.get_role_name() == role)
    return next((n for n in named if all(name in n.get_name() for name in names)), None)


def find(role, *names):
    return until(f"{role} {names}", lambda: seen(role, *names))


def bring(what, come, do):
    """Does something until what it leads to has come."""
    due = [time.monotonic()]

    def look():
        found = come()
        if not found and time.monotonic() >= due[0]:
            due[0] = time.monotonic() + AGAIN
            do()
        return found

    return until(what, look)


def press(role, name, *then):
    """Presses it, which leads to the thing of this role and these names."""

    def do():
        node = seen(role, name)
        action = node and node.get_action_iface()
        if action:
            action.do_action(0)

    bring(f"{then} after {name!r}", lambda: seen(*then), do)


def write(node, text):
    return node.get_editable_text_iface().set_text_contents(text)


def main():
    recit, case, phrase = sys.argv[1:]
    window = subprocess.Popen([recit, "open", case])
    try:
        tell(phrase)
    finally:
        # It saves when it is ended.
        window.terminate()
        window.wait()


def tell(phrase):
    time.sleep(3)
    if program() is not None:
        sys.exit("the window is told before anybody listens")
    somebody_listens(True)
    until("the program", program)
    secret = find("password text")
    until("the phrase", lambda: write(secret, phrase))
    if any(phrase.split()[0] in text(n) for n in nodes()):
        sys.exit("the secret phrase is told")
    press(BUTTON, "Ouvrir", "list item", "Événements")
    press("list item", "Événements", BUTTON, "Ajouter un événement")
    title = ("pour la liste", "en français")
    press(BUTTON, "Ajouter un événement", "entry", *title)
    fill("Arrestation à la frontière", *title)
    fill("مرا در سرحد گرفتند", "Que s’est-il passé", "avec ses mots")


BUTTON = "push button"


def text(node):
    iface = node.get_text_iface()
    return iface.get_text(0, -1) if iface else node.get_name()


def fill(words, *names):
    def come():
        field = seen("entry", *names)
        return field is not None and text(field) == words

    def do():
        field = seen("entry", *names)
        if field:
            field.get_component_iface().grab_focus()
            write(field, words)

    bring(f"{words!r} in {names}", come, do)


main()
