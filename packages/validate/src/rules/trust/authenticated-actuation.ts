// SPDX-License-Identifier: Apache-2.0
import type { Action, AnyResource, Model, Port, SetRule } from "@jiku/model";
import { isExecuted } from "../feedback/is-executed.js";
import { append } from "../merge-memos.js";

interface Actuation {
  readonly id: string;
  readonly affordance: string | undefined;
  readonly target: string | undefined;
  readonly parameters: readonly string[];
}

interface OpenModel {
  readonly ordinal: number;
  readonly iri: string;
  readonly subject: string | undefined;
  readonly inputs: readonly { readonly name: string; readonly key: string | undefined }[];
  /** Endpoints of the bindings; `open` for those without security. */
  readonly bindings: readonly { readonly endpoint: string | undefined; readonly open: boolean }[];
}

interface Facts {
  readonly actuations: Actuation[];
  readonly models: OpenModel[];
}

/** What drives a device is protected (WoT TD 1.1, 5.3.3). */
export const authenticatedActuation: SetRule<Facts> = {
  code: "TRU-053",
  on: ["Action", "Model", "Operator"],
  start: () => ({ actuations: [], models: [] }),
  collect(memo, resource, ordinal, { expand }) {
    const iri = (ref: string | undefined) => (ref === undefined ? undefined : expand(ref));
    if (resource.type === "Action") {
      const action = resource as unknown as Action;
      if (action.actionKind !== "actuate" || !isExecuted(action)) return;
      const { id, affordance, actsOn, parameters } = action;
      const names = typeof parameters === "object" && parameters !== null ? Object.keys(parameters) : [];
      memo.actuations.push({ id, affordance: iri(affordance), target: iri(actsOn), parameters: names });
      return;
    }
    const open = openModel(resource, ordinal, iri);
    if (open !== undefined) memo.models.push(open);
  },
  merge(memo, next) {
    append(memo.actuations, next.actuations);
    append(memo.models, next.models);
  },
  finish({ actuations, models }, report) {
    const byHandle = indexed(actuations);
    for (const model of models) {
      const handles = [model.iri, model.subject, ...model.inputs.map(({ key }) => key)];
      const things = model.bindings.map(({ endpoint }) => endpoint?.replace(/#.*/, ""));
      for (const action of new Set([...handles, ...things].flatMap((handle) => byHandle.get(handle ?? "") ?? []))) {
        const port = model.inputs.find((input) => names(action, input, model))?.name;
        if (port === undefined) continue;
        model.bindings.forEach(({ open }, k) => {
          if (open) report(model.ordinal, `/bindings/${k}`, { action: action.id, port });
        });
        break;
      }
    }
  },
};

/** Actuations by all that a model can be found from: what they act on, their affordance, and the thing that has it. */
function indexed(actuations: readonly Actuation[]): ReadonlyMap<string, readonly Actuation[]> {
  const byHandle = new Map<string, Actuation[]>();
  for (const action of actuations) {
    for (const handle of new Set([action.target, action.affordance, action.affordance?.replace(/#.*/, "")])) {
      if (handle === undefined) continue;
      const known = byHandle.get(handle);
      if (known === undefined) byHandle.set(handle, [action]);
      else known.push(action);
    }
  }
  return byHandle;
}

/** A model that has inputs and a binding without security; undefined for any other. */
function openModel(
  resource: AnyResource,
  ordinal: number,
  iri: (ref: string | undefined) => string | undefined,
): OpenModel | undefined {
  const { ports = [], bindings = [], subject } = resource as unknown as Model;
  if (bindings.every(({ security }) => security !== undefined)) return undefined;
  const inputs = ports.filter(({ role }: Port) => role === "input");
  return {
    ordinal,
    iri: iri(resource.id) as string,
    subject: iri(subject),
    inputs: inputs.map(({ name, nativeKey }) => ({ name, key: nativeKey })),
    bindings: bindings.map(({ endpoint, security }) => ({ endpoint: iri(endpoint), open: security === undefined })),
  };
}

/** An actuation names a port by its whole key, by key and endpoint, or, where it acts on the model, by a parameter. */
function names(action: Actuation, { name, key }: OpenModel["inputs"][number], model: OpenModel): boolean {
  const actsOnIt = action.target !== undefined && (action.target === model.iri || action.target === model.subject);
  if (actsOnIt && action.parameters.includes(name)) return true;
  if (key === undefined || action.affordance === undefined) return false;
  if (action.affordance === key) return true;
  const pointer = key.replace(/^#?\/?/, "");
  const [thing, fragment = ""] = action.affordance.split("#");
  if (fragment.replace(/^\//, "") !== pointer) return false;
  return actsOnIt || model.bindings.some(({ endpoint }) => endpoint === thing || endpoint === action.affordance);
}
