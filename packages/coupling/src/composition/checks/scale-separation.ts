// SPDX-License-Identifier: Apache-2.0
import { durationRatio } from "@jiku/spacetime";
import type { LinkCheck } from "../link.js";

const SCALE_BRIDGES: ReadonlySet<string> = new Set(["homogenise", "localise"]);
const STEPPED: ReadonlySet<string> = new Set(["jacobi", "gaussSeidel", "implicit"]);
const FEWEST_ASSUMPTIONS = 3;
const FAR_APART = 10;

/** CPL-031: a bridge between scales states its assumptions and its error; processes ten times apart are not stepped together. */
export const scaleSeparation: LinkCheck = ({ via, source, target }, { composition }) => {
  const bridge = via.find(
    ({ operation, assumes = [], error }) =>
      SCALE_BRIDGES.has(operation) && (assumes.length < FEWEST_ASSUMPTIONS || error === undefined),
  );
  if (bridge !== undefined)
    return { code: "CPL-031", verdict: "undetermined", name: "bridge", values: { operator: bridge.id } };
  const [a, b] = [source.port.field.time, target.port.field.time];
  if (a?.kind !== "interval" || b?.kind !== "interval" || !STEPPED.has(composition.schedule.strategy)) return undefined;
  const ratio = a.period === undefined || b.period === undefined ? undefined : durationRatio(b.period, a.period);
  if (ratio === undefined || (ratio < FAR_APART && ratio > 1 / FAR_APART)) return undefined;
  return {
    code: "CPL-031",
    verdict: "undetermined",
    name: "periods",
    values: { source: a.period, target: b.period, strategy: composition.schedule.strategy },
  };
};
