# SPDX-License-Identifier: Apache-2.0
"""A codec of the gauge log, written from FORMAT.md alone: python3 adapter.py answers the line protocol."""
import json
import os
import sys

# A run leaves the package as it was certified.
sys.dont_write_bytecode = True

import decode
import encode
from jiku_adapter import serve

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "jiku-adapter.json"), "rb") as file:
    MANIFEST = json.loads(file.read().decode("utf-8"))


class GaugeLog:
    manifest = MANIFEST

    def detect(self, head, hint):
        kind, tab, version = head.split(b"\n")[0].partition(b"\t")
        if kind == b"gauge" and tab:
            if version == b"1":
                return {"format": "gauge", "version": "1", "confidence": 3}
            return {"format": "gauge", "confidence": 2}
        is_named = not head and hint.get("name", "").endswith(".gauge")
        return {"format": "gauge", "confidence": 1} if is_named else {"confidence": 0}

    def decode(self, source, options):
        return decode.decode(source, options, MANIFEST["limits"])

    def encode(self, resources, sink, options):
        return encode.encode(resources, sink, options)


if __name__ == "__main__":
    serve(GaugeLog())
