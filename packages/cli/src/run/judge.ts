// SPDX-License-Identifier: Apache-2.0
import { isJikuError, type NotChecked, type ProfileName } from "@jiku/model";
import { type DocumentReport, type InputDocument, jsonDocument } from "@jiku/validate";
import type { OpenAssets } from "../assets/open-assets.js";
import { bilingual } from "../language/say.js";
import type { JudgeOptions } from "../options/options.js";
import type { Survey } from "../survey/survey.js";
import type { ReadingFault } from "./catalogue-finding.js";
import { faultOfError } from "./fault-of-error.js";
import { closeSources, originSource } from "./file-source.js";
import { judgeSet } from "./judge-set.js";
import type { LiftedFile } from "./lift-file.js";
import { sizeOf } from "./origin.js";
import { type Judged, type Plan, profileOf } from "./plan.js";
import { loadReader } from "./readers.js";
import { readyReport } from "./ready-report.js";

/** Bytes done, of all. */
export type Progress = (done: number, all: number) => void;

/** Judges inputs as one closed set. An input that fails to be read gets that as its report; the others go on. */
export async function judge(
  plans: readonly Plan[],
  options: JudgeOptions,
  onProgress: Progress,
): Promise<readonly Judged[]> {
  const opened: Opened[] = [];
  const results = new Map<string, Judged>();
  const lost: string[] = [];
  try {
    for (const plan of plans) {
      const one = await openPlan(plan, options, onProgress);
      if (!("fault" in one)) opened.push(one);
      else if (plan.known !== true) results.set(plan.name, await failed(plan, options, one.fault));
      else lost.push(plan.name);
    }
    await judgeOpened(opened, options, results, lost, onProgress);
  } finally {
    for (const one of opened) one.lifted?.close();
    closeSources();
  }
  const judged = plans.flatMap((plan) => (plan.known === true ? [] : (results.get(plan.name) ?? [])));
  return lost.length === 0 ? judged : judged.map((one) => withoutCatalogue(one, lost));
}

/** Says that resources of these files are not known, as they should be. */
function withoutCatalogue(judged: Judged, lost: readonly string[]): Judged {
  const entries = lost.map((what) => ({ what, why: bilingual("catalogueNotRead") }));
  return { ...judged, report: { ...judged.report, notChecked: [...judged.report.notChecked, ...entries] } };
}

/** An input that is open, as a document. */
export interface Opened {
  readonly plan: Plan;
  readonly document: InputDocument;
  readonly lifted?: LiftedFile;
}

/** Opens an input as a document; foreign ones are lifted. */
export async function openPlan(
  plan: Plan,
  options: JudgeOptions,
  onProgress: Progress,
): Promise<Opened | { readonly fault: ReadingFault }> {
  const known = plan.known === true;
  if (plan.format.kind === "jiku")
    return { plan, document: jsonDocument(originSource(plan.name, plan.origin), { known }) };
  const { liftFile } = await import("./lift-file.js");
  const reader = await loadReader(plan.format.adapter, options);
  if (reader?.decode === undefined) return { fault: { code: "AD-122", case: "unknown", values: { path: plan.name } } };
  try {
    let done = 0;
    const all = sizeOf(plan.origin);
    const took = (bytes: number): void => {
      done = Math.min(done + bytes, all);
      onProgress(done / 2, all);
    };
    const hooks = options.deep === true ? { deep: true } : {};
    const lifted = await liftFile(plan, plan.format.format, reader, options.declared, took, hooks);
    if (lifted.resources + lifted.findings > 0) return { plan, document: { ...lifted.document, known }, lifted };
    lifted.close();
    return { fault: { code: "AD-121", case: "empty", values: { size: all } } };
  } catch (error) {
    return { fault: crashFault(error) };
  }
}

function crashFault(error: unknown): ReadingFault {
  const fault = faultOfError(error);
  if (fault !== undefined) return fault;
  if (!isJikuError(error, "adapter-crashed")) throw error;
  return { code: "AD-121", values: { reason: bilingual("adapterFailed", { reason: error.message }) } };
}

