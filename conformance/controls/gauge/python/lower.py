# SPDX-License-Identifier: Apache-2.0
"""Resources to records, and what has no place in them (FORMAT.md, 4)."""
import math

from forms import ORIGINS, REASONS, has_place, is_id, is_iri, is_language, is_number, is_text, is_unit
from jiku_adapter import is_exact_number, number_text
from times import is_date, is_position, write_extent


class Unwritable(Exception):
    """A resource has no record at all."""


class Lowered:
    """The records of one resource, and the pointers to what is lost of it."""

    def __init__(self, value):
        self.value = value
        self.id = value["id"]
        self.kind = None
        self.own = []
        self.labels = []
        self.losses = []

    def lose(self, *tokens):
        self.losses.append("".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens))

    def lose_others(self, holder, known, *tokens):
        for name in holder:
            if name not in known:
                self.lose(*tokens, name)

    def text(self, holder, name, form, *tokens):
        """The text of a member, empty where nothing is stated or nothing can be written."""
        if name not in holder:
            return ""
        if has_place(holder[name], form):
            return holder[name]
        self.lose(*tokens, name)
        return ""

    def each(self, name, write):
        """What is written of the items of a list, up to the first that has no place: their order tells which is which."""
        if name not in self.value:
            return []
        items = self.value[name] if isinstance(self.value[name], list) else []
        if not items:
            self.lose(name)
        written = []
        for n, item in enumerate(items):
            line = write(item, n) if len(written) == n else None
            if line is None:
                self.lose(name, n)
            else:
                written.append(line)
        return written

    def label(self, name):
        texts = self.value.get(name)
        if isinstance(texts, dict) and texts:
            for language, text in texts.items():
                if has_place(language, is_language) and has_place(text, is_text):
                    self.labels.append(("label", self.id, language, text))
                else:
                    self.lose(name, language)
        elif name in self.value:
            self.lose(name)


def lower(value):
    """What is written of a resource."""
    lowered = Lowered(value)
    try:
        if value["type"] not in _CLASSES or not has_place(lowered.id, _is_global):
            raise Unwritable()
        kind, write, known = _CLASSES[value["type"]]
        lowered.own = write(lowered, value)
        lowered.label("title" if kind == "source" else "label")
        lowered.lose_others(value, {"id", "type", *known})
        lowered.kind = kind
    except Unwritable:
        lowered = Lowered(value)
        lowered.lose()
    return lowered


def _is_global(text):
    """An id that means the same under any base."""
    return ":" in text and is_id(text)


def _dataset(lowered, value):
    licence = lowered.text(value, "license", is_iri)
    return [("source", lowered.id, licence, lowered.text(value, "version", is_text), lowered.text(value, "issued", is_date))]


def _entity(lowered, value):
    points = lowered.each("geometries", lambda one, n: _point(lowered, one) if n == 0 else None)
    types = lowered.each("entityTypes", lambda one, _: ("type", lowered.id, one) if has_place(one, is_iri) else None)
    aliases = lowered.each("identifiers", lambda one, n: _alias(lowered, one, n))
    if not types:
        raise Unwritable()
    return [("station", lowered.id, *(points[0] if points else ("", "", "", ""))), *types, *aliases]


def _point(lowered, geometry):
    if not isinstance(geometry, dict) or geometry.get("type") != "Point":
        return None
    coordinates = geometry.get("coordinates")
    texts = [_number(one) for one in coordinates] if isinstance(coordinates, list) else []
    if not 1 <= len(texts) <= 3 or None in texts:
        return None
    system = lowered.text(geometry, "rs", is_iri, "geometries", 0)
    lowered.lose_others(geometry, ("type", "rs", "coordinates"), "geometries", 0)
    return (system, *texts, *[""] * (3 - len(texts)))


def _alias(lowered, one, n):
    if not isinstance(one, dict) or not has_place(one.get("scheme"), is_iri) or not has_place(one.get("notation"), is_text):
        return None
    lowered.lose_others(one, ("scheme", "notation"), "identifiers", n)
    return ("alias", lowered.id, one["scheme"], one["notation"])


def _property(lowered, value):
    return [("property", lowered.id, lowered.text(value, "quantityKind", is_iri), lowered.text(value, "unit", is_unit))]


def _observation(lowered, value):
    station, property_, result = (value.get(name) for name in ("featureOfInterest", "observedProperty", "result"))
    if not has_place(station, _is_global) or not has_place(property_, _is_global):
        raise Unwritable()
    if not isinstance(result, dict) or result.get("kind") != "quantity":
        raise Unwritable()
    origin = lowered.text(value, "origin", lambda text: text in ORIGINS)
    time = _time(lowered, value)
    return [
        (
            *("value", lowered.id, station, property_, origin, time),
            *(lowered.text(value, "resultTime", is_position), _value(lowered, result)),
            *(lowered.text(result, "unit", is_unit, "result"), _uncertainty(lowered, result)),
        )
    ]


def _time(lowered, value):
    if "phenomenonTime" not in value:
        return ""
    extent = value["phenomenonTime"]
    text, lost = write_extent(extent) if isinstance(extent, dict) else ("", [])
    for name in lost if text else ():
        lowered.lose("phenomenonTime", name)
    if not text:
        lowered.lose("phenomenonTime")
    return text


def _value(lowered, result):
    known = ["kind", "unit", "uncertainty"]
    text = _number(result.get("value"))
    if "value" in result and "missing" in result:
        raise Unwritable()
    if text is not None:
        known.append("value")
        native = result.get("native")
        if isinstance(native, dict) and _says(native.get("value"), result["value"], text):
            known.append("native")
            lowered.lose_others(native, ("value",), "result", "native")
            text = native["value"]
    elif result.get("missing") in REASONS:
        known.append("missing")
        text = f"?{result['missing']}"
    else:
        raise Unwritable()
    lowered.lose_others(result, known, "result")
    return text


def _says(native, value, shortest):
    """Whether a native text is another way to write the value."""
    if not isinstance(native, str) or native == shortest:
        return False
    return is_number(native) and is_exact_number(native) and float(native) == value


def _uncertainty(lowered, result):
    if "uncertainty" not in result:
        return ""
    given = result["uncertainty"]
    text = _number(given.get("value")) if isinstance(given, dict) and given.get("kind") == "standard" else None
    if text is None or text.startswith("-"):
        lowered.lose("result", "uncertainty")
        return ""
    lowered.lose_others(given, ("kind", "value"), "result", "uncertainty")
    return text


def _number(value):
    """The text of a number, or None."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return number_text(value)


_CLASSES = {
    "Dataset": ("source", _dataset, ("license", "version", "issued", "title")),
    "Entity": ("station", _entity, ("geometries", "entityTypes", "identifiers", "label")),
    "Property": ("property", _property, ("quantityKind", "unit", "label")),
    "Observation": (
        *("value", _observation),
        ("origin", "featureOfInterest", "observedProperty", "phenomenonTime", "resultTime", "result", "label"),
    ),
}
