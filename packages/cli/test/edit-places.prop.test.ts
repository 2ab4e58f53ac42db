// SPDX-License-Identifier: Apache-2.0
import type { Edit } from "@jiku/model";
import { bytesSource } from "@jiku/validate";
import fc from "fast-check";
import { expect, it } from "vitest";
import { placeEdits } from "../src/edit/edit-places.js";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** JSON text with white space taken from `pick`, so that every layout occurs. */
function write(value: Json, pick: () => string): string {
  const gap = () => pick();
  if (Array.isArray(value)) return `[${gap()}${value.map((item) => write(item, pick) + gap()).join(`,${gap()}`)}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}${gap()}:${gap()}${write(item as Json, pick)}${gap()}`,
  );
  return `{${gap()}${members.join(`,${gap()}`)}}`;
}

function placesOf(value: Json, pointer = ""): readonly (readonly [string, Json])[] {
  if (typeof value !== "object" || value === null) return [[pointer, value]];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    placesOf(item as Json, `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`),
  );
  return [[pointer, value], ...inner];
}

/** The same edit on the value. */
function applied(value: Json, { path, op, value: added }: Edit): Json {
  const copy = { root: structuredClone(value) } as { root: Json };
  const tokens = ["root", ...path.split("/").slice(1)].map((t) => t.replace(/~1/g, "/").replace(/~0/g, "~"));
  const last = tokens.pop() as string;
  let holder = copy as unknown as Record<string, Json> & Json[];
  for (const token of tokens) holder = holder[token as never] as unknown as typeof holder;
  if (!Array.isArray(holder)) {
    if (op === "remove") delete holder[last];
    else Object.defineProperty(holder, last, { value: added, enumerable: true, configurable: true, writable: true });
  } else if (op === "replace") holder[Number(last)] = added as Json;
  else holder.splice(Number(last), op === "remove" ? 1 : 0, ...(op === "remove" ? [] : [added as Json]));
  return copy.root;
}

const key = fc
  .oneof(fc.string({ maxLength: 4 }), fc.constantFrom("a", "/", "~", '"', "\\", "é", "位", "👍", ""))
  .filter((k) => k !== "__proto__");
const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  fc.string({ unit: "binary", maxLength: 6 }).filter((text) => text.isWellFormed()),
);
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(key, tie("value"), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;
const spaces = fc.infiniteStream(fc.constantFrom("", " ", "\n", "\r\n  ", "\t"));

function editOf(value: Json, seed: number, added: Json): Edit | undefined {
  const places = placesOf(value);
  const [pointer, at] = places[seed % places.length] as readonly [string, Json];
  if (seed % 3 === 0) return { path: pointer, op: "replace", value: added };
  if (seed % 3 === 1) return pointer === "" ? undefined : { path: pointer, op: "remove" };
  if (Array.isArray(at)) return { path: `${pointer}/${(seed >> 4) % (at.length + 1)}`, op: "insert", value: added };
  return typeof at !== "object" || at === null || Object.hasOwn(at, "new")
    ? undefined
    : { path: `${pointer}/new`, op: "insert", value: added };
}

it("changes the text as the edit changes the value, and leaves the rest byte for byte", () => {
  fc.assert(
    fc.property(json, fc.nat(), json, spaces, (value, seed, added, white) => {
      const edit = editOf(value, seed, added);
      fc.pre(edit !== undefined);
      const text = write(value, () => white.next().value as string);
      const bytes = new TextEncoder().encode(text);
      const [group] = placeEdits(bytesSource("x", bytes), 0, [{ index: 0, edits: [edit as Edit] }]);
      const [change] = group?.changes ?? [];
      expect(change, JSON.stringify(edit)).toBeDefined();
      const { from, to, text: put } = change as NonNullable<typeof change>;
      const after = Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(to)]).toString();
      expect(JSON.parse(after)).toEqual(applied(value, edit as Edit));
      if (edit?.op === "insert") expect(to - from).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

it("keeps the spelling of the items of a list that is put in another order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1 }), spaces, (items, white) => {
      const spelt = items.map((n) => `${n}.50`);
      const gaps = items.map(() => white.next().value as string);
      const layout = (list: readonly string[]) => `[${list.map((item, i) => `${gaps[i]}${item}`).join(",")}\n]`;
      const bytes = new TextEncoder().encode(layout(spelt));
      const value = items.map((n) => n + 0.5).reverse();
      const [group] = placeEdits(bytesSource("x", bytes), 0, [
        { index: 0, edits: [{ path: "", op: "replace", value }] },
      ]);
      expect(group?.changes[0]?.text).toBe(layout([...spelt].reverse()));
    }),
  );
});
