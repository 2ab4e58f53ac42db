# SPDX-License-Identifier: Apache-2.0
"""A gauge log to resources."""
import re

from jiku_adapter import end, finding, resource
from lift import lift
from lines import TooLarge, split
from records import HOLDERS, read_record
from sidecar import read_sidecar

MARK = b"\xef\xbb\xbf"
VERSION = "1"
COUNT = re.compile("0|[1-9][0-9]*")


def decode(source, options, limits):
    """Events: findings line by line, then those of ids that nobody has, then the resources."""
    log = _Log(options["base"])
    outcome = "complete"
    for event in _read(source, log, limits):
        outcome = _after(outcome, event)
        yield event
    count = 0
    if outcome != "refused":
        for event in _resources(source, log, options["declared"]):
            outcome = _after(outcome, event)
            count += event["kind"] == "resource"
            yield event
    yield end(outcome, count)


def _after(outcome, event):
    if event["kind"] != "finding" or event["finding"]["code"] == "AD-109" or outcome == "refused":
        return outcome
    return "refused" if event["finding"]["code"] == "AD-106" else "invalid"


class _Log:
    """The sound records that have been read so far."""

    def __init__(self, base):
        self.base = base
        self.holders = {}
        self.attached = []

    def add(self, record):
        """Takes a record in; a finding when its id is taken."""
        if record.kind not in HOLDERS:
            self.attached.append(record)
            return []
        first = self.holders.setdefault(record.id, record)
        if first is record:
            return []
        return [finding("AD-113", record.at(1), {"id": record.fields[1], "line": first.line})]

    def join(self):
        """What belongs to each holder, and the findings of what belongs to none or comes twice."""
        attached = {iri: [] for iri in self.holders}
        languages = set()
        findings = []
        for record in self.attached:
            holder = self.holders.get(record.id)
            if holder is None or (record.kind != "label" and holder.kind != "station"):
                findings.append(finding("GLG-006", record.at(1), {"id": record.fields[1]}))
            elif record.kind == "label" and (record.id, record.fields[2]) in languages:
                params = {"id": record.fields[1], "language": record.fields[2]}
                findings.append(finding("GLG-007", record.at(2), params))
            else:
                attached[record.id].append(record)
                languages.add((record.id, record.fields[2]))
        return attached, findings


def _read(source, log, limits):
    """Findings of the lines, one after the other."""
    offset, number, end_at = 0, 0, None
    try:
        for raw, is_whole in split(source.chunks(), limits["maxBytes"]):
            number += 1
            if end_at is not None:
                yield finding("AD-102", _at(number), case="trailing")
                return
            if number == 1:
                if not (yield from _first(raw, is_whole)):
                    return
            elif not is_whole:
                break
            else:
                text = yield from _text(raw, number, offset)
                if text is not None and text.partition("\t")[0] == "end":
                    end_at = number
                    yield from _last(text, number)
                elif text is not None:
                    record, findings = read_record(text, number, log.base)
                    yield from findings
                    yield from log.add(record) if record and not findings else ()
            offset += len(raw) + 1
    except TooLarge:
        yield finding("AD-105", _at(number + 1), {"limit": limits["maxBytes"]}, case="size")
        return
    if number == 0:
        yield finding("AD-122", _at(1))
    elif end_at is None:
        yield finding("AD-103", _at(number + is_whole))


def _text(raw, number, offset):
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        yield finding("AD-114", _at(number), {"offset": offset + error.start})


def _first(raw, is_whole):
    """Whether reading goes on behind the first line."""
    if raw.startswith(MARK):
        yield finding("AD-114", _at(1), {"offset": 0}, case="mark")
        return False
    text = yield from _text(raw, 1, 0)
    if text is None:
        return False
    kind, *rest = text.split("\t")
    if not is_whole and "gauge\t1".startswith(text):
        yield finding("AD-103", _at(1))
    elif kind != "gauge":
        yield finding("AD-101", _at(1), {"format": "gauge"}, case="unknown")
    elif rest != [VERSION]:
        yield finding("AD-106", _at(1), {"format": "gauge", "version": "\t".join(rest), "known": VERSION})
    else:
        return True
    return False


def _last(text, number):
    stated = text[len("end\t") :]
    if not COUNT.fullmatch(stated):
        params = {"field": "count", "value": stated, "expected": "number of lines"}
        yield finding("GLG-003", {**_at(number), "column": 5}, params)
    elif stated != str(number - 2):
        yield finding("GLG-004", _at(number), {"stated": stated, "count": number - 2})


def _at(line):
    return {"kind": "text", "line": line}


def _resources(source, log, declared):
    attached, findings = log.join()
    yield from findings
    others, findings = read_sidecar(source)
    yield from findings
    for record in log.holders.values():
        own = attached[record.id]
        if record.kind == "station" and not any(one.kind == "type" for one in own):
            yield finding("GLG-008", record.at(1), {"id": record.fields[1]})
        elif record.id in others:
            yield others.pop(record.id)
        else:
            made, places, findings = lift(record, own, declared, log.base)
            yield from findings
            yield resource(made, {"kind": "text", "line": record.line}, places)
    yield from others.values()
