// @generated from schemas (sha256:6f5d6466bf0b4e20) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

/** A value of an object type, by member name. */
export type Holder = Readonly<Record<string, unknown>>;

/** Enters each member that is there and for which `table` says what to do; `table` follows `members`. */
export interface Walk {
  readonly members: readonly string[];
  readonly visit: <Child>(value: Holder, table: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) => void;
}

const walkIdentifier: Walk = {
  members: "scheme usedFrom usedUntil".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["scheme"]) !== undefined) enter(c, x, "scheme");
    if ((c = t[1]) !== undefined && (x = v["usedFrom"]) !== undefined) enter(c, x, "usedFrom");
    if ((c = t[2]) !== undefined && (x = v["usedUntil"]) !== undefined) enter(c, x, "usedUntil");
  },
};

const walkMeasuredRange: Walk = {
  members: "unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkPackage: Walk = {
  members: "external".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["external"]) !== undefined) enter(c, x, "external");
  },
};

const walkPinnedRef: Walk = {
  members: "id digest".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["digest"]) !== undefined) enter(c, x, "digest");
  },
};

const walkQuantity: Walk = {
  members: "missing unit unitIri uncertainty native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["missing"]) !== undefined) enter(c, x, "missing");
    if ((c = t[1]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[2]) !== undefined && (x = v["unitIri"]) !== undefined) enter(c, x, "unitIri");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
    if ((c = t[4]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkResource: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkSource: Walk = {
  members: "asset".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["asset"]) !== undefined) enter(c, x, "asset");
  },
};

const walkUncertaintyNone: Walk = {
  members: "sources character unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[1]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkUncertaintyUnknown: Walk = {
  members: "sources character unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[1]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkUncertaintyStandard: Walk = {
  members: "sources character unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[1]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkUncertaintyExpanded: Walk = {
  members: "sources character unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[1]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkUncertaintyInterval: Walk = {
  members: "intervalType sources character unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["intervalType"]) !== undefined) enter(c, x, "intervalType");
    if ((c = t[1]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[2]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[3]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkUncertaintyQuantiles: Walk = {
  members: "sources character unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[1]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkUncertaintyDistribution: Walk = {
  members: "family sources character unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["family"]) !== undefined) enter(c, x, "family");
    if ((c = t[1]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[2]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[3]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkUncertaintyCovariance: Walk = {
  members: "sources character unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[1]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkUncertaintyEnsemble: Walk = {
  members: "memberIdentity sources character unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["memberIdentity"]) !== undefined) enter(c, x, "memberIdentity");
    if ((c = t[1]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[2]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[3]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkUncertaintyProbabilities: Walk = {
  members: "sources character unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[1]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkUncertaintySet: Walk = {
  members: "sources character unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[1]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkUncertaintySpec: Walk = {
  members: "kind family memberIdentity sources character correlation correlationRef".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["kind"]) !== undefined) enter(c, x, "kind");
    if ((c = t[1]) !== undefined && (x = v["family"]) !== undefined) enter(c, x, "family");
    if ((c = t[2]) !== undefined && (x = v["memberIdentity"]) !== undefined) enter(c, x, "memberIdentity");
    if ((c = t[3]) !== undefined && (x = v["sources"]) !== undefined) enter(c, x, "sources");
    if ((c = t[4]) !== undefined && (x = v["character"]) !== undefined) enter(c, x, "character");
    if ((c = t[5]) !== undefined && (x = v["correlation"]) !== undefined) enter(c, x, "correlation");
    if ((c = t[6]) !== undefined && (x = v["correlationRef"]) !== undefined) enter(c, x, "correlationRef");
  },
};

const walkRecurrence: Walk = {
  members: "duration".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["duration"]) !== undefined) enter(c, x, "duration");
  },
};

const walkTemporalSupport: Walk = {
  members: "kind method period intervalLabel step clock timeScale calendar trs latency native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["kind"]) !== undefined) enter(c, x, "kind");
    if ((c = t[1]) !== undefined && (x = v["method"]) !== undefined) enter(c, x, "method");
    if ((c = t[2]) !== undefined && (x = v["period"]) !== undefined) enter(c, x, "period");
    if ((c = t[3]) !== undefined && (x = v["intervalLabel"]) !== undefined) enter(c, x, "intervalLabel");
    if ((c = t[4]) !== undefined && (x = v["step"]) !== undefined) enter(c, x, "step");
    if ((c = t[5]) !== undefined && (x = v["clock"]) !== undefined) enter(c, x, "clock");
    if ((c = t[6]) !== undefined && (x = v["timeScale"]) !== undefined) enter(c, x, "timeScale");
    if ((c = t[7]) !== undefined && (x = v["calendar"]) !== undefined) enter(c, x, "calendar");
    if ((c = t[8]) !== undefined && (x = v["trs"]) !== undefined) enter(c, x, "trs");
    if ((c = t[9]) !== undefined && (x = v["latency"]) !== undefined) enter(c, x, "latency");
    if ((c = t[10]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkTimeExtent: Walk = {
  members: "at start end unknown bounds trs precision uncertainty recurrence native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["at"]) !== undefined) enter(c, x, "at");
    if ((c = t[1]) !== undefined && (x = v["start"]) !== undefined) enter(c, x, "start");
    if ((c = t[2]) !== undefined && (x = v["end"]) !== undefined) enter(c, x, "end");
    if ((c = t[3]) !== undefined && (x = v["unknown"]) !== undefined) enter(c, x, "unknown");
    if ((c = t[4]) !== undefined && (x = v["bounds"]) !== undefined) enter(c, x, "bounds");
    if ((c = t[5]) !== undefined && (x = v["trs"]) !== undefined) enter(c, x, "trs");
    if ((c = t[6]) !== undefined && (x = v["precision"]) !== undefined) enter(c, x, "precision");
    if ((c = t[7]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
    if ((c = t[8]) !== undefined && (x = v["recurrence"]) !== undefined) enter(c, x, "recurrence");
    if ((c = t[9]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkAxisSpec: Walk = {
  members: "direction unit range".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["direction"]) !== undefined) enter(c, x, "direction");
    if ((c = t[1]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[2]) !== undefined && (x = v["range"]) !== undefined) enter(c, x, "range");
  },
};

const walkGeometryPoint: Walk = {
  members: "rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[1]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[2]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryMultiPoint: Walk = {
  members: "rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[1]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[2]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryLineString: Walk = {
  members: "rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[1]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[2]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryMultiLineString: Walk = {
  members: "rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[1]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[2]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryPolygon: Walk = {
  members: "rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[1]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[2]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryMultiPolygon: Walk = {
  members: "rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[1]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[2]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryPolyhedron: Walk = {
  members: "rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[1]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[2]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryMultiPolyhedron: Walk = {
  members: "rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[1]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[2]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryPrism: Walk = {
  members: "baseType rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["baseType"]) !== undefined) enter(c, x, "baseType");
    if ((c = t[1]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[2]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[3]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[4]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryBox: Walk = {
  members: "rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[1]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[2]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryCellSet: Walk = {
  members: "rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[1]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[2]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryMovingPoint: Walk = {
  members: "times trs orientations interpolation rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["times"]) !== undefined) enter(c, x, "times");
    if ((c = t[1]) !== undefined && (x = v["trs"]) !== undefined) enter(c, x, "trs");
    if ((c = t[2]) !== undefined && (x = v["orientations"]) !== undefined) enter(c, x, "orientations");
    if ((c = t[3]) !== undefined && (x = v["interpolation"]) !== undefined) enter(c, x, "interpolation");
    if ((c = t[4]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[5]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[6]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[7]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryMovingPolygon: Walk = {
  members: "times trs interpolation rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["times"]) !== undefined) enter(c, x, "times");
    if ((c = t[1]) !== undefined && (x = v["trs"]) !== undefined) enter(c, x, "trs");
    if ((c = t[2]) !== undefined && (x = v["interpolation"]) !== undefined) enter(c, x, "interpolation");
    if ((c = t[3]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[4]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[5]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[6]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkGeometryExternal: Walk = {
  members: "asset rs role validTime uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["asset"]) !== undefined) enter(c, x, "asset");
    if ((c = t[1]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[2]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[3]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[4]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkReferenceSystem: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native kind definition axes body attachedTo componentSystems verticalDatum unit gridSystem calendar timeScale timeOrigin".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["kind"]) !== undefined) enter(c, x, "kind");
    if ((c = t[17]) !== undefined && (x = v["definition"]) !== undefined) enter(c, x, "definition");
    if ((c = t[18]) !== undefined && (x = v["axes"]) !== undefined) enter(c, x, "axes");
    if ((c = t[19]) !== undefined && (x = v["body"]) !== undefined) enter(c, x, "body");
    if ((c = t[20]) !== undefined && (x = v["attachedTo"]) !== undefined) enter(c, x, "attachedTo");
    if ((c = t[21]) !== undefined && (x = v["componentSystems"]) !== undefined) enter(c, x, "componentSystems");
    if ((c = t[22]) !== undefined && (x = v["verticalDatum"]) !== undefined) enter(c, x, "verticalDatum");
    if ((c = t[23]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[24]) !== undefined && (x = v["gridSystem"]) !== undefined) enter(c, x, "gridSystem");
    if ((c = t[25]) !== undefined && (x = v["calendar"]) !== undefined) enter(c, x, "calendar");
    if ((c = t[26]) !== undefined && (x = v["timeScale"]) !== undefined) enter(c, x, "timeScale");
    if ((c = t[27]) !== undefined && (x = v["timeOrigin"]) !== undefined) enter(c, x, "timeOrigin");
  },
};

const walkScale: Walk = {
  members: "dimension resolution characteristic supportSize extent scaleLevel".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["dimension"]) !== undefined) enter(c, x, "dimension");
    if ((c = t[1]) !== undefined && (x = v["resolution"]) !== undefined) enter(c, x, "resolution");
    if ((c = t[2]) !== undefined && (x = v["characteristic"]) !== undefined) enter(c, x, "characteristic");
    if ((c = t[3]) !== undefined && (x = v["supportSize"]) !== undefined) enter(c, x, "supportSize");
    if ((c = t[4]) !== undefined && (x = v["extent"]) !== undefined) enter(c, x, "extent");
    if ((c = t[5]) !== undefined && (x = v["scaleLevel"]) !== undefined) enter(c, x, "scaleLevel");
  },
};

const walkSpatialSupport: Walk = {
  members: "kind rs verticalRs pose grid location resolution mask method native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["kind"]) !== undefined) enter(c, x, "kind");
    if ((c = t[1]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
    if ((c = t[2]) !== undefined && (x = v["verticalRs"]) !== undefined) enter(c, x, "verticalRs");
    if ((c = t[3]) !== undefined && (x = v["pose"]) !== undefined) enter(c, x, "pose");
    if ((c = t[4]) !== undefined && (x = v["grid"]) !== undefined) enter(c, x, "grid");
    if ((c = t[5]) !== undefined && (x = v["location"]) !== undefined) enter(c, x, "location");
    if ((c = t[6]) !== undefined && (x = v["resolution"]) !== undefined) enter(c, x, "resolution");
    if ((c = t[7]) !== undefined && (x = v["mask"]) !== undefined) enter(c, x, "mask");
    if ((c = t[8]) !== undefined && (x = v["method"]) !== undefined) enter(c, x, "method");
    if ((c = t[9]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkTransform: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native sourceRs targetRs method rotation field validTime series uncertainty".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["sourceRs"]) !== undefined) enter(c, x, "sourceRs");
    if ((c = t[17]) !== undefined && (x = v["targetRs"]) !== undefined) enter(c, x, "targetRs");
    if ((c = t[18]) !== undefined && (x = v["method"]) !== undefined) enter(c, x, "method");
    if ((c = t[19]) !== undefined && (x = v["rotation"]) !== undefined) enter(c, x, "rotation");
    if ((c = t[20]) !== undefined && (x = v["field"]) !== undefined) enter(c, x, "field");
    if ((c = t[21]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[22]) !== undefined && (x = v["series"]) !== undefined) enter(c, x, "series");
    if ((c = t[23]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
  },
};

const walkEntity: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native entityTypes modality existence geometries frame relations scales".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["entityTypes"]) !== undefined) enter(c, x, "entityTypes");
    if ((c = t[17]) !== undefined && (x = v["modality"]) !== undefined) enter(c, x, "modality");
    if ((c = t[18]) !== undefined && (x = v["existence"]) !== undefined) enter(c, x, "existence");
    if ((c = t[19]) !== undefined && (x = v["geometries"]) !== undefined) enter(c, x, "geometries");
    if ((c = t[20]) !== undefined && (x = v["frame"]) !== undefined) enter(c, x, "frame");
    if ((c = t[21]) !== undefined && (x = v["relations"]) !== undefined) enter(c, x, "relations");
    if ((c = t[22]) !== undefined && (x = v["scales"]) !== undefined) enter(c, x, "scales");
  },
};

const walkRelation: Walk = {
  members: "predicate object validTime scaleRelation".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["predicate"]) !== undefined) enter(c, x, "predicate");
    if ((c = t[1]) !== undefined && (x = v["object"]) !== undefined) enter(c, x, "object");
    if ((c = t[2]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[3]) !== undefined && (x = v["scaleRelation"]) !== undefined) enter(c, x, "scaleRelation");
  },
};

const walkScaleRelation: Walk = {
  members: "operation conserves procedure".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["operation"]) !== undefined) enter(c, x, "operation");
    if ((c = t[1]) !== undefined && (x = v["conserves"]) !== undefined) enter(c, x, "conserves");
    if ((c = t[2]) !== undefined && (x = v["procedure"]) !== undefined) enter(c, x, "procedure");
  },
};

const walkCondition: Walk = {
  members: "property quantity".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["property"]) !== undefined) enter(c, x, "property");
    if ((c = t[1]) !== undefined && (x = v["quantity"]) !== undefined) enter(c, x, "quantity");
  },
};

const walkDeployment: Walk = {
  members: "platform during mount".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["platform"]) !== undefined) enter(c, x, "platform");
    if ((c = t[1]) !== undefined && (x = v["during"]) !== undefined) enter(c, x, "during");
    if ((c = t[2]) !== undefined && (x = v["mount"]) !== undefined) enter(c, x, "mount");
  },
};

const walkFlag: Walk = {
  members: "scheme".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["scheme"]) !== undefined) enter(c, x, "scheme");
  },
};

const walkObservation: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native origin featureOfInterest ultimateFeatureOfInterest observedProperty phenomenonTime resultTime validTime referenceTime scenario usedProcedure madeBySystem conditions support result flags geometry scales".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["origin"]) !== undefined) enter(c, x, "origin");
    if ((c = t[17]) !== undefined && (x = v["featureOfInterest"]) !== undefined) enter(c, x, "featureOfInterest");
    if ((c = t[18]) !== undefined && (x = v["ultimateFeatureOfInterest"]) !== undefined) enter(c, x, "ultimateFeatureOfInterest");
    if ((c = t[19]) !== undefined && (x = v["observedProperty"]) !== undefined) enter(c, x, "observedProperty");
    if ((c = t[20]) !== undefined && (x = v["phenomenonTime"]) !== undefined) enter(c, x, "phenomenonTime");
    if ((c = t[21]) !== undefined && (x = v["resultTime"]) !== undefined) enter(c, x, "resultTime");
    if ((c = t[22]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[23]) !== undefined && (x = v["referenceTime"]) !== undefined) enter(c, x, "referenceTime");
    if ((c = t[24]) !== undefined && (x = v["scenario"]) !== undefined) enter(c, x, "scenario");
    if ((c = t[25]) !== undefined && (x = v["usedProcedure"]) !== undefined) enter(c, x, "usedProcedure");
    if ((c = t[26]) !== undefined && (x = v["madeBySystem"]) !== undefined) enter(c, x, "madeBySystem");
    if ((c = t[27]) !== undefined && (x = v["conditions"]) !== undefined) enter(c, x, "conditions");
    if ((c = t[28]) !== undefined && (x = v["support"]) !== undefined) enter(c, x, "support");
    if ((c = t[29]) !== undefined && (x = v["result"]) !== undefined) enter(c, x, "result");
    if ((c = t[30]) !== undefined && (x = v["flags"]) !== undefined) enter(c, x, "flags");
    if ((c = t[31]) !== undefined && (x = v["geometry"]) !== undefined) enter(c, x, "geometry");
    if ((c = t[32]) !== undefined && (x = v["scales"]) !== undefined) enter(c, x, "scales");
  },
};

const walkProcedure: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native procedureType documentation".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["procedureType"]) !== undefined) enter(c, x, "procedureType");
    if ((c = t[17]) !== undefined && (x = v["documentation"]) !== undefined) enter(c, x, "documentation");
  },
};

