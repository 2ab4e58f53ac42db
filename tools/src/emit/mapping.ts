// SPDX-License-Identifier: Apache-2.0
import type { Ir, IrType, Member, Shape, Variant } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";
import { expandCurie } from "./terms.js";

/*
 * Measured beside a table of members that one loop reads: written out, a member that is absent costs one load at a
 * fixed place of a known shape, as in walks.ts.
 */

const HEAD = `import { boolean, child, enter, iri, iriTerm, item, items, json, key, keysOf, languages, leave, list, named, namedItem, namedOrChild, number, text, textTerm, typed, word } from "../members.js";
import { name } from "../name.js";
import type { Holder, Run } from "../run.js";

/** How the members of one class become triples. */
export interface ResourceMapping {
  readonly map: <T>(run: Run<T>, subject: T, resource: Holder) => void;
  /** Published prefixes that are members of the class: no key and no id of it can use them. */
  readonly hides: readonly string[];
}
`;

const JSON_LITERAL = "@json";

/** What becomes a node of its own: a class, base, value type or variant. */
interface Part {
  readonly name: string;
  readonly members: readonly Member[];
  readonly term?: string;
}

interface Names {
  readonly ir: Ir;
  readonly types: ReadonlyMap<string, IrType>;
  /** Terms that the module needs, by the name of their constant. */
  readonly used: Map<string, string>;
  readonly recursive: ReadonlySet<string>;
}

function constant(names: Names, curie: string): string {
  const [prefix = "", local = ""] = curie.split(":");
  const found = `${prefix}_${local.replace(/\W/g, "_")}`;
  names.used.set(found, expandCurie(names.ir.context.prefixes, curie));
  return found;
}

/** How the value of a member, or an item of it, is written: a call of a function of members.ts, or a node. */
type Form =
  | { readonly call: "text" | "word" | "iri" | "number" | "boolean" | "languages" | "json" }
  | { readonly call: "typed"; readonly datatype: string }
  | { readonly node: string };

function scalarForm(shape: Shape & { readonly kind: "scalar" }): Form | undefined {
  const types = shape.types.filter((type) => type !== "null");
  if (types.length !== 1) return undefined;
  if (types[0] === "string") return { call: "text" };
  return { call: types[0] === "boolean" ? "boolean" : "number" };
}

function formOf(names: Names, member: Member, shape: Shape): Form {
  const { termType } = member;
  if (termType === JSON_LITERAL) return { call: "json" };
  if (termType === "@id") return { call: "iri" };
  if (member.container === "@language") return { call: "languages" };
  if (termType !== undefined) return { call: "typed", datatype: constant(names, termType) };
  if (shape.kind === "const") return { call: typeof shape.value === "boolean" ? "boolean" : "word" };
  const scalar = shape.kind === "scalar" ? scalarForm(shape) : undefined;
  if (scalar !== undefined) return scalar;
  if (shape.kind === "named" && names.types.has(shape.name)) return { node: shape.name };
  const primitive = names.ir.primitives.find((one) => shape.kind === "named" && one.name === shape.name);
  if (primitive?.shape.kind === "scalar") return { call: primitive.name === "Ucum" ? "word" : "text" };
  if (names.ir.enumerations.some((one) => shape.kind === "named" && one.name === shape.name)) return { call: "word" };
  throw new Error(`${member.file}:${member.line} "${member.name}": no form in RDF; give it x-jsonld-type`);
}

/** Which function of members.ts makes the node of a value: by its id, always or where it has one, or without a name. */
function maker(names: Names, type: string): "named" | "namedOrChild" | "child" {
  const id = names.types.get(type)?.members.find(({ term }) => term === "@id");
  return id === undefined ? "child" : id.required ? "named" : "namedOrChild";
}

function nodeText(names: Names, type: string, node: string, value: string): string {
  const call = `map${type}(run, ${node}, ${value} as Holder)`;
  return names.recursive.has(type) ? `if (enter(run, ${value})) { ${call}; leave(run); }` : `${call};`;
}

function valueText(names: Names, form: Form, predicate: string, value: string): string {
  if ("node" in form) {
    return `if ((o = ${maker(names, form.node)}(run, s, ${predicate}, ${value})) !== undefined) { ${nodeText(names, form.node, "o", value)} }`;
  }
  const datatype = form.call === "typed" ? `${form.datatype}, ` : "";
  return `${form.call}(run, s, ${predicate}, ${datatype}${value});`;
}

