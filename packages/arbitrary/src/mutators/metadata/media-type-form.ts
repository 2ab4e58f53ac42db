// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { asset } from "../parts/asset.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks DS-06 (Form of a media type). */
export const mediaTypeForm = ruleMutator("DS-06", [
  changing("Asset", "media type that is none", (value, { random }) => ({
    value: { ...value, mediaType: oneOf(["csv", "image/vnd/dwg", "text/", "a b/c"], random) },
    at: "/mediaType",
  })),
  adding("media type that is none", (idOf) => ({
    resources: [asset(idOf("asset"), { mediaType: "csv" })],
    at: "/0/mediaType",
  })),
]);