const walkProperty: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native quantityKind unit unitIri valueType concept medium constituent featureClass qualifiers nature basis positive categories categoryScheme".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["quantityKind"]) !== undefined) enter(c, x, "quantityKind");
    if ((c = t[17]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[18]) !== undefined && (x = v["unitIri"]) !== undefined) enter(c, x, "unitIri");
    if ((c = t[19]) !== undefined && (x = v["valueType"]) !== undefined) enter(c, x, "valueType");
    if ((c = t[20]) !== undefined && (x = v["concept"]) !== undefined) enter(c, x, "concept");
    if ((c = t[21]) !== undefined && (x = v["medium"]) !== undefined) enter(c, x, "medium");
    if ((c = t[22]) !== undefined && (x = v["constituent"]) !== undefined) enter(c, x, "constituent");
    if ((c = t[23]) !== undefined && (x = v["featureClass"]) !== undefined) enter(c, x, "featureClass");
    if ((c = t[24]) !== undefined && (x = v["qualifiers"]) !== undefined) enter(c, x, "qualifiers");
    if ((c = t[25]) !== undefined && (x = v["nature"]) !== undefined) enter(c, x, "nature");
    if ((c = t[26]) !== undefined && (x = v["basis"]) !== undefined) enter(c, x, "basis");
    if ((c = t[27]) !== undefined && (x = v["positive"]) !== undefined) enter(c, x, "positive");
    if ((c = t[28]) !== undefined && (x = v["categories"]) !== undefined) enter(c, x, "categories");
    if ((c = t[29]) !== undefined && (x = v["categoryScheme"]) !== undefined) enter(c, x, "categoryScheme");
  },
};

