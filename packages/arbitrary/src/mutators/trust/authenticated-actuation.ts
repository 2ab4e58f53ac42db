// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { action, done, OPEN_GATE } from "../parts/action.js";
import { agent } from "../parts/agent.js";
import { model, port } from "../parts/model.js";
import { property } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";

const OPEN = { protocol: "wot", capabilities: ["step"], endpoint: "https://data.example.org/td/gate-3" };
const KEPT = { ...OPEN, protocol: "openApi", security: ["bearer"] };

/** Breaks TRU-053 (Authenticated actuation). */
export const authenticatedActuation = ruleMutator("TRU-053", [
  adding("port that anybody may drive", (idOf, random) => {
    const [input, command] = oneOf<readonly [object, object]>(
      [
        [{ nativeKey: OPEN_GATE }, {}],
        [{ nativeKey: "#actions/open" }, {}],
        [{}, { parameters: { opening: 0.4 } }],
      ],
      random,
    );
    const driven = { ports: [port(idOf, { name: "opening", role: "input", ...input })], bindings: [KEPT, OPEN] };
    const resources = [
      model(idOf, driven),
      action(idOf, { ...done(idOf), actsOn: idOf("model"), ...command }),
      agent(idOf),
      property(idOf("property")),
    ];
    return { resources, at: "/0/bindings/1" };
  }),
]);
