// SPDX-License-Identifier: Apache-2.0
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-006 (Ends of a connection). */
export const endpointExists = ruleMutator("CPL-006", [
  changing("Connection", "no such component", (value, { random }) => {
    if (value.verdict !== undefined || value.weight !== undefined) return undefined;
    const end = oneOf(["from", "to"], random);
    return { value: { ...value, [end]: `nobody${value[end].slice(value[end].indexOf("."))}` }, at: `/${end}` };
  }),
  coupling(
    "starts nowhere",
    (_, random) => ({ connection: { from: oneOf(["nobody.level", "source.nothing"], random) } }),
    "/connections/0/from",
  ),
  coupling(
    "ends nowhere",
    (_, random) => ({ connection: { to: oneOf(["nobody.level", "target.nothing", "source.nothing"], random) } }),
    "/connections/0/to",
  ),
]);
