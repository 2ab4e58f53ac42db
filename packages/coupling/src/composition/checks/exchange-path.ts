// SPDX-License-Identifier: Apache-2.0
import type { Binding, Protocol } from "@jiku/model";
import { paths } from "../../gen/exchange-paths.js";
import type { LinkCheck } from "../link.js";

/** CPL-070: two models that are to exchange values have bindings that one coupler can drive. Models without bindings are not checked. */
export const exchangePath: LinkCheck = ({ source, target }) => {
  const [from, to] = [source.model.bindings, target.model.bindings];
  if (from === undefined || to === undefined || source.component.name === target.component.name) return undefined;
  if (from.some((a) => to.some((b) => areJoined(a.protocol, b.protocol)))) return undefined;
  return { code: "CPL-070", verdict: "undetermined", values: { source: protocolsOf(from), target: protocolsOf(to) } };
};

function areJoined(a: Protocol, b: Protocol): boolean {
  return paths.some(({ protocols }) => {
    const list: readonly Protocol[] = protocols;
    return list.includes(a) && list.includes(b);
  });
}

function protocolsOf(bindings: readonly Binding[]): readonly string[] {
  return [...new Set(bindings.map(({ protocol }) => protocol))];
}
