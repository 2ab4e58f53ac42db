// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const CARD = {
  "@context": "https://w3id.org/jiku/v1/context.jsonld",
  jiku: "1.0",
  external: ["https://data.example.org/known/"],
  graph: [
    {
      id: "https://data.example.org/card",
      type: "Card",
      about: { id: "https://data.example.org/known/model" },
      intendedUses: ["flood warning"],
      outOfScope: ["dike design"],
      limitations: ["no backwater"],
      evaluations: ["https://data.example.org/known/evaluation"],
      reviewBy: "2026-03-31",
    },
  ],
};

let cwd = "";

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "jiku-as-of-"));
  writeFileSync(join(cwd, "card.json"), JSON.stringify(CARD));
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

interface Told {
  readonly files: readonly {
    readonly findings: readonly { readonly code: string }[];
    readonly notChecked: readonly { readonly what: string }[];
  }[];
  readonly options: { readonly asOf?: string };
}

async function told(...args: readonly string[]): Promise<Told> {
  const { out } = await jiku(["validate", "card.json", "--format", "json", ...args], { cwd });
  return JSON.parse(out) as Told;
}

describe("--as-of", () => {
  it("judges what runs out by the date that is given", async () => {
    const { files, options } = await told("--as-of", "2026-07-04");
    expect(files[0]?.findings.map(({ code }) => code)).toEqual(["TRU-042"]);
    expect(files[0]?.notChecked.map(({ what }) => what)).not.toContain("TRU-042");
    expect(options.asOf).toBe("2026-07-04");
  });

  it("says what was not checked without one", async () => {
    const { files, options } = await told();
    expect(files[0]?.findings).toEqual([]);
    expect(files[0]?.notChecked.map(({ what }) => what)).toContain("TRU-042");
    expect(options.asOf).toBeUndefined();
  });

  it("may stand in the configuration file", async () => {
    writeFileSync(join(cwd, "dated.yaml"), "asOf: 2026-07-04\n");
    const { files } = await told("--config", "dated.yaml");
    expect(files[0]?.findings.map(({ code }) => code)).toEqual(["TRU-042"]);
  });

  it("refuses what is no date", async () => {
    const { code, err } = await jiku(["validate", "card.json", "--as-of", "2026-02-30"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('--as-of: "2026-02-30" is not a date such as 2026-07-04');
  });
});
