# SPDX-License-Identifier: Apache-2.0
"""Records to resources (FORMAT.md, 3)."""
from jiku_adapter import finding, number_text
from records import identity
from times import read_extent

CLASSES = {"source": "Dataset", "station": "Entity", "property": "Property", "value": "Observation"}


def lift(record, attached, declared, base):
    """A resource, the places of its members, and the findings of declared values that were used."""
    making = _Making(record, declared, base)
    members = {"source": _dataset, "station": _entity, "property": _property, "value": _observation}[record.kind]
    making.members.update(id=record.id, type=CLASSES[record.kind])
    members(making)
    if record.kind == "station":
        making.list_of("entityTypes", [one for one in attached if one.kind == "type"], lambda one: one.fields[2])
        aliases = [one for one in attached if one.kind == "alias"]
        making.list_of("identifiers", aliases, lambda one: {"scheme": one.fields[2], "notation": one.fields[3]})
    making.labels("title" if record.kind == "source" else "label", [one for one in attached if one.kind == "label"])
    return making.members, making.places, making.findings


class _Making:
    def __init__(self, record, declared, base):
        self.record = record
        self.declared = declared
        self.base = base
        self.members = {}
        self.places = []
        self.findings = []

    def field(self, n):
        return self.record.fields[n]

    def put(self, name, n, value=None):
        """A member of a field, when something is stated there."""
        if self.field(n) != "":
            self.members[name] = self.field(n) if value is None else value
            self.places.append((f"/{name}", self.record.at(n)))

    def ref(self, name, n):
        self.put(name, n, identity(self.field(n), self.base))

    def fill(self, holder, name, n, pointer, concept):
        """A member of a field, else what the user declares."""
        if self.field(n):
            holder[name] = self.field(n)
            self.places.append((pointer, self.record.at(n)))
        elif concept in self.declared:
            holder[name] = self.declared[concept]
            at = {"kind": "text", "line": self.record.line}
            self.findings.append(finding("AD-109", at, {"concept": concept, "value": holder[name]}))

    def list_of(self, name, records, make):
        if records:
            self.members[name] = [make(one) for one in records]
            self.places += [(f"/{name}/{n}", one.at(2)) for n, one in enumerate(records)]

    def labels(self, name, records):
        if records:
            self.members[name] = {one.fields[2]: one.fields[3] for one in records}
            self.places += [(f"/{name}/{one.fields[2]}", one.at(3)) for one in records]


def _dataset(making):
    making.put("license", 2)
    making.put("version", 3)
    making.put("issued", 4)


def _entity(making):
    coordinates = [float(text) for text in making.record.fields[3:] if text]
    if not coordinates:
        return
    point = {"type": "Point"}
    making.members["geometries"] = [point]
    making.fill(point, "rs", 2, "/geometries/0/rs", "crs")
    point["coordinates"] = coordinates
    making.places.append(("/geometries/0/coordinates", making.record.at(3)))


def _property(making):
    making.put("quantityKind", 2)
    making.fill(making.members, "unit", 3, "/unit", "unit")


def _observation(making):
    making.put("origin", 4)
    making.ref("featureOfInterest", 2)
    making.ref("observedProperty", 3)
    if making.field(5):
        making.put("phenomenonTime", 5, read_extent(making.field(5)))
    making.put("resultTime", 6)
    making.members["result"] = _result(making)


def _result(making):
    text = making.field(7)
    name = "missing" if text.startswith("?") else "value"
    result = {"kind": "quantity", name: text[1:] if name == "missing" else float(text)}
    making.places.append((f"/result/{name}", making.record.at(7)))
    if name == "value":
        making.fill(result, "unit", 8, "/result/unit", "unit")
        if number_text(result["value"]) != text:
            result["native"] = {"value": text}
    elif making.field(8):
        result["unit"] = making.field(8)
        making.places.append(("/result/unit", making.record.at(8)))
    if making.field(9):
        result["uncertainty"] = {"kind": "standard", "value": float(making.field(9))}
        making.places.append(("/result/uncertainty/value", making.record.at(9)))
    return result
