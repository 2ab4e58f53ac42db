// SPDX-License-Identifier: Apache-2.0
import { createHashIndex, createNumberColumn, hashBytes, type Report } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { DecodeRun } from "../decode-run.js";
import { type CityIds, cityIds } from "../identity.js";
import { CITY_LIMITS } from "../limits.js";
import { type CodeLists, createCodeLists } from "./code-lists.js";
import { createSystems, type GmlSystems } from "./gml-systems.js";

/** What is known of a CityGML file while its objects are lifted. */
export interface GmlContext {
  readonly run: DecodeRun;
  readonly ids: CityIds;
  readonly report: Report;
  readonly systems: GmlSystems;
  readonly lists: CodeLists;
  readonly tally: GmlTally;
  /** Reference system and dimension of the envelope of the file, which its objects inherit. */
  srsName: { readonly text: string; readonly at: NativeLocation } | undefined;
  dimension: number;
  /** Ids and lines of the objects, to find one that is used twice. */
  readonly features: SeenTexts;
  /** Identifiers of buildings, to find one that two objects have. */
  readonly identities: SeenTexts;
  /** From the id of a new feature to that of the one it replaces (CityGML 3.0, Versioning). */
  readonly replaced: Map<string, string>;
}

/** Texts with the line of each. */
export interface SeenTexts {
  /** Line at which the text was met before; undefined the first time. */
  add(text: string, line: number): number | undefined;
}

/** What is counted over the file; it grows with the names used, not with the objects. */
export interface GmlTally {
  readonly version: string;
  readonly properties: Set<string>;
  /** What was told once. */
  readonly told: Set<string>;
  /** Namespaces that the file's `xsi:schemaLocation` names. */
  readonly declared: ReadonlySet<string>;
  readonly extensions: Set<string>;
  /** Namespaces that were looked at. */
  readonly namespaces: Set<string>;
  readonly members: string[];
  readonly zeroHeight: { count: number; first: NativeLocation | undefined };
  readonly stayed: Map<string, { count: number; first: NativeLocation }>;
  objects: number;
}

/** A context of nothing yet. */
export function createGmlContext(run: DecodeRun, version: string, declared: ReadonlySet<string>): GmlContext {
  const ids = cityIds(run.options.base);
  return {
    run,
    ids,
    report: run.report,
    systems: createSystems(ids, run.report),
    lists: createCodeLists(run.input),
    srsName: undefined,
    dimension: 3,
    features: seenTexts(),
    identities: seenTexts(),
    replaced: new Map(),
    tally: {
      version,
      declared,
      properties: new Set(),
      told: new Set(),
      extensions: new Set(),
      namespaces: new Set(),
      members: [],
      zeroHeight: { count: 0, first: undefined },
      stayed: new Map(),
      objects: 0,
    },
  };
}

/** True the first time that something is to be told; false ever after, and when very much has been told. */
export function toldOnce(context: GmlContext, what: string): boolean {
  const { told } = context.tally;
  if (told.has(what) || told.size >= CITY_LIMITS.names * 10) return false;
  told.add(what);
  return true;
}

const encoder = new TextEncoder();

/** Texts by their hashes: about 40 bytes each, outside the heap. */
function seenTexts(): SeenTexts {
  const index = createHashIndex();
  const lines = createNumberColumn();
  return {
    add(text, line) {
      const bytes = encoder.encode(text);
      const hash = { high: 0, low: 0 };
      hashBytes(bytes, 0, bytes.length, hash);
      const found = index.add(hash.high, hash.low);
      if (found < 0) return lines.at(-1 - found);
      lines.push(line);
      return undefined;
    },
  };
}
