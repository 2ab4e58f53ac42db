// SPDX-License-Identifier: Apache-2.0
import type { Port } from "@jiku/model";
import type { LinkCheck } from "../link.js";

function gives({ role, access }: Port): boolean {
  return role === "output" || (role === "state" && access?.includes("get") === true);
}

function takes({ role, access }: Port): boolean {
  return role === "input" || role === "parameter" || (role === "state" && access?.includes("set") === true);
}

/** CPL-001: values leave an output, or a state that can be read, for an input, a parameter or a state that can be set (FMI 3.0, causality). */
export const portDirection: LinkCheck = ({ source, target }) => {
  const wrong = !gives(source.port) ? "source" : !takes(target.port) ? "target" : undefined;
  if (wrong === undefined) return undefined;
  const { name, role } = wrong === "source" ? source.port : target.port;
  return { code: "CPL-001", verdict: "incompatible", name: wrong, values: { port: name, role } };
};
