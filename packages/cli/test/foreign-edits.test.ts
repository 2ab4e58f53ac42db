// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import type { AnyResource, Edit, Finding, NativeLocation, Place } from "@jiku/model";
import { bytesSource } from "@jiku/validate";
import { describe, expect, it } from "vitest";
import { foreignEditsOf } from "../src/edit/foreign-edits.js";
import type { Plan } from "../src/run/plan.js";

const ID = "https://data.example.org/r";
const TEXT = '{"features":[{"state":"OPEN","ring":[[0,0],[1,0],[1,1]],"index":[0,1,2]}]}';
const RESOURCE = {
  id: ID,
  type: "Entity",
  state: "OPEN",
  ring: [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
  moved: [[5, 5]],
};

function at(pointer: string, more: object = {}): NativeLocation {
  return { kind: "json", pointer, ...more };
}

/** An adapter that lifts one resource with these places. */
function adapterOf(places: readonly Place[], resource: object = RESOURCE): Adapter {
  const lifted = resource as AnyResource;
  return {
    async *decode() {
      yield { kind: "resource", resource: lifted, source: at("/features/0"), places };
      yield { kind: "end" };
    },
  } as unknown as Adapter;
}

function finding(edit: readonly Edit[]): Finding {
  const text = { en: "", ja: "" };
  const rest = { rule: "a/b", code: "A-1", severity: "error", message: text, fix: text, related: [] } as const;
  return { ...rest, path: edit[0]?.path ?? "", resource: ID, location: { file: "f.json" }, edit };
}

const PLAN: Plan = {
  name: "f.json",
  origin: { kind: "bytes", bytes: Buffer.from(TEXT) },
  format: { kind: "foreign", adapter: "x", format: "x" },
};

async function fixes(adapter: Adapter, edit: readonly Edit[]): Promise<readonly unknown[]> {
  const source = bytesSource("f.json", Buffer.from(TEXT));
  const table = await foreignEditsOf(PLAN, source, adapter, {}, [finding(edit)]);
  return (table.get(0) ?? []).map(({ offset, length, text }) =>
    TEXT.slice(offset, offset + length).concat(" → ", text),
  );
}

const SPELL: readonly Edit[] = [{ path: "/state", op: "replace", value: "open" }];
const CLOSE: readonly Edit[] = [{ path: "/ring/3", op: "insert", value: [0, 0] }];

describe("an edit of a lifted resource", () => {
  it("is made where the adapter says that the very value stands", async () => {
    expect(await fixes(adapterOf([["/state", at("/features/0/state")]]), SPELL)).toEqual(['"OPEN" → "open"']);
    expect(await fixes(adapterOf([["/ring", at("/features/0/ring", { file: "f.json" })]]), CLOSE)).toEqual([
      " → ,[0,0]",
    ]);
  });

  it.each([
    ["the place leads to what holds the value", [["", at("/features/0")]], SPELL],
    ["the place is in another file", [["/state", at("/features/0/state", { file: "g.json" })]], SPELL],
    ["the place is no JSON", [["/state", { kind: "xml", path: "/state" }]], SPELL],
    ["another value stands there", [["/ring", at("/features/0/index")]], CLOSE],
    ["nothing stands there", [["/state", at("/features/1/state")]], SPELL],
    ["one of two edits has no place", [["/state", at("/features/0/state")]], [...SPELL, ...CLOSE]],
  ] as const)("is not made when %s", async (_why, places, edit) => {
    expect(await fixes(adapterOf(places as unknown as readonly Place[]), edit)).toEqual([]);
  });

  it("is not made when two resources have the id", async () => {
    const place: Place = ["/state", at("/features/0/state")];
    const twice = {
      async *decode() {
        for (let i = 0; i < 2; i++) yield { kind: "resource", resource: RESOURCE, source: at(""), places: [place] };
      },
    } as unknown as Adapter;
    expect(await fixes(twice, SPELL)).toEqual([]);
  });
});
