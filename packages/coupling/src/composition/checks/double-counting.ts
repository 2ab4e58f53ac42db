// SPDX-License-Identifier: Apache-2.0
import { type LinkCheck, lists } from "../link.js";

/** CPL-064: a process that both models represent is switched off in one of them. */
export const doubleCounting: LinkCheck = ({ source, target }, { look }) => {
  if (source.component.name === target.component.name) return undefined;
  const twice = source.model.represents?.find(
    (process) =>
      lists(target.model.represents, process, look) &&
      !lists(source.component.disables, process, look) &&
      !lists(target.component.disables, process, look),
  );
  if (twice === undefined) return undefined;
  const values = { process: twice, first: source.component.name, second: target.component.name };
  return { code: "CPL-064", verdict: "incompatible", values };
};
