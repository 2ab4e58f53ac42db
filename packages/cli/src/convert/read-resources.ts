// SPDX-License-Identifier: Apache-2.0
import { type AnyResource, type Finding, JikuError } from "@jiku/model";
import { coreRules, type InputDocument, validate } from "@jiku/validate";
import type { JudgeOptions } from "../options/options.js";
import { faultOfError } from "../run/fault-of-error.js";
import type { Progress } from "../run/judge.js";
import type { Judged, Plan } from "../run/plan.js";
import { readyReport } from "../run/ready-report.js";
import { sameIdFinding } from "./convert-findings.js";
import type { ConvertOptions } from "./convert-options.js";
import type { LossLog } from "./loss-log.js";
import { type Header, mergeHeaders } from "./merged-header.js";
import { type OpenedInput, openInputs } from "./open-inputs.js";
import { withFindings, withoutRules } from "./reading-report.js";
import { createResourceSpool, type ResourceSpool } from "./resource-spool.js";
import { createSameResources } from "./same-resources.js";

/** All inputs, read to their ends. */
export interface ReadInputs {
  /** One for each plan, in their order: what reading found. */
  readonly judged: readonly Judged[];
  readonly header: Header;
  readonly spool: ResourceSpool;
  /** Numbers of the inputs that an adapter lifted. */
  readonly lifted: ReadonlySet<number>;
  /** By number of the input: id of the Asset that a lifted file is. */
  readonly assets: ReadonlyMap<number, string>;
  /** What the enrichment of RDF looks up: reference systems and properties, by id. */
  readonly known: ReadonlyMap<string, AnyResource>;
}

/** Findings kept of an input; the rest is counted. */
const MOST_FINDINGS = 10_000;
const LOOKED_UP: ReadonlySet<string> = new Set(["ReferenceSystem", "Property"]);
const MOST_KNOWN = 100_000;
/** The rules without which a header or a name in RDF would be wrong. */
const NAMING: ReadonlySet<string> = new Set(["ID-10", "ID-11"]);

/**
 * Reads every input once: text, structure and names are judged, the sound resources are put aside with their places. What
 * is faulty becomes findings of the input's report.
 * @throws JikuError "bad-option" when two inputs declare a prefix differently, "not-writable" when nothing can be put aside
 */
export async function readResources(
  plans: readonly Plan[],
  options: ConvertOptions,
  losses: LossLog,
  onProgress: Progress,
): Promise<ReadInputs> {
  const opened = await openInputs(plans, options, losses, onProgress);
  const merge = mergeHeaders(options.language);
  const taking = createTaking(opened, plans.length > 1, merge);
  try {
    for (const input of opened) {
      if (input.kind === "fault") continue;
      const { context, open } = input.document.open(options.judge.maxRecord);
      merge.document(context.prefixes, context.external, open, input.plan.name);
    }
    const judged = await judgeAll(opened, options, taking, onProgress);
    return { judged, header: merge.result(), ...taking.result };
  } catch (error) {
    taking.result.spool.close();
    throw error;
  } finally {
    for (const input of opened) if (input.kind === "open") input.close();
  }
}

interface Taking {
  readonly result: Pick<ReadInputs, "spool" | "lifted" | "assets" | "known">;
  readonly findings: Map<number, Finding[]>;
  /** `id` is absolute. */
  take(resource: AnyResource, id: string, file: number, line: number, column: number): void;
}

function createTaking(
  opened: readonly OpenedInput[],
  several: boolean,
  merge: ReturnType<typeof mergeHeaders>,
): Taking {
  const spool = createResourceSpool();
  const lifted = new Set(opened.flatMap(({ plan }, file) => (plan.format.kind === "foreign" ? [file] : [])));
  const assets = new Map<number, string>();
  const known = new Map<string, AnyResource>();
  const findings = new Map<number, Finding[]>();
  const sameness = createSameResources();
  return {
    result: { spool, lifted, assets, known },
    findings,
    take(given, id, file, line, column) {
      const { "@context": context, ...resource } = given as AnyResource & { readonly "@context"?: unknown };
      const { plan } = opened[file] as OpenedInput;
      if (context !== undefined) merge.resource(context, plan.name);
      const same = sameness(id, file, () => (several ? JSON.stringify(resource) : ""));
      if (same === "otherInput")
        findings.set(file, [...(findings.get(file) ?? []), sameIdFinding(resource.id, plan.name, line, column)]);
      if (same !== "new") return;
      if (lifted.has(file) && resource.type === "Asset") assets.set(file, assets.has(file) ? "" : resource.id);
      if (LOOKED_UP.has(resource.type) && known.size < MOST_KNOWN) known.set(resource.id, resource as AnyResource);
      spool.add({ file, line, column, resource: resource as AnyResource });
    },
  };
}

/** Judges all that could be opened, as one run; an input that vanishes midway ends the reading with that finding. */
async function judgeAll(
  opened: readonly OpenedInput[],
  options: ConvertOptions,
  taking: Taking,
  onProgress: Progress,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const [file, input] of opened.entries()) {
    if (input.kind === "fault") {
      judged.push({ report: await readyReport(input.plan.name, "draft", [input.fault]) });
      continue;
    }
    judged.push(await judgeOne(input, file, options.judge, taking, onProgress));
  }
  return judged;
}

async function judgeOne(
  { plan, document, lifted }: Extract<OpenedInput, { kind: "open" }>,
  file: number,
  { maxDepth, maxRecord }: JudgeOptions,
  taking: Taking,
  onProgress: Progress,
): Promise<Judged> {
  const place = { line: 0, column: 0 };
  try {
    const [report] = await validate([watched(document, place)], {
      profile: "draft",
      rules: coreRules.filter(({ code }) => NAMING.has(code)),
      maxDepth,
      maxRecord,
      maxFindings: MOST_FINDINGS,
      onProgress: (done, all) => onProgress(lifted ? (done + all) / 2 : done, all),
      onResource: (resource, { expand }) => {
        const { line, column } = lifted ? lineOf(resource) : place;
        taking.take(resource, expand(resource.id), file, line, column);
      },
    });
    if (report === undefined) throw new JikuError("unreadable-input", "EIO");
    return { report: withFindings(withoutRules(report), taking.findings.get(file) ?? []) };
  } catch (error) {
    const fault = faultOfError(error);
    if (fault === undefined) throw error;
    return { report: await readyReport(plan.name, "draft", [fault]) };
  }
}

/** The document, noting where the record stands that is being read. */
function watched(document: InputDocument, place: { line: number; column: number }): InputDocument {
  return {
    ...document,
    open(maxRecord) {
      const opened = document.open(maxRecord);
      return {
        ...opened,
        visit(start, visitor, step) {
          const noting = {
            record(record: Parameters<typeof visitor.record>[0]) {
              place.line = record.line;
              place.column = record.column;
              return visitor.record(record);
            },
            fault: visitor.fault.bind(visitor),
          };
          opened.visit(start, noting, step);
        },
      };
    },
  };
}

function lineOf({ source }: AnyResource): { readonly line: number; readonly column: number } {
  return { line: source?.line ?? 0, column: source?.column ?? 0 };
}
