// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AnyResource, Finding, ProfileName } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { bytesSource, jsonDocument, validate, validateValue } from "@jiku/validate";
import type { Language } from "../language/language.js";
import { sayCouple } from "../language/say-couple.js";
import { coupleEnds } from "./couple-ends.js";
import type { CoupleResult } from "./couple-result.js";
import { endsOfPair, type PairDocument, viaOf } from "./pair-document.js";
import { sceneOfEnds } from "./scene.js";

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
/** Name of the one connection of a pair document. */
const ID = "-";

/** The one connection of a pair document. */
export async function couplePair(
  pair: PairDocument,
  file: string,
  profile: ProfileName,
  language: Language,
): Promise<CoupleResult> {
  const stop = (stopped: string): CoupleResult => ({
    verdict: "undetermined",
    connections: [],
    findings: [],
    reported: [],
    stopped,
  });
  if (pair.source === undefined || pair.target === undefined)
    return stop(sayCouple(language, "notPair", { path: file }));
  const { refs, inline } = viaOf(pair.via);
  const { resources, findings: faults, expand } = await resourcesOf(pair, file, profile);
  const findings = [...faults, ...(await structureOf(pair, file))];
  const look = lookOf([...resources, ...inline], expand);
  const joined = { id: ID, from: "source", to: "target", file, path: "/pair", profile } as const;
  if (findings.length > 0 && findings.some(({ path }) => path.startsWith("/pair"))) {
    const entry = { id: ID, from: "source", to: "target", verdict: "undetermined", facets: [], mediators: [] } as const;
    return { verdict: "undetermined", connections: [entry], findings, reported: [{ file, findings }] };
  }
  const [source, target] = endsOfPair(pair);
  const connection = {
    ...(refs.length === 0 ? {} : { via: refs }),
    ...(pair.allow.length === 0 ? {} : { allow: pair.allow }),
  };
  const { entry, findings: own } = coupleEnds(source, target, { ...joined, connection }, look);
  return {
    verdict: entry.verdict,
    connections: [entry],
    findings,
    reported: [{ file, findings: [...findings, ...own] }],
    scene: sceneOfEnds([source], [target], look),
  };
}

/** What keeps the two descriptions, the operators written out and what the port accepts from being read. */
async function structureOf(pair: PairDocument, file: string): Promise<readonly Finding[]> {
  const parts: readonly (readonly [string, string, unknown])[] = [
    ["FieldSpec", "/pair/source", pair.source],
    ["FieldSpec", "/pair/target", pair.target],
    ...(pair.accepts === undefined ? [] : [["Accepts", "/pair/accepts", pair.accepts] as const]),
    ...viaOf(pair.via).inline.map((operator, at) => ["Operator", `/pair/via/${at}`, operator] as const),
  ];
  const all = await Promise.all(
    parts.map(async ([type, at, value]) => {
      const found = await validateValue(type, value);
      return found.filter(isStructural).map((finding) => ({ ...finding, path: at + finding.path, location: { file } }));
    }),
  );
  return all.flat();
}

function isStructural({ code, severity }: Finding): boolean {
  return severity === "error" && /^(?:schema\/|AD-)/.test(code);
}

/** The sound resources of the graph; the faults of the others, at their place in the pair document. */
async function resourcesOf({ graph, context = CONTEXT }: PairDocument, file: string, profile: ProfileName) {
  const resources: AnyResource[] = [];
  let expand = (iri: string): string => iri;
  const bytes = new TextEncoder().encode(
    JSON.stringify({ "@context": context, jiku: "1.0", graph: graph.length === 0 ? [NOTHING] : graph }),
  );
  const [report] = await validate([jsonDocument(bytesSource(file, bytes))], {
    profile,
    rules: [],
    onResource: (resource, { expand: own }) => {
      resources.push(resource);
      expand = own;
    },
  });
  const findings = (report?.findings ?? []).filter(isStructural).map((finding) => ({ ...finding, location: { file } }));
  return { resources, findings, expand };
}

/** Stands in an empty graph, so that the prefixes of the context are read. */
const NOTHING = { id: "urn:jiku:nothing", type: "Entity", entityTypes: ["urn:jiku:nothing"] };

function lookOf(resources: readonly AnyResource[], expand: Look["expand"]): Look {
  const byId = new Map(resources.map((resource) => [expand(resource.id), resource]));
  return {
    expand,
    resolve: (ref) => (ref === undefined ? undefined : (byId.get(expand(ref)) ?? referenceSystem(ref))),
  };
}
