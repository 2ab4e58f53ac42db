// SPDX-License-Identifier: Apache-2.0
import type { FieldSpec, LangText, Scale, Verdict } from "@jiku/model";
import type { Party, SceneLink } from "../src/index.js";

export const look = { resolve: () => undefined, expand: (iri: string) => iri };

/** A party with scales of its own and named ports, outputs after a `>`. */
export function party(
  name: string,
  ports: readonly string[],
  more: { label?: LangText; scales?: readonly Scale[]; field?: FieldSpec } = {},
): Party {
  const { label, scales: own = [], field } = more;
  return {
    name,
    label,
    id: `https://data.example.org/model/${name}`,
    resource: { id: `https://data.example.org/model/${name}`, type: "Model", scales: own } as Party["resource"],
    ports: ports.map((text) => {
      const [port, side] = text.startsWith(">") ? [text.slice(1), "out" as const] : [text, "in" as const];
      return { key: `${name}.${port}`, name: port, side, field: field ?? ({} as FieldSpec) };
    }),
  };
}

export function connection(from: string, to: string, verdict: Verdict, id = `${from} ${to}`): SceneLink {
  return { id, from, to, verdict, mediators: verdict === "mediatedExact" ? [{ kind: "unit", to: "coherent" }] : [] };
}

export function scales(space: readonly [number, number], time: readonly [number, number]): readonly Scale[] {
  const one = (dimension: Scale["dimension"], [low, high]: readonly [number, number], unit: string): Scale => {
    return { dimension, resolution: { value: low, unit }, extent: { value: high, unit } };
  };
  return [one("space", space, "m"), one("time", time, "s")];
}
