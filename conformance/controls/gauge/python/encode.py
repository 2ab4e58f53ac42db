# SPDX-License-Identifier: Apache-2.0
"""Resources to a gauge log."""
from concepts import concept_of
from jiku_adapter import end, finding, loss
from lines import write_line
from lower import lower
from records import HOLDERS
from sidecar import write_sidecar

PATH = "gauge.gauge"
VERSION = "1"


def encode(resources, sink, options):
    """Events: losses, then the files that were written."""
    if options.get("version", VERSION) != VERSION:
        params = {"format": "gauge", "version": options["version"], "known": VERSION}
        yield finding("AD-106", {"kind": "text", "file": PATH, "line": 1}, params)
        yield end("refused")
        return
    written, kept, seen, count = [], [], set(), 0
    for value in resources:
        count += 1
        if value["id"] in seen:
            # The sidecar could not tell it from the first one.
            yield _loss(value["id"], "", "none")
            continue
        seen.add(value["id"])
        lowered = lower(value)
        for path in lowered.losses:
            yield _loss(value["id"], path, "sidecar" if options["sidecar"] else "none")
        if lowered.losses and options["sidecar"]:
            kept.append(value)
        if lowered.kind is not None:
            written.append(lowered)
    yield sink.write(PATH, _lines(written, options["canonical"]))
    if kept:
        yield write_sidecar(sink, PATH, kept)
    yield end("complete", count)


def _loss(id_, path, recovery):
    return loss({"kind": "resource", "id": id_, "path": path}, concept_of(path), "dropped", recovery)


def _lines(written, is_canonical):
    """The lines of the file, as bytes."""
    if is_canonical:
        written = sorted(written, key=lambda lowered: _order(lowered.id))
    labels = [label for lowered in written for label in lowered.labels]
    if is_canonical:
        labels.sort(key=lambda label: (_order(label[1]), _order(label[2])))
    records = [record for kind in HOLDERS for lowered in written if lowered.kind == kind for record in lowered.own]
    yield write_line(("gauge", VERSION))
    for record in [*records, *labels]:
        yield write_line(record)
    yield write_line(("end", str(len(records) + len(labels))))


def _order(text):
    """By UTF-16 code units."""
    return text.encode("utf-16-be")
