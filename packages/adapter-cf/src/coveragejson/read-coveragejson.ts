// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { Asset, Bilingual, Dataset } from "@jiku/model";
import { jsonPlace, member, type Node, readJsonFile, textOf } from "@jiku/syntax/json";
import type { DecodeRun } from "../decode-run.js";
import { CF_LIMITS, JSON_TEXT } from "../limits.js";
import {
  A_LIST,
  badForm,
  type CovContext,
  covId,
  each,
  inside,
  isIri,
  type Located,
  langText,
  liftText,
  missing,
  placeOf,
  tellRest,
} from "./cov-context.js";
import { liftCoverage } from "./lift-coverage.js";
import type { Inherited } from "./lift-domain.js";

const FORMAT = "CoverageJSON";
/** Documents of the family that hold no values by themselves; they are refused by name. */
const PARTS: Readonly<Record<string, Bilingual>> = {
  Domain: { en: "a domain without values", ja: "値のない定義域" },
  NdArray: { en: "an array without a domain", ja: "定義域のない配列" },
  TiledNdArray: { en: "an array without a domain", ja: "定義域のない配列" },
  Parameter: { en: "a parameter alone", ja: "パラメータ単独" },
  ParameterGroup: { en: "a group of parameters alone", ja: "パラメータの集まり単独" },
};
const SCHEMA: Bilingual = { en: "a JSON Schema", ja: "JSON Schema" };
const PAGE: Bilingual = { en: "a page of an API that describes data", ja: "データを説明するAPIのページ" };
const COLLECTION: ReadonlySet<string> = new Set([
  "type",
  "id",
  "domainType",
  "parameters",
  "referencing",
  "coverages",
  "label",
  "description",
]);

/** All events of a CoverageJSON document but `end`. */
export async function* readCoverageJson(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { report } = run;
  const file = yield* readJsonFile(run, CF_LIMITS.jsonBytes, JSON_TEXT);
  if (file === undefined) return;
  const { root, digest } = file;
  const type = textOf(member(root, "type"));
  const refused = refusal(root, type);
  if (refused !== undefined) {
    run.refused = true;
    yield report.shared("AD-104", { feature: refused, format: FORMAT }, jsonPlace("", root.at));
    return;
  }
  if (type !== "Coverage" && type !== "CoverageCollection") {
    yield report.shared("AD-101", { format: FORMAT }, jsonPlace("", root.at), { case: "unknown" });
    return;
  }
  const queue: DecodeEvent[] = [];
  const context: CovContext = {
    run,
    emit: (event) => void queue.push(event),
    systems: new Map(),
    parameters: new Map(),
  };
  const document: Located = { node: root, pointer: "" };
  const members: string[] = [];
  for await (const id of type === "Coverage" ? liftOne(context, document) : liftAll(context, document)) {
    if (id !== undefined) members.push(id);
    yield* queue.splice(0);
  }
  yield* describe(context, document, members, digest);
  yield* queue.splice(0);
}

function refusal(root: Node, type: string | undefined): Bilingual | undefined {
  if (member(root, "$schema") !== undefined || member(root, "$id") !== undefined) return SCHEMA;
  if (type === undefined && member(root, "links") !== undefined) return PAGE;
  return type === undefined || !Object.hasOwn(PARTS, type) ? undefined : PARTS[type];
}

const NOTHING: Inherited = { domainType: undefined, referencing: undefined, parameters: undefined };

async function* liftOne(context: CovContext, document: Located): AsyncGenerator<string | undefined> {
  yield (await liftCoverage(context, document, NOTHING, ["coverage"]))?.id;
}

async function* liftAll(context: CovContext, document: Located): AsyncGenerator<string | undefined> {
  const list = inside(document, "coverages");
  if (list === undefined) missing(context, "coverages", document);
  else if (list.node.kind !== "seq") badForm(context, "coverages", list, A_LIST);
  tellRest(context, document, COLLECTION);
  const inherited: Inherited = {
    domainType: textOf(member(document.node, "domainType")),
    referencing: inside(document, "referencing"),
    parameters: inside(document, "parameters"),
  };
  for (const [i, coverage] of list === undefined ? [] : each(list).entries()) {
    context.run.options.signal?.throwIfAborted();
    yield (await liftCoverage(context, coverage, inherited, ["coverages", String(i)]))?.id;
  }
  if (inherited.parameters !== undefined) {
    const used = [...context.parameters.keys()].map((pointer) => pointer.replace(/^\/parameters\//, ""));
    const names = used.map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));
    tellRest(context, inherited.parameters, new Set(names), "observation.property");
  }
  yield undefined;
}

/** The file, and the data set that it is. */
function* describe(
  context: CovContext,
  document: Located,
  members: readonly string[],
  digest: string,
): Generator<DecodeEvent> {
  const { path, size } = context.run.input.primary;
  const href = path.split("/").map(encodeURIComponent).join("/");
  const asset: Asset = {
    type: "Asset",
    id: covId(context, "_", "asset"),
    href,
    mediaType: "application/prs.coverage+json",
    byteSize: size,
    digest: `sha256:${digest}`,
  };
  yield { kind: "resource", resource: asset, source: placeOf(document) };
  const isCollection = textOf(member(document.node, "type")) === "CoverageCollection";
  const title = isCollection ? liftText(context, inside(document, "label")) : langText(member(document.node, "label"));
  const description = isCollection ? liftText(context, inside(document, "description")) : undefined;
  const stated = isCollection ? textOf(member(document.node, "id")) : undefined;
  const dataset: Dataset = {
    type: "Dataset",
    id: covId(context, "_", "dataset"),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(isIri(stated) ? { sameAs: [stated] } : {}),
    ...(stated === undefined ? {} : { native: { id: stated } }),
    ...(members.length === 0 ? {} : { members }),
    distributions: [asset.id],
  };
  yield { kind: "resource", resource: dataset, source: placeOf(document) };
}
