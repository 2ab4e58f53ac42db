# SPDX-License-Identifier: Apache-2.0
"""Reads what was written with the libraries of the community: rdflib for DCAT, ro-crate-py for RO-Crate."""
import json
import sys

from rdflib import Graph
from rdflib.compare import isomorphic, to_isomorphic
from rocrate.rocrate import ROCrate

command, *paths = sys.argv[1:]
FORMS = ["json-ld", "turtle"]
BASE = "https://data.example.org/catalogue/"

if command == "graphs":
    verdicts = []
    for pair in zip(paths[::2], paths[1::2]):
        jsonld, turtle = (Graph().parse(path, format=form, publicID=BASE) for path, form in zip(pair, FORMS))
        same = isomorphic(to_isomorphic(jsonld), to_isomorphic(turtle))
        verdicts.append({"same": same, "size": len(turtle)})
    print(json.dumps(verdicts))
elif command == "crate":
    crate = ROCrate(paths[0])
    files = [entity.id for entity in crate.data_entities]
    print(json.dumps({"root": crate.root_dataset.id, "version": str(crate.version), "files": files}))
