// SPDX-License-Identifier: Apache-2.0
import { textAttribute, wordsOf } from "./attributes.js";
import { AXIS_INLINE, type AxisValues, axisValues } from "./axis-values.js";
import { type LiftContext, lose, tell } from "./lift-context.js";
import { readValues } from "./read-values.js";
import type { CfDimension, CfVariable } from "./survey.js";

type Column = readonly [name: string, readonly [CfVariable, AxisValues]];

/**
 * Coordinates that a ragged array keeps for each feature, spread over its samples (CF 9.3.3, contiguous; 9.3.4, indexed):
 * place and name of the station, profile or trajectory that a sample belongs to.
 */
export async function instanceColumns(context: LiftContext, sample: CfDimension): Promise<readonly Column[]> {
  const owner = await ownersOf(context, sample);
  if (owner === undefined) return [];
  const columns: Column[] = [];
  for (const variable of context.survey.variables) {
    const [first, ...rest] = variable.dimensions;
    const isFeature = first?.key === owner.key && rest.length === (variable.source.characters === true ? 1 : 0);
    const isCoordinate =
      context.survey.parts.get(variable)?.has("coordinate") === true || variable.attributes.has("cf_role");
    if (!isFeature || !isCoordinate || variable.attributes.has("sample_dimension")) continue;
    const found = await axisValues(context, variable);
    const spread = found === undefined ? undefined : spreadOver(found, owner.of);
    if (spread !== undefined) columns.push([variable.name, [variable, spread]]);
  }
  return columns;
}

interface Owners {
  /** Dimension of the features. */
  readonly key: string;
  /** Index of the feature of each sample. */
  readonly of: readonly number[];
}

async function ownersOf(context: LiftContext, sample: CfDimension): Promise<Owners | undefined> {
  const { variables } = context.survey;
  const counts = variables.find(
    (v) => textAttribute(v, "sample_dimension") === sample.name && v.dimensions.length === 1,
  );
  const index = variables.find(
    (v) => v.attributes.has("instance_dimension") && v.dimensions.length === 1 && v.dimensions[0]?.key === sample.key,
  );
  const source = counts ?? index;
  if (source === undefined || sample.size > AXIS_INLINE) return undefined;
  const read = await readValues(context, source, AXIS_INLINE);
  if (read?.kind !== "numbers") return undefined;
  if (index !== undefined && counts === undefined) {
    const name = textAttribute(index, "instance_dimension");
    const target = variables.flatMap((v) => v.dimensions).find((d) => d.name === name);
    return target === undefined ? undefined : { key: target.key, of: read.values.map((one) => one ?? -1) };
  }
  const of = read.values.flatMap((count, i) => new Array<number>(within(count, sample.size)).fill(i));
  if (of.length !== sample.size) {
    tell(context, "CF-018", { variable: source.path, counted: of.length, size: sample.size }, source);
    return undefined;
  }
  return { key: source.dimensions[0]?.key as string, of };
}

function within(count: number | null, most: number): number {
  return count === null || !Number.isInteger(count) || count < 0 ? 0 : Math.min(count, most + 1);
}

function spreadOver(found: AxisValues, of: readonly number[]): AxisValues | undefined {
  if (of.some((i) => i < 0 || i >= found.values.length)) return undefined;
  if (found.kind === "text") return { kind: "text", values: of.map((i) => found.values[i] as string) };
  return { kind: "numeric", values: of.map((i) => found.values[i] as number) };
}

/**
 * Coordinates of points that were gathered out of a grid (CF 8.2): the index variable names the dimensions that were folded.
 * CF-010 when the container has no such dimensions, so that the shape of the grid is lost.
 */
export async function gatheredColumns(
  context: LiftContext,
  dimension: CfDimension,
  own: CfVariable | undefined,
): Promise<readonly Column[] | undefined> {
  const folded = own === undefined ? [] : wordsOf(textAttribute(own, "compress"));
  if (own === undefined || folded.length === 0) return undefined;
  const targets = folded.map((name) => dimensionNear(context, own, name));
  const known = context.survey.groups.flatMap(({ dimensions }) => dimensions);
  const sizes = folded.map((name, i) => (targets[i] ?? known.find((d) => d.name === name))?.size);
  sideShape(context, dimension, own, folded);
  if (sizes.includes(undefined)) {
    const names = folded.filter((_, i) => sizes[i] === undefined);
    tell(context, "CF-010", { variable: own.path, names, reason: NOWHERE }, own, "compress");
    return undefined;
  }
  const read = dimension.size > AXIS_INLINE ? undefined : await readValues(context, own, AXIS_INLINE);
  if (read?.kind !== "numbers" || read.values.includes(null)) {
    lose(context, "field.domain", own, "compress");
    return [];
  }
  const columns: Column[] = [];
  let stride = 1;
  for (let i = folded.length - 1; i >= 0; i--) {
    const size = sizes[i] as number;
    const index = (read.values as readonly number[]).map((at) => Math.floor(at / stride) % size);
    stride *= size;
    const target = targets[i];
    const coordinate = target === undefined ? undefined : context.survey.coordinateOf(target);
    const found = coordinate === undefined ? undefined : await axisValues(context, coordinate);
    const spread = found === undefined ? undefined : spreadOver(found, index);
    if (spread !== undefined && coordinate !== undefined) columns.unshift([folded[i] as string, [coordinate, spread]]);
    else columns.unshift([folded[i] as string, [own, { kind: "numeric", values: index }]]);
  }
  return columns;
}

const NOWHERE = { en: "is nowhere stated", ja: "どこにも書かれていない" };

/** The dimension of this name that lies nearest: in the group of a variable, above it, or else anywhere. */
function dimensionNear({ survey }: LiftContext, from: CfVariable, name: string): CfDimension | undefined {
  const used = survey.variables.flatMap(({ dimensions }) => dimensions).filter((d) => d.name === name);
  const parts = from.group === "" ? [] : from.group.split("/");
  for (let depth = parts.length; depth >= 0; depth--) {
    const key = [...parts.slice(0, depth), name].join("/");
    const found = used.find((d) => d.key === key);
    if (found !== undefined) return found;
  }
  return used[0];
}

/** CF-010: a gathered variable that states the shape of its grid in an attribute of its own making. */
function sideShape(context: LiftContext, dimension: CfDimension, own: CfVariable, names: readonly string[]): void {
  for (const { path, dimensions, attributes } of context.survey.variables) {
    if (!dimensions.some(({ key }) => key === dimension.key) || !attributes.has("shape")) continue;
    const reason = { en: `stands in "shape" of "${path}"`, ja: `「${path}」の「shape」にある` };
    tell(context, "CF-010", { variable: own.path, names, reason }, own, "compress");
  }
}