const walkPropertyFacets: Walk = {
  members: "quantityKind unit unitIri valueType concept medium constituent featureClass qualifiers nature basis positive categories categoryScheme".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["quantityKind"]) !== undefined) enter(c, x, "quantityKind");
    if ((c = t[1]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[2]) !== undefined && (x = v["unitIri"]) !== undefined) enter(c, x, "unitIri");
    if ((c = t[3]) !== undefined && (x = v["valueType"]) !== undefined) enter(c, x, "valueType");
    if ((c = t[4]) !== undefined && (x = v["concept"]) !== undefined) enter(c, x, "concept");
    if ((c = t[5]) !== undefined && (x = v["medium"]) !== undefined) enter(c, x, "medium");
    if ((c = t[6]) !== undefined && (x = v["constituent"]) !== undefined) enter(c, x, "constituent");
    if ((c = t[7]) !== undefined && (x = v["featureClass"]) !== undefined) enter(c, x, "featureClass");
    if ((c = t[8]) !== undefined && (x = v["qualifiers"]) !== undefined) enter(c, x, "qualifiers");
    if ((c = t[9]) !== undefined && (x = v["nature"]) !== undefined) enter(c, x, "nature");
    if ((c = t[10]) !== undefined && (x = v["basis"]) !== undefined) enter(c, x, "basis");
    if ((c = t[11]) !== undefined && (x = v["positive"]) !== undefined) enter(c, x, "positive");
    if ((c = t[12]) !== undefined && (x = v["categories"]) !== undefined) enter(c, x, "categories");
    if ((c = t[13]) !== undefined && (x = v["categoryScheme"]) !== undefined) enter(c, x, "categoryScheme");
  },
};

const walkResultQuantity: Walk = {
  members: "unit unitIri missing uncertainty native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[1]) !== undefined && (x = v["unitIri"]) !== undefined) enter(c, x, "unitIri");
    if ((c = t[2]) !== undefined && (x = v["missing"]) !== undefined) enter(c, x, "missing");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
    if ((c = t[4]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkResultVector: Walk = {
  members: "unit unitIri missing uncertainty native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[1]) !== undefined && (x = v["unitIri"]) !== undefined) enter(c, x, "unitIri");
    if ((c = t[2]) !== undefined && (x = v["missing"]) !== undefined) enter(c, x, "missing");
    if ((c = t[3]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
    if ((c = t[4]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkResultCount: Walk = {
  members: "missing uncertainty native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["missing"]) !== undefined) enter(c, x, "missing");
    if ((c = t[1]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
    if ((c = t[2]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkResultCategory: Walk = {
  members: "missing uncertainty native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["missing"]) !== undefined) enter(c, x, "missing");
    if ((c = t[1]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
    if ((c = t[2]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkResultTruth: Walk = {
  members: "missing uncertainty native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["missing"]) !== undefined) enter(c, x, "missing");
    if ((c = t[1]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
    if ((c = t[2]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkResultText: Walk = {
  members: "missing uncertainty native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["missing"]) !== undefined) enter(c, x, "missing");
    if ((c = t[1]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
    if ((c = t[2]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkResultField: Walk = {
  members: "field uncertainty native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["field"]) !== undefined) enter(c, x, "field");
    if ((c = t[1]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
    if ((c = t[2]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkSample: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native sampleKind sampleOf sampledAt geometries usedProcedure size".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["sampleKind"]) !== undefined) enter(c, x, "sampleKind");
    if ((c = t[17]) !== undefined && (x = v["sampleOf"]) !== undefined) enter(c, x, "sampleOf");
    if ((c = t[18]) !== undefined && (x = v["sampledAt"]) !== undefined) enter(c, x, "sampledAt");
    if ((c = t[19]) !== undefined && (x = v["geometries"]) !== undefined) enter(c, x, "geometries");
    if ((c = t[20]) !== undefined && (x = v["usedProcedure"]) !== undefined) enter(c, x, "usedProcedure");
    if ((c = t[21]) !== undefined && (x = v["size"]) !== undefined) enter(c, x, "size");
  },
};

const walkSupport: Walk = {
  members: "space time".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["space"]) !== undefined) enter(c, x, "space");
    if ((c = t[1]) !== undefined && (x = v["time"]) !== undefined) enter(c, x, "time");
  },
};

const walkSystem: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native roles implements observes subSystemOf frame deployments".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["roles"]) !== undefined) enter(c, x, "roles");
    if ((c = t[17]) !== undefined && (x = v["implements"]) !== undefined) enter(c, x, "implements");
    if ((c = t[18]) !== undefined && (x = v["observes"]) !== undefined) enter(c, x, "observes");
    if ((c = t[19]) !== undefined && (x = v["subSystemOf"]) !== undefined) enter(c, x, "subSystemOf");
    if ((c = t[20]) !== undefined && (x = v["frame"]) !== undefined) enter(c, x, "frame");
    if ((c = t[21]) !== undefined && (x = v["deployments"]) !== undefined) enter(c, x, "deployments");
  },
};

const walkArrayRef: Walk = {
  members: "asset format dataType".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["asset"]) !== undefined) enter(c, x, "asset");
    if ((c = t[1]) !== undefined && (x = v["format"]) !== undefined) enter(c, x, "format");
    if ((c = t[2]) !== undefined && (x = v["dataType"]) !== undefined) enter(c, x, "dataType");
  },
};

const walkDomain: Walk = {
  members: "domainType axes referencing".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["domainType"]) !== undefined) enter(c, x, "domainType");
    if ((c = t[1]) !== undefined && (x = v["axes"]) !== undefined) enter(c, x, "axes");
    if ((c = t[2]) !== undefined && (x = v["referencing"]) !== undefined) enter(c, x, "referencing");
  },
};

const walkDomainAxisRegular: Walk = {
  members: "source native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[1]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkDomainAxisNumeric: Walk = {
  members: "source native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[1]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkDomainAxisText: Walk = {
  members: "source native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[1]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkDomainAxisComposite: Walk = {
  members: "columns source native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["columns"]) !== undefined) enter(c, x, "columns");
    if ((c = t[1]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[2]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkDomainAxisArray: Walk = {
  members: "array source native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["array"]) !== undefined) enter(c, x, "array");
    if ((c = t[1]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[2]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkField: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native origin featureOfInterest referenceTime resultTime scenario usedProcedure madeBySystem conditions domain variables ranges scales".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["origin"]) !== undefined) enter(c, x, "origin");
    if ((c = t[17]) !== undefined && (x = v["featureOfInterest"]) !== undefined) enter(c, x, "featureOfInterest");
    if ((c = t[18]) !== undefined && (x = v["referenceTime"]) !== undefined) enter(c, x, "referenceTime");
    if ((c = t[19]) !== undefined && (x = v["resultTime"]) !== undefined) enter(c, x, "resultTime");
    if ((c = t[20]) !== undefined && (x = v["scenario"]) !== undefined) enter(c, x, "scenario");
    if ((c = t[21]) !== undefined && (x = v["usedProcedure"]) !== undefined) enter(c, x, "usedProcedure");
    if ((c = t[22]) !== undefined && (x = v["madeBySystem"]) !== undefined) enter(c, x, "madeBySystem");
    if ((c = t[23]) !== undefined && (x = v["conditions"]) !== undefined) enter(c, x, "conditions");
    if ((c = t[24]) !== undefined && (x = v["domain"]) !== undefined) enter(c, x, "domain");
    if ((c = t[25]) !== undefined && (x = v["variables"]) !== undefined) enter(c, x, "variables");
    if ((c = t[26]) !== undefined && (x = v["ranges"]) !== undefined) enter(c, x, "ranges");
    if ((c = t[27]) !== undefined && (x = v["scales"]) !== undefined) enter(c, x, "scales");
  },
};

const walkFieldSpec: Walk = {
  members: "property inlineProperty unit unitIri valueType space time uncertainty range missingPolicy native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["property"]) !== undefined) enter(c, x, "property");
    if ((c = t[1]) !== undefined && (x = v["inlineProperty"]) !== undefined) enter(c, x, "inlineProperty");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[3]) !== undefined && (x = v["unitIri"]) !== undefined) enter(c, x, "unitIri");
    if ((c = t[4]) !== undefined && (x = v["valueType"]) !== undefined) enter(c, x, "valueType");
    if ((c = t[5]) !== undefined && (x = v["space"]) !== undefined) enter(c, x, "space");
    if ((c = t[6]) !== undefined && (x = v["time"]) !== undefined) enter(c, x, "time");
    if ((c = t[7]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
    if ((c = t[8]) !== undefined && (x = v["range"]) !== undefined) enter(c, x, "range");
    if ((c = t[9]) !== undefined && (x = v["missingPolicy"]) !== undefined) enter(c, x, "missingPolicy");
    if ((c = t[10]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkMissingPolicy: Walk = {
  members: "reasons".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["reasons"]) !== undefined) enter(c, x, "reasons");
  },
};

const walkRangeReal: Walk = {
  members: "missing".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["missing"]) !== undefined) enter(c, x, "missing");
  },
};

const walkRangeInteger: Walk = {
  members: "missing".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["missing"]) !== undefined) enter(c, x, "missing");
  },
};

const walkRangeTruth: Walk = {
  members: "missing".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["missing"]) !== undefined) enter(c, x, "missing");
  },
};

const walkRangeText: Walk = {
  members: "missing".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["missing"]) !== undefined) enter(c, x, "missing");
  },
};

const walkRangeArray: Walk = {
  members: "array".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["array"]) !== undefined) enter(c, x, "array");
  },
};

const walkReferencing: Walk = {
  members: "rs".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["rs"]) !== undefined) enter(c, x, "rs");
  },
};

const walkVariable: Walk = {
  members: "property inlineProperty unit unitIri dataType support uncertainty role flagScheme validRange description source native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["property"]) !== undefined) enter(c, x, "property");
    if ((c = t[1]) !== undefined && (x = v["inlineProperty"]) !== undefined) enter(c, x, "inlineProperty");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[3]) !== undefined && (x = v["unitIri"]) !== undefined) enter(c, x, "unitIri");
    if ((c = t[4]) !== undefined && (x = v["dataType"]) !== undefined) enter(c, x, "dataType");
    if ((c = t[5]) !== undefined && (x = v["support"]) !== undefined) enter(c, x, "support");
    if ((c = t[6]) !== undefined && (x = v["uncertainty"]) !== undefined) enter(c, x, "uncertainty");
    if ((c = t[7]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[8]) !== undefined && (x = v["flagScheme"]) !== undefined) enter(c, x, "flagScheme");
    if ((c = t[9]) !== undefined && (x = v["validRange"]) !== undefined) enter(c, x, "validRange");
    if ((c = t[10]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[11]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[12]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkActivity: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native startedAt endedAt used generated associatedWith procedure informedBy".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["startedAt"]) !== undefined) enter(c, x, "startedAt");
    if ((c = t[17]) !== undefined && (x = v["endedAt"]) !== undefined) enter(c, x, "endedAt");
    if ((c = t[18]) !== undefined && (x = v["used"]) !== undefined) enter(c, x, "used");
    if ((c = t[19]) !== undefined && (x = v["generated"]) !== undefined) enter(c, x, "generated");
    if ((c = t[20]) !== undefined && (x = v["associatedWith"]) !== undefined) enter(c, x, "associatedWith");
    if ((c = t[21]) !== undefined && (x = v["procedure"]) !== undefined) enter(c, x, "procedure");
    if ((c = t[22]) !== undefined && (x = v["informedBy"]) !== undefined) enter(c, x, "informedBy");
  },
};

const walkAgent: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native agentType actsFor".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["agentType"]) !== undefined) enter(c, x, "agentType");
    if ((c = t[17]) !== undefined && (x = v["actsFor"]) !== undefined) enter(c, x, "actsFor");
  },
};

const walkAsset: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native digest access".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["digest"]) !== undefined) enter(c, x, "digest");
    if ((c = t[17]) !== undefined && (x = v["access"]) !== undefined) enter(c, x, "access");
  },
};

const walkDataset: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native title license publisher creators contributors keywords accessRights issued modified spatial temporal members distributions quality splits splitGap inSeries relations".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["title"]) !== undefined) enter(c, x, "title");
    if ((c = t[17]) !== undefined && (x = v["license"]) !== undefined) enter(c, x, "license");
    if ((c = t[18]) !== undefined && (x = v["publisher"]) !== undefined) enter(c, x, "publisher");
    if ((c = t[19]) !== undefined && (x = v["creators"]) !== undefined) enter(c, x, "creators");
    if ((c = t[20]) !== undefined && (x = v["contributors"]) !== undefined) enter(c, x, "contributors");
    if ((c = t[21]) !== undefined && (x = v["keywords"]) !== undefined) enter(c, x, "keywords");
    if ((c = t[22]) !== undefined && (x = v["accessRights"]) !== undefined) enter(c, x, "accessRights");
    if ((c = t[23]) !== undefined && (x = v["issued"]) !== undefined) enter(c, x, "issued");
    if ((c = t[24]) !== undefined && (x = v["modified"]) !== undefined) enter(c, x, "modified");
    if ((c = t[25]) !== undefined && (x = v["spatial"]) !== undefined) enter(c, x, "spatial");
    if ((c = t[26]) !== undefined && (x = v["temporal"]) !== undefined) enter(c, x, "temporal");
    if ((c = t[27]) !== undefined && (x = v["members"]) !== undefined) enter(c, x, "members");
    if ((c = t[28]) !== undefined && (x = v["distributions"]) !== undefined) enter(c, x, "distributions");
    if ((c = t[29]) !== undefined && (x = v["quality"]) !== undefined) enter(c, x, "quality");
    if ((c = t[30]) !== undefined && (x = v["splits"]) !== undefined) enter(c, x, "splits");
    if ((c = t[31]) !== undefined && (x = v["splitGap"]) !== undefined) enter(c, x, "splitGap");
    if ((c = t[32]) !== undefined && (x = v["inSeries"]) !== undefined) enter(c, x, "inSeries");
    if ((c = t[33]) !== undefined && (x = v["relations"]) !== undefined) enter(c, x, "relations");
  },
};

