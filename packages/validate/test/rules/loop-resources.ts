// SPDX-License-Identifier: Apache-2.0

export const DATA = "https://data.example.org";
export const KNOWN = `${DATA}/known`;
export const LEVEL = `${KNOWN}/prop/level`;

type Members = Readonly<Record<string, unknown>>;

const NOW = { kind: "instant", method: "point", timeScale: "UTC", calendar: "proleptic_gregorian" };

/** `at("06")` is six o'clock UTC of one day, `at("06:20")` twenty minutes later. */
export function at(time: string): string {
  return `2026-07-04T${time.length === 2 ? `${time}:00` : time}:00Z`;
}

export function span(start: string, end: string, members: Members = {}): object {
  return { start: at(start), end: at(end), ...members };
}

export function iri(path: string): string {
  return path.includes(":") ? path : `${DATA}/${path}`;
}

/** A resource; members that are undefined are left out. */
export function resource(type: string, path: string, members: Members = {}): { readonly id: string } {
  return { id: iri(path), type, ...members };
}

export const levelSpec: Members = {
  property: LEVEL,
  unit: "m",
  time: NOW,
  uncertainty: { kind: "ensemble", memberCount: 40 },
};

export function belief(path: string, members: Members = {}): { readonly id: string } {
  return resource("Belief", path, {
    beliefRole: "forecast",
    fields: [levelSpec],
    validTime: { at: at("06") },
    issuedAt: at("06"),
    data: `${KNOWN}/asset`,
    ...members,
  });
}

export function run(path: string, members: Members = {}): { readonly id: string } {
  return resource("Run", path, { runKind: "forecast", ...members });
}

export function assimilation(members: Members = {}): object {
  return {
    background: `${KNOWN}/belief/background`,
    observations: [`${KNOWN}/obs`],
    observationOperator: { id: `${KNOWN}/operator` },
    observationError: `${KNOWN}/errors`,
    method: "letkf",
    analysis: `${KNOWN}/belief/analysis`,
    innovation: { count: 12 },
    ...members,
  };
}

export function assimilating(path: string, assimilated: Members = {}, members: Members = {}): { readonly id: string } {
  return run(path, { runKind: "assimilation", assimilation: assimilation(assimilated), ...members });
}

export function action(path: string, members: Members = {}): { readonly id: string } {
  return resource("Action", path, { actionKind: "compute", status: "proposed", ...members });
}

export const DONE: Members = { status: "done", executedAt: at("06:20"), authorisedBy: `${KNOWN}/officer` };

export const ACTUATE: Members = {
  actionKind: "actuate",
  actsOn: `${DATA}/gate`,
  affordance: `${KNOWN}/td#actions/open`,
  safety: { reversible: true, interlock: true },
};

export function decision(path: string, members: Members = {}): { readonly id: string } {
  return resource("Decision", path, {
    basedOn: [`${KNOWN}/belief`],
    alternatives: [`${DATA}/wait`, `${DATA}/act`],
    criterion: { kind: "expectedUtility" },
    chosen: `${DATA}/act`,
    decidedBy: `${KNOWN}/officer`,
    mode: "human",
    decidedAt: at("06:10"),
    ...members,
  });
}

export function evaluation(path: string, members: Members = {}): { readonly id: string } {
  return resource("Evaluation", path, {
    evaluates: `${KNOWN}/action`,
    verification: [`${KNOWN}/obs`],
    independence: "independent",
    conclusion: "notContributed",
    ...members,
  });
}

export function cycle(sequence: number, members: Members = {}): { readonly id: string } {
  return resource("Cycle", `cycle/${sequence}`, { twin: `${DATA}/twin`, sequence, status: "open", ...members });
}

export function gain(value: number, members: Members = {}): object {
  return { measure: "kl", gainUnit: "nat", about: LEVEL, value, estimator: "grid", ...members };
}

export function score(measure: string, members: Members = {}): object {
  return { measure, orientation: "lower", value: 0.1, sampleSize: 90, ...members };
}

export const utc = resource("ReferenceSystem", "rs/utc", {
  kind: "temporal",
  calendar: "proleptic_gregorian",
  timeScale: "UTC",
});

/** A field of levels by the hour from six, with their standard uncertainties. */
export function levels(
  path: string,
  values: readonly (number | null)[],
  deviations: readonly (number | null)[] | undefined,
  members: Members = {},
): { readonly id: string } {
  const range = (numbers: readonly (number | null)[]) => ({
    kind: "real",
    shape: [numbers.length],
    axisNames: ["t"],
    values: numbers,
  });
  const level = { property: LEVEL, unit: "m" };
  const spread = { ...level, role: "standardUncertainty", companionOf: "level" };
  return resource("Field", path, {
    origin: "assimilated",
    domain: {
      axes: { t: { kind: "text", values: values.map((_, k) => at(`0${6 + k}`)) } },
      referencing: [{ coordinates: ["t"], rs: utc.id }],
    },
    variables: deviations === undefined ? { level } : { level, spread },
    ranges: { level: range(values), ...(deviations === undefined ? {} : { spread: range(deviations) }) },
    ...members,
  });
}

export function observed(path: string, deviation: number | undefined, members: Members = {}): { readonly id: string } {
  const uncertainty = deviation === undefined ? {} : { uncertainty: { kind: "standard", value: deviation } };
  return resource("Observation", path, {
    origin: "measured",
    observedProperty: LEVEL,
    phenomenonTime: { at: at("06") },
    result: { kind: "quantity", value: 1.8, unit: "m", ...uncertainty },
    ...members,
  });
}

export function model(path: string, members: Members = {}): { readonly id: string } {
  return resource("Model", path, { modelKind: "mechanistic", represents: [`${KNOWN}/process/flow`], ...members });
}

export const LEARNED: Members = {
  modelKind: "dataDriven",
  validity: { outside: "reject" },
  trainedOn: [`${KNOWN}/dataset`],
};
