#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../punctuation.css: the full-width punctuation of Noto CJK, with kerning.

Where two full-width marks meet, the blank halves between them fall together (W3C, Requirements for
Chinese Text Layout, 3.1.6). Engines before Chromium 123 have no text-spacing-trim, and Debian's
Noto CJK has no contextual spacing (chws), so the marks come from a font of their own that has it
as kerning. Only the simplified forms are made: in traditional text the comma and the stop stand
in the middle of their square.

Needs python3-fonttools, python3-brotli and fonts-noto-cjk. Run it without arguments.
"""
import base64
import io
import pathlib

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTCollection

CLOSING = "，、。；：）〉》」』】〕〗’”"  # blank on the right
OPENING = "（〈《「『【〔〖‘“"  # blank on the left
FONTS = pathlib.Path("/usr/share/fonts/opentype/noto")
FACES = [("Serif", 400, "Regular"), ("Serif", 700, "Bold"), ("Sans", 400, "Regular"), ("Sans", 700, "Bold")]
HEAD = """/* SPDX-FileCopyrightText: 2026 The Jianbao authors */
/* SPDX-FileCopyrightText: 2014-2021 Adobe (http://www.adobe.com/), for the glyphs */
/* SPDX-License-Identifier: GPL-3.0-or-later AND OFL-1.1 */
/* Made by punctuation/make-punctuation.py from Noto CJK; see there, and OFL.txt beside it. */
"""


def simplified(file, family):
    return next(font for font in TTCollection(file).fonts if font["name"].getDebugName(1) == family)


def only_marks(font):
    options = subset.Options(layout_features=[], name_IDs=[0, 13, 14], hinting=False)
    marks = subset.Subsetter(options)
    marks.populate(text=CLOSING + OPENING)
    marks.subset(font)


def add_kerning(font):
    glyphs = font.getBestCmap()
    names = lambda marks: " ".join(glyphs[ord(mark)] for mark in marks)
    half = font["head"].unitsPerEm // 2
    scripts = "".join(f"languagesystem {tag} dflt;" for tag in ("DFLT", "hani", "kana", "latn"))
    rules = f"pos @closing [@closing @opening] -{half}; pos @opening @opening -{half};"
    addOpenTypeFeaturesFromString(
        font,
        f"{scripts} @closing=[{names(CLOSING)}]; @opening=[{names(OPENING)}];"
        f"feature kern {{ {rules} }} kern;",
    )


def rename(font, family):
    for number, text in ((1, family), (2, "Regular"), (4, family), (6, family.replace(" ", ""))):
        font["name"].setName(text, number, 3, 1, 0x409)


def face(kind, weight, style):
    suffix = "" if style == "Regular" else f" {style}"
    font = simplified(FONTS / f"Noto{kind}CJK-{style}.ttc", f"Noto {kind} CJK SC")
    only_marks(font)
    add_kerning(font)
    rename(font, f"Jianbao Punctuation {kind}{suffix}")
    font.flavor = "woff2"
    file = io.BytesIO()
    font.save(file)
    data = base64.b64encode(file.getvalue()).decode()
    points = ", ".join(f"U+{ord(mark):04X}" for mark in sorted(CLOSING + OPENING))
    return f"""@font-face {{
  font-family: "Jianbao Punctuation {kind}";
  font-weight: {weight};
  src: url(data:font/woff2;base64,{data});
  unicode-range: {points};
}}
"""


target = pathlib.Path(__file__).resolve().parent.parent / "punctuation.css"
target.write_text(HEAD + "".join(face(*row) for row in FACES), encoding="utf-8")
