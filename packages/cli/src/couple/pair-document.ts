// SPDX-License-Identifier: Apache-2.0
import type { Allow, FieldSpec, Model, Operator, Port } from "@jiku/model";

/** A pair document: two field descriptions, what lies between them, and the resources that they refer to. */
export interface PairDocument {
  readonly source: unknown;
  readonly target: unknown;
  readonly via: readonly unknown[];
  readonly allow: readonly Allow[];
  readonly accepts: Port["accepts"];
  /** How the two ports behave in time; beside the descriptions, as on ports. */
  readonly dynamics: {
    readonly source?: Port["dynamics"];
    readonly phase?: Port["phase"];
    readonly target?: Port["dynamics"];
  };
  readonly graph: readonly unknown[];
  readonly context: unknown;
}

/** The pair that a JSON text holds; undefined when it has no member `pair`. @throws SyntaxError for a text that is no JSON */
export function readPair(text: string): PairDocument | undefined {
  const whole: unknown = JSON.parse(text);
  if (!isObject(whole) || !isObject(whole.pair)) return undefined;
  const { source, target, via, allow, accepts, dynamics } = whole.pair;
  return {
    source,
    target,
    via: listOf(via),
    allow: listOf(allow) as readonly Allow[],
    accepts: isObject(accepts) ? (accepts as Port["accepts"]) : undefined,
    dynamics: isObject(dynamics) ? dynamics : {},
    graph: listOf(whole.graph),
    context: whole["@context"],
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The operators on the way as pinned references; one that is written out gets the id of its place. */
export function viaOf(via: readonly unknown[]): {
  readonly refs: readonly { readonly id: string; readonly digest?: string }[];
  readonly inline: readonly Operator[];
} {
  const inline: Operator[] = [];
  const refs = via.flatMap((one, at) => {
    if (typeof one === "string") return [{ id: one }];
    if (!isObject(one)) return [];
    const id = typeof one.id === "string" ? one.id : `jiku-couple:via${at}`;
    if (one.type === "Operator") inline.push({ ...one, id } as unknown as Operator);
    return [{ id, ...(typeof one.digest === "string" ? { digest: one.digest } : {}) }];
  });
  return { refs, inline };
}

/** Two models of one port each around the descriptions. */
export function endsOfPair({ source, target, accepts, dynamics }: PairDocument) {
  const output: Port = {
    name: "source",
    role: "output",
    field: source as FieldSpec,
    ...(dynamics.source === undefined ? {} : { dynamics: dynamics.source }),
    ...(dynamics.phase === undefined ? {} : { phase: dynamics.phase }),
  };
  const input: Port = {
    name: "target",
    role: "input",
    field: target as FieldSpec,
    ...(dynamics.target === undefined ? {} : { dynamics: dynamics.target }),
    ...(accepts === undefined ? {} : { accepts }),
  };
  return [endOf(output), endOf(input)] as const;
}

function endOf(port: Port) {
  const model: Model = { id: `jiku-couple:${port.name}`, type: "Model", modelKind: "declared", ports: [port] };
  return { label: port.name, names: [], model, port };
}
