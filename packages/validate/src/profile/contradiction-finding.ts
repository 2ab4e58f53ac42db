// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import { configFinding, locationIn } from "../config/config-finding.js";
import type { Contradiction, Demand } from "./contradictions.js";

/** The finding on two limits that exclude each other: at the later one, with the earlier one as related place. */
export function contradictionFinding({ earlier, later }: Contradiction): Finding {
  const { on, path } = later.from.value;
  const values = { place: path === "" ? on : `${on} ${path}`, first: nameOf(earlier), second: nameOf(later) };
  const pointer = pointerOf(earlier);
  const related = {
    path: pointer,
    location: locationIn(earlier.from.config, pointer),
    message: { en: "The other limit is here.", ja: "もう一方の制限はここにある。" },
  };
  return configFinding(later.from.config, { code: "PRF-13", pointer: pointerOf(later), values, related: [related] });
}

function pointerOf({ from, limit }: Demand): string {
  return `${from.value.pointer}/${limit.keyword}`;
}

function nameOf(demand: Demand): string {
  const { profile, config } = demand.from;
  const { line } = config.placeOf(pointerOf(demand));
  return `${profile}: ${demand.limit.keyword} (${config.name}:${line})`;
}
