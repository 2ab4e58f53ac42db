# SPDX-License-Identifier: Apache-2.0
"""Bytes to lines, lines to fields, and back (FORMAT.md, 1)."""
import re

_FAULT = re.compile("\\\\(?![\\\\tnr])|[\x00-\x08\x0a-\x1f\x7f]")
_ESCAPE = re.compile(r"\\([\\tnr])")
_MEANING = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}
_SPELLING = str.maketrans({char: f"\\{letter}" for letter, char in _MEANING.items()})


class TooLarge(Exception):
    """More bytes than the manifest allows."""


def split(chunks, most):
    """Pairs of a line without its end and whether it has one, from pieces of bytes in any partition."""
    rest = []
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > most:
            raise TooLarge()
        *whole, tail = chunk.split(b"\n")
        for line in whole:
            yield b"".join([*rest, line]), True
            rest = []
        rest.append(tail)
    last = b"".join(rest)
    if last:
        yield last, False


def fault_in(field):
    """Offset of what may not stand in a field as it is written, or None."""
    # A doubled backslash is no beginning of an escape.
    match = _FAULT.search(field.replace("\\\\", "__"))
    return None if match is None else match.start()


def unescape(field):
    return _ESCAPE.sub(lambda match: _MEANING[match[1]], field)


def write_line(fields):
    return ("\t".join(field.translate(_SPELLING) for field in fields) + "\n").encode("utf-8")


def columns_of(fields):
    """Column of each field as it is written: UTF-16 units from 1."""
    columns = []
    at = 1
    for field in fields:
        columns.append(at)
        at += len(field.encode("utf-16-le")) // 2 + 1
    return columns
