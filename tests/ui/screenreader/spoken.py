#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells what a screen reader is told: spoken.py JIANBAO PROJECT WORDS

Starts the window on a project, waits until some words are spoken in it, and writes every accessible
thing that is on the screen as one JSON object a line: role, name, text. To be run on a session bus
of its own; it brings its own display. Ends with 1 where the words do not come.
"""
import json
import os
import subprocess
import sys
import time


PATIENCE = 120  # seconds


def display():
    """Starts a display with a number that is free."""
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    os.environ["DISPLAY"] = ":" + server.stdout.readline().strip()
    os.environ.pop("XAUTHORITY", None)
    return server


screen = display()
import pyatspi  # noqa: E402  connects to the display and the bus when it is read


def children(thing):
    # Tables and trees say that they hold very many; what is on the screen comes first.
    return [thing.getChildAtIndex(i) for i in range(min(thing.childCount, 500))]


def text_of(thing):
    try:
        return thing.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def described(thing, found):
    """Adds a thing and all below it. A thing that goes while it is asked is left out."""
    try:
        is_program = thing.getRoleName() == "application"
        if not is_program and not thing.getState().contains(pyatspi.STATE_SHOWING):
            return
        found.append({"role": thing.getRoleName(), "name": thing.name, "text": text_of(thing)})
        below = children(thing)
    except Exception:  # the registry gives errors of GLib, of many kinds
        return
    for child in below:
        if child is not None:
            described(child, found)


def spoken():
    desktop = pyatspi.Registry.getDesktop(0)
    found = []
    for program in children(desktop):
        if program is not None and program.name == "jianbao":
            described(program, found)
    return found


def wait_for(words, window):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and window.poll() is None:
        found = spoken()
        if any(words in thing["name"] for thing in found):
            return found
        time.sleep(0.5)
    return None


def main():
    jianbao, project, words = sys.argv[1:]
    with subprocess.Popen([jianbao, "--language", "en", project]) as window:
        found = wait_for(words, window)
        window.terminate()
    screen.terminate()
    for thing in found or []:
        print(json.dumps(thing, ensure_ascii=False))
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