const walkPolicy: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native policyType targets modelParts license permissions prohibitions obligations conflict legalBasis".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["policyType"]) !== undefined) enter(c, x, "policyType");
    if ((c = t[17]) !== undefined && (x = v["targets"]) !== undefined) enter(c, x, "targets");
    if ((c = t[18]) !== undefined && (x = v["modelParts"]) !== undefined) enter(c, x, "modelParts");
    if ((c = t[19]) !== undefined && (x = v["license"]) !== undefined) enter(c, x, "license");
    if ((c = t[20]) !== undefined && (x = v["permissions"]) !== undefined) enter(c, x, "permissions");
    if ((c = t[21]) !== undefined && (x = v["prohibitions"]) !== undefined) enter(c, x, "prohibitions");
    if ((c = t[22]) !== undefined && (x = v["obligations"]) !== undefined) enter(c, x, "obligations");
    if ((c = t[23]) !== undefined && (x = v["conflict"]) !== undefined) enter(c, x, "conflict");
    if ((c = t[24]) !== undefined && (x = v["legalBasis"]) !== undefined) enter(c, x, "legalBasis");
  },
};

const walkPolicyConstraint: Walk = {
  members: "leftOperand operator rightOperand unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["leftOperand"]) !== undefined) enter(c, x, "leftOperand");
    if ((c = t[1]) !== undefined && (x = v["operator"]) !== undefined) enter(c, x, "operator");
    if ((c = t[2]) !== undefined && (x = v["rightOperand"]) !== undefined) enter(c, x, "rightOperand");
    if ((c = t[3]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkPolicyRule: Walk = {
  members: "action target modelParts assignee assigner constraints duties".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["action"]) !== undefined) enter(c, x, "action");
    if ((c = t[1]) !== undefined && (x = v["target"]) !== undefined) enter(c, x, "target");
    if ((c = t[2]) !== undefined && (x = v["modelParts"]) !== undefined) enter(c, x, "modelParts");
    if ((c = t[3]) !== undefined && (x = v["assignee"]) !== undefined) enter(c, x, "assignee");
    if ((c = t[4]) !== undefined && (x = v["assigner"]) !== undefined) enter(c, x, "assigner");
    if ((c = t[5]) !== undefined && (x = v["constraints"]) !== undefined) enter(c, x, "constraints");
    if ((c = t[6]) !== undefined && (x = v["duties"]) !== undefined) enter(c, x, "duties");
  },
};

const walkQualityMeasurement: Walk = {
  members: "metric unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["metric"]) !== undefined) enter(c, x, "metric");
    if ((c = t[1]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkSplit: Walk = {
  members: "purpose members during region".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["purpose"]) !== undefined) enter(c, x, "purpose");
    if ((c = t[1]) !== undefined && (x = v["members"]) !== undefined) enter(c, x, "members");
    if ((c = t[2]) !== undefined && (x = v["during"]) !== undefined) enter(c, x, "during");
    if ((c = t[3]) !== undefined && (x = v["region"]) !== undefined) enter(c, x, "region");
  },
};

const walkAccepts: Walk = {
  members: "merge unmapped".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["merge"]) !== undefined) enter(c, x, "merge");
    if ((c = t[1]) !== undefined && (x = v["unmapped"]) !== undefined) enter(c, x, "unmapped");
  },
};

const walkApproximation: Walk = {
  members: "reference metric unit kind evidence trainedOn testedOn".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["reference"]) !== undefined) enter(c, x, "reference");
    if ((c = t[1]) !== undefined && (x = v["metric"]) !== undefined) enter(c, x, "metric");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[3]) !== undefined && (x = v["kind"]) !== undefined) enter(c, x, "kind");
    if ((c = t[4]) !== undefined && (x = v["evidence"]) !== undefined) enter(c, x, "evidence");
    if ((c = t[5]) !== undefined && (x = v["trainedOn"]) !== undefined) enter(c, x, "trainedOn");
    if ((c = t[6]) !== undefined && (x = v["testedOn"]) !== undefined) enter(c, x, "testedOn");
  },
};

const walkAssumption: Walk = {
  members: "topic statement".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["topic"]) !== undefined) enter(c, x, "topic");
    if ((c = t[1]) !== undefined && (x = v["statement"]) !== undefined) enter(c, x, "statement");
  },
};

