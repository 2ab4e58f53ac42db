# SPDX-License-Identifier: Apache-2.0
"""Positions and extents of time, as the gauge log writes them (FORMAT.md, 2)."""
import re

_POSITION = re.compile(
    r"(?P<year>-?[0-9]{4}|[+-][0-9]{6,})"
    r"(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12][0-9]|3[01])"
    r"(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\.[0-9]+)?)?"
    r"(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?)?)?)?"
)
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
BOUNDS = ("[]", "[)", "(]", "()")
UNBOUNDED = ".."
UNKNOWN = "?"


def is_position(text):
    match = _POSITION.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        return False
    return match["day"] is None or int(match["day"]) <= _days(match["year"], int(match["month"]))


def is_date(text):
    return is_position(text) and len(text) == 10 and text[0] != "-"


def _days(year, month):
    # 10,000 years hold whole cycles of 400, so the last four digits tell, on either side of year 0.
    last = int(year[-4:])
    is_leap = last % 4 == 0 and (last % 100 != 0 or last % 400 == 0)
    return 29 if month == 2 and is_leap else _DAYS[month - 1]


def _is_end(text):
    return is_position(text) or text in (UNBOUNDED, UNKNOWN, "")


def read_extent(text):
    """The TimeExtent of a field that is not empty, or None when it has another form."""
    bounds = text[-2:] if text[-2:] in BOUNDS else ""
    start, slash, end = text[: len(text) - len(bounds)].partition("/")
    inclusion = {"bounds": bounds} if bounds else {}
    if not slash:
        return {"at": start, **inclusion} if is_position(start) else None
    if not _is_end(start) or not _is_end(end) or start == end == "":
        return None
    ends = {"start": start, "end": end}
    extent = {name: one for name, one in ends.items() if one not in (UNKNOWN, "")}
    unknown = [name for name, one in ends.items() if one == UNKNOWN]
    return {**extent, **inclusion, **({"unknown": unknown} if unknown else {})}


def write_extent(extent):
    """The field that says most of a TimeExtent, and the members that have no place; no field when nothing has one."""
    kept = {"at"}
    text = extent.get("at")
    if not is_position(text):
        ends = {name: one for name, one in extent.items() if name in ("start", "end")}
        written = {name: one for name, one in ends.items() if one == UNBOUNDED or is_position(one)}
        kept = set(written)
        unknown = extent.get("unknown")
        if unknown in (["start"], ["end"], ["start", "end"]) and not ends.keys() & set(unknown):
            kept.add("unknown")
            written.update((name, UNKNOWN) for name in unknown)
        if not written:
            return "", list(extent)
        text = f"{written.get('start', '')}/{written.get('end', '')}"
    if extent.get("bounds") in BOUNDS:
        kept.add("bounds")
        text += extent["bounds"]
    return text, [name for name in extent if name not in kept]
