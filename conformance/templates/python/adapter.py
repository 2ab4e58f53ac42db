# SPDX-License-Identifier: Apache-2.0
"""An adapter of {{id}}: python3 adapter.py answers the line protocol. Put your format in the place of this tiny one (README.md)."""
import datetime
import json
import os
import re
import sys

# A run leaves the package as it was certified.
sys.dont_write_bytecode = True

from jiku_adapter import end, finding, is_exact_number, number_text, resource, serve

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "jiku-adapter.json"), "rb") as file:
    MANIFEST = json.loads(file.read().decode("utf-8"))

FORMAT = "{{id}}"
VERSION = "1"
ID = re.compile("[A-Za-z0-9._-]+")
TIME = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z")
NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
UNIT = re.compile("[!-+.-~]{0,40}")
IRI = re.compile("[a-z]+:[!-+.-~]+")


class Adapter:
    manifest = MANIFEST

    def detect(self, head, hint):
        """Content decides; the name is a hint for an empty file only."""
        line, feed, _ = head.partition(b"\n")
        fields = line.split(b",")
        if fields[0] == FORMAT.encode() and len(fields) == 3 and feed:
            if fields[1] == VERSION.encode():
                return {"format": FORMAT, "version": VERSION, "confidence": 3}
            return {"format": FORMAT, "confidence": 2}
        is_named = not head and hint.get("name", "").endswith(f".{FORMAT}")
        return {"format": FORMAT, "confidence": 1} if is_named else {"confidence": 0}

    def decode(self, source, options):
        """Bad input is told by findings, each at its line; reading goes on with the next one."""
        log = Log(options["base"], options["declared"])
        outcome, count = "complete", 0
        for event in log.read(source.chunks()):
            if event["kind"] == "resource":
                count += 1
            elif event["finding"]["code"] == "AD-106":
                outcome = "refused"
            elif event["finding"]["code"] != "AD-109":
                outcome = "invalid"
            yield event
        yield end(outcome, count)


class Log:
    """A file of the format, line by line."""

    def __init__(self, base, declared):
        self.base = base
        self.declared = declared
        self.property = None
        self.lines = {}
        self.is_ended = False

    def read(self, chunks):
        """Findings and resources."""
        number = 0
        for number, offset, raw, is_whole in lines_of(chunks):
            at = {"kind": "text", "line": number}
            if not is_whole:
                break
            try:
                fields = raw.decode("utf-8").split(",")
            except UnicodeDecodeError as error:
                yield finding("AD-114", at, {"offset": offset + error.start})
                if number == 1:
                    return
                continue
            if number > 1:
                yield from self.line(fields, at)
                continue
            found = fault_in_head(fields, at)
            if found:
                yield found
                return
            self.property = fields[2]
            yield resource({"id": self.property, "type": "Property"}, at)
        if number == 0:
            yield finding("AD-122", {"kind": "text", "line": 1})
        elif not self.is_ended:
            yield finding("AD-103", {"kind": "text", "line": number})

    def line(self, fields, at):
        if self.is_ended:
            yield finding("AD-102", at, case="trailing")
        elif fields[0] == "end" and len(fields) == 2:
            self.is_ended = True
            if fields[1] != str(at["line"] - 2):
                yield finding("AD-102", at, {"found": fields[1]}, case="near")
        elif fields[0] in self.lines:
            yield finding("AD-113", at, {"id": fields[0], "line": self.lines[fields[0]]})
        elif found := fault_in(fields, at):
            yield found
        else:
            self.lines[fields[0]] = at["line"]
            made = self.observation(fields)
            if "unit" not in made["result"] and "unit" in self.declared:
                made["result"]["unit"] = self.declared["unit"]
                yield finding("AD-109", at, {"concept": "unit", "value": self.declared["unit"]})
            yield resource(made, at)

    def observation(self, fields):
        """A record as a resource of the model. What the file does not state stays out."""
        id_, time, value, unit = fields
        result = {"kind": "quantity", "value": float(value)}
        if unit:
            result["unit"] = unit
        if number_text(result["value"]) != value:
            result["native"] = {"value": value}
        return {
            "id": self.base + id_,
            "type": "Observation",
            "observedProperty": self.property,
            "phenomenonTime": {"at": time},
            "result": result,
        }


def lines_of(chunks):
    """Number, offset, bytes, and whether its end is there, of each line; from bytes in any partition."""
    rest, number, offset = b"", 0, 0
    for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n")
        for line in whole:
            number += 1
            yield number, offset, line, True
            offset += len(line) + 1
    if rest:
        yield number + 1, offset, rest, False


def fault_in_head(fields, at):
    if fields[0] != FORMAT:
        return finding("AD-101", at, {"format": FORMAT}, case="unknown")
    if len(fields) != 3 or not IRI.fullmatch(fields[2]):
        return finding("AD-102", at)
    if fields[1] != VERSION:
        return finding("AD-106", at, {"format": FORMAT, "version": fields[1], "known": VERSION})
    return None


def fault_in(fields, at):
    """The first field that has another form."""
    if len(fields) != 4:
        return finding("AD-102", at)
    column = 1
    for text, is_right in zip(fields, (ID.fullmatch, is_time, NUMBER.fullmatch, UNIT.fullmatch)):
        if not is_right(text):
            return finding("AD-102", {**at, "column": column}, {"found": text}, case="near")
        column += len(text) + 1
    return None if is_exact_number(fields[2]) else finding("AD-107", at, {"token": fields[2]})


def is_time(text):
    try:
        return bool(TIME.fullmatch(text) and datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ"))
    except ValueError:
        return False


if __name__ == "__main__":
    serve(Adapter())
