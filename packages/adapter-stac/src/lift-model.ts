// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { Model, Place, Port } from "@jiku/model";
import { A_LIST, entriesOf, isNothing, itemsOf, jsonPlace, member, type Node, textOf } from "@jiku/syntax/json";
import { badForm, type LiftContext } from "./lift-context.js";
import { type CubeVariables, valueTypeOf } from "./lift-cube.js";

/** Members of the input and of the output object under which the tensor stands (mlm extension 1.5). */
const TENSOR = { input: "input", output: "result" } as const;
type Role = keyof typeof TENSOR;

/**
 * The model that an item of the mlm extension describes: one port for each variable or band of an input or output tensor,
 * the ports of a tensor in one bundle. Frames, domain and uncertainty have no place in the extension and stay undeclared;
 * shapes and all else stay native members of the item.
 */
export function liftModel(context: LiftContext, item: Node, pointer: string, cube: CubeVariables): void {
  const properties = member(item, "properties");
  if (!entriesOf(properties).some(({ key }) => key === "mlm:input" || key === "mlm:output")) return;
  const at = `${pointer}/properties`;
  const places: Place[] = [];
  const ports: Port[] = [];
  for (const role of ["input", "output"] as const) {
    const list = member(properties, `mlm:${role}`);
    if (list === undefined || isNothing(list)) continue;
    if (list.kind !== "seq") badForm(context, `mlm:${role}`, `${at}/mlm:${role}`, list, A_LIST);
    itemsOf(list).forEach((node, i) => {
      for (const { port, at: place } of tensorPorts(node, role, i, `${at}/mlm:${role}/${i}`, cube)) {
        places.push([`/ports/${ports.length}`, place]);
        ports.push(port);
      }
    });
  }
  const name = textOf(member(properties, "mlm:name"));
  const model: Model = {
    type: "Model",
    id: partId(context.id, "model"),
    ...(name === undefined ? {} : { label: { [context.language]: name } }),
    modelKind: "dataDriven",
    ...(ports.length === 0 ? {} : { ports }),
    derivedFrom: [context.id, ...artefacts(context, item)],
  };
  context.emit({ kind: "resource", resource: model, source: jsonPlace(at, (properties as Node).at), places });
}

/** Assets that hold the model or its weights, by their roles. */
function artefacts(context: LiftContext, item: Node): readonly string[] {
  return entriesOf(member(item, "assets")).flatMap(({ key, value }) => {
    const roles = itemsOf(member(value, "roles")).map(textOf);
    const isModel = roles.some((role) => role === "mlm:model" || role === "mlm:weights");
    return isModel && textOf(member(value, "href")) !== undefined ? [partId(context.id, "assets", key)] : [];
  });
}

function tensorPorts(
  node: Node,
  role: Role,
  index: number,
  pointer: string,
  cube: CubeVariables,
): readonly { readonly port: Port; readonly at: ReturnType<typeof jsonPlace> }[] {
  const tensor = textOf(member(node, "name"));
  const dataType = textOf(member(member(node, TENSOR[role]), "data_type"));
  const valueType = valueTypeOf(dataType);
  const names = channelNames(node);
  const bundle = `${role}/${index}`;
  const common = {
    ...(valueType === undefined ? {} : { valueType }),
    ...(dataType === undefined ? {} : { native: { valueType: dataType } }),
  };
  if (names.length === 0) {
    const port: Port = { name: bundle, role, field: common, ...(tensor === undefined ? {} : { nativeKey: tensor }) };
    return [{ port, at: jsonPlace(pointer, node.at) }];
  }
  return names.map(({ name, list, i, at }) => {
    const variable = cube.get(name);
    const unit = variable?.unit;
    const field = {
      ...(variable === undefined ? {} : { property: variable.property }),
      ...(unit === undefined ? {} : { unit }),
      ...common,
    };
    const native = tensor === undefined ? {} : { native: { bundle: tensor } };
    const port: Port = { name: `${bundle}/${name}`, role, field, nativeKey: name, bundle, ...native };
    return { port, at: jsonPlace(`${pointer}/${list}/${i}`, at) };
  });
}

/** The variables, or else the bands, that make up the channels of a tensor; each name once. */
function channelNames(node: Node) {
  const list = itemsOf(member(node, "variables")).length > 0 ? "variables" : "bands";
  const seen = new Set<string>();
  return itemsOf(member(node, list)).flatMap((one, i) => {
    const name = textOf(one) ?? textOf(member(one, "name"));
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return [{ name, list, i, at: one.at }];
  });
}
