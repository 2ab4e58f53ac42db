// SPDX-License-Identifier: Apache-2.0
import {
  DECODE_DEFAULTS,
  type EncodeEvent,
  jsonPointer,
  type Loss,
  memoryInput,
  runDecode,
  startRun,
} from "@jiku/adapter";
import type { Resource } from "@jiku/model";
import { OWN_FINDINGS } from "../own-findings.js";
import { readObject } from "../read-object.js";
import { lossAt } from "./losses.js";

/**
 * Reads a text that was written, and tells as a loss what does not come back as it was: names that vocabularies share, blanks
 * around texts, the order of what has none in RDF. So no loss is silent, whatever the reader of the family makes of it.
 * @param told losses that were told before
 */
export async function measuredLosses(
  resources: readonly Resource[],
  text: string,
  path: string,
  told: readonly Loss[],
): Promise<readonly EncodeEvent[]> {
  const back = new Map<string, Resource>();
  const options = { ...DECODE_DEFAULTS, base: "urn:x-jiku:written#" };
  const run = { ...startRun(OWN_FINDINGS, memoryInput({ [path]: text }), options), about: {} };
  for await (const event of runDecode(run, readObject))
    if (event.kind === "resource") back.set(event.resource.id, event.resource);
  return resources.flatMap((resource) => {
    const known = told.flatMap(({ at }) => (at.kind === "resource" && at.id === resource.id ? [at.path] : []));
    const other = back.get(resource.id);
    const found: readonly Difference[] = other === undefined ? [["dropped", []]] : differencesOf(resource, other);
    return found.flatMap(([change, tokens]) =>
      isTold(valueAt(resource, tokens), jsonPointer(...tokens), known) ? [] : [lossAt(resource.id, tokens, change)],
    );
  });
}

/** Whether a value was told as lost: it, what holds it, or each of its items. */
function isTold(value: unknown, pointer: string, known: readonly string[]): boolean {
  if (known.some((one) => isWithin(pointer, one))) return true;
  return Array.isArray(value) && value.length > 0 && value.every((_, i) => known.includes(`${pointer}/${i}`));
}

function valueAt(value: unknown, tokens: Path): unknown {
  return tokens.reduce((inner, token) => (inner as Readonly<Record<string | number, unknown>>)?.[token], value);
}

function isWithin(pointer: string, holder: string): boolean {
  return pointer === holder || holder === "" || pointer.startsWith(`${holder}/`);
}

type Path = readonly (string | number)[];
type Difference = readonly [change: "dropped" | "reordered", path: Path];

/** Where two values differ; an array whose length differs, or a member that only one of them has, differs as a whole. */
function differencesOf(before: unknown, after: unknown, path: Path = []): readonly Difference[] {
  if (Object.is(before, after) || (before === 0 && after === 0)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    const inner = before.flatMap((item, i) => differencesOf(item, after[i], [...path, i]));
    return inner.length > 0 && isSameSet(before, after) ? [["reordered", path]] : inner;
  }
  if (!isObject(before) || !isObject(after)) return [["dropped", path]];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): readonly Difference[] =>
    Object.hasOwn(before, key) && Object.hasOwn(after, key)
      ? differencesOf(before[key], after[key], [...path, key])
      : [["dropped", [...path, key]]],
  );
}

function isSameSet(before: readonly unknown[], after: readonly unknown[]): boolean {
  const texts = (values: readonly unknown[]) => JSON.stringify(values.map((one) => JSON.stringify(one)).sort());
  return texts(before) === texts(after);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
