// SPDX-License-Identifier: Apache-2.0
import type { Rule, SetRule } from "@jiku/model";
import { createCheckpoints } from "./document/checkpoints.js";
import { createExpand } from "./document/context.js";
import type { InputDocument } from "./document/input.js";
import { accept } from "./gen/validators.js";
import { createResourceSet } from "./references/resource-set.js";
import { createCollector } from "./report/collect.js";
import { entryOf } from "./report/entries.js";
import type { DocumentReport } from "./report/report.js";
import { coreRules } from "./rules/core-rules.js";
import { buildPlans, type Plan } from "./rules/plan.js";
import { createWalker } from "./rules/walk.js";
import { checkHeader } from "./run/header.js";
import { type Limits, VALIDATE_DEFAULTS, type ValidateOptions } from "./run/options.js";
import { finishSetRules, firstPass, secondPass } from "./run/passes.js";
import { asResource, reopen } from "./run/records.js";
import { createReferences } from "./run/references.js";
import { reportOf } from "./run/report-of.js";
import type { ClassEntry, DocumentRun, Session, SetRuleState } from "./run/session.js";
import { classNames, isSound } from "./structure/structure.js";

/**
 * Validates documents as one closed set: text, structure, rules, references. Bad data comes back as findings; memory
 * does not grow with the bytes read. Equal inputs and options give equal reports.
 */
export async function validate(
  documents: readonly InputDocument[],
  options: ValidateOptions = {},
): Promise<readonly DocumentReport[]> {
  const session = openSession(documents, options);
  for (const input of documents) {
    const run = openRun(session, input);
    session.runs.push(run);
    await checkHeader(session, run);
    await firstPass(session, run);
  }
  session.firstPass = false;
  for (const run of session.runs) secondPass(session, run);
  finishSetRules(session);
  return session.runs.filter((run) => !run.input.known).map((run) => reportOf(session, run));
}

function openSession(documents: readonly InputDocument[], options: ValidateOptions): Session {
  const limits: Limits = { ...VALIDATE_DEFAULTS, ...options };
  const all = [...(options.rules ?? coreRules), ...addedRules(options)];
  const rules = all.filter((rule): rule is Rule => "check" in rule);
  const setRules = all.filter((rule): rule is SetRule => "collect" in rule);
  const isClosed = (rule: Rule) => entryOf(rule.code)?.needs.includes("closed-set") ?? false;
  const states = setRules.map((rule) => ({ rule, memo: rule.start() }));
  const plans = buildPlans([...classNames, "Package"], rules, isClosed);
  const shortRules = rules.filter((rule) => rule.only === undefined);
  const shortPlans = buildPlans(classNames, shortRules, isClosed);
  const session: Session = {
    limits,
    options,
    plans,
    rules,
    setRules: states,
    classes: new Map(classNames.map((name) => [name, classEntry(name, plans, shortPlans, states)])),
    runs: [],
    set: createResourceSet(limits.indexLimit, (ordinal) => {
      const record = reopen(session, ordinal);
      return record !== undefined && isSound(record.value) ? asResource(record) : undefined;
    }),
    firstPass: true,
    missed: false,
    bytesDone: 0,
    bytesInAll: documents.reduce((total, d) => total + d.size, 0),
  };
  return session;
}

/** What the profiles of users and the extension packages judge beside the rules of the areas. */
function addedRules({ profile, extensions }: ValidateOptions): readonly Rule[] {
  const restrictions = profile === undefined || typeof profile === "string" ? [] : profile.rules;
  return [...restrictions, ...(extensions?.rules ?? [])];
}

type Plans = ReadonlyMap<string, Plan>;

function classEntry(name: string, plans: Plans, shortPlans: Plans, states: readonly SetRuleState[]): ClassEntry {
  const plan = plans.get(name) as Plan;
  const shortPlan = shortPlans.get(name) as Plan;
  const setRules = states.filter(({ rule }) => rule.on.includes(name) || rule.on.includes("Resource"));
  return { name, plan, shortPlan, isSound: accept[name] ?? (() => false), setRules };
}

function openRun(session: Session, input: InputDocument): DocumentRun {
  const { limits } = session;
  const document = input.open(limits.maxRecord);
  const expand = createExpand(document.context);
  const last = session.runs.at(-1);
  const run: DocumentRun = {
    input,
    document,
    collector: createCollector(limits.profile, limits.maxFindings),
    checkpoints: createCheckpoints(document.start),
    expand,
    external: document.context.external.map(expand),
    walker: createWalker(document.context, { expand, resolve: () => undefined, reference: () => undefined }),
    first: last === undefined ? 0 : last.first + last.count,
    count: 0,
    resources: new Map(),
    judged: 0,
    sound: 0,
    references: 0,
    outside: 0,
    unresolved: 0,
    blocked: false,
    pending: new Uint8Array(64),
    pendingCount: 0,
  };
  run.walker = createWalker(document.context, createReferences(session, run));
  return run;
}
