// SPDX-License-Identifier: Apache-2.0

const KNOWN = "https://data.example.org/known";

export const PROPERTY = "https://data.example.org/prop/1";

export function propertyOf(facets: object, id: string = PROPERTY): object {
  return { id, type: "Property", ...facets };
}

let made = 0;

/** A complete measured observation of PROPERTY; `members` are added or replace. A member set to undefined is left out. */
export function observationOf(result: object, members: object = {}): object {
  made += 1;
  return {
    id: `https://data.example.org/obs/${made}`,
    type: "Observation",
    origin: "measured",
    featureOfInterest: `${KNOWN}/river/12`,
    observedProperty: PROPERTY,
    phenomenonTime: { at: "2026-08-01T00:00:00Z" },
    madeBySystem: `${KNOWN}/sensor/7`,
    result,
    ...members,
  };
}

/** A field of three hours with these variables, all of numbers. */
export function fieldOf(variables: Readonly<Record<string, object>>, members: object = {}): object {
  made += 1;
  const range = { kind: "real", shape: [3], axisNames: ["t"], values: [1, 2, 3] };
  return {
    id: `https://data.example.org/field/${made}`,
    type: "Field",
    origin: "measured",
    featureOfInterest: `${KNOWN}/river/12`,
    madeBySystem: `${KNOWN}/sensor/7`,
    domain: {
      axes: { t: { kind: "text", values: ["2026-08-01T00:00:00Z", "2026-08-01T01:00:00Z", "2026-08-01T02:00:00Z"] } },
      referencing: [{ coordinates: ["t"], rs: "https://data.example.org/rs/utc" }],
    },
    variables,
    ranges: Object.fromEntries(Object.keys(variables).map((name) => [name, range])),
    ...members,
  };
}
