// SPDX-License-Identifier: Apache-2.0
import { type JsonPackage, type PackageOptions, packageArbitrary } from "@jiku/arbitrary";
import { type AnyResource, CONTEXT_IRI, type Finding } from "@jiku/model";
import { bytesSource, jsonDocument, type ProfileChoice, validate } from "@jiku/validate";
import type { Arbitrary } from "fast-check";
import type { Bench } from "./bench.js";
import type { NativeDocument } from "./bytes.js";
import { oneRecordArbitrary } from "./one-record.js";
import type { Subject } from "./subject.js";
import { dataSubset, type SubsetProfile } from "./subset.js";
import type { VectorCase } from "./vectors.js";

export interface BenchOptions {
  readonly subject: Subject;
  readonly seed: number;
  readonly documents: readonly NativeDocument[];
  readonly strangers: readonly NativeDocument[];
  readonly cases: readonly VectorCase[];
  readonly reference?: Subject;
  /** The profile that the manifest names as its subset: as written, and compiled. */
  readonly subset?: { readonly file: SubsetProfile; readonly profile: ProfileChoice };
}

/** Few resources a package: what fails is small already. */
const SIZE = 3;

export function makeBench({ subset, ...given }: BenchOptions): Bench {
  const inSubset = async (document: JsonPackage): Promise<boolean> =>
    subset !== undefined && (await findingsIn(document, subset.profile)).every(({ severity }) => severity !== "error");
  const record = given.subject.manifest.formats[0]?.record;
  const drawn = (options: PackageOptions): Arbitrary<JsonPackage> =>
    alone(record === undefined ? packageArbitrary(options) : oneRecordArbitrary(record, options));
  const inside = (): Arbitrary<JsonPackage> | undefined =>
    subset === undefined ? undefined : drawn({ ...dataSubset(subset.file), size: SIZE }).map(withoutExtensions);
  return {
    ...given,
    reference: given.reference,
    subset: inside,
    packages: () => alone(packageArbitrary({ size: SIZE })),
    outgoing: () => inside() ?? drawn({ size: SIZE }),
    inSubset,
    findings: (resources, profile = "draft") => findingsIn(packageOf(resources), profile),
  };
}

/** Packages whose resources mean the same when each stands alone, as it does before an encoder: no prefixes of the document's own. */
function alone(documents: Arbitrary<JsonPackage>): Arbitrary<JsonPackage> {
  return documents
    .filter(({ "@context": context }) => context === CONTEXT_IRI)
    .map((document) => ({ ...document, graph: document.graph.map(withoutContext) }));
}

/** A subset names the members that it has; prefixed ones are seldom among them, and the profile decides where they are. */
function withoutExtensions(document: JsonPackage): JsonPackage {
  const plain = (resource: AnyResource): AnyResource =>
    Object.fromEntries(Object.entries(resource).filter(([name]) => !name.includes(":"))) as unknown as AnyResource;
  return { ...document, graph: document.graph.map(plain) };
}

function withoutContext({ "@context": _, ...resource }: AnyResource & { readonly "@context"?: unknown }): AnyResource {
  return resource as AnyResource;
}

/** Resources as a package; what they refer to may live elsewhere. */
export function packageOf(resources: readonly AnyResource[]): JsonPackage {
  return { "@context": CONTEXT_IRI, jiku: "1.0", graph: resources };
}

async function findingsIn(document: JsonPackage, profile: ProfileChoice): Promise<readonly Finding[]> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const [report] = await validate([jsonDocument(bytesSource("package.json", bytes))], { profile });
  return report?.findings ?? [];
}
