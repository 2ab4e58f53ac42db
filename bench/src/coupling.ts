// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { checkComposition, checkFields, type Look } from "@jiku/coupling";
import type { AnyResource, Composition, FieldSpec, Model } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { interleave, median } from "./measure.js";

const FLOOD = new URL("../../examples/flood/flood.json", import.meta.url);
const PAIRS = 20_000;

/** Field pairs a second, and time by the size of a composition, which is to grow in proportion. */
export async function benchCoupling(rounds: number): Promise<void> {
  const { graph } = JSON.parse(readFileSync(FLOOD, "utf8")) as { readonly graph: readonly AnyResource[] };
  await pairs(graph, rounds);
  await compositions(graph, rounds);
}

/** Rain of the radar for the losses (equal but for what each declares), and for the surrogate (many facets differ). */
async function pairs(graph: readonly AnyResource[], rounds: number): Promise<void> {
  const look = lookOf(graph);
  const rain = portOf(graph, "radar", "rain");
  const candidates = Object.fromEntries(
    ["losses", "surrogate"].map((name) => {
      const target = portOf(graph, name, "rain");
      const check = (): void => {
        for (let n = 0; n < PAIRS; n++) checkFields(rain, target, look);
      };
      return [`radar → ${name}`, check];
    }),
  );
  console.log(`\nField pairs, ${PAIRS} a round, one core (goal 100000 pairs/s)`);
  for (const { name, rounds: times } of await interleave(candidates, rounds)) {
    const perSecond = Math.round(PAIRS / (median(times) / 1000));
    console.log(
      `  ${name.padEnd(26)} ${median(times).toFixed(0).padStart(7)} ms  ${String(perSecond).padStart(8)} pairs/s`,
    );
  }
}

/** Chains of the flood's components, n times over, five connections for each component. */
async function compositions(graph: readonly AnyResource[], rounds: number): Promise<void> {
  const look = lookOf(graph);
  const sizes = [250, 500, 1000];
  const candidates = Object.fromEntries(
    sizes.map((size) => {
      const composition = chain(graph, size);
      return [`${size} components`, () => void checkComposition(composition, look)];
    }),
  );
  const rows = await interleave(candidates, rounds);
  const first = median(rows[0]?.rounds ?? []);
  console.log("\nCompositions, five connections a component (goal: in proportion)");
  for (const [n, { name, rounds: times }] of rows.entries()) {
    const factor = (sizes[n] as number) / (sizes[0] as number);
    const ms = median(times);
    console.log(
      `  ${name.padEnd(26)} ${ms.toFixed(0).padStart(7)} ms  ${(ms / first / factor).toFixed(2).padStart(6)} of proportional`,
    );
  }
}

function chain(graph: readonly AnyResource[], size: number): Composition {
  const model = (name: string): string => modelOf(graph, name).id;
  const components = Array.from({ length: size }, (_, n) => ({
    name: `c${n}`,
    model: { id: model(n % 2 === 0 ? "radar" : "losses") },
  }));
  const connections = Array.from({ length: size * 5 }, (_, n) => {
    const from = 2 * (n % Math.floor(size / 2));
    const to = 2 * ((from / 2 + Math.floor(n / size)) % Math.floor(size / 2)) + 1;
    return { name: `k${n}`, from: `c${from}.rain`, to: `c${to}.rain` };
  });
  const schedule = { strategy: "dataflow", macroStep: "PT10M" } as const;
  return { id: "https://data.example.org/bench/composition", type: "Composition", components, connections, schedule };
}

function lookOf(graph: readonly AnyResource[]): Look {
  const byId = new Map(graph.map((resource) => [resource.id, resource]));
  return {
    expand: (iri) => iri,
    resolve: (ref) => (ref === undefined ? undefined : (byId.get(ref) ?? referenceSystem(ref))),
  };
}

function modelOf(graph: readonly AnyResource[], name: string): Model {
  const found = graph.find(({ id, type }) => type === "Model" && id.endsWith(`/${name}`));
  if (found === undefined) throw new Error(`no model ${name} in the flood example`);
  return found as unknown as Model;
}

function portOf(graph: readonly AnyResource[], model: string, port: string): FieldSpec {
  const found = modelOf(graph, model).ports?.find(({ name }) => name === port)?.field;
  if (found === undefined) throw new Error(`no port ${port} of model ${model}`);
  return found;
}
