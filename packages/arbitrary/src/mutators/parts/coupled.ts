// SPDX-License-Identifier: Apache-2.0
import type { RandomBelow } from "../../mutation.js";
import { adding, type IdOf } from "../adding.js";
import type { Way } from "../rule-mutator.js";
import { asset } from "./asset.js";
import { fieldOf } from "./coupled-field.js";
import { modelOf, portOf } from "./coupled-model.js";

/** In what a pair of models differs from one without fault; absent = in nothing. */
export interface Coupling {
  /** The FieldSpec of the output, and that of the input. */
  readonly given?: object;
  readonly wanted?: object;
  /** More members of the output `level` of the source, and of the input `level` of the target. */
  readonly output?: object;
  readonly input?: object;
  /** More members of the models, of the kinds `source` and `target`. */
  readonly source?: object;
  readonly target?: object;
  /** More members of the connection `flow`, the only one. */
  readonly connection?: object;
  /** More members of the Composition. */
  readonly whole?: object;
  /** Resources that these refer to beside the Asset of kind `grid`. */
  readonly others?: readonly object[];
}

/** Components of the models of kind `source` and `target`, named as their kinds. */
export function components(idOf: IdOf): readonly object[] {
  return [
    { name: "source", model: { id: idOf("source") } },
    { name: "target", model: { id: idOf("target") } },
  ];
}

/** The Connection `flow` from the output of the source to the input of the target; `more` says otherwise. */
export function flow(more: object = {}): object {
  return { name: "flow", from: "source.level", to: "target.level", ...more };
}

/** A Composition of a source that feeds a target, the first of the list, its two models and all that they refer to. */
export function coupled(idOf: IdOf, but: Coupling = {}): readonly object[] {
  const { given = fieldOf(idOf), wanted = fieldOf(idOf), output, input, others = [] } = but;
  const composition = {
    id: idOf("composition"),
    type: "Composition",
    version: "1.0.0",
    label: { ja: "加えた構成", en: "Added composition" },
    components: components(idOf),
    connections: [flow(but.connection)],
    schedule: { strategy: "dataflow" },
    ...but.whole,
  };
  return [
    composition,
    modelOf(idOf, "source", [portOf("level", "output", given, output)], but.source),
    modelOf(idOf, "target", [portOf("level", "input", wanted, input)], but.target),
    asset(idOf("grid")),
    ...others,
  ];
}

/**
 * Adds two models and their Composition with one fault.
 * @param at JSON Pointer into the Composition
 */
export function coupling(
  note: string,
  build: (idOf: IdOf, random: RandomBelow) => Coupling,
  at = "/connections/0",
): Way {
  return adding(note, (idOf, random) => ({ resources: coupled(idOf, build(idOf, random)), at: `/0${at}` }));
}