const walkBinding: Walk = {
  members: "protocol artifact capabilities sync endpoint".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["protocol"]) !== undefined) enter(c, x, "protocol");
    if ((c = t[1]) !== undefined && (x = v["artifact"]) !== undefined) enter(c, x, "artifact");
    if ((c = t[2]) !== undefined && (x = v["capabilities"]) !== undefined) enter(c, x, "capabilities");
    if ((c = t[3]) !== undefined && (x = v["sync"]) !== undefined) enter(c, x, "sync");
    if ((c = t[4]) !== undefined && (x = v["endpoint"]) !== undefined) enter(c, x, "endpoint");
  },
};

const walkCost: Walk = {
  members: "measure per unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["measure"]) !== undefined) enter(c, x, "measure");
    if ((c = t[1]) !== undefined && (x = v["per"]) !== undefined) enter(c, x, "per");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkEquation: Walk = {
  members: "format ref label".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["format"]) !== undefined) enter(c, x, "format");
    if ((c = t[1]) !== undefined && (x = v["ref"]) !== undefined) enter(c, x, "ref");
    if ((c = t[2]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
  },
};

const walkFidelity: Walk = {
  members: "scheme".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["scheme"]) !== undefined) enter(c, x, "scheme");
  },
};

const walkHybrid: Walk = {
  members: "pattern parts".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["pattern"]) !== undefined) enter(c, x, "pattern");
    if ((c = t[1]) !== undefined && (x = v["parts"]) !== undefined) enter(c, x, "parts");
  },
};

const walkHybridPart: Walk = {
  members: "model".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["model"]) !== undefined) enter(c, x, "model");
  },
};

const walkModel: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native procedureType documentation modelKind subject digest represents equations assumptions scales fidelity ports bindings validity approximates hybrid trainedOn numerics determinism costs replaces card attestations".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["procedureType"]) !== undefined) enter(c, x, "procedureType");
    if ((c = t[17]) !== undefined && (x = v["documentation"]) !== undefined) enter(c, x, "documentation");
    if ((c = t[18]) !== undefined && (x = v["modelKind"]) !== undefined) enter(c, x, "modelKind");
    if ((c = t[19]) !== undefined && (x = v["subject"]) !== undefined) enter(c, x, "subject");
    if ((c = t[20]) !== undefined && (x = v["digest"]) !== undefined) enter(c, x, "digest");
    if ((c = t[21]) !== undefined && (x = v["represents"]) !== undefined) enter(c, x, "represents");
    if ((c = t[22]) !== undefined && (x = v["equations"]) !== undefined) enter(c, x, "equations");
    if ((c = t[23]) !== undefined && (x = v["assumptions"]) !== undefined) enter(c, x, "assumptions");
    if ((c = t[24]) !== undefined && (x = v["scales"]) !== undefined) enter(c, x, "scales");
    if ((c = t[25]) !== undefined && (x = v["fidelity"]) !== undefined) enter(c, x, "fidelity");
    if ((c = t[26]) !== undefined && (x = v["ports"]) !== undefined) enter(c, x, "ports");
    if ((c = t[27]) !== undefined && (x = v["bindings"]) !== undefined) enter(c, x, "bindings");
    if ((c = t[28]) !== undefined && (x = v["validity"]) !== undefined) enter(c, x, "validity");
    if ((c = t[29]) !== undefined && (x = v["approximates"]) !== undefined) enter(c, x, "approximates");
    if ((c = t[30]) !== undefined && (x = v["hybrid"]) !== undefined) enter(c, x, "hybrid");
    if ((c = t[31]) !== undefined && (x = v["trainedOn"]) !== undefined) enter(c, x, "trainedOn");
    if ((c = t[32]) !== undefined && (x = v["numerics"]) !== undefined) enter(c, x, "numerics");
    if ((c = t[33]) !== undefined && (x = v["determinism"]) !== undefined) enter(c, x, "determinism");
    if ((c = t[34]) !== undefined && (x = v["costs"]) !== undefined) enter(c, x, "costs");
    if ((c = t[35]) !== undefined && (x = v["replaces"]) !== undefined) enter(c, x, "replaces");
    if ((c = t[36]) !== undefined && (x = v["card"]) !== undefined) enter(c, x, "card");
    if ((c = t[37]) !== undefined && (x = v["attestations"]) !== undefined) enter(c, x, "attestations");
  },
};

const walkNumerics: Walk = {
  members: "stepping stepSize".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["stepping"]) !== undefined) enter(c, x, "stepping");
    if ((c = t[1]) !== undefined && (x = v["stepSize"]) !== undefined) enter(c, x, "stepSize");
  },
};

const walkOperator: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native procedureType documentation modelKind subject digest represents equations assumptions scales fidelity ports bindings validity approximates hybrid trainedOn numerics determinism costs replaces card attestations operation changes conserves error effectiveResolution".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["procedureType"]) !== undefined) enter(c, x, "procedureType");
    if ((c = t[17]) !== undefined && (x = v["documentation"]) !== undefined) enter(c, x, "documentation");
    if ((c = t[18]) !== undefined && (x = v["modelKind"]) !== undefined) enter(c, x, "modelKind");
    if ((c = t[19]) !== undefined && (x = v["subject"]) !== undefined) enter(c, x, "subject");
    if ((c = t[20]) !== undefined && (x = v["digest"]) !== undefined) enter(c, x, "digest");
    if ((c = t[21]) !== undefined && (x = v["represents"]) !== undefined) enter(c, x, "represents");
    if ((c = t[22]) !== undefined && (x = v["equations"]) !== undefined) enter(c, x, "equations");
    if ((c = t[23]) !== undefined && (x = v["assumptions"]) !== undefined) enter(c, x, "assumptions");
    if ((c = t[24]) !== undefined && (x = v["scales"]) !== undefined) enter(c, x, "scales");
    if ((c = t[25]) !== undefined && (x = v["fidelity"]) !== undefined) enter(c, x, "fidelity");
    if ((c = t[26]) !== undefined && (x = v["ports"]) !== undefined) enter(c, x, "ports");
    if ((c = t[27]) !== undefined && (x = v["bindings"]) !== undefined) enter(c, x, "bindings");
    if ((c = t[28]) !== undefined && (x = v["validity"]) !== undefined) enter(c, x, "validity");
    if ((c = t[29]) !== undefined && (x = v["approximates"]) !== undefined) enter(c, x, "approximates");
    if ((c = t[30]) !== undefined && (x = v["hybrid"]) !== undefined) enter(c, x, "hybrid");
    if ((c = t[31]) !== undefined && (x = v["trainedOn"]) !== undefined) enter(c, x, "trainedOn");
    if ((c = t[32]) !== undefined && (x = v["numerics"]) !== undefined) enter(c, x, "numerics");
    if ((c = t[33]) !== undefined && (x = v["determinism"]) !== undefined) enter(c, x, "determinism");
    if ((c = t[34]) !== undefined && (x = v["costs"]) !== undefined) enter(c, x, "costs");
    if ((c = t[35]) !== undefined && (x = v["replaces"]) !== undefined) enter(c, x, "replaces");
    if ((c = t[36]) !== undefined && (x = v["card"]) !== undefined) enter(c, x, "card");
    if ((c = t[37]) !== undefined && (x = v["attestations"]) !== undefined) enter(c, x, "attestations");
    if ((c = t[38]) !== undefined && (x = v["operation"]) !== undefined) enter(c, x, "operation");
    if ((c = t[39]) !== undefined && (x = v["changes"]) !== undefined) enter(c, x, "changes");
    if ((c = t[40]) !== undefined && (x = v["conserves"]) !== undefined) enter(c, x, "conserves");
    if ((c = t[41]) !== undefined && (x = v["error"]) !== undefined) enter(c, x, "error");
    if ((c = t[42]) !== undefined && (x = v["effectiveResolution"]) !== undefined) enter(c, x, "effectiveResolution");
  },
};

const walkPort: Walk = {
  members: "role field dynamics phase access accepts source native".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["role"]) !== undefined) enter(c, x, "role");
    if ((c = t[1]) !== undefined && (x = v["field"]) !== undefined) enter(c, x, "field");
    if ((c = t[2]) !== undefined && (x = v["dynamics"]) !== undefined) enter(c, x, "dynamics");
    if ((c = t[3]) !== undefined && (x = v["phase"]) !== undefined) enter(c, x, "phase");
    if ((c = t[4]) !== undefined && (x = v["access"]) !== undefined) enter(c, x, "access");
    if ((c = t[5]) !== undefined && (x = v["accepts"]) !== undefined) enter(c, x, "accepts");
    if ((c = t[6]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[7]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
  },
};

const walkValidityDomain: Walk = {
  members: "limits hullMethod hullArtifact region validTime outside fallback".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["limits"]) !== undefined) enter(c, x, "limits");
    if ((c = t[1]) !== undefined && (x = v["hullMethod"]) !== undefined) enter(c, x, "hullMethod");
    if ((c = t[2]) !== undefined && (x = v["hullArtifact"]) !== undefined) enter(c, x, "hullArtifact");
    if ((c = t[3]) !== undefined && (x = v["region"]) !== undefined) enter(c, x, "region");
    if ((c = t[4]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[5]) !== undefined && (x = v["outside"]) !== undefined) enter(c, x, "outside");
    if ((c = t[6]) !== undefined && (x = v["fallback"]) !== undefined) enter(c, x, "fallback");
  },
};

const walkValidityLimit: Walk = {
  members: "unit distribution".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[1]) !== undefined && (x = v["distribution"]) !== undefined) enter(c, x, "distribution");
  },
};

