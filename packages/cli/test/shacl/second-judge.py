# SPDX-License-Identifier: Apache-2.0
"""Judges graphs by pySHACL: shapes.ttl and N-Triples files as arguments, a line of JSON a graph as output."""
import json
import sys

from pyshacl import validate
from rdflib import Graph, URIRef

SH = "http://www.w3.org/ns/shacl#"


def results(report):
    """Source shape, constraint component and focus node of each result, those inside others left out."""
    for result in report.objects(None, URIRef(SH + "result")):
        shape = report.value(result, URIRef(SH + "sourceShape"))
        component = report.value(result, URIRef(SH + "sourceConstraintComponent"))
        focus = report.value(result, URIRef(SH + "focusNode"))
        yield [str(shape), str(component), str(focus)]


def main():
    shapes = Graph().parse(sys.argv[1], format="turtle")
    shapes.remove((None, URIRef(SH + "deactivated"), None))
    for path in sys.argv[2:]:
        data = Graph().parse(path, format="nt")
        _, report, text = validate(data, shacl_graph=shapes)
        if not isinstance(report, Graph):
            sys.exit(f"{path}: {text}")
        print(json.dumps({"path": path, "results": sorted(results(report))}), flush=True)


main()
