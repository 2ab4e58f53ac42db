// SPDX-License-Identifier: Apache-2.0
import { createHashIndex, type DecodeEvent, type HashIndex, hashBytes } from "@jiku/adapter";
import type { Bilingual, Dataset, Entity, Geometry, NativeLocation } from "@jiku/model";
import { assetOf } from "../asset-of.js";
import type { DecodeRun } from "../decode-run.js";
import { type CityIds, cityIds } from "../identity.js";
import { CITY_LIMITS } from "../limits.js";
import { PART_OF } from "../names.js";
import { emitCellSystem } from "./cell-system.js";
import { type Cell, type CellSystem, readCell } from "./read-cell.js";

/** What the file says its IDs are like. */
export interface Expectation {
  readonly zoom?: number;
  readonly merged?: boolean;
  readonly version?: string;
}

/** Puts the cells of one object together, in whatever order the rows stand. */
export interface CellCollector {
  add(object: string, cell: string, at: NativeLocation): Generator<DecodeEvent>;
  /** The last object, the Dataset and the Asset. */
  close(mediaType: string): Generator<DecodeEvent>;
}

/** Cells that are held at a time; further ones of the same object go into a part of it. */
const MOST_CELLS = 200_000;
const OBJECT_CLASS = "http://www.opengis.net/citygml/3.0/AbstractCityObject";
const encoder = new TextEncoder();

interface Group {
  readonly object: string;
  readonly at: NativeLocation;
  readonly cells: Record<CellSystem, string[]>;
}

interface Collection {
  readonly run: DecodeRun;
  readonly expected: Expectation;
  readonly ids: CityIds;
  readonly seen: HashIndex;
  readonly told: Set<string>;
  readonly systems: Set<CellSystem>;
  readonly members: string[];
  /** By the id of the object, while they are few. */
  readonly groups: Map<string, Group>;
  count: number;
  parts: number;
  first: CellSystem | undefined;
}

/** A collector of nothing yet. Object ids take about 20 bytes each, outside the heap. */
export function createCollector(run: DecodeRun, expected: Expectation): CellCollector {
  const c: Collection = {
    run,
    expected,
    ids: cityIds(run.options.base),
    seen: createHashIndex(),
    told: new Set(),
    systems: new Set(),
    members: [],
    groups: new Map(),
    count: 0,
    parts: 0,
    first: undefined,
  };
  return {
    *add(object, text, at) {
      if (c.count >= MOST_CELLS) yield* flush(c);
      const group = c.groups.get(object) ?? { object, at, cells: { ZFXY: [], TileXYZ: [] } };
      c.groups.set(object, group);
      c.count++;
      const cell = readCell(text);
      if (cell.kind === "fault") {
        yield run.report.own("CTY-030", { id: text.slice(0, 80) }, at);
        return;
      }
      group.cells[cell.system].push(cell.id);
      c.first ??= cell.system;
      for (const [what, expectation] of differences(c, cell)) {
        if (c.told.has(what)) continue;
        c.told.add(what);
        yield run.report.own("CTY-007", { id: cell.id, expected: expectation }, at);
      }
    },
    *close(mediaType) {
      yield* flush(c);
      yield* fileEvents(c, mediaType);
    },
  };
}

/** In what an ID is not as the first line says, or not of one kind with those before it. */
function differences(
  { expected, first }: Collection,
  { system, zoom }: Extract<Cell, { kind: "cell" }>,
): readonly (readonly [what: string, expectation: Bilingual])[] {
  const largest = expected.zoom;
  const isOfZoom = largest === undefined || (expected.merged === true ? zoom <= largest : zoom === largest);
  return [
    ...(isOfZoom
      ? []
      : [["zoom", { en: `zoom ${largest} of the first line`, ja: `1行目のズーム${largest}` }] as const]),
    ...(expected.version !== undefined && system === "TileXYZ"
      ? [["flat", { en: "the first line says (3D)", ja: "1行目の宣言(3D)" }] as const]
      : []),
    ...(first === system ? [] : [["mixed", { en: "those before it", ja: "それより前のもの" }] as const]),
  ];
}

function isNew(c: Collection, object: string): boolean {
  const bytes = encoder.encode(object);
  const hash = { high: 0, low: 0 };
  hashBytes(bytes, 0, bytes.length, hash);
  return c.seen.add(hash.high, hash.low) >= 0;
}

function* flush(c: Collection): Generator<DecodeEvent> {
  for (const group of c.groups.values()) yield* groupEvents(group, c);
  c.groups.clear();
  c.count = 0;
}

function* groupEvents({ object, at, cells }: Group, c: Collection): Generator<DecodeEvent> {
  const geometries: Geometry[] = [];
  for (const system of ["ZFXY", "TileXYZ"] as const) {
    if (cells[system].length === 0) continue;
    const events: DecodeEvent[] = [];
    const rs = emitCellSystem(system, c.ids, at, (event) => void events.push(event));
    if (!c.systems.has(system)) yield* events;
    c.systems.add(system);
    geometries.push({ type: "CellSet", rs, role: "bounding", cells: [...new Set(cells[system])] });
  }
  const whole = c.ids.object(object);
  const fresh = isNew(c, object);
  const id = fresh ? whole : c.ids.named("cells", `${object}-${++c.parts}`);
  const entity: Entity = {
    type: "Entity",
    id,
    entityTypes: [OBJECT_CLASS],
    ...(fresh ? { identifiers: [{ scheme: "http://www.opengis.net/gml/id", notation: object }] } : {}),
    ...(geometries.length === 0 ? {} : { geometries }),
    ...(fresh ? {} : { relations: [{ predicate: PART_OF, object: whole }] }),
  };
  yield { kind: "resource", resource: entity, source: at, places: [["/geometries", at]] };
  if (c.members.length <= CITY_LIMITS.members) c.members.push(id);
}

function* fileEvents({ ids, members, run }: Collection, mediaType: string): Generator<DecodeEvent> {
  const source = { kind: "text", line: 1 } as const;
  const dataset: Dataset = {
    type: "Dataset",
    id: ids.file("dataset"),
    ...(members.length > 0 && members.length <= CITY_LIMITS.members ? { members: [...members].sort() } : {}),
    distributions: [ids.file("asset")],
  };
  yield { kind: "resource", resource: dataset, source };
  yield { kind: "resource", resource: assetOf(run, ids, mediaType), source };
}
