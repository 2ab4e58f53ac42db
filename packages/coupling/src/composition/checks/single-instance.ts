// SPDX-License-Identifier: Apache-2.0
import type { SceneCheck } from "../link.js";

/** CPL-074: a model of which one instance can live is not asked for several (FMI 3.0, canBeInstantiatedOnlyOncePerProcess). */
export const singleInstance: SceneCheck = ({ composition, models }) =>
  composition.components.flatMap(({ name, multiplicity = 1 }, index) => {
    const bindings = models.get(name)?.bindings ?? [];
    const single = bindings.length > 0 && bindings.every(({ capabilities }) => capabilities.includes("singleInstance"));
    if (!single || multiplicity <= 1) return [];
    const values = { component: name, multiplicity };
    return [{ code: "CPL-074", verdict: "incompatible" as const, path: `/components/${index}`, values }];
  });
