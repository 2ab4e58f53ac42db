// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Detection, Outcome } from "@jiku/adapter";
import type { Bilingual } from "@jiku/model";
import { type Base64, toBase64 } from "./bytes.js";
import { suiteFile } from "./load-requirements.js";
import type { ExpectedFinding, ExpectedLoss, ExpectedPlaces, VectorCase } from "./vectors.js";

/** `sha256:` and 64 hexadecimal digits: a file of that name below `vectors/<format>`. */
interface VectorRef {
  readonly vector: string;
}

/** A case as a file of `cases/<area>` writes it. */
interface WrittenCase {
  readonly id: string;
  readonly op: "decode" | "detect" | "encode";
  readonly format: string;
  readonly input: VectorRef & {
    readonly name?: string;
    /** Files beside it, by what their names have behind its own. */
    readonly beside?: Readonly<Record<string, VectorRef>>;
    readonly declared?: Readonly<Record<string, string>>;
  };
  readonly options?: VectorCase["options"];
  readonly expect: {
    readonly outcome?: Outcome;
    readonly detection?: Detection;
    readonly findings?: readonly ExpectedFinding[];
    readonly only?: boolean;
    readonly resources?: VectorRef;
    readonly places?: Readonly<Record<string, ExpectedPlaces>>;
    readonly bytes?: VectorRef;
    readonly sidecar?: VectorRef;
    readonly losses?: readonly ExpectedLoss[];
  };
  readonly requires?: readonly string[];
  readonly purpose: Bilingual;
  readonly source: string;
  readonly added: string;
}

/** A file of `cases/<area>`. */
interface CaseFile {
  /** `https://w3id.org/jiku/conf/adapter/<slug>` */
  readonly test: string;
  readonly class: string;
  readonly since: string;
  /** Of all vectors that the cases name. */
  readonly vectors: { readonly origin: string; readonly licence: string; readonly madeBy: string };
  readonly cases: readonly WrittenCase[];
}

const TEST = "https://w3id.org/jiku/conf/adapter/";
const OPERATIONS: readonly string[] = ["decode", "detect", "encode"] satisfies VectorCase["op"][];
/** A name that tells nothing. */
const NAME = "data";

/**
 * The cases of the suite, their vectors read and their digests compared.
 * @param formats only of these formats; of all without
 * @throws Error when a file, an id, a vector or a digest is wrong, which is a fault of the suite
 */
export function loadCases(formats?: readonly string[], root: string = suiteFile("")): readonly VectorCase[] {
  const cases = caseFiles(join(root, "cases")).flatMap((path) => {
    const file = readCaseFile(path);
    return file.cases.map((one) => vectorCase(one, file, path, root));
  });
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) throw broken(id, "the id is used twice");
    seen.add(id);
  }
  return formats === undefined ? cases : cases.filter(({ format }) => formats.includes(format));
}

function caseFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".json"));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function readCaseFile(path: string): CaseFile {
  const file = JSON.parse(readFileSync(path, "utf8")) as Partial<CaseFile>;
  if (file.test?.startsWith(TEST) !== true || !Array.isArray(file.cases))
    throw broken(path, "no `test` of this suite, or no `cases`");
  const { origin, licence, madeBy } = file.vectors ?? {};
  if (!origin || !licence || !madeBy) throw broken(path, "no origin, licence or maker of the vectors");
  return file as CaseFile;
}

function vectorCase(one: WrittenCase, { test }: CaseFile, path: string, root: string): VectorCase {
  const { id, op, format, input, options, expect, requires = [], purpose } = one;
  if (!/^[a-z0-9-]+$/.test(id ?? "")) throw broken(path, `the id "${id}" is none`);
  if (!OPERATIONS.includes(op)) throw broken(id, `"${op}" is no operation`);
  if (!purpose?.en || !purpose.ja || !one.source || !one.added) throw broken(id, "no purpose, source or date of entry");
  const read = (ref: VectorRef): Uint8Array => vectorOf(ref, one, root);
  const { resources, bytes, sidecar, ...rest } = expect;
  const name = input.name ?? NAME;
  const beside = Object.entries(input.beside ?? {}).map(([suffix, ref]) => [name + suffix, toBase64(read(ref))]);
  return {
    id: `${test.slice(TEST.length)}#${id}`,
    op,
    format,
    input: {
      format,
      files: { [name]: toBase64(read(input)), ...Object.fromEntries(beside) },
      ...(input.declared === undefined ? {} : { declared: input.declared }),
    },
    expect: {
      ...rest,
      ...(resources === undefined ? {} : { resources: graphOf(read(resources), id) }),
      ...(sidecar === undefined ? {} : { sidecar: graphOf(read(sidecar), id) }),
      ...(bytes === undefined ? {} : { bytes: toBase64(read(bytes)) satisfies Base64 }),
    },
    ...(options === undefined ? {} : { options }),
    requires,
    purpose,
  };
}

function vectorOf({ vector }: VectorRef, { id, format }: WrittenCase, root: string): Uint8Array {
  const digest = /^sha256:([0-9a-f]{64})$/.exec(vector)?.[1];
  if (digest === undefined) throw broken(id, `"${vector}" is no digest`);
  const file = join(root, "vectors", format, digest);
  if (!existsSync(file)) throw broken(id, `the vector ${digest} is missing`);
  const bytes = new Uint8Array(readFileSync(file));
  if (createHash("sha256").update(bytes).digest("hex") !== digest) throw broken(id, `the vector ${digest} was changed`);
  return bytes;
}

function graphOf(bytes: Uint8Array, id: string): readonly unknown[] {
  const { graph } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly graph?: unknown };
  if (!Array.isArray(graph)) throw broken(id, "the expected resources are no package");
  return graph;
}

function broken(where: string, what: string): Error {
  return new Error(`case ${where}: ${what}`);
}
