// SPDX-License-Identifier: Apache-2.0
import type { Belief, Composition, Model, Rule, RuleContext } from "@jiku/model";

/** CPL-045: what feeds one component in one run was issued at one time (CF Conventions, forecast_reference_time). */
export const issueTimes: Rule<"Run"> = {
  code: "CPL-045",
  on: "Run",
  check({ used = [], procedure }, report, context) {
    const beliefs = used.flatMap((ref) => {
      const found = context.resolve(ref);
      return found?.type === "Belief" ? [found as Belief] : [];
    });
    for (const fed of feedsOf(beliefs, procedure?.id, context)) {
      const [first, ...others] = fed;
      const other = others.find(({ issuedAt }) => instantOf(issuedAt) !== instantOf(first?.issuedAt ?? ""));
      if (first !== undefined && other !== undefined)
        return report("", { first: first.issuedAt, second: other.issuedAt });
    }
  },
};

/** Offsets do not make two times of issue. */
function instantOf(dateTime: string): number {
  return Date.parse(dateTime);
}

/** The beliefs that each component takes: all of them for a model, those of a property of its inputs in a composition of several. */
function feedsOf(
  beliefs: readonly Belief[],
  procedure: string | undefined,
  context: RuleContext,
): readonly (readonly Belief[])[] {
  const composition = context.resolve(procedure);
  if (composition?.type !== "Composition") return [beliefs];
  const { components } = composition as Composition;
  if (components.length === 1) return [beliefs];
  return components.map(({ model }) => {
    const taken = propertiesTaken(context.resolve(model.id) as Model | undefined, context);
    return beliefs.filter(({ fields }) =>
      fields.some(({ property }) => property !== undefined && taken.has(context.expand(property))),
    );
  });
}

function propertiesTaken(model: Model | undefined, { expand }: RuleContext): ReadonlySet<string> {
  const inputs = (model?.ports ?? []).filter(({ role }) => role !== "output");
  return new Set(inputs.flatMap(({ field }) => (field.property === undefined ? [] : [expand(field.property)])));
}
