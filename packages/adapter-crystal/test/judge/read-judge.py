# SPDX-License-Identifier: Apache-2.0
"""What gemmi and optimade-python-tools read of the files named in a JSON list on standard input."""
import json
import sys

import gemmi
from optimade.models import StructureResponseMany


def cif(path):
    blocks = {}
    for block in gemmi.cif.read(path):
        small = gemmi.make_small_structure_from_block(block)
        cell = small.cell
        blocks[block.name] = {
            "cell": [cell.a, cell.b, cell.c, cell.alpha, cell.beta, cell.gamma],
            "sites": [[s.label, s.element.name, s.fract.tolist(), s.occ] for s in small.sites],
            "whole": len(small.get_all_unit_cell_sites()) if small.sites else 0,
            "items": {i.pair[0].lower().replace(".", "_"): gemmi.cif.as_string(i.pair[1]) for i in block if i.pair},
            "loops": sorted(
                [[i.loop.tags[0].lower(), [gemmi.cif.as_string(v) for v in i.loop.values]] for i in block if i.loop]
            ),
        }
    return blocks


def optimade(path):
    with open(path, encoding="utf-8") as file:
        StructureResponseMany(**json.load(file))
    return "sound"


answers = []
for path in json.load(sys.stdin):
    try:
        answers.append(cif(path) if path.endswith(".cif") else optimade(path))
    except Exception as error:  # the message is what the test shows
        answers.append({"error": str(error)[:2000]})
json.dump(answers, sys.stdout)
