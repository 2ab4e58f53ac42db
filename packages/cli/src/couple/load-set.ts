// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AnyResource, ProfileName } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { type DocumentReport, type InputDocument, validate } from "@jiku/validate";
import type { RunOptions } from "../options/options.js";
import { dataRootOf } from "../run/data-root.js";
import { discover } from "../run/discover.js";
import { closeSources } from "../run/file-source.js";
import { type Opened, openPlan } from "../run/judge.js";
import { type Prepared, prepare } from "../run/prepare.js";
import { closeReaders } from "../run/readers.js";
import { readyReport } from "../run/ready-report.js";
import { judgingRules } from "../run/validate-options.js";
import { folderClaims } from "../run/whole-folder.js";

/** One file that was read. */
export interface LoadedFile {
  /** As the user wrote it. */
  readonly given: string;
  readonly resources: readonly AnyResource[];
  readonly report: DocumentReport;
  /** It could not be read at all. */
  readonly broken: boolean;
}

/** Files as one closed set. */
export interface LoadedSet {
  readonly files: readonly LoadedFile[];
  readonly look: Look;
}

const PROFILE: ProfileName = "core";

/** Reads files, judges them as one closed set and keeps their sound resources. `known` files are looked up and not judged. */
export async function loadSet(given: readonly string[], options: RunOptions, cwd: string): Promise<LoadedSet> {
  const { catalogue, dataRoot, followSymlinks } = options.input;
  const root = dataRootOf([...given, ...catalogue], dataRoot, cwd, options.output.language);
  const claim = folderClaims(options.judge);
  const prepared: { readonly given: string; readonly one: Prepared }[] = [];
  for (const path of [...given, ...catalogue])
    for await (const found of discover([path], root, cwd, followSymlinks, claim))
      if (found.kind !== "end") prepared.push({ given: path, one: await prepare(found, root, options) });
  const opened: { readonly given: string; readonly at: Opened }[] = [];
  const files: LoadedFile[] = [];
  try {
    for (const { given: path, one } of prepared) {
      if (one.kind === "ready") {
        files.push({ given: path, resources: [], report: one.judged.report, broken: true });
        continue;
      }
      const at = await openPlan(one.plan, options.judge, () => {});
      if ("fault" in at) files.push(await brokenFile(path, one.plan.name, at.fault));
      else opened.push({ given: path, at });
    }
    const judged = await judgedSet(opened, options.judge.profile ?? PROFILE);
    return { files: [...files, ...judged.files], look: judged.look };
  } finally {
    for (const { at } of opened) at.lifted?.close();
    for (const { one } of prepared) if (one.kind === "plan") await one.close();
    closeSources();
    await closeReaders();
  }
}

async function brokenFile(
  given: string,
  name: string,
  fault: Parameters<typeof readyReport>[2][number],
): Promise<LoadedFile> {
  return { given, resources: [], report: await readyReport(name, PROFILE, [fault]), broken: true };
}

async function judgedSet(
  opened: readonly { readonly given: string; readonly at: Opened }[],
  profile: ProfileName,
): Promise<LoadedSet> {
  const documents = opened.map(({ at }) => at.document);
  const collected = await Promise.all(documents.map(resourcesOf));
  const reports = documents.length === 0 ? [] : await validate(documents, { profile, rules: judgingRules });
  const files = opened.map(({ given }, at): LoadedFile => {
    const report = reports[at] as DocumentReport;
    return { given, resources: collected[at]?.resources ?? [], report, broken: isUnreadable(report) };
  });
  return { files, look: lookOf(collected) };
}

/** The text could not be read as a document of resources. */
function isUnreadable({ checked, findings }: DocumentReport): boolean {
  return (
    checked.structure === 0 && findings.some(({ code, severity }) => severity === "error" && code.startsWith("AD-"))
  );
}

interface Collected {
  readonly resources: readonly AnyResource[];
  expand(iri: string): string;
}

async function resourcesOf(document: InputDocument): Promise<Collected> {
  const resources: AnyResource[] = [];
  let expand = (iri: string): string => iri;
  await validate([document], {
    rules: [],
    onResource: (resource, context) => {
      resources.push(resource);
      expand = context.expand;
    },
  });
  return { resources, expand };
}

/** Resources of the set and of the packs by their IRI; the first document that knows a prefix writes it out. */
function lookOf(collected: readonly Collected[]): Look {
  const byId = new Map<string, AnyResource>();
  for (const { resources, expand } of collected)
    for (const resource of resources) if (!byId.has(expand(resource.id))) byId.set(expand(resource.id), resource);
  const expand = (iri: string): string => {
    for (const one of collected) {
      const whole = one.expand(iri);
      if (whole !== iri) return whole;
    }
    return iri;
  };
  return {
    expand,
    resolve: (ref) => (ref === undefined ? undefined : (byId.get(expand(ref)) ?? referenceSystem(ref))),
  };
}