function listText(names: Names, form: Form, predicate: string): string {
  if (!("node" in form)) {
    const term = form.call === "iri" ? "iriTerm" : "textTerm";
    if (form.call !== "iri" && form.call !== "text") throw new Error(`no list of ${form.call} yet`);
    return `list(run, s, ${predicate}, items(run, x).map((i) => ${term}(run, i)));`;
  }
  const make = { named: "namedItem", child: "item", namedOrChild: undefined }[maker(names, form.node)];
  if (make === undefined) throw new Error(`no list of ${form.node}, which may have an id, yet`);
  return `list(run, s, ${predicate}, items(run, x).map((i) => { const n = ${make}(run, i); if (n !== undefined) { ${nodeText(names, form.node, "n", "i")} } return n; }));`;
}

function indexText(names: Names, form: Form, predicate: string, index: string): string {
  if (!("node" in form)) throw new Error(`an index of ${form.call}`);
  const node = nodeText(names, form.node, "o", "i");
  return `for (const k of keysOf(run, x)) { const i = (x as Holder)[k]; if ((o = child(run, s, ${predicate}, i)) !== undefined) { key(run, o, ${index}, k); ${node} } }`;
}

function memberText(names: Names, member: Member): string {
  if (typeof member.term !== "string" || member.term.startsWith("@")) return "";
  const predicate = constant(names, member.term);
  const { shape, container } = member;
  const isJson = member.termType === JSON_LITERAL || container === "@language";
  const inner = isJson ? shape : shape.kind === "list" ? shape.items : shape.kind === "map" ? shape.values : shape;
  const form = formOf(names, member, inner);
  let body = valueText(names, form, predicate, "x");
  if (!isJson && shape.kind === "list") {
    body =
      container === "@list"
        ? listText(names, form, predicate)
        : `for (const i of items(run, x)) ${valueText(names, form, predicate, "i")}`;
  }
  if (!isJson && shape.kind === "map") {
    const index = (container as { readonly "@index"?: string } | undefined)?.["@index"];
    if (index === undefined) throw new Error(`"${member.name}": a map needs an index, a language or ${JSON_LITERAL}`);
    body = indexText(names, form, predicate, constant(names, index));
  }
  return `  if ((x = v["${member.name}"]) !== undefined) ${body}\n`;
}

/** Enrichments look at nodes by what they can say: a unit code, a geometry, a relation. */
function enrichmentText(part: Part, union: string | undefined): string {
  const call =
    union === "Geometry"
      ? "geometry(run, s, v)"
      : part.term === "rdf:Statement"
        ? "relation(run, v)"
        : part.members.some(({ term }) => term === "jk:unitCode")
          ? "unit(run, s, v)"
          : undefined;
  return call === undefined ? "" : `  if (run.enrichment !== undefined) run.enrichment.${call};\n`;
}

function functionText(name: string, lines: string): string {
  const locals = `${/\bx\b/.test(lines) ? "  let x: unknown;\n" : ""}${/\(o = /.test(lines) ? "  let o: T | undefined;\n" : ""}`;
  return `function map${name}<T>(run: Run<T>, s: T, v: Holder): void {\n${locals}${lines}}\n`;
}

function partText(names: Names, part: Part, union?: string): string {
  const { tag, variants } = names.types.get(union ?? "") ?? {};
  const isTyped = variants !== undefined && tag === "type" && part.term !== undefined;
  const kind = isTyped ? `  run.target.isA(s, ${constant(names, part.term ?? "")});\n` : "";
  const members = part.members.map((member) => memberText(names, member)).join("");
  return functionText(part.name, kind + members + enrichmentText(part, union));
}

function unionText(names: Names, union: IrType): string {
  const variants = union.variants ?? [];
  const cases = variants.map(({ tag, name }) => `    case "${tag}": return map${name}(run, s, v);\n`).join("");
  const body = `  switch (v["${union.tag}"]) {\n${cases}    default: run.fault("unexpected-type", v["${union.tag}"]);\n  }\n`;
  return [
    ...variants.map((variant: Variant) => partText(names, variant, union.name)),
    functionText(union.name, body),
  ].join("\n");
}

