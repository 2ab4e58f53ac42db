# SPDX-License-Identifier: Apache-2.0
"""The concept that each member of the four classes stands for, as the schemas of the model mark it."""

_CONCEPTS = {
    "at": "time.position",
    "bounds": "time.bounds",
    "categories": "observation.category",
    "concept": "observation.concept",
    "conditions": "observation.condition",
    "derivedFrom": "metadata.provenance",
    "entityTypes": "entity.type",
    "existence": "time.existence",
    "flags": "observation.flag",
    "geometries": "space.geometry",
    "identifiers": "entity.identifier",
    "label": "entity.label",
    "license": "metadata.licence",
    "limit": "quantity.detection-limit",
    "lod": "space.lod",
    "madeBySystem": "observation.system",
    "missing": "quantity.missing",
    "modality": "entity.modality",
    "native": "quantity.native-text",
    "observedProperty": "observation.property",
    "origin": "observation.origin",
    "phenomenonTime": "time.phenomenon",
    "policy": "metadata.policy",
    "precision": "time.precision",
    "publisher": "metadata.publisher",
    "quantityKind": "quantity.kind",
    "recordedFrom": "time.recorded",
    "recurrence": "time.recurrence",
    "relations": "entity.relation",
    "result": "observation.result",
    "resultTime": "time.result",
    "role": "space.geometry-role",
    "rs": "space.crs",
    "sameAs": "entity.alias",
    "scales": "space.scale",
    "support": "observation.support",
    "title": "metadata.title",
    "uncertainty": "quantity.uncertainty",
    "unit": "quantity.unit",
    "usedProcedure": "observation.procedure",
    "validTime": "time.valid",
    "version": "entity.version",
}


# What stands in these is named by a language or by another format.
_TEXTS = ("label", "title", "description", "native")


def concept_of(path):
    """The concept of the innermost member of a pointer that has one, else that of the class."""
    names = path.split("/")
    if names[1:2] and names[1] in _TEXTS:
        names = names[:2]
    name = next((name for name in reversed(names) if name in _CONCEPTS), None)
    if name == "uncertainty" and names[1] in ("geometries", "geometry", "spatial"):
        return "space.uncertainty"
    return _CONCEPTS.get(name, "entity.identity")
