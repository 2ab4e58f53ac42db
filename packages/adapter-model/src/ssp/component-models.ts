// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, safePath } from "@jiku/adapter";
import type { Model, NativeLocation, Port } from "@jiku/model";
import type { XmlElement } from "@jiku/syntax/xml";
import { memoryBytes } from "@jiku/syntax/zip";
import { DESCRIPTION } from "../fmi/fmi-names.js";
import { liftFmu } from "../fmi/lift-fmu.js";
import type { UnitBook } from "../fmi/unit-book.js";
import { dangling, type LiftContext, localId, lostElement, placeOf } from "../lift-context.js";
import { type OpenDescription, openDescription } from "../open-description.js";
import { addPort, createPorts } from "../port-draft.js";
import { connectorPort } from "./connector-port.js";
import type { Connector, SspComponent } from "./structure.js";

const FMU = "application/x-fmu-sharedlibrary";

/** What lifting the models of components needs. */
export interface ComponentContext {
  readonly context: LiftContext;
  readonly open: OpenDescription;
  readonly units: UnitBook;
  readonly enumerations: ReadonlyMap<string, XmlElement>;
}

/** The Model of each component by its name. An FMU that is at hand is read, once for all that use it; else the connectors speak. */
export async function liftComponents(
  components: readonly SspComponent[],
  parts: ComponentContext,
): Promise<ReadonlyMap<string, Model>> {
  const bySource = new Map<string, Model | undefined>();
  const models = new Map<string, Model>();
  for (const component of components) {
    const { source } = component;
    if (source !== undefined && !bySource.has(source)) bySource.set(source, await liftSource(component, source, parts));
    const inside = source === undefined ? undefined : bySource.get(source);
    if (inside !== undefined) compareConnectors(component, inside, parts);
    models.set(component.name, inside ?? liftConnectors(component, parts));
  }
  return models;
}

/** The Model of an FMU beside the structure; undefined, with a finding, when it is not at hand or of another kind. */
async function liftSource(
  component: SspComponent,
  source: string,
  parts: ComponentContext,
): Promise<Model | undefined> {
  const { context, open } = parts;
  const { run, emit } = context;
  const at = placeOf(context, component.element, "source");
  if (component.type !== FMU) {
    lostElement(context, component.element, "source");
    run.unread.push(at);
    return undefined;
  }
  const path = pathOf(source);
  const safe = path === undefined ? undefined : safePath(path);
  if (path !== undefined && safe === undefined) {
    emit(run.report.shared("AD-119", { path }, at));
    return undefined;
  }
  const bytes = safe === undefined ? undefined : await open.open(safe);
  if (safe === undefined || bytes === undefined) {
    emit(run.report.shared("AD-108", { part: source }, at));
    lostElement(context, component.element, "source");
    return undefined;
  }
  if (!(bytes instanceof Uint8Array)) {
    emit(run.report.shared(bytes.code, bytes.values, at, bytes.case === undefined ? {} : { case: bytes.case }));
    return undefined;
  }
  const outer = (inner: NativeLocation): NativeLocation => open.outer({ kind: "archive", member: safe, inner });
  const file = memoryBytes(bytes);
  const kind = { format: "FMI", member: DESCRIPTION, archive: true };
  const nested = await openDescription(file, kind, () => Promise.resolve(undefined), run.report, emit, outer);
  const base = `${context.base}${encodeIriPart(safe)}/`;
  return nested === undefined ? undefined : liftFmu({ open: nested, file, path: safe, base, outer }, run, emit);
}

/** A relative address as a path; undefined for one with a scheme, which is never fetched. */
function pathOf(source: string): string | undefined {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:|^#/.test(source)) return undefined;
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}

/** MDL-012 and MDL-017: a connector stands for a variable of its FMU, of the same role and unit. */
function compareConnectors(
  { connectors }: SspComponent,
  { ports = [] }: Model,
  { context, units }: ComponentContext,
): void {
  const byName = new Map(ports.map((port) => [port.name, port]));
  for (const connector of connectors.values()) {
    const port = byName.get(connector.name);
    if (port === undefined) dangling(context, connector.element, "name", connector.name);
    else compareConnector(connector, port, units, context);
  }
}

function compareConnector(connector: Connector, port: Port, units: UnitBook, context: LiftContext): void {
  const differ = (member: string, one: string, two: string) => {
    const reason = { en: `${member} ${one} and ${two}`, ja: `${member}が${one}と${two}` };
    context.emit(
      context.run.report.own("MDL-017", { port: connector.name, reason }, placeOf(context, connector.element)),
    );
  };
  const { kind, unit } = connector;
  if ((kind === "input" || kind === "output") && kind !== port.role) differ("kind", kind, port.role);
  const code = unit === undefined ? undefined : units.codeOf(unit, false, placeOf(context, connector.element));
  const other = port.field.unit;
  if (code !== undefined && other !== undefined && code !== other) differ("unit", code, other);
}

function liftConnectors(component: SspComponent, { context, units, enumerations }: ComponentContext): Model {
  const list = createPorts();
  for (const connector of component.connectors.values()) {
    const port = connectorPort(connector, units, enumerations, context);
    if (port === undefined) lostElement(context, connector.element);
    else addPort(list, port);
  }
  const model: Model = {
    type: "Model",
    id: localId(context, "_", "component", component.name),
    label: { und: component.name },
    modelKind: "declared",
    ...(list.ports.length === 0 ? {} : { ports: list.ports }),
  };
  context.emit({ kind: "resource", resource: model, source: placeOf(context, component.element), places: list.places });
  return model;
}
