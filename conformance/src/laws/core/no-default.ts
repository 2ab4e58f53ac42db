// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import fc from "fast-check";
import type { Bench } from "../../bench.js";
import type { NativeDocument } from "../../bytes.js";
import { type Judgement, law } from "../../law.js";
import { canDecode, decode } from "../asked.js";
import { cross, mapLeaves, outgoing } from "../crossing.js";
import { between } from "../native/compare-decoded.js";

type Undeclared =
  | { readonly from: "document"; readonly document: NativeDocument }
  | { readonly from: "resources"; readonly resources: readonly AnyResource[] };

/** What the user states, in the names that adapters share. */
const DECLARED = { crs: "EPSG:6668", unit: "m", timeZone: "+09:00", calendar: "gregorian" };
const PACKAGES = 30;

/** AD-070: what a file does not state comes out undeclared; what the user declares fills it, is told, and changes nothing that is stated. */
export const noDefault = law<Undeclared>({
  code: "AD-070",
  slug: "no-default",
  class: "core",
  directions: ["decode"],
  *inputs(bench) {
    if (!canDecode(bench)) return;
    for (const document of bench.documents) yield { from: "document", document };
    const packages = outgoing(bench);
    for (const { graph } of packages === undefined
      ? []
      : fc.sample(packages, { seed: bench.seed | 0, numRuns: PACKAGES }))
      yield { from: "resources", resources: graph.map((resource) => silent(resource) as AnyResource) };
  },
  judge: (input, bench) =>
    input.from === "document" ? judgeDocument(input.document, bench) : judgeResources(input.resources, bench),
});

async function judgeDocument({ format, files }: NativeDocument, bench: Bench): Promise<Judgement> {
  const plain = await decode(bench, { format, files });
  if (plain.outcome !== "complete") return "unsuited";
  const filled = await decode(bench, { format, files, declared: DECLARED });
  const isTold = (decoded: typeof plain): boolean => decoded.findings.some(({ code }) => code === "AD-109");
  const found = between(plain, filled, bench.subject.manifest);
  const fault = (en: string, ja: string) => ({ message: { en, ja }, expected: DECLARED, actual: found.slice(0, 10) });
  if (isTold(plain))
    return fault("AD-109 is reported, but nothing was declared.", "何も宣言していないのにAD-109を報告した。");
  if (found.length > 0 && !isTold(filled))
    return fault("A declared value was used, and AD-109 does not say so.", "宣言した値を使い、AD-109で述べていない。");
  if (found.some(({ kind, path }) => kind === "changed" && /\/(rs|unit|unitIri|calendar)$/.test(path)))
    return fault("A declared value took the place of a stated one.", "宣言した値が、述べられた値に取って代わった。");
  const supports = (bench.subject.manifest.concepts["space.crs"] ?? "absent") !== "absent";
  if (supports && hasOpenGeometry(plain.resources) && hasOpenGeometry(filled.resources) && !isTold(filled))
    return fault("A declared reference system was ignored.", "宣言した参照系が無視された。");
  return "holds";
}

function hasOpenGeometry(resources: readonly { readonly resource: AnyResource }[]): boolean {
  return resources.some(({ resource }) => isOpen((resource as { readonly geometries?: unknown }).geometries));
}

function isOpen(geometries: unknown): boolean {
  return (
    Array.isArray(geometries) &&
    geometries.some(
      (one: { readonly rs?: unknown; readonly coordinates?: unknown }) =>
        one.coordinates !== undefined && one.rs === undefined,
    )
  );
}

async function judgeResources(resources: readonly AnyResource[], bench: Bench): Promise<Judgement> {
  if ((await bench.findings(resources)).some(({ severity }) => severity === "error")) return "unsuited";
  const { decoded } = await cross(bench, resources);
  if (decoded?.outcome !== "complete") return "vacuous";
  const invented: unknown[] = [];
  for (const { resource } of decoded.resources)
    mapLeaves(resource, (leaf, path) => {
      if (UNSTATED.has(path.at(-1) ?? "") || hasZone(leaf))
        invented.push({ id: resource.id, path: path.join("/"), leaf });
      return leaf;
    });
  if (invented.length === 0) return "holds";
  return {
    message: { en: "Something was filled in that nobody stated.", ja: "誰も述べていないものが補われた。" },
    expected: "undeclared",
    actual: invented.slice(0, 10),
  };
}

const UNSTATED: ReadonlySet<string> = new Set(["rs", "unit", "unitIri", "calendar"]);
const ZONED = /^([+-]?\d{4,}-\d{2}-\d{2}T[\d:.]+)(Z|[+-]\d{2}:\d{2})$/;

function hasZone(leaf: unknown): boolean {
  return typeof leaf === "string" && ZONED.test(leaf);
}

/** The same without reference systems, units and zones. */
function silent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(silent);
  if (typeof value === "string") return value.replace(ZONED, "$1");
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([key]) => !UNSTATED.has(key));
  return Object.fromEntries(members.map(([key, inner]) => [key, silent(inner)]));
}
