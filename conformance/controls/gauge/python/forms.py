# SPDX-License-Identifier: Apache-2.0
"""The forms of fields (FORMAT.md, 2): each says whether a text that is not empty has it."""
import re

from times import is_date, is_position, read_extent

# White space as ECMAScript's \s has it, which Python's differs from.
WHITE = "\t\n\x0b\x0c\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
INVISIBLE = re.compile("[\x00-\x1f\x7f]")

_IRI = re.compile(f"[A-Za-z][A-Za-z0-9+.-]*:[^{WHITE}<>\"{{}}|\\\\^`]+")
_LOCAL = re.compile(f"[^{WHITE}:]+")
_LANGUAGE = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_UNIT = re.compile("[!-~]{1,40}")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")

ORIGINS = ("measured", "simulated", "assimilated", "forecast", "derived", "asserted", "inferred")
REASONS = (
    *("notApplicable", "notObserved", "belowDetection", "aboveDetection", "withheld", "sensorFailure"),
    *("communicationFailure", "qualityRejected", "outOfDomain", "masked", "notYetAvailable", "unknown"),
)


def is_iri(text):
    return _IRI.fullmatch(text) is not None


def is_id(text):
    return INVISIBLE.search(text) is None and (_LOCAL.fullmatch(text) is not None or is_iri(text))


def is_language(text):
    return _LANGUAGE.fullmatch(text) is not None


def is_unit(text):
    return _UNIT.fullmatch(text) is not None


def is_number(text):
    return _NUMBER.fullmatch(text) is not None


def is_not_below_zero(text):
    return is_number(text) and float(text) >= 0


def is_value(text):
    return is_number(text) or (text[0] == "?" and text[1:] in REASONS)


def is_origin(text):
    return text in ORIGINS


def is_text(text):
    return True


def is_extent(text):
    return read_extent(text) is not None


def has_place(value, form):
    """Whether a value of the model is a text that a field can hold."""
    if not isinstance(value, str) or value == "" or _CONTROL.search(value) or _SURROGATE.search(value):
        return False
    return form(value)


# Name of a form as findings show it, the same in every language.
NAMES = {
    is_id: "id",
    is_iri: "IRI",
    is_language: "BCP 47",
    is_unit: "UCUM",
    is_number: "number",
    is_not_below_zero: "number >= 0",
    is_value: "number | ?reason",
    is_origin: "origin",
    is_text: "text",
    is_position: "position",
    is_date: "YYYY-MM-DD",
    is_extent: "position | start/end",
}
