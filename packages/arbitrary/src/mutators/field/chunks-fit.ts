// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { asset } from "../parts/asset.js";
import { grid } from "../parts/grid.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-09 (Chunks fit the shape). */
export const chunksFit = ruleMutator("FD-09", [
  changing("ArrayRef", "chunks that do not fit", (value, { random }) => {
    const { shape } = value;
    const chunkShape = shape.length > 0 && random(2) === 0 ? shape.map(() => 0) : [...shape, 1];
    return { value: { ...value, chunkShape }, at: "/chunkShape" };
  }),
  adding("chunks that do not fit", (idOf, random) => {
    const array = {
      asset: idOf("asset"),
      format: "zarr3",
      path: "h",
      dataType: "float32",
      shape: [2, 2],
      axisNames: ["y", "x"],
      chunkShape: oneOf([[2], [0, 2], [2, 2, 1]], random),
    };
    const resources = [...grid(idOf, { ranges: { h: { kind: "array", array } } }), asset(idOf("asset"))];
    return { resources, at: "/0/ranges/h/array/chunkShape" };
  }),
]);
