// SPDX-License-Identifier: Apache-2.0
import { fieldSpecOfObservation, fieldSpecOfVariable, fieldSpecsOfBelief, type Look } from "@jiku/coupling";
import type { AnyResource, Belief, Field, Model, Observation, Port } from "@jiku/model";

/** A port, or something that can stand for one: a variable, an observation, a belief. */
export interface End {
  /** As reports show it: `name of the resource.name of the port`. */
  readonly label: string;
  /** Other names by which the user may ask for it. */
  readonly names: readonly string[];
  readonly model: Model;
  readonly port: Port;
}

/** What gives values among resources. */
export function sourcesIn(resources: readonly AnyResource[], look: Look): readonly End[] {
  return resources.flatMap((resource): readonly End[] => {
    switch (resource.type) {
      case "Model":
      case "Operator":
        return portsOf(resource as Model, ({ role, access }) => role === "output" || access?.includes("get") === true);
      case "Field":
        return variablesOf(resource as Field, look);
      case "Observation":
        return [dataEnd(resource, "result", fieldSpecOfObservation(resource as Observation))];
      case "Belief":
        return fieldSpecsOfBelief(resource as Belief).map((field, at) => dataEnd(resource, `field${at}`, field));
      default:
        return [];
    }
  });
}

/** What takes values among resources. */
export function targetsIn(resources: readonly AnyResource[]): readonly End[] {
  const takes = ({ role, access }: Port) =>
    role === "input" || role === "parameter" || (role === "state" && access?.includes("set") === true);
  return resources.flatMap((resource) =>
    resource.type === "Model" || resource.type === "Operator" ? portsOf(resource as Model, takes) : [],
  );
}

function portsOf(model: Model, fits: (port: Port) => boolean): readonly End[] {
  return (model.ports ?? []).filter(fits).map((port) => ({ ...named(model, port.name), model, port }));
}

/** Companions speak of another variable and feed nothing by themselves. */
function variablesOf(field: Field, look: Look): readonly End[] {
  return Object.entries(field.variables).flatMap(([name, { companionOf }]) => {
    const spec = companionOf === undefined ? fieldSpecOfVariable(field, name, look) : undefined;
    return spec === undefined ? [] : [dataEnd(field, name, spec)];
  });
}

/** Stored values are at hand before a model starts, and come one after the other. */
function dataEnd(resource: AnyResource, name: string, field: Port["field"]): End {
  const port: Port = { name, role: "output", dynamics: "discrete", phase: "init", field };
  const { id, policy } = resource;
  const model: Model = {
    id,
    type: "Model",
    modelKind: "declared",
    ports: [port],
    ...(policy === undefined ? {} : { policy }),
  };
  return { ...named(resource, name), model, port };
}

function named({ id }: AnyResource, name: string): Pick<End, "label" | "names"> {
  return { label: `${lastPart(id)}.${name}`, names: [name, id, `${id}#${name}`, `${lastPart(id)}.${name}`] };
}

function lastPart(id: string): string {
  return /[^/#:]+$/.exec(id)?.[0] ?? id;
}
