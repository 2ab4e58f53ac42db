# SPDX-License-Identifier: Apache-2.0
"""What gemmi and optimade-python-tools read of the files named in a JSON list on standard input."""
import json
import sys

import gemmi
from optimade.models import StructureResponseMany


def text(value):
    """How a line ends is no part of a text (CIF 1.1, 22)."""
    return gemmi.cif.as_string(value).replace("\r\n", "\n")


def kept(item):
    """Atoms of macromolecules are compared as gemmi reads them, by value; confidence by residue is told as lost."""
    return item.loop and not item.loop.tags[0].lower().startswith(("_atom_site.", "_ma_qa_metric_local."))


def atoms(structure):
    return [
        [m.num, c.name, r.name, str(r.seqid), r.label_seq, r.subchain, r.het_flag]
        + [a.name, a.element.name, a.altloc, a.charge, a.serial, a.pos.tolist(), a.occ, a.b_iso]
        for m in structure for c in m for r in c for a in r
    ]


def cif(path):
    blocks = {}
    for block in gemmi.cif.read(path):
        small = gemmi.make_small_structure_from_block(block)
        cell = small.cell
        blocks[block.name] = {
            "cell": [cell.a, cell.b, cell.c, cell.alpha, cell.beta, cell.gamma],
            "sites": [[s.label, s.element.name, s.fract.tolist(), s.occ] for s in small.sites],
            "whole": len(small.get_all_unit_cell_sites()) if small.sites else 0,
            "items": {i.pair[0].lower().replace(".", "_"): text(i.pair[1]) for i in block if i.pair},
            "atoms": atoms(gemmi.make_structure_from_block(block)),
            "loops": sorted(
                [[i.loop.tags[0].lower(), [text(v) for v in i.loop.values]] for i in block if kept(i)]
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
