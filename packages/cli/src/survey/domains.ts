// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Field, RuleContext } from "@jiku/model";
import { domainAxes, type SeenAxis } from "./domain-axes.js";

/** Fields over axes of the same names and systems: what their axes span together. */
export interface Domain {
  readonly domainType: string;
  readonly axes: readonly SeenAxis[];
  readonly fields: number;
  /** Names of variables, in the order in which they appear; `variables` counts all. */
  readonly names: readonly string[];
  readonly variables: number;
}

export interface DomainCollector {
  take(resource: AnyResource, context: RuleContext): void;
  result(): readonly Domain[];
}

interface Group {
  readonly domainType: string;
  axes: readonly SeenAxis[];
  fields: number;
  readonly names: Set<string>;
}

const MOST_NAMES = 12;

/** Collects the domains of fields, in the order in which they appear. */
export function collectDomains(): DomainCollector {
  const groups = new Map<string, Group>();
  return {
    take(resource, context) {
      if (resource.type !== "Field") return;
      const field = resource as Field;
      const axes = domainAxes(field, context);
      const { domainType = "" } = field.domain;
      const key = JSON.stringify([
        domainType,
        axes.map(({ name, label, unit, undeclared }) => [name, label, unit, undeclared]),
      ]);
      const group = groups.get(key);
      if (group !== undefined) group.axes = group.axes.map((axis, i) => joined(axis, axes[i] as SeenAxis));
      const open = group ?? { domainType, axes, fields: 0, names: new Set() };
      groups.set(key, open);
      open.fields++;
      for (const name of Object.keys(field.variables)) open.names.add(name);
    },
    result: () =>
      [...groups.values()].map(({ domainType, axes, fields, names }) => ({
        domainType,
        axes,
        fields,
        names: [...names].slice(0, MOST_NAMES),
        variables: names.size,
      })),
  };
}

/** One axis that spans two; the greater count, and a step that both have. */
function joined(a: SeenAxis, b: SeenAxis): SeenAxis {
  const { step, min, max, ...rest } = a;
  const known = [min, max, b.min, b.max].filter((one) => one !== undefined);
  const sorted = known.sort((x, y) => (x < y ? -1 : 1));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return {
    ...rest,
    count: Math.max(a.count, b.count),
    ...(low === undefined || high === undefined ? {} : { min: low, max: high }),
    ...(step !== undefined && step === b.step ? { step } : {}),
  };
}
