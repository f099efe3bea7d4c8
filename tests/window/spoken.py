"""Uses the window as a screen reader does: PROGRAM CASE PHRASE. Nothing is typed, pointed at or looked at."""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib

PATIENCE = 600


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


def find(role, *names):
    """The thing of this role in whose name all of these stand."""

    def look():
        named = (n for n in nodes() if n.get_role_name() == role)
        return next((n for n in named if all(name in n.get_name() for name in names)), None)

    return until(f"{role} {names}", look)


def press(role, name):
    def done():
        # It is there before it can be pressed.
        action = find(role, name).get_action_iface()
        return action and action.do_action(0)

    until(f"pressing {name!r}", done)


def write(node, text):
    assert node.get_editable_text_iface().set_text_contents(text)


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
    write(secret, phrase)
    if any(phrase.split()[0] in text(n) for n in nodes()):
        sys.exit("the secret phrase is told")
    press(BUTTON, "Ouvrir")
    press("list item", "Événements")
    press(BUTTON, "Ajouter un événement")
    fill("Arrestation à la frontière", "pour la liste", "en français")
    fill("مرا در سرحد گرفتند", "Que s’est-il passé", "avec ses mots")


BUTTON = "push button"


def text(node):
    iface = node.get_text_iface()
    return iface.get_text(0, -1) if iface else node.get_name()


def fill(words, *names):
    field = find("entry", *names)
    assert field.get_component_iface().grab_focus()
    write(field, words)
    until(f"{words!r} in {names}", lambda: text(find("entry", *names)) == words)


main()
