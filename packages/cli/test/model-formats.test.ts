// SPDX-License-Identifier: Apache-2.0
import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const fixtures = join(import.meta.dirname, "../../adapter-model/test/fixtures");

interface Entry {
  readonly from: string;
  readonly to: string;
  readonly verdict: string;
  readonly facets: readonly { readonly facet: string; readonly verdict: string; readonly code: string }[];
}

interface Finding {
  readonly code: string;
  readonly location: { readonly line?: number; readonly native?: { readonly kind: string; readonly member?: string } };
}

let cwd = "";
const run = (...args: readonly string[]) => jiku(args, { cwd });
const findingsOf = async (path: string): Promise<readonly Finding[]> => {
  const report = JSON.parse((await run("validate", path, "--profile", "core", "--format", "json")).out) as {
    readonly files: readonly { readonly findings: readonly Finding[] }[];
  };
  return report.files.flatMap(({ findings }) => findings);
};

beforeAll(async () => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-model-formats-")));
  for (const name of ["heater-3.0.xml", "valve-2.0.xml", "plant-2.0.ssd"])
    copyFileSync(join(fixtures, name), join(cwd, name));
  for (const name of ["heater-3.0", "valve-2.0"])
    expect((await run("convert", `${name}.xml`, "--to", "fmu", "-o", `${name}.fmu`)).code).toBe(0);
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("validate", () => {
  it("judges a description, and points to its lines", async () => {
    const findings = await findingsOf("heater-3.0.xml");
    const line =
      readFileSync(join(cwd, "heater-3.0.xml"), "utf8")
        .split("\n")
        .findIndex((l) => l.includes('"loss"')) + 1;
    const units = findings.filter(({ code }) => code === "QU-15");
    expect(units.map(({ location }) => location.line)).toContain(line);
    for (const code of ["MDL-001", "MDL-002", "MDL-003", "MDL-004", "MDL-008"])
      expect(findings.map((finding) => finding.code)).toContain(code);
  });

  it("judges an FMU by the sidecar that it brings", async () => {
    const findings = await findingsOf("valve-2.0.fmu");
    expect(findings.map(({ code }) => code)).not.toContain("MDL-003");
    expect(findings.every(({ location }) => location.native?.kind === "archive")).toBe(true);
  });

  it("judges a structure as the composition that it is", async () => {
    const codes = (await findingsOf("plant-2.0.ssd")).map(({ code }) => code);
    for (const code of ["AD-108", "MDL-015", "MDL-016", "CPL-071"]) expect(codes).toContain(code);
  });

  it("refuses an archive that is no archive, or hostile", async () => {
    writeFileSync(join(cwd, "text.fmu"), "no archive");
    writeFileSync(
      join(cwd, "evil.xml"),
      '<!DOCTYPE x [<!ENTITY a "b">]><fmiModelDescription fmiVersion="3.0">&a;</fmiModelDescription>',
    );
    expect((await findingsOf("text.fmu")).map(({ code }) => code)).toEqual(["AD-101"]);
    expect((await run("validate", "evil.xml")).code).toBe(1);
  });
});

describe("couple", () => {
  it("ranks every pairing of two FMUs, and finds none compatible by what is missing", async () => {
    const { out, code } = await run("couple", "valve-2.0.fmu", "heater-3.0.fmu", "--format", "json");
    const { connections } = JSON.parse(out) as { readonly connections: readonly Entry[] };
    expect(code).toBe(1);
    const sources = 3;
    const targets = 7;
    expect(connections).toHaveLength(sources * targets);
    expect(connections.some(({ verdict }) => verdict === "compatible" || verdict.startsWith("mediated"))).toBe(false);
    const rank = ["undetermined", "incompatible"];
    expect(connections.map(({ verdict }) => rank.indexOf(verdict))).toEqual(
      connections.map(({ verdict }) => rank.indexOf(verdict)).toSorted(),
    );
  });

  it("tells units that do not convert, and those that do", async () => {
    const { out } = await run("couple", "heater-3.0.xml", "valve-2.0.xml", "--format", "json");
    const { connections } = JSON.parse(out) as { readonly connections: readonly Entry[] };
    const open = connections.find(({ from, to }) => from.endsWith("water.T") && to.endsWith("opening"));
    expect(open?.facets.find(({ facet }) => facet === "unit")).toMatchObject({
      code: "CPL-013",
      verdict: "undetermined",
    });
  });
});

describe("formats and explain", () => {
  it("list the formats with what can be done", async () => {
    const { formats } = JSON.parse((await run("formats", "--format", "json")).out) as {
      readonly formats: readonly { readonly id: string; readonly read: boolean; readonly write: boolean }[];
    };
    for (const id of ["fmi", "fmu", "ssd", "ssp"])
      expect(formats.find((format) => format.id === id)).toMatchObject({ read: true, write: true });
  });

  it("explain the codes of the adapter", async () => {
    expect((await run("explain", "MDL-002")).out).toContain("unit-resolved");
  });
});
