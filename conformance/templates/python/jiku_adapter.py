# SPDX-License-Identifier: Apache-2.0
"""The subject's side of the line protocol jiku-conf/1, for adapters in Python 3.9 or later. Standard library only.

An adapter is any object with these members:

    manifest                              the content of jiku-adapter.json
    detect(head, hint)                    -> {"format"?, "version"?, "confidence": 0 to 3}
    decode(source, options)               generator of events; the last one is end(...)      (optional)
    encode(resources, sink, options)      the same                                            (optional)

Bad input is told by findings; an exception means that the adapter is broken, and is reported as such.
"""
import base64
import decimal
import hashlib
import json
import math
import os
import platform
import re
import sys
import traceback

PROTOCOL = 1
CHUNK = 64 * 1024
SAFE = 2**53

# Events ---------------------------------------------------------------------------------------------------------------


def resource(value, source, places=()):
    """A resource and where it stands; `places` are pairs of a JSON Pointer into it and a native place."""
    event = {"kind": "resource", "resource": value, "source": source}
    return {**event, "places": [list(pair) for pair in places]} if places else event


def finding(code, at, params=None, **more):
    """A fault or doubt; the texts are taken from the manifest or the catalogue. `more`: severity, case, path, resource."""
    stated = {name: value for name, value in more.items() if value is not None}
    return {"kind": "finding", "finding": {"code": code, "location": {"native": at}, "params": params or {}, **stated}}


def loss(at, concept, change="dropped", recovery="none", **more):
    """Something that the other side does not carry."""
    return {"kind": "loss", "loss": {"at": at, "concept": concept, "change": change, "recovery": recovery, **more}}


def end(outcome, resources=0, unread=None):
    """The last event: complete, refused, invalid or aborted."""
    event = {"kind": "end", "outcome": outcome, "resources": resources}
    return event if unread is None else {**event, "unread": unread}


# JSON -----------------------------------------------------------------------------------------------------------------


def read_json(text):
    """JSON as ECMAScript reads it: large integers become doubles, NaN and Infinity are no JSON."""
    return json.loads(text, parse_int=_integer, parse_constant=_no_number)


def write_json(value):
    """JSON in ASCII, on one line, whatever the locale. Raises ValueError for what a double cannot hold."""
    return json.dumps(_exact(value), allow_nan=False, separators=(",", ":"))


def _integer(token):
    # Python caps the digits that int() takes; a double does not.
    return int(token) if len(token) < 17 else float(token)


def _no_number(token):
    raise ValueError(f"{token} is no JSON")


