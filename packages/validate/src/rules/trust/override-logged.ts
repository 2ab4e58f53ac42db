// SPDX-License-Identifier: Apache-2.0
import type { Action, Decision, SetRule } from "@jiku/model";
import { addAll, append } from "../merge-memos.js";

interface Overrides {
  readonly aborted: { readonly ordinal: number; readonly iri: string }[];
  /** What humans decided about. */
  readonly decided: Set<string>;
}

/** Whoever stops an action leaves a decision. */
export const overrideLogged: SetRule<Overrides> = {
  code: "TRU-013",
  on: ["Action", "Decision"],
  start: () => ({ aborted: [], decided: new Set() }),
  collect(memo, resource, ordinal, { expand }) {
    if (resource.type === "Decision") {
      const { mode, alternatives } = resource as unknown as Decision;
      if (mode === "human") for (const ref of alternatives) memo.decided.add(expand(ref));
    } else if ((resource as unknown as Action).status === "aborted")
      memo.aborted.push({ ordinal, iri: expand(resource.id) });
  },
  merge(memo, next) {
    append(memo.aborted, next.aborted);
    addAll(memo.decided, next.decided);
  },
  finish({ aborted, decided }, report) {
    for (const { ordinal, iri } of aborted) if (!decided.has(iri)) report(ordinal, "");
  },
};