const walkComponent: Walk = {
  members: "model disables twin".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["model"]) !== undefined) enter(c, x, "model");
    if ((c = t[1]) !== undefined && (x = v["disables"]) !== undefined) enter(c, x, "disables");
    if ((c = t[2]) !== undefined && (x = v["twin"]) !== undefined) enter(c, x, "twin");
  },
};

const walkComposition: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native components connections schedule conserves determinism exposes twin attestations".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["components"]) !== undefined) enter(c, x, "components");
    if ((c = t[17]) !== undefined && (x = v["connections"]) !== undefined) enter(c, x, "connections");
    if ((c = t[18]) !== undefined && (x = v["schedule"]) !== undefined) enter(c, x, "schedule");
    if ((c = t[19]) !== undefined && (x = v["conserves"]) !== undefined) enter(c, x, "conserves");
    if ((c = t[20]) !== undefined && (x = v["determinism"]) !== undefined) enter(c, x, "determinism");
    if ((c = t[21]) !== undefined && (x = v["exposes"]) !== undefined) enter(c, x, "exposes");
    if ((c = t[22]) !== undefined && (x = v["twin"]) !== undefined) enter(c, x, "twin");
    if ((c = t[23]) !== undefined && (x = v["attestations"]) !== undefined) enter(c, x, "attestations");
  },
};

const walkConnection: Walk = {
  members: "via allow tolerance verdict".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["via"]) !== undefined) enter(c, x, "via");
    if ((c = t[1]) !== undefined && (x = v["allow"]) !== undefined) enter(c, x, "allow");
    if ((c = t[2]) !== undefined && (x = v["tolerance"]) !== undefined) enter(c, x, "tolerance");
    if ((c = t[3]) !== undefined && (x = v["verdict"]) !== undefined) enter(c, x, "verdict");
  },
};

const walkSchedule: Walk = {
  members: "strategy macroStep iteration deadline".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["strategy"]) !== undefined) enter(c, x, "strategy");
    if ((c = t[1]) !== undefined && (x = v["macroStep"]) !== undefined) enter(c, x, "macroStep");
    if ((c = t[2]) !== undefined && (x = v["iteration"]) !== undefined) enter(c, x, "iteration");
    if ((c = t[3]) !== undefined && (x = v["deadline"]) !== undefined) enter(c, x, "deadline");
  },
};

const walkAction: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native actionKind actsOn affordance window status executedAt authorisedBy results expectedGain expectedEffect cost risk safety".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["actionKind"]) !== undefined) enter(c, x, "actionKind");
    if ((c = t[17]) !== undefined && (x = v["actsOn"]) !== undefined) enter(c, x, "actsOn");
    if ((c = t[18]) !== undefined && (x = v["affordance"]) !== undefined) enter(c, x, "affordance");
    if ((c = t[19]) !== undefined && (x = v["window"]) !== undefined) enter(c, x, "window");
    if ((c = t[20]) !== undefined && (x = v["status"]) !== undefined) enter(c, x, "status");
    if ((c = t[21]) !== undefined && (x = v["executedAt"]) !== undefined) enter(c, x, "executedAt");
    if ((c = t[22]) !== undefined && (x = v["authorisedBy"]) !== undefined) enter(c, x, "authorisedBy");
    if ((c = t[23]) !== undefined && (x = v["results"]) !== undefined) enter(c, x, "results");
    if ((c = t[24]) !== undefined && (x = v["expectedGain"]) !== undefined) enter(c, x, "expectedGain");
    if ((c = t[25]) !== undefined && (x = v["expectedEffect"]) !== undefined) enter(c, x, "expectedEffect");
    if ((c = t[26]) !== undefined && (x = v["cost"]) !== undefined) enter(c, x, "cost");
    if ((c = t[27]) !== undefined && (x = v["risk"]) !== undefined) enter(c, x, "risk");
    if ((c = t[28]) !== undefined && (x = v["safety"]) !== undefined) enter(c, x, "safety");
  },
};

const walkAssimilation: Walk = {
  members: "background observations observationOperator observationError method window analysis innovation localisation realisedGain".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["background"]) !== undefined) enter(c, x, "background");
    if ((c = t[1]) !== undefined && (x = v["observations"]) !== undefined) enter(c, x, "observations");
    if ((c = t[2]) !== undefined && (x = v["observationOperator"]) !== undefined) enter(c, x, "observationOperator");
    if ((c = t[3]) !== undefined && (x = v["observationError"]) !== undefined) enter(c, x, "observationError");
    if ((c = t[4]) !== undefined && (x = v["method"]) !== undefined) enter(c, x, "method");
    if ((c = t[5]) !== undefined && (x = v["window"]) !== undefined) enter(c, x, "window");
    if ((c = t[6]) !== undefined && (x = v["analysis"]) !== undefined) enter(c, x, "analysis");
    if ((c = t[7]) !== undefined && (x = v["innovation"]) !== undefined) enter(c, x, "innovation");
    if ((c = t[8]) !== undefined && (x = v["localisation"]) !== undefined) enter(c, x, "localisation");
    if ((c = t[9]) !== undefined && (x = v["realisedGain"]) !== undefined) enter(c, x, "realisedGain");
  },
};

const walkBelief: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native beliefRole about fields validTime issuedAt validUntil horizon data".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["beliefRole"]) !== undefined) enter(c, x, "beliefRole");
    if ((c = t[17]) !== undefined && (x = v["about"]) !== undefined) enter(c, x, "about");
    if ((c = t[18]) !== undefined && (x = v["fields"]) !== undefined) enter(c, x, "fields");
    if ((c = t[19]) !== undefined && (x = v["validTime"]) !== undefined) enter(c, x, "validTime");
    if ((c = t[20]) !== undefined && (x = v["issuedAt"]) !== undefined) enter(c, x, "issuedAt");
    if ((c = t[21]) !== undefined && (x = v["validUntil"]) !== undefined) enter(c, x, "validUntil");
    if ((c = t[22]) !== undefined && (x = v["horizon"]) !== undefined) enter(c, x, "horizon");
    if ((c = t[23]) !== undefined && (x = v["data"]) !== undefined) enter(c, x, "data");
  },
};

const walkCounterfactual: Walk = {
  members: "method baseline".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["method"]) !== undefined) enter(c, x, "method");
    if ((c = t[1]) !== undefined && (x = v["baseline"]) !== undefined) enter(c, x, "baseline");
  },
};

const walkCriterion: Walk = {
  members: "kind".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["kind"]) !== undefined) enter(c, x, "kind");
  },
};

const walkCycle: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native twin previous observe assimilate predict decide intervene evaluations deadline elapsed status".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["twin"]) !== undefined) enter(c, x, "twin");
    if ((c = t[17]) !== undefined && (x = v["previous"]) !== undefined) enter(c, x, "previous");
    if ((c = t[18]) !== undefined && (x = v["observe"]) !== undefined) enter(c, x, "observe");
    if ((c = t[19]) !== undefined && (x = v["assimilate"]) !== undefined) enter(c, x, "assimilate");
    if ((c = t[20]) !== undefined && (x = v["predict"]) !== undefined) enter(c, x, "predict");
    if ((c = t[21]) !== undefined && (x = v["decide"]) !== undefined) enter(c, x, "decide");
    if ((c = t[22]) !== undefined && (x = v["intervene"]) !== undefined) enter(c, x, "intervene");
    if ((c = t[23]) !== undefined && (x = v["evaluations"]) !== undefined) enter(c, x, "evaluations");
    if ((c = t[24]) !== undefined && (x = v["deadline"]) !== undefined) enter(c, x, "deadline");
    if ((c = t[25]) !== undefined && (x = v["elapsed"]) !== undefined) enter(c, x, "elapsed");
    if ((c = t[26]) !== undefined && (x = v["status"]) !== undefined) enter(c, x, "status");
  },
};

const walkDecision: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native basedOn alternatives criterion chosen decidedBy mode decidedAt validUntil rationale".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["basedOn"]) !== undefined) enter(c, x, "basedOn");
    if ((c = t[17]) !== undefined && (x = v["alternatives"]) !== undefined) enter(c, x, "alternatives");
    if ((c = t[18]) !== undefined && (x = v["criterion"]) !== undefined) enter(c, x, "criterion");
    if ((c = t[19]) !== undefined && (x = v["chosen"]) !== undefined) enter(c, x, "chosen");
    if ((c = t[20]) !== undefined && (x = v["decidedBy"]) !== undefined) enter(c, x, "decidedBy");
    if ((c = t[21]) !== undefined && (x = v["mode"]) !== undefined) enter(c, x, "mode");
    if ((c = t[22]) !== undefined && (x = v["decidedAt"]) !== undefined) enter(c, x, "decidedAt");
    if ((c = t[23]) !== undefined && (x = v["validUntil"]) !== undefined) enter(c, x, "validUntil");
    if ((c = t[24]) !== undefined && (x = v["rationale"]) !== undefined) enter(c, x, "rationale");
  },
};

