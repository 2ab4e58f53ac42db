// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { law } from "../../law.js";
import { canEncode, encode } from "../asked.js";

/** AD-006: the encoder leaves its input as it is; the driver gives it frozen where it can. */
export const pure = law<readonly AnyResource[]>({
  code: "AD-006",
  slug: "pure",
  class: "core",
  directions: ["encode"],
  drawn: (bench) => (canEncode(bench) ? bench.outgoing().map(({ graph }) => graph) : undefined),
  async judge(resources, bench) {
    const before = JSON.stringify(resources);
    const { mutated } = await encode(bench, resources);
    if (!mutated && JSON.stringify(resources) === before) return "holds";
    return { message: { en: "The encoder changed its input.", ja: "符号器が入力を変えた。" } };
  },
});
