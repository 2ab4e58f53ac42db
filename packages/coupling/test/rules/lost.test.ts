// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bytesSource, coreRules, jsonDocument, validate } from "@jiku/validate";
import { describe, expect, it } from "vitest";
import { couplingRules } from "../../src/index.js";

type Json = Record<string, unknown>;
type Package = { external?: readonly string[]; graph: Json[] };

const schemas = join(import.meta.dirname, "../../../../schemas");
const rules = [...coreRules, ...couplingRules];

function read(path: string): Package {
  return JSON.parse(readFileSync(join(schemas, path), "utf8")) as Package;
}

/** The first resource of a class. */
function first({ graph }: Package, type: string): Json {
  return graph.find((resource) => resource.type === type) as Json;
}

async function codesOf(document: Package): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const [report] = await validate([jsonDocument(bytesSource("p.json", bytes))], { rules });
  const grave = (report?.findings ?? []).filter(({ severity }) => severity !== "info");
  return [...new Set(grave.map(({ code }) => code))];
}

const COMPOSITION = "coupling/examples/Composition/river-forecast.json";
const ASSIMILATION = "feedback/counterexamples/FBK-002.other-quantity.json";

describe("a composition, of which a part is faulty or missing,", () => {
  it("is not blamed for it: nothing follows from a faulty model or property", async () => {
    for (const type of ["Model", "Property"]) {
      const document = read(COMPOSITION);
      const resource = first(document, type);
      resource.colour = "blue";
      expect(await codesOf(document), type).toEqual(["schema/additionalProperties"]);
    }
  });

  it("is not blamed twice for a reference that leads nowhere", async () => {
    const document = read(COMPOSITION);
    const lost = first(document, "Model").id;
    document.graph = document.graph.filter(({ id }) => id !== lost);
    expect(await codesOf(document)).toEqual(["ID-02"]);
  });

  it("is not blamed twice for a reference to something else", async () => {
    const document = read(COMPOSITION);
    const [component] = first(document, "Composition").components as { model: Json }[];
    (component as { model: Json }).model.id = first(document, "Property").id;
    expect(await codesOf(document)).toEqual(["ID-06"]);
  });

  it("asks for a model that lives elsewhere", async () => {
    const document = read(COMPOSITION);
    const lost = first(document, "Model").id as string;
    document.graph = document.graph.filter(({ id }) => id !== lost);
    expect(await codesOf({ ...document, external: [...(document.external ?? []), lost] })).toContain("CPL-006");
  });
});

describe("FBK-002", () => {
  it("is not judged with a property that is faulty", async () => {
    const document = read(ASSIMILATION);
    expect(await codesOf(document)).toEqual(["FBK-002"]);
    first(document, "Property").colour = "blue";
    expect(await codesOf(document)).toEqual(["schema/additionalProperties"]);
  });
});