const walkEvaluation: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native evaluates verification independence scores expectedGain realisedGain counterfactual effect conclusion reason evaluatedAt evaluator".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["evaluates"]) !== undefined) enter(c, x, "evaluates");
    if ((c = t[17]) !== undefined && (x = v["verification"]) !== undefined) enter(c, x, "verification");
    if ((c = t[18]) !== undefined && (x = v["independence"]) !== undefined) enter(c, x, "independence");
    if ((c = t[19]) !== undefined && (x = v["scores"]) !== undefined) enter(c, x, "scores");
    if ((c = t[20]) !== undefined && (x = v["expectedGain"]) !== undefined) enter(c, x, "expectedGain");
    if ((c = t[21]) !== undefined && (x = v["realisedGain"]) !== undefined) enter(c, x, "realisedGain");
    if ((c = t[22]) !== undefined && (x = v["counterfactual"]) !== undefined) enter(c, x, "counterfactual");
    if ((c = t[23]) !== undefined && (x = v["effect"]) !== undefined) enter(c, x, "effect");
    if ((c = t[24]) !== undefined && (x = v["conclusion"]) !== undefined) enter(c, x, "conclusion");
    if ((c = t[25]) !== undefined && (x = v["reason"]) !== undefined) enter(c, x, "reason");
    if ((c = t[26]) !== undefined && (x = v["evaluatedAt"]) !== undefined) enter(c, x, "evaluatedAt");
    if ((c = t[27]) !== undefined && (x = v["evaluator"]) !== undefined) enter(c, x, "evaluator");
  },
};

const walkInformationGain: Walk = {
  members: "measure gainUnit about estimator prior".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["measure"]) !== undefined) enter(c, x, "measure");
    if ((c = t[1]) !== undefined && (x = v["gainUnit"]) !== undefined) enter(c, x, "gainUnit");
    if ((c = t[2]) !== undefined && (x = v["about"]) !== undefined) enter(c, x, "about");
    if ((c = t[3]) !== undefined && (x = v["estimator"]) !== undefined) enter(c, x, "estimator");
    if ((c = t[4]) !== undefined && (x = v["prior"]) !== undefined) enter(c, x, "prior");
  },
};

const walkInnovation: Walk = {
  members: "artifact".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["artifact"]) !== undefined) enter(c, x, "artifact");
  },
};

const walkOutliers: Walk = {
  members: "removedBy".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["removedBy"]) !== undefined) enter(c, x, "removedBy");
  },
};

const walkRun: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native startedAt endedAt used generated associatedWith procedure informedBy runKind simulated settingsDigest domainStatus assimilation".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["startedAt"]) !== undefined) enter(c, x, "startedAt");
    if ((c = t[17]) !== undefined && (x = v["endedAt"]) !== undefined) enter(c, x, "endedAt");
    if ((c = t[18]) !== undefined && (x = v["used"]) !== undefined) enter(c, x, "used");
    if ((c = t[19]) !== undefined && (x = v["generated"]) !== undefined) enter(c, x, "generated");
    if ((c = t[20]) !== undefined && (x = v["associatedWith"]) !== undefined) enter(c, x, "associatedWith");
    if ((c = t[21]) !== undefined && (x = v["procedure"]) !== undefined) enter(c, x, "procedure");
    if ((c = t[22]) !== undefined && (x = v["informedBy"]) !== undefined) enter(c, x, "informedBy");
    if ((c = t[23]) !== undefined && (x = v["runKind"]) !== undefined) enter(c, x, "runKind");
    if ((c = t[24]) !== undefined && (x = v["simulated"]) !== undefined) enter(c, x, "simulated");
    if ((c = t[25]) !== undefined && (x = v["settingsDigest"]) !== undefined) enter(c, x, "settingsDigest");
    if ((c = t[26]) !== undefined && (x = v["domainStatus"]) !== undefined) enter(c, x, "domainStatus");
    if ((c = t[27]) !== undefined && (x = v["assimilation"]) !== undefined) enter(c, x, "assimilation");
  },
};

const walkSafety: Walk = {
  members: "envelope".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["envelope"]) !== undefined) enter(c, x, "envelope");
  },
};

const walkScore: Walk = {
  members: "measure orientation unit weighting outliers baseline".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["measure"]) !== undefined) enter(c, x, "measure");
    if ((c = t[1]) !== undefined && (x = v["orientation"]) !== undefined) enter(c, x, "orientation");
    if ((c = t[2]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
    if ((c = t[3]) !== undefined && (x = v["weighting"]) !== undefined) enter(c, x, "weighting");
    if ((c = t[4]) !== undefined && (x = v["outliers"]) !== undefined) enter(c, x, "outliers");
    if ((c = t[5]) !== undefined && (x = v["baseline"]) !== undefined) enter(c, x, "baseline");
  },
};

const walkScoreWeighting: Walk = {
  members: "kind threshold declaredAt".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["kind"]) !== undefined) enter(c, x, "kind");
    if ((c = t[1]) !== undefined && (x = v["threshold"]) !== undefined) enter(c, x, "threshold");
    if ((c = t[2]) !== undefined && (x = v["declaredAt"]) !== undefined) enter(c, x, "declaredAt");
  },
};

const walkAttestation: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native subjects claimType issuer issuedAt validUntil revokedAt proof".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["subjects"]) !== undefined) enter(c, x, "subjects");
    if ((c = t[17]) !== undefined && (x = v["claimType"]) !== undefined) enter(c, x, "claimType");
    if ((c = t[18]) !== undefined && (x = v["issuer"]) !== undefined) enter(c, x, "issuer");
    if ((c = t[19]) !== undefined && (x = v["issuedAt"]) !== undefined) enter(c, x, "issuedAt");
    if ((c = t[20]) !== undefined && (x = v["validUntil"]) !== undefined) enter(c, x, "validUntil");
    if ((c = t[21]) !== undefined && (x = v["revokedAt"]) !== undefined) enter(c, x, "revokedAt");
    if ((c = t[22]) !== undefined && (x = v["proof"]) !== undefined) enter(c, x, "proof");
  },
};

const walkAttestedSubject: Walk = {
  members: "id digest".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["digest"]) !== undefined) enter(c, x, "digest");
  },
};

const walkCard: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native about oversight riskClass evaluations contact reviewBy".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["about"]) !== undefined) enter(c, x, "about");
    if ((c = t[17]) !== undefined && (x = v["oversight"]) !== undefined) enter(c, x, "oversight");
    if ((c = t[18]) !== undefined && (x = v["riskClass"]) !== undefined) enter(c, x, "riskClass");
    if ((c = t[19]) !== undefined && (x = v["evaluations"]) !== undefined) enter(c, x, "evaluations");
    if ((c = t[20]) !== undefined && (x = v["contact"]) !== undefined) enter(c, x, "contact");
    if ((c = t[21]) !== undefined && (x = v["reviewBy"]) !== undefined) enter(c, x, "reviewBy");
  },
};

const walkDependence: Walk = {
  members: "kind correlationRef".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["kind"]) !== undefined) enter(c, x, "kind");
    if ((c = t[1]) !== undefined && (x = v["correlationRef"]) !== undefined) enter(c, x, "correlationRef");
  },
};

const walkOversight: Walk = {
  members: "stop".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["stop"]) !== undefined) enter(c, x, "stop");
  },
};

const walkProof: Walk = {
  members: "cryptosuite created verificationMethod proofPurpose".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["cryptosuite"]) !== undefined) enter(c, x, "cryptosuite");
    if ((c = t[1]) !== undefined && (x = v["created"]) !== undefined) enter(c, x, "created");
    if ((c = t[2]) !== undefined && (x = v["verificationMethod"]) !== undefined) enter(c, x, "verificationMethod");
    if ((c = t[3]) !== undefined && (x = v["proofPurpose"]) !== undefined) enter(c, x, "proofPurpose");
  },
};

const walkRiskClass: Walk = {
  members: "scheme".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["scheme"]) !== undefined) enter(c, x, "scheme");
  },
};

const walkRiskContributor: Walk = {
  members: "belief twin".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["belief"]) !== undefined) enter(c, x, "belief");
    if ((c = t[1]) !== undefined && (x = v["twin"]) !== undefined) enter(c, x, "twin");
  },
};

const walkRiskEvent: Walk = {
  members: "field comparison threshold region window combine".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["field"]) !== undefined) enter(c, x, "field");
    if ((c = t[1]) !== undefined && (x = v["comparison"]) !== undefined) enter(c, x, "comparison");
    if ((c = t[2]) !== undefined && (x = v["threshold"]) !== undefined) enter(c, x, "threshold");
    if ((c = t[3]) !== undefined && (x = v["region"]) !== undefined) enter(c, x, "region");
    if ((c = t[4]) !== undefined && (x = v["window"]) !== undefined) enter(c, x, "window");
    if ((c = t[5]) !== undefined && (x = v["combine"]) !== undefined) enter(c, x, "combine");
  },
};

const walkRiskMeasure: Walk = {
  members: "measure unit".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["measure"]) !== undefined) enter(c, x, "measure");
    if ((c = t[1]) !== undefined && (x = v["unit"]) !== undefined) enter(c, x, "unit");
  },
};

