// SPDX-License-Identifier: Apache-2.0
import { DECODE_DEFAULTS, defaultBase, pointerTokens } from "@jiku/adapter";
import type { AnyResource, Edit, Finding, Place } from "@jiku/model";
import type { ByteSource } from "@jiku/validate";
import { entryOf, matchWording } from "../report/match-wording.js";
import { openNativeInput } from "../run/native-input.js";
import type { Plan } from "../run/plan.js";
import { readFrom } from "../run/read-from.js";
import type { Reader } from "../run/reader.js";
import { type EditGroup, placeEdits } from "./edit-places.js";
import { bytesBetween } from "./json-cursor.js";
import { locateValues } from "./locate-values.js";
import type { FixTable } from "./text-edit.js";
import { withRegions } from "./text-edits.js";

/** An edit in the terms of the native file, and the value that must stand at `anchor` for it to mean the same there. */
interface NativeEdit {
  readonly edit: Edit;
  readonly anchor: string;
  readonly expected: unknown;
}

/**
 * The edits of findings on a lifted file as changes of its bytes: only where the adapter says that the very value stands
 * at a JSON Pointer of the same file, and it does. The file is decoded once more to learn that.
 */
export async function foreignEditsOf(
  plan: Plan,
  source: ByteSource,
  reader: Pick<Reader, "decode">,
  declared: Readonly<Record<string, string>>,
  findings: readonly Finding[],
): Promise<FixTable> {
  const marks = findings.flatMap((finding, index) => (isMark(finding) ? [{ index, edits: [WITHOUT_MARK] }] : []));
  const lifted = new Map(
    [...findings.entries()].filter(([, finding]) => finding.edit !== undefined && finding.resource !== undefined),
  );
  const moved = lifted.size === 0 ? [] : await movedEdits(plan, source, reader, declared, lifted);
  return withRegions(source, placeEdits(source, 0, [...marks, ...meaningTheSame(source, moved)]));
}

const WITHOUT_MARK: Edit = { path: "", op: "remove", value: "\ufeff" };

/** A byte order mark, which an adapter reports in the words of the catalogue. */
function isMark({ code, message }: Finding): boolean {
  const entry = code === "AD-114" ? entryOf(code) : undefined;
  return entry !== undefined && matchWording(entry, message.en)?.case === "mark";
}

interface MovedGroup {
  readonly index: number;
  readonly edits: readonly NativeEdit[];
}

async function movedEdits(
  plan: Plan,
  source: ByteSource,
  reader: Pick<Reader, "decode">,
  declared: Readonly<Record<string, string>>,
  findings: ReadonlyMap<number, Finding>,
): Promise<readonly MovedGroup[]> {
  const wanted = new Set([...findings.values()].map((finding) => finding.resource));
  const groups = new Map<number, MovedGroup | undefined>();
  const native = await openNativeInput(source, plan, () => {});
  try {
    const from = readFrom(plan, plan.format.kind === "foreign" ? plan.format.format : "");
    const options = { ...DECODE_DEFAULTS, base: plan.base ?? defaultBase(plan.name), declared };
    for await (const event of reader.decode?.(native.input, options, from) ?? []) {
      if (event.kind !== "resource" || !wanted.has(event.resource.id)) continue;
      for (const [index, { resource, edit }] of findings) {
        if (resource !== event.resource.id) continue;
        const edits = edit?.map((one) => moved(one, event.resource, event.places ?? [], plan.name)) ?? [];
        const whole = edits.every((one) => one !== undefined) && !groups.has(index);
        groups.set(index, whole ? { index, edits } : undefined);
      }
    }
  } finally {
    await native.close();
  }
  return [...groups.values()].filter((group) => group !== undefined);
}

/** The edit with the pointer of the native file; undefined where no place leads exactly to what it depends on. */
function moved(edit: Edit, resource: AnyResource, places: readonly Place[], file: string): NativeEdit | undefined {
  const own = edit.op === "replace" ? edit.path : edit.path.slice(0, edit.path.lastIndexOf("/"));
  const [, at] = places.find(([pointer]) => pointer === own) ?? [];
  const expected = valueAt(resource, own);
  if (at?.kind !== "json" || (at.file !== undefined && at.file !== file) || expected === undefined) return undefined;
  const path = at.pointer + edit.path.slice(own.length);
  return { edit: { ...edit, path }, anchor: at.pointer, expected };
}

function valueAt(value: unknown, pointer: string): unknown {
  let found: unknown = value;
  for (const token of pointerTokens(pointer)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, token)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[token];
  }
  return found;
}

/** The groups whose native values are those of the resource. */
function meaningTheSame(source: ByteSource, groups: readonly MovedGroup[]): readonly EditGroup[] {
  const anchors = groups.flatMap(({ edits }) => edits.map(({ anchor }) => anchor));
  const found = locateValues(source, 0, anchors);
  const same = ({ anchor, expected }: NativeEdit) => {
    const at = found.get(anchor);
    return at !== undefined && sameJson(bytesBetween(source, at.from, at.to), expected);
  };
  return groups
    .filter(({ edits }) => edits.every(same))
    .map(({ index, edits }) => ({
      index,
      edits: edits.map(({ edit }) => edit),
    }));
}

function sameJson(bytes: Uint8Array, expected: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))) === JSON.stringify(expected);
  } catch {
    return false;
  }
}
