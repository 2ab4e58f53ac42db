// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Field, SetRule } from "@jiku/model";
import { jcs } from "../entity/jcs.js";
import { append } from "../merge-memos.js";

interface Grid {
  readonly id: string;
  /** Axis name to its canonical text; axes of time and of identifiers are no part of a grid. */
  readonly axes: ReadonlyMap<string, string>;
}

interface Gridded extends Grid {
  readonly ordinal: number;
  readonly grid: string;
}

const OTHER_KINDS = new Set(["temporal", "ordinal", "identifier"]);

/** Fields that name one grid have the same axes over space. */
export const gridIdentity: SetRule<{
  readonly fields: { readonly ordinal: number; readonly id: string; readonly grid: string }[];
}> = {
  code: "FD-23",
  on: ["Field"],
  start: () => ({ fields: [] }),
  collect(memo, resource, ordinal, context) {
    const { variables } = resource as unknown as Field;
    const grids = new Set(Object.values(variables).flatMap((v) => v.support?.space?.grid?.id ?? []));
    for (const grid of grids)
      memo.fields.push({ ordinal, id: context.expand(resource.id), grid: context.expand(grid) });
  },
  merge: (memo, next) => append(memo.fields, next.fields),
  finish({ fields }, report, set) {
    const first = new Map<string, Gridded>();
    for (const { ordinal, id, grid } of fields) {
      const field = set.resolve(id);
      if (field?.type !== "Field") continue;
      const own: Gridded = { ordinal, grid, id: field.id, axes: axesOf(field as unknown as Field, set.resolve) };
      const other = first.get(grid);
      if (other === undefined) first.set(grid, own);
      const axis =
        other === undefined
          ? undefined
          : [...own.axes].find(([name, text]) => other.axes.has(name) && other.axes.get(name) !== text)?.[0];
      if (other !== undefined && axis !== undefined) report(ordinal, "/domain/axes", { grid, other: other.id, axis });
    }
  },
};

function axesOf({ domain }: Field, resolve: (iri: string) => AnyResource | undefined): ReadonlyMap<string, string> {
  const others = new Set(
    (domain.referencing ?? []).flatMap(({ coordinates, rs }) => {
      const kind = (resolve(rs) as { readonly kind?: string } | undefined)?.kind;
      return kind !== undefined && OTHER_KINDS.has(kind) ? coordinates : [];
    }),
  );
  return new Map(
    Object.entries(domain.axes).flatMap(([name, axis]) =>
      others.has(name) ? [] : [[name, jcs({ ...axis, source: undefined, native: undefined })] as const],
    ),
  );
}
