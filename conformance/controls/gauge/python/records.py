# SPDX-License-Identifier: Apache-2.0
"""The kinds of records: the fields of each, their forms, and what a line of fields is made into (FORMAT.md, 2)."""
from typing import NamedTuple
from urllib.parse import quote

from forms import (
    INVISIBLE,
    NAMES,
    is_extent,
    is_id,
    is_iri,
    is_language,
    is_not_below_zero,
    is_number,
    is_origin,
    is_text,
    is_unit,
    is_value,
)
from jiku_adapter import finding, is_exact_number
from lines import columns_of, fault_in, unescape
from times import is_date, is_position


class Field(NamedTuple):
    name: str
    form: object
    may_be_empty: bool = False


ID = Field("id", is_id)
KINDS = {
    "source": (ID, Field("licence", is_iri, True), Field("version", is_text, True), Field("issued", is_date, True)),
    "station": (
        *(ID, Field("reference system", is_iri, True)),
        *(Field(f"{which} coordinate", is_number, True) for which in ("first", "second", "third")),
    ),
    "type": (Field("station id", is_id), Field("class", is_iri)),
    "alias": (Field("station id", is_id), Field("scheme", is_iri), Field("notation", is_text)),
    "property": (ID, Field("quantity kind", is_iri, True), Field("unit", is_unit, True)),
    "label": (ID, Field("language", is_language), Field("text", is_text)),
    "value": (
        *(ID, Field("station id", is_id), Field("property id", is_id), Field("origin", is_origin, True)),
        *(Field("time", is_extent, True), Field("result time", is_position, True), Field("value", is_value)),
        *(Field("unit", is_unit, True), Field("standard uncertainty", is_not_below_zero, True)),
    ),
}
HOLDERS = ("source", "station", "property", "value")
NUMBERS = (is_number, is_not_below_zero, is_value)


class Record(NamedTuple):
    """A line whose kind and number of fields are right. Without sound fields it is no record of anything."""

    kind: str
    line: int
    fields: tuple
    columns: list
    id: str

    def at(self, field):
        """The native place of a field, from 0."""
        return {"kind": "text", "line": self.line, "column": self.columns[field]}


def identity(text, base):
    return text if ":" in text else base + quote(text, safe="")


def read_record(text, line, base):
    """A record, and the findings of a line; with findings there is none."""
    kind, *written = text.split("\t")
    here = {"kind": "text", "line": line}
    if kind not in KINDS:
        return None, [finding("GLG-001", here, {"kind": kind})]
    specs = KINDS[kind]
    if len(written) != len(specs):
        return None, [finding("GLG-002", here, {"kind": kind, "count": len(written), "expected": len(specs)})]
    columns = columns_of([kind, *written])
    places = [{**here, "column": column} for column in columns]
    fields = (kind, *map(unescape, written))
    judged = [
        _fault(raw, spec, at) or _misfit(text, spec, at)
        for raw, text, spec, at in zip(written, fields[1:], specs, places[1:])
    ]
    findings = [found for found in judged if found]
    if kind == "station" and not findings:
        findings = _gaps(fields, places)
    return Record(kind, line, fields, columns, "" if findings else identity(fields[1], base)), findings


def _fault(raw, spec, at):
    """What may not stand in a field as it is written, at the character."""
    offset = fault_in(raw)
    if offset is None:
        return None
    there = {**at, "column": at["column"] + len(raw[:offset].encode("utf-16-le")) // 2}
    if spec.form is is_id and raw[offset] != "\\":
        return finding("AD-116", there, {"member": spec.name})
    return finding("AD-102", there)


def _misfit(text, spec, at):
    if text == "" and spec.may_be_empty:
        return None
    if spec.form is is_id and INVISIBLE.search(text):
        return finding("AD-116", at, {"member": spec.name})
    if text == "" or not spec.form(text):
        return finding("GLG-003", at, {"field": spec.name, "value": text, "expected": NAMES[spec.form]})
    if spec.form in NUMBERS and not text.startswith("?") and not is_exact_number(text):
        return finding("AD-107", at, {"token": text})
    return None


def _gaps(fields, places):
    """A coordinate right behind an empty one, or a reference system of nothing."""
    system, *coordinates = fields[2:]
    gap = next((n for n in (1, 2) if coordinates[n] and not coordinates[n - 1]), None)
    if gap is not None:
        params = {"field": KINDS["station"][2 + gap].name, "value": coordinates[gap], "expected": "empty"}
        return [finding("GLG-003", places[3 + gap], params)]
    if system and not coordinates[0]:
        return [finding("GLG-003", places[2], {"field": "reference system", "value": system, "expected": "empty"})]
    return []
