// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { grid, gridDomain, gridRange } from "../parts/grid.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-08 (Columns of equal length). */
export const columnsEqual = ruleMutator("FD-08", [
  changing("DomainAxisComposite", "column longer than the others", (value) => {
    const columns = Object.entries(value.columns);
    const [name, column] = columns[0] ?? [];
    if (name === undefined || column?.kind !== "numeric" || columns.length < 2) return undefined;
    const longer = { ...column, values: [...column.values, column.values.at(-1) ?? 0] };
    return { value: { ...value, columns: { ...value.columns, [name]: longer } } };
  }),
  adding("columns that do not fit", (idOf, random) => {
    const y = oneOf<object>(
      [
        { kind: "numeric", values: [35.2, 35.1] },
        { kind: "regular", start: 35.2, stop: 35, count: 3 },
      ],
      random,
    );
    const columns = { x: { kind: "numeric", values: [139.7, 139.8, 139.9] }, y };
    const domain = { ...gridDomain({ composite: { kind: "composite", columns } }), domainType: "Trajectory" };
    const ranges = { h: gridRange({ shape: [3], axisNames: ["composite"], values: [3.1, 4, 2.8] }) };
    return { resources: grid(idOf, { domain, ranges }), at: "/0/domain/axes/composite" };
  }),
]);
