# SPDX-License-Identifier: Apache-2.0
"""The Jiku package beside a gauge log, which holds what the log cannot."""
from jiku_adapter import finding, read_json, resource, write_json

CONTEXT = "https://w3id.org/jiku/v1/context.jsonld"
SUFFIX = ".jiku.json"


def read_sidecar(source):
    """Events of its resources by id, and the findings."""
    path = source.path + SUFFIX
    content = source.open(path)
    if content is None:
        return {}, []
    try:
        graph = read_json(content.decode("utf-8"))["graph"]
        if not isinstance(graph, list) or not all(isinstance(one["id"], str) and isinstance(one["type"], str) for one in graph):
            raise ValueError("no resource")
        at = lambda n: {"kind": "json", "file": path, "pointer": f"/graph/{n}"}
        return {one["id"]: resource(one, at(n)) for n, one in enumerate(graph)}, []
    except UnicodeDecodeError as error:
        return {}, [finding("AD-114", _at(path), {"offset": error.start})]
    except (ValueError, TypeError, KeyError, RecursionError):
        return {}, [finding("AD-102", _at(path))]


def _at(path):
    return {"kind": "json", "file": path, "pointer": ""}


def write_sidecar(sink, path, resources):
    package = {"@context": CONTEXT, "jiku": "1.0", "graph": resources}
    return sink.write(path + SUFFIX, [write_json(package).encode("ascii"), b"\n"])