/** One run for each profile among the inputs; a file that fails midway is taken out, and the rest judged again. */
async function judgeOpened(
  opened: readonly Opened[],
  options: JudgeOptions,
  results: Map<string, Judged>,
  lost: string[],
  onProgress: Progress,
): Promise<void> {
  let rest = opened;
  while (rest.length > 0) {
    try {
      const judged = rest.filter((one) => one.plan.known !== true);
      for (const profile of new Set(judged.map((one) => profileOf(one.plan.format, options.profile)))) {
        await judgeBy(profile, rest, options, results, onProgress);
      }
      return;
    } catch (error) {
      const fault = faultOfError(error);
      const broken = rest.find((one) => isUnreadable(one.plan));
      if (fault === undefined || broken === undefined) throw error;
      if (broken.plan.known === true) lost.push(broken.plan.name);
      else results.set(broken.plan.name, await failed(broken.plan, options, fault));
      rest = rest.filter((one) => one !== broken);
    }
  }
}

async function judgeBy(
  profile: ProfileName,
  opened: readonly Opened[],
  options: JudgeOptions,
  results: Map<string, Judged>,
  onProgress: Progress,
): Promise<void> {
  const assets = options.assets === undefined ? undefined : await openAssets(options.assets.followSymlinks);
  const { reports, survey } = await judgeSet(
    opened.map(({ plan, document }) => ({ plan, document: assets?.watch(document, plan) ?? document })),
    { profile, judge: options, lifted: opened.some(({ lifted }) => lifted !== undefined), rules: assets?.rules ?? [] },
    onProgress,
  );
  for (const [at, one] of opened.filter(({ plan }) => plan.known !== true).entries()) {
    const report = reports[at];
    if (report === undefined || profileOf(one.plan.format, options.profile) !== profile) continue;
    const judged = judgedOf(one, assets?.told(report, one.plan) ?? report, options, survey);
    results.set(one.plan.name, options.edits === true ? await withFixes(one.plan, judged, options) : judged);
  }
}

async function withFixes(plan: Plan, judged: Judged, options: JudgeOptions): Promise<Judged> {
  const { fixesOf } = await import("../edit/fixes-of.js");
  return { ...judged, fixes: await fixesOf(plan, judged.report, options) };
}

async function openAssets(followSymlinks: boolean): Promise<OpenAssets> {
  const { createOpenAssets } = await import("../assets/open-assets.js");
  return createOpenAssets(followSymlinks);
}

function judgedOf(one: Opened, report: DocumentReport, options: JudgeOptions, survey: Survey | undefined): Judged {
  const extra = [...(one.lifted?.notChecked ?? []), ...unusedStatements(one, report, options)];
  const whole = extra.length === 0 ? report : { ...report, notChecked: [...report.notChecked, ...extra] };
  return survey === undefined ? { report: whole } : { report: whole, survey };
}

/** What the user stated and nobody needed: Jiku's own documents declare for themselves, an adapter reports what it used. */
function unusedStatements(one: Opened, report: DocumentReport, { declared }: JudgeOptions): readonly NotChecked[] {
  const why = bilingual(one.lifted === undefined ? "declareUnused" : "declareNotNeeded");
  const used = report.findings.filter((finding) => finding.code === "AD-109").map((finding) => finding.message.en);
  const unused = Object.entries(declared).filter(([, value]) => !used.some((text) => text.includes(`"${value}"`)));
  return unused.map(([name]) => ({ what: `--declare ${name}`, why }));
}

async function failed(plan: Plan, options: JudgeOptions, fault: ReadingFault): Promise<Judged> {
  const format = plan.format.kind === "foreign" ? plan.format.format : "unknown";
  return { report: await readyReport(plan.name, profileOf(plan.format, options.profile), [fault], [], format) };
}

/** Tries the file again, to find out which one of a set failed. */
function isUnreadable(plan: Plan): boolean {
  closeSources();
  try {
    const source = originSource(plan.name, plan.origin);
    source.read(new Uint8Array(1), Math.max(0, source.size - 1));
    return false;
  } catch {
    return true;
  }
}
