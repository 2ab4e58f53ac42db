// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";

/** An Agent of kind `agent`: an office. */
export function agent(idOf: IdOf): object {
  return {
    id: idOf("agent"),
    type: "Agent",
    agentType: "organization",
    label: { ja: "加えた機関", en: "Added office" },
  };
}