/** A type writes what its supertypes add, then its own; `own…` is the part that its subtypes write too. */
function typeText(names: Names, type: IrType): string {
  if (type.variants !== undefined) return unionText(names, type);
  const { name, term, supertypes } = type;
  const members = type.members.filter((member) => member.owner === name);
  const own = partText(names, { name, members, ...(term === undefined ? {} : { term }) });
  const isSuper = [...names.types.values()].some((other) => other.supertypes.includes(name));
  if (supertypes.length === 0 && !isSuper) return own;
  const kind = type.sort === "class" ? `  run.target.isA(s, ${constant(names, term ?? "")});\n` : "";
  const supers = [...supertypes].reverse().map((one) => `  own${one}(run, s, v);\n`);
  if (!isSuper) return own.replace("): void {\n", `): void {\n${kind}${supers.join("")}`);
  const held = [...names.types.values()].some((other) => below(names, other).includes(name));
  const part = own.replace(`function map${name}<`, `function own${name}<`);
  if (type.sort !== "class" && !held) return part;
  const whole = functionText(name, `${kind}${supers.join("")}  own${name}(run, s, v);\n`);
  return `${part}\n${whole}`;
}

function below(names: Pick<Names, "types">, type: IrType): readonly string[] {
  const members = type.variants?.flatMap((variant) => variant.members) ?? type.members;
  const inRdf = members.filter((m) => typeof m.term === "string" && m.termType !== JSON_LITERAL);
  const named = (shape: Shape): readonly string[] =>
    shape.kind === "named"
      ? [shape.name]
      : shape.kind === "list"
        ? named(shape.items)
        : shape.kind === "map"
          ? named(shape.values)
          : [];
  return inRdf.flatMap((member) => named(member.shape)).filter((name) => names.types.has(name));
}

/** Types that are written, starting from the classes, and those among them that can hold themselves. */
function reach(types: ReadonlyMap<string, IrType>, from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const type = types.get(name);
    if (type === undefined || found.has(name)) continue;
    found.add(name);
    queue.push(...below({ types }, type), ...type.supertypes);
  }
  return found;
}

function hiddenNames(ir: Ir, type: IrType | undefined): readonly string[] {
  const members = type?.variants?.flatMap((variant) => variant.members) ?? type?.members ?? [];
  return members.filter((m) => typeof m.term === "string" && m.name in ir.context.prefixes).map((m) => m.name);
}

function entryText(ir: Ir, type: IrType): string {
  return `  ["${type.name}", { map: map${type.name}, hides: ${JSON.stringify(hiddenNames(ir, type))} }],\n`;
}

/** `packages/rdf/src/gen/mapping.ts`: each class as straight code from JSON members to triples, with the terms of the context. */
export function emitMapping(ir: Ir, tree: SourceTree): Output {
  const types = new Map(ir.types.filter(({ sort }) => sort !== "document").map((type) => [type.name, type]));
  const classes = ir.types.filter(({ sort }) => sort === "class");
  const written = reach(
    types,
    classes.map(({ name }) => name),
  );
  const recursive = new Set(
    [...written].filter((name) => reach(types, below({ types }, types.get(name) as IrType)).has(name)),
  );
  const names: Names = { ir, types, used: new Map(), recursive };
  const functions = [...types.values()].filter(({ name }) => written.has(name)).map((type) => typeText(names, type));
  const constants = [...names.used]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, iri]) => `const ${id} = name("${iri}");\n`);
  const table = `/** By the value of \`type\`. */\nexport const resourceMappings: ReadonlyMap<string, ResourceMapping> = new Map([\n${classes.map((type) => entryText(ir, type)).join("")}] satisfies readonly (readonly [string, ResourceMapping])[]);\n`;
  const hiding = [...new Set([...written].flatMap((name) => hiddenNames(ir, types.get(name))))].sort();
  const hidden = `/** Published prefixes that are also member names: a document cannot give them another meaning. */\nexport const memberPrefixes: ReadonlySet<string> = new Set(${JSON.stringify(hiding)});\n`;
  const body = [HEAD, constants.join(""), ...functions, table, hidden].join("\n");
  const mark = markText(tree, "schemas", (path) => isSchema(path) || path === "schemas/prefixes.yaml");
  return new Map([["packages/rdf/src/gen/mapping.ts", moduleText(mark, body)]]);
}
