// SPDX-License-Identifier: Apache-2.0
import { closeSync, openSync, writeSync } from "node:fs";

/** A small generator with a seed, so that every run measures the same bytes (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const BASE = "https://data.example.org/river";

const DEFINITIONS = [
  { id: `${BASE}/rs/jgd2011`, type: "ReferenceSystem", kind: "compound", definition: "EPSG:6697" },
  {
    id: `${BASE}/property/level`,
    type: "Property",
    label: { en: "Water level", ja: "水位" },
    quantityKind: "quantitykind:Height",
    unit: "m",
    nature: "intensive",
  },
  {
    id: `${BASE}/property/flow`,
    type: "Property",
    label: { en: "Discharge", ja: "流量" },
    quantityKind: "quantitykind:VolumeFlowRate",
    unit: "m3/s",
    nature: "intensive",
  },
  { id: `${BASE}/procedure/radar`, type: "Procedure", procedureType: "measurement" },
];

/** NDJSON of `count` sound resources: definitions, gauges with geometry, then observations of two properties. */
export function writeRiver(path: string, count: number): void {
  const random = generator(20261122);
  const gauges = Math.max(1, Math.floor(count / 100));
  write(path, count, (i) => {
    if (i < DEFINITIONS.length) return DEFINITIONS[i];
    const k = i - DEFINITIONS.length;
    if (k < gauges) return gauge(k, random);
    return observation(k, Math.floor(random() * gauges), random);
  });
}

function gauge(k: number, random: () => number): unknown {
  return {
    id: `${BASE}/gauge/${k}`,
    type: "Entity",
    label: { ja: `観測所${k}`, en: `Gauge ${k}` },
    entityTypes: ["https://data.example.org/type/Gauge"],
    existence: { start: "1988-04-01", end: ".." },
    geometries: [
      {
        type: "Point",
        rs: `${BASE}/rs/jgd2011`,
        role: "location",
        coordinates: [round(35 + random()), round(139 + random()), round(random() * 40)],
      },
    ],
  };
}

function observation(k: number, gauge: number, random: () => number): unknown {
  const minute = k % 60;
  const hour = Math.floor(k / 60) % 24;
  const day = 1 + (Math.floor(k / 1440) % 28);
  const time = `2026-09-${two(day)}T${two(hour)}:${two(minute)}:00Z`;
  const level = k % 2 === 0;
  return {
    id: `${BASE}/observation/${k}`,
    type: "Observation",
    origin: "measured",
    featureOfInterest: `${BASE}/gauge/${gauge}`,
    observedProperty: `${BASE}/property/${level ? "level" : "flow"}`,
    phenomenonTime: { at: time },
    resultTime: time,
    usedProcedure: `${BASE}/procedure/radar`,
    support: { time: { kind: "instant", timeScale: "UTC", calendar: "proleptic_gregorian" } },
    result: {
      kind: "quantity",
      value: round(random() * (level ? 12 : 900)),
      unit: level ? "m" : "m3/s",
      uncertainty: { kind: "standard", value: 0.02 },
    },
    flags: [{ scheme: "https://data.example.org/flags", code: "1", usable: true }],
  };
}

/** CityJSONSeq of `count` box-shaped buildings. */
export function writeCity(path: string, count: number): void {
  const random = generator(7);
  const side = Math.ceil(Math.sqrt(count));
  const header = {
    type: "CityJSON",
    version: "2.0",
    transform: { scale: [0.001, 0.001, 0.001], translate: [0, 0, 0] },
    metadata: { referenceSystem: "https://www.opengis.net/def/crs/EPSG/0/7415" },
    CityObjects: {},
    vertices: [],
  };
  write(path, count + 1, (i) => (i === 0 ? header : building(i, side, random)));
}

function building(i: number, side: number, random: () => number): unknown {
  const x = 85_000_000 + (i % side) * 15_000;
  const y = 446_000_000 + Math.floor(i / side) * 15_000;
  const w = 6_000 + Math.floor(random() * 6_000);
  const h = 3_000 + Math.floor(random() * 30_000);
  const corners = [0, h].flatMap((z) => [
    [x, y, z],
    [x + w, y, z],
    [x + w, y + w, z],
    [x, y + w, z],
  ]);
  const shell = [[[3, 2, 1, 0]], [[4, 5, 6, 7]], [[0, 1, 5, 4]], [[1, 2, 6, 5]], [[2, 3, 7, 6]], [[3, 0, 4, 7]]];
  const id = `b${i}`;
  const attributes = { measuredHeight: h / 1000, storeysAboveGround: 1 + Math.floor(h / 3000), roofType: "flat" };
  return {
    type: "CityJSONFeature",
    id,
    CityObjects: {
      [id]: { type: "Building", attributes, geometry: [{ type: "Solid", lod: "1.2", boundaries: [shell] }] },
    },
    vertices: corners,
  };
}

function write(path: string, count: number, line: (i: number) => unknown): void {
  const file = openSync(path, "w");
  let batch = "";
  for (let i = 0; i < count; i++) {
    batch += `${JSON.stringify(line(i))}\n`;
    if (batch.length > 1 << 20) {
      writeSync(file, batch);
      batch = "";
    }
  }
  writeSync(file, batch);
  closeSync(file);
}

function round(x: number): number {
  return Math.round(x * 1e6) / 1e6;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