def _exact(value):
    if isinstance(value, dict):
        return {key: _exact(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_exact(inner) for inner in value]
    if isinstance(value, float) and value == 0:
        return 0  # Without the sign, as ECMAScript writes it.
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > SAFE:
        if float(value) != value:
            raise ValueError(f"{value} is no double")
        return float(value)
    return value


def number_text(number):
    """The shortest text of a double, as ECMAScript writes it (ECMA-262, Number::toString)."""
    if number == 0:
        return "0"
    sign, digits, exponent = decimal.Decimal(repr(float(number))).normalize(_WIDE).as_tuple()
    text = "".join(map(str, digits))
    point = len(text) + exponent
    minus = "-" if sign else ""
    if len(text) <= point <= 21:
        return minus + text + "0" * (point - len(text))
    if 0 < point <= 21:
        return f"{minus}{text[:point]}.{text[point:]}"
    if -6 < point <= 0:
        return f"{minus}0.{'0' * -point}{text}"
    fraction = "." + text[1:] if len(text) > 1 else ""
    return f"{minus}{text[0]}{fraction}e{'+' if point > 0 else '-'}{abs(point - 1)}"


_WIDE = decimal.Context(prec=40, Emin=decimal.MIN_EMIN, Emax=decimal.MAX_EMAX)


def is_exact_number(token):
    """Whether a double holds what a JSON number token says (conformance.md, 3.2)."""
    value = float(token)
    if math.isinf(value):
        return False
    digits, power = _decimal(token)
    if value == 0:
        return digits == ""
    if len(digits) > 17:
        return False
    if power < 0 or abs(value) < SAFE:
        return True
    return (digits, power) in (_decimal(number_text(value)), _decimal(f"{value:.16e}"))


def _decimal(token):
    """Significant digits without zeros at either end, and the power of ten of the last one."""
    mantissa, _, exponent = token.lower().lstrip("-").partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    trimmed = digits.rstrip("0")
    # An exponent of more digits than this is past every double already.
    sign, figures = re.fullmatch(r"([+-]?)0*([0-9]*)", exponent).groups()
    power = int(sign + (figures[:9] or "0"))
    return trimmed, power - len(fraction) + len(digits) - len(trimmed)


# Native files ---------------------------------------------------------------------------------------------------------


class FileSource:
    """A file and those beside it."""

    def __init__(self, file, root=None):
        home = root or os.path.dirname(file)
        self._file = file
        self._root = os.path.realpath(home)
        self.path = os.path.relpath(file, home).replace(os.sep, "/")

    def chunks(self):
        """The bytes of the primary file, piece by piece."""
        with open(self._file, "rb") as stream:
            while chunk := stream.read(CHUNK):
                yield chunk

    def open(self, path):
        """The bytes of a file beside the primary one, or None. Raises ValueError when the path leaves the folder."""
        target = os.path.realpath(os.path.join(self._root, path))
        if os.path.commonpath([target, self._root]) != self._root:
            raise ValueError(f"{path} leaves the root")
        if not os.path.isfile(target):
            return None
        with open(target, "rb") as stream:
            return stream.read()


class FolderSource(FileSource):
    """A folder as one input: a primary file of no bytes, and the files below."""

    def __init__(self, folder):
        super().__init__(os.path.join(folder, ""))
        self.path = os.path.basename(self._root)

    def chunks(self):
        """Nothing: what there is lies in the files below."""
        return iter(())

    def list(self):
        """The paths of the files below, sorted folder by folder."""
        for home, folders, files in os.walk(self._root):
            folders.sort()
            for name in sorted(files):
                yield os.path.relpath(os.path.join(home, name), self._root).replace(os.sep, "/")


class FedSource:
    """Bytes that come by `feed`. When the decoder wants more, the request in flight is answered and the next one read."""

    path = "input"

    def __init__(self, wire):
        self._wire = wire
        self._is_open = True

    def chunks(self):
        while self._is_open:
            self._wire.end({})
            request = self._wire.read()
            if request is None or request["op"] != "feed":
                raise _Abandoned(request)
            if request.get("last"):
                self._is_open = False
            else:
                yield base64.b64decode(request["b64"], validate=True)

    def open(self, path):
        return None


class _Abandoned(BaseException):
    """Another request came in place of more bytes."""

    def __init__(self, request):
        super().__init__()
        self.request = request


class Sink:
    """A folder. What was written there stays only when the encoder ends with `complete`."""

    def __init__(self, folder):
        self._folder = os.path.realpath(folder)
        self._begun = []

    def write(self, path, chunks):
        """Writes a file out of pieces of bytes. Returns the event that tells of it."""
        target = os.path.realpath(os.path.join(self._folder, path))
        if os.path.commonpath([target, self._folder]) != self._folder:
            raise ValueError(f"{path} leaves the folder")
        os.makedirs(os.path.dirname(target), exist_ok=True)
        self._begun.append(target)
        size, digest = 0, hashlib.sha256()
        with open(target + ".part", "wb") as stream:
            for chunk in chunks:
                size += stream.write(chunk)
                digest.update(chunk)
        return {"kind": "written", "path": path, "bytes": size, "sha256": digest.hexdigest()}

    def close(self, keep):
        for target in self._begun:
            if os.path.exists(target + ".part"):
                os.replace(target + ".part", target) if keep else os.remove(target + ".part")


# The protocol ---------------------------------------------------------------------------------------------------------


class _Wire:
    def __init__(self, lines_in, lines_out):
        self._in = lines_in
        self._out = lines_out
        self.id = ""

    def read(self):
        """The next request, or None at the end of input."""
        line = self._in.readline()
        if not line:
            return None
        request = json.loads(line.decode("utf-8"))
        self.id = request["id"]
        return request

    def event(self, event):
        self._line({"id": self.id, "event": event})

    def end(self, members):
        self._line({"id": self.id, "end": members})
        self._out.flush()

    def _line(self, value):
        self._out.write(write_json(value).encode("ascii") + b"\n")


def serve(adapter):
    """Answers requests on standard input until `bye` or its end."""
    wire = _Wire(sys.stdin.buffer, sys.stdout.buffer)
    # Whatever the adapter prints is no part of an answer.
    sys.stdout = sys.stderr
    request = wire.read()
    while request is not None:
        try:
            _answer(adapter, request, wire)
        except _Abandoned as abandoned:
            request = abandoned.request
            continue
        except Exception:
            wire.end({"threw": traceback.format_exc()[-4000:]})
        if request["op"] == "bye":
            return
        request = wire.read()


def _answer(adapter, request, wire):
    op = request["op"]
    if op == "hello":
        wire.end({"protocol": PROTOCOL, "manifest": adapter.manifest, "runtime": _runtime()})
    elif op == "detect":
        head = base64.b64decode(request["head"], validate=True)
        wire.end({"detection": adapter.detect(head, request.get("hint", {}))})
    elif op == "decode" and hasattr(adapter, "decode"):
        _decode(adapter, request, wire)
    elif op == "encode" and hasattr(adapter, "encode"):
        _encode(adapter, request, wire)
    else:
        wire.end({} if op == "bye" else {"outcome": "unsupported"})


def _runtime():
    return {"language": "python", "version": platform.python_version(), "os": sys.platform}


def _decode(adapter, request, wire):
    given = request.get("options", {})
    options = {"arrays": "reference", "inlineLimit": 4096, "declared": {}, **given, "base": request["base"]}
    options["format"] = request["format"]
    where = request["input"]
    is_fed = "feed" in where
    if is_fed:
        source = FedSource(wire)
    else:
        source = FolderSource(where["folder"]) if "folder" in where else FileSource(where["file"], where.get("root"))
    last = _events(adapter.decode(source, options), wire)
    for _ in source.chunks() if is_fed else ():
        pass
    wire.end(last)


def _encode(adapter, request, wire):
    sink = Sink(request["output"]["dir"])
    options = {"sidecar": False, "canonical": False, **request.get("options", {}), "format": request["format"]}
    keep = False
    try:
        last = _events(adapter.encode(_resources(request["resources"]["file"]), sink, options), wire)
        keep = last["outcome"] == "complete"
    finally:
        sink.close(keep)
    wire.end(last)


def _resources(file):
    with open(file, "rb") as lines:
        for line in lines:
            if line.strip():
                yield read_json(line.decode("utf-8"))


def _events(events, wire):
    last = None
    for event in events:
        if last is not None:
            raise RuntimeError("an event came after the end")
        if event["kind"] == "end":
            last = {key: value for key, value in event.items() if key != "kind"}
        else:
            wire.event(event)
    if last is None:
        raise RuntimeError("the events have no end")
    return last
