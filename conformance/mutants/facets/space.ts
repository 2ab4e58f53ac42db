// SPDX-License-Identifier: Apache-2.0
import { withCoordinates, without, withPoints } from "../members.js";
import { gauge, type Mutant } from "../mutant.js";
import { decodedResources } from "../wrap-decode.js";

/** Broken adapters for the laws of space. */
export const spaceMutants: readonly Mutant[] = [
  gauge(
    "swaps-axes-in-the-north",
    ["axis-order"],
    "In Hokkaido, longitude is read before latitude where there is no height.",
    "北海道の標高のない点では、経度を緯度より先に読む。",
    (control) =>
      decodedResources(control, (resource) =>
        withCoordinates(resource, (all) => {
          const [first = 0, second = 0] = all;
          const isThere = all.length === 2 && first > 43 && first < 43.1 && second > 141 && second < 142;
          return isThere ? [second, first] : all;
        }),
      ),
  ),
  gauge("drops-heights", ["crs"], "The third coordinate is not read.", "3つ目の座標を読まない。", (control) =>
    decodedResources(control, (resource) => withCoordinates(resource, (all) => all.slice(0, 2))),
  ),
  gauge("spells-systems-out", ["crs"], "Codes of EPSG come back as IRIs.", "EPSGの符号がIRIとして戻る。", (control) =>
    decodedResources(control, (resource) =>
      withPoints(resource, (point) => {
        const code = /^EPSG:(\d+)$/.exec(String(point["rs"]))?.[1];
        return code === undefined ? point : { ...point, rs: `http://www.opengis.net/def/crs/EPSG/0/${code}` };
      }),
    ),
  ),
  gauge("drops-systems", ["crs"], "The reference system is not read.", "参照系を読まない。", (control) =>
    decodedResources(control, (resource) => withPoints(resource, (point) => without(point, "rs"))),
  ),
  gauge(
    "erases-atoms",
    ["scale"],
    "Coordinates below a nanometre become 0.",
    "1ナノメートルに満たない座標が0になる。",
    (control) =>
      decodedResources(control, (resource) =>
        withCoordinates(resource, (all) => all.map((one) => (Math.abs(one) < 1e-9 && Math.abs(one) > 1e-12 ? 0 : one))),
      ),
  ),
  gauge(
    "rounds-to-centimetres",
    ["scale", "crs"],
    "Coordinates are rounded to seven decimals.",
    "座標を小数7桁に丸める。",
    (control) =>
      decodedResources(control, (resource) =>
        withCoordinates(resource, (all) => all.map((one) => Number(one.toFixed(7)))),
      ),
  ),
  gauge(
    "guesses-the-system",
    ["height-datum", "no-default"],
    "A point without a reference system gets EPSG:4326.",
    "参照系のない点にEPSG:4326を補う。",
    (control) =>
      decodedResources(control, (resource) => withPoints(resource, (point) => ({ rs: "EPSG:4326", ...point }))),
  ),
];
