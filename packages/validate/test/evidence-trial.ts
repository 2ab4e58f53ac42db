// SPDX-License-Identifier: Apache-2.0
import type { Report, Rule, RuleContext, SetRule, SiteName } from "@jiku/model";
import { type TypeSites, typeSites } from "@jiku/model/sites";
import { type InputDocument, validate } from "../src/index.js";
import { coreRules } from "../src/rules/core-rules.js";

/** What the engine did with one document, or with documents judged together, in the profile in which no rule is off. */
export interface Trial {
  /** Codes of the findings, each once, sorted. */
  readonly fired: readonly string[];
  /** Codes of the rules that were given something to judge. */
  readonly tried: ReadonlySet<string>;
  /** Kind of a place, as the generated table names it, to the number of values there. */
  readonly places: ReadonlyMap<string, number>;
}

/** Every name that a site can have. */
const SITES = new Set([...typeSites.keys(), ...[...typeSites.values()].flatMap(sitesWithin)]);

function sitesWithin({ sites, variants }: TypeSites): readonly string[] {
  return [...sites.map(({ site }) => site), ...[...(variants?.values() ?? [])].flatMap(sitesWithin)];
}

/** Rules that find nothing and count what the walk brings them, by the kind of the place. */
function countingRules(places: Map<string, number>): readonly Rule[] {
  const types = new WeakMap<object, string>();
  const count = (name: string, value: unknown, { resource, holders, key }: RuleContext): void => {
    const root = resource.type ?? "Package";
    const holder = holders.at(-1);
    const isObject = typeof value === "object" && value !== null;
    if (isObject && types.has(value)) return;
    if (isObject) types.set(value, holder === undefined ? root : name);
    const owner = types.get(holder ?? {}) ?? root;
    const kind = holder === undefined ? root : `${owner === root ? root : `${root} › ${owner}`}.${key}`;
    places.set(kind, (places.get(kind) ?? 0) + 1);
  };
  return [...SITES].map((name) => ({
    // A rule that looks at the document alone, so that no resource is given to it a second time.
    code: "SP-06",
    on: name as SiteName,
    check: (value: unknown, _report: Report, context: RuleContext) => count(name, value, context),
  }));
}

/** The rules of the areas, each leaving a mark when it is given something. */
function markedRules(tried: Set<string>): readonly (Rule | SetRule)[] {
  return coreRules.map((rule): Rule | SetRule => {
    if ("check" in rule) {
      const { only: _, ...kept } = rule;
      return {
        ...kept,
        check(...given) {
          tried.add(rule.code);
          rule.check(...given);
        },
      };
    }
    return {
      ...rule,
      collect(...given) {
        tried.add(rule.code);
        rule.collect(...given);
      },
    };
  });
}

/** Gives documents to the engine as one set; `asOf`: the date of validation. */
export async function tryOut(documents: readonly InputDocument[], asOf?: string): Promise<Trial> {
  const tried = new Set<string>();
  const places = new Map<string, number>();
  const rules = [...markedRules(tried), ...countingRules(places)];
  const reports = await validate(documents, {
    profile: "coupling",
    rules,
    ...(asOf === undefined ? {} : { asOf }),
  });
  const fired = reports.flatMap((report) => report.findings.map((finding) => finding.code));
  return { fired: [...new Set(fired)].sort(), tried, places };
}
