// SPDX-License-Identifier: Apache-2.0
import type { Rule, SetRule } from "@jiku/model";
import type { InputDocument } from "../document/input.js";
import { accept } from "../gen/validators.js";
import { createResourceSet } from "../references/resource-set.js";
import { memorySpillStore } from "../references/spill-store.js";
import { entryOf } from "../report/entries.js";
import { coreRules } from "../rules/core-rules.js";
import { buildPlans, type Plan } from "../rules/plan.js";
import { classNames, isSound } from "../structure/structure.js";
import { type Limits, VALIDATE_DEFAULTS, type ValidateOptions } from "./options.js";
import { asResource, reopen } from "./records.js";
import type { ClassEntry, Elsewhere, Session, SetRuleState } from "./session.js";

/** What a session over a part of a set knows of the rest. */
export interface PartOptions {
  readonly elsewhere: Elsewhere;
  /** Ordinal of the first record of the part. */
  readonly first: number;
  /** Entries of the first ids of the set, where these belong to another part. */
  readonly head?: Uint32Array;
}

const WHOLE: PartOptions = { elsewhere: { runOf: () => undefined }, first: 0 };

export function openSession(
  inputs: readonly InputDocument[],
  options: ValidateOptions,
  part: PartOptions = WHOLE,
): Session {
  const limits: Limits = { ...VALIDATE_DEFAULTS, ...options };
  const all = [...(options.rules ?? coreRules), ...addedRules(options)];
  const rules = all.filter((rule): rule is Rule => "check" in rule);
  const isClosed = (rule: Rule) => entryOf(rule.code)?.needs.includes("closed-set") ?? false;
  const states = all
    .filter((rule): rule is SetRule => "collect" in rule)
    .map((rule) => ({ rule, memo: rule.start(), full: false }));
  const plans = buildPlans([...classNames, "Package"], rules, isClosed);
  const shortRules = rules.filter((rule) => rule.only === undefined);
  const shortPlans = buildPlans(classNames, shortRules, isClosed);
  const store = options.spill ?? memorySpillStore();
  const index = { limit: Math.max(2, limits.indexLimit), store, first: part.first };
  const session: Session = {
    limits,
    options,
    inputs,
    store,
    plans,
    rules,
    setRules: states,
    classes: new Map(classNames.map((name) => [name, classEntry(name, plans, shortPlans, states)])),
    runs: [],
    elsewhere: part.elsewhere,
    set: createResourceSet({ ...index, ...(part.head === undefined ? {} : { head: part.head }) }, (ordinal) => {
      const record = reopen(session, ordinal);
      return record !== undefined && isSound(record.value) ? asResource(record) : undefined;
    }),
    isPart: part.head !== undefined,
    factsLater: false,
    firstPass: true,
    missed: false,
    said: [],
    outsideHere: 0,
    release: () => {},
    bytesDone: 0,
    bytesInAll: inputs.reduce((total, { size }) => total + size, 0),
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
