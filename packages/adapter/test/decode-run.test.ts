// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { describe, expect, it } from "vitest";
import {
  type DecodeEvent,
  type DecodeRun,
  errorsFirst,
  memoryInput,
  type Outcome,
  runDecode,
  startRun,
} from "../src/index.js";

const AT = { kind: "text", byte: 0 } as const;
const RESOURCE = {
  kind: "resource",
  resource: { id: "urn:x:1", type: "Entity", entityTypes: [] },
  source: AT,
} as unknown as DecodeEvent;

async function run(
  read: (run: DecodeRun) => AsyncIterable<DecodeEvent>,
  { signal, outcomeOf }: { signal?: AbortSignal; outcomeOf?: (run: DecodeRun) => Outcome } = {},
): Promise<readonly DecodeEvent[]> {
  const options = { base: "urn:x:", arrays: "reference", inlineLimit: 1, ...(signal && { signal }) } as const;
  const events: DecodeEvent[] = [];
  for await (const event of runDecode(startRun([], memoryInput({ a: "x" }), options), read, outcomeOf))
    events.push(event);
  return events;
}

describe("a run", () => {
  it("counts resources, tells what is unread, and ends once", async () => {
    const events = await run(async function* ({ unread }) {
      unread.push(AT);
      yield RESOURCE;
      yield RESOURCE;
    });
    expect(events.at(-1)).toEqual({ kind: "end", outcome: "complete", resources: 2, unread: [AT] });
    expect(events.filter(({ kind }) => kind === "end")).toHaveLength(1);
  });

  it("is refused although a finding says so, or invalid where the format wants it", async () => {
    const read = async function* (one: DecodeRun) {
      one.refused = true;
      yield one.report.shared("AD-104", { feature: "x", format: "y" }, AT);
    };
    expect((await run(read)).at(-1)).toMatchObject({ outcome: "refused" });
    expect((await run(read, { outcomeOf: errorsFirst })).at(-1)).toMatchObject({ outcome: "invalid" });
    const broken = async function* ({ report }: DecodeRun) {
      yield report.shared("AD-122", {}, AT);
    };
    expect((await run(broken)).at(-1)).toMatchObject({ outcome: "invalid" });
  });

  it("makes a finding of a file that cannot be read, and of nothing else", async () => {
    const fail = (error: Error) =>
      run(async function* () {
        yield RESOURCE;
        throw error;
      });
    const events = await fail(new JikuError("unreadable-input", "gone"));
    expect(events[1]).toMatchObject({ kind: "finding", finding: { code: "AD-121" } });
    expect(events.at(-1)).toMatchObject({ outcome: "invalid", resources: 1 });
    await expect(fail(new TypeError("a mistake of the adapter"))).rejects.toThrow("a mistake of the adapter");
  });

  it("stops between two events when the signal says so", async () => {
    const control = new AbortController();
    const events = await run(
      async function* () {
        yield RESOURCE;
        control.abort();
        yield RESOURCE;
      },
      { signal: control.signal },
    );
    expect(events).toEqual([RESOURCE, { kind: "end", outcome: "aborted", resources: 1 }]);
  });
});
