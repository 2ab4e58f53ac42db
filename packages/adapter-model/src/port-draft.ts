// SPDX-License-Identifier: Apache-2.0
import type { FieldSpec, NativeLocation, NativeText, Place, Port, PropertyFacets } from "@jiku/model";
import { defined, type Loose, someOf } from "./defined.js";

/** What a description says of one port; what it does not say is undefined and stays undeclared. */
export interface PortDraft extends Omit<Loose<Port>, "name" | "role" | "field"> {
  readonly name: string;
  readonly role: Port["role"];
  readonly field: FieldDraft;
  /** Where the port stands in the file. */
  readonly at: NativeLocation;
  /** Where members of the port stand, by the pointer from the port. */
  readonly places?: readonly Place[];
}

/** What a description says of the numbers of a port. */
export type FieldDraft = Partial<Omit<Loose<FieldSpec>, "native" | "inlineProperty">> & {
  readonly inlineProperty?: Partial<Loose<PropertyFacets>> | undefined;
  /** Texts as written, by member; those that are undefined are left out. */
  readonly native?: Readonly<Record<string, string | undefined>>;
};

/** Ports of one model in their order, with their native places. */
export interface PortList {
  readonly ports: Port[];
  readonly places: Place[];
}

/** An empty list. */
export function createPorts(): PortList {
  return { ports: [], places: [] };
}

/** Adds a port and its places. */
export function addPort({ ports, places }: PortList, { at, places: inner = [], field, ...port }: PortDraft): void {
  const pointer = `/ports/${ports.length}`;
  places.push([pointer, at], ...inner.map(([path, place]): Place => [pointer + path, place]));
  ports.push({ ...defined<Omit<Port, "field">>(port), field: fieldOf(field) });
}

function fieldOf({ inlineProperty, native, ...field }: FieldDraft): FieldSpec {
  const texts = Object.entries(native ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return defined<FieldSpec>({
    ...(field as Loose<FieldSpec>),
    inlineProperty: inlineProperty === undefined ? undefined : defined(inlineProperty as Loose<PropertyFacets>),
    native: someOf(texts) === undefined ? undefined : (Object.fromEntries(texts) as NativeText),
  });
}