const walkRiskStatement: Walk = {
  members: "id label description identifiers sameAs correspondsTo versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native event probability measures contributions dependence tail issuedAt validUntil".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["id"]) !== undefined) enter(c, x, "id");
    if ((c = t[1]) !== undefined && (x = v["label"]) !== undefined) enter(c, x, "label");
    if ((c = t[2]) !== undefined && (x = v["description"]) !== undefined) enter(c, x, "description");
    if ((c = t[3]) !== undefined && (x = v["identifiers"]) !== undefined) enter(c, x, "identifiers");
    if ((c = t[4]) !== undefined && (x = v["sameAs"]) !== undefined) enter(c, x, "sameAs");
    if ((c = t[5]) !== undefined && (x = v["correspondsTo"]) !== undefined) enter(c, x, "correspondsTo");
    if ((c = t[6]) !== undefined && (x = v["versionOf"]) !== undefined) enter(c, x, "versionOf");
    if ((c = t[7]) !== undefined && (x = v["previousVersion"]) !== undefined) enter(c, x, "previousVersion");
    if ((c = t[8]) !== undefined && (x = v["recordedFrom"]) !== undefined) enter(c, x, "recordedFrom");
    if ((c = t[9]) !== undefined && (x = v["recordedUntil"]) !== undefined) enter(c, x, "recordedUntil");
    if ((c = t[10]) !== undefined && (x = v["generatedBy"]) !== undefined) enter(c, x, "generatedBy");
    if ((c = t[11]) !== undefined && (x = v["derivedFrom"]) !== undefined) enter(c, x, "derivedFrom");
    if ((c = t[12]) !== undefined && (x = v["policy"]) !== undefined) enter(c, x, "policy");
    if ((c = t[13]) !== undefined && (x = v["conformsTo"]) !== undefined) enter(c, x, "conformsTo");
    if ((c = t[14]) !== undefined && (x = v["source"]) !== undefined) enter(c, x, "source");
    if ((c = t[15]) !== undefined && (x = v["native"]) !== undefined) enter(c, x, "native");
    if ((c = t[16]) !== undefined && (x = v["event"]) !== undefined) enter(c, x, "event");
    if ((c = t[17]) !== undefined && (x = v["probability"]) !== undefined) enter(c, x, "probability");
    if ((c = t[18]) !== undefined && (x = v["measures"]) !== undefined) enter(c, x, "measures");
    if ((c = t[19]) !== undefined && (x = v["contributions"]) !== undefined) enter(c, x, "contributions");
    if ((c = t[20]) !== undefined && (x = v["dependence"]) !== undefined) enter(c, x, "dependence");
    if ((c = t[21]) !== undefined && (x = v["tail"]) !== undefined) enter(c, x, "tail");
    if ((c = t[22]) !== undefined && (x = v["issuedAt"]) !== undefined) enter(c, x, "issuedAt");
    if ((c = t[23]) !== undefined && (x = v["validUntil"]) !== undefined) enter(c, x, "validUntil");
  },
};

const walkTail: Walk = {
  members: "method returnPeriod".split(" "),
  visit<Child>(v: Holder, t: readonly (Child | undefined)[], enter: (child: Child, value: unknown, key: string) => void) {
    let c: Child | undefined;
    let x: unknown;
    if ((c = t[0]) !== undefined && (x = v["method"]) !== undefined) enter(c, x, "method");
    if ((c = t[1]) !== undefined && (x = v["returnPeriod"]) !== undefined) enter(c, x, "returnPeriod");
  },
};

/** By name of class, base, value type or variant (`UncertaintyStandard`); absent when no member holds a site. */
export const walks: ReadonlyMap<string, Walk> = new Map([
  ["Identifier", walkIdentifier],
  ["MeasuredRange", walkMeasuredRange],
  ["Package", walkPackage],
  ["PinnedRef", walkPinnedRef],
  ["Quantity", walkQuantity],
  ["Resource", walkResource],
  ["Source", walkSource],
  ["UncertaintyNone", walkUncertaintyNone],
  ["UncertaintyUnknown", walkUncertaintyUnknown],
  ["UncertaintyStandard", walkUncertaintyStandard],
  ["UncertaintyExpanded", walkUncertaintyExpanded],
  ["UncertaintyInterval", walkUncertaintyInterval],
  ["UncertaintyQuantiles", walkUncertaintyQuantiles],
  ["UncertaintyDistribution", walkUncertaintyDistribution],
  ["UncertaintyCovariance", walkUncertaintyCovariance],
  ["UncertaintyEnsemble", walkUncertaintyEnsemble],
  ["UncertaintyProbabilities", walkUncertaintyProbabilities],
  ["UncertaintySet", walkUncertaintySet],
  ["UncertaintySpec", walkUncertaintySpec],
  ["Recurrence", walkRecurrence],
  ["TemporalSupport", walkTemporalSupport],
  ["TimeExtent", walkTimeExtent],
  ["AxisSpec", walkAxisSpec],
  ["GeometryPoint", walkGeometryPoint],
  ["GeometryMultiPoint", walkGeometryMultiPoint],
  ["GeometryLineString", walkGeometryLineString],
  ["GeometryMultiLineString", walkGeometryMultiLineString],
  ["GeometryPolygon", walkGeometryPolygon],
  ["GeometryMultiPolygon", walkGeometryMultiPolygon],
  ["GeometryPolyhedron", walkGeometryPolyhedron],
  ["GeometryMultiPolyhedron", walkGeometryMultiPolyhedron],
  ["GeometryPrism", walkGeometryPrism],
  ["GeometryBox", walkGeometryBox],
  ["GeometryCellSet", walkGeometryCellSet],
  ["GeometryMovingPoint", walkGeometryMovingPoint],
  ["GeometryMovingPolygon", walkGeometryMovingPolygon],
  ["GeometryExternal", walkGeometryExternal],
  ["ReferenceSystem", walkReferenceSystem],
  ["Scale", walkScale],
  ["SpatialSupport", walkSpatialSupport],
  ["Transform", walkTransform],
  ["Entity", walkEntity],
  ["Relation", walkRelation],
  ["ScaleRelation", walkScaleRelation],
  ["Condition", walkCondition],
  ["Deployment", walkDeployment],
  ["Flag", walkFlag],
  ["Observation", walkObservation],
  ["Procedure", walkProcedure],
  ["Property", walkProperty],
  ["PropertyFacets", walkPropertyFacets],
  ["ResultQuantity", walkResultQuantity],
  ["ResultVector", walkResultVector],
  ["ResultCount", walkResultCount],
  ["ResultCategory", walkResultCategory],
  ["ResultTruth", walkResultTruth],
  ["ResultText", walkResultText],
  ["ResultField", walkResultField],
  ["Sample", walkSample],
  ["Support", walkSupport],
  ["System", walkSystem],
  ["ArrayRef", walkArrayRef],
  ["Domain", walkDomain],
  ["DomainAxisRegular", walkDomainAxisRegular],
  ["DomainAxisNumeric", walkDomainAxisNumeric],
  ["DomainAxisText", walkDomainAxisText],
  ["DomainAxisComposite", walkDomainAxisComposite],
  ["DomainAxisArray", walkDomainAxisArray],
  ["Field", walkField],
  ["FieldSpec", walkFieldSpec],
  ["MissingPolicy", walkMissingPolicy],
  ["RangeReal", walkRangeReal],
  ["RangeInteger", walkRangeInteger],
  ["RangeTruth", walkRangeTruth],
  ["RangeText", walkRangeText],
  ["RangeArray", walkRangeArray],
  ["Referencing", walkReferencing],
  ["Variable", walkVariable],
  ["Activity", walkActivity],
  ["Agent", walkAgent],
  ["Asset", walkAsset],
  ["Dataset", walkDataset],
  ["Policy", walkPolicy],
  ["PolicyConstraint", walkPolicyConstraint],
  ["PolicyRule", walkPolicyRule],
  ["QualityMeasurement", walkQualityMeasurement],
  ["Split", walkSplit],
  ["Accepts", walkAccepts],
  ["Approximation", walkApproximation],
  ["Assumption", walkAssumption],
  ["Binding", walkBinding],
  ["Cost", walkCost],
  ["Equation", walkEquation],
  ["Fidelity", walkFidelity],
  ["Hybrid", walkHybrid],
  ["HybridPart", walkHybridPart],
  ["Model", walkModel],
  ["Numerics", walkNumerics],
  ["Operator", walkOperator],
  ["Port", walkPort],
  ["ValidityDomain", walkValidityDomain],
  ["ValidityLimit", walkValidityLimit],
  ["Component", walkComponent],
  ["Composition", walkComposition],
  ["Connection", walkConnection],
  ["Schedule", walkSchedule],
  ["Action", walkAction],
  ["Assimilation", walkAssimilation],
  ["Belief", walkBelief],
  ["Counterfactual", walkCounterfactual],
  ["Criterion", walkCriterion],
  ["Cycle", walkCycle],
  ["Decision", walkDecision],
  ["Evaluation", walkEvaluation],
  ["InformationGain", walkInformationGain],
  ["Innovation", walkInnovation],
  ["Outliers", walkOutliers],
  ["Run", walkRun],
  ["Safety", walkSafety],
  ["Score", walkScore],
  ["ScoreWeighting", walkScoreWeighting],
  ["Attestation", walkAttestation],
  ["AttestedSubject", walkAttestedSubject],
  ["Card", walkCard],
  ["Dependence", walkDependence],
  ["Oversight", walkOversight],
  ["Proof", walkProof],
  ["RiskClass", walkRiskClass],
  ["RiskContributor", walkRiskContributor],
  ["RiskEvent", walkRiskEvent],
  ["RiskMeasure", walkRiskMeasure],
  ["RiskStatement", walkRiskStatement],
  ["Tail", walkTail],
]);
