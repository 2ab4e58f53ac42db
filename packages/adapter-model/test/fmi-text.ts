// SPDX-License-Identifier: Apache-2.0
import { zipSync } from "fflate";

/** The parts of a small description of FMI 3 that tests change. */
export interface FmiParts {
  readonly root?: string;
  readonly interfaces?: string;
  readonly units?: string;
  readonly types?: string;
  readonly variables?: string;
  readonly structure?: string;
}

const ROOT = `modelName="Pond" instantiationToken="{1c6a2b10-0b7e-4e5f-9a53-5d8d1c6a2b10}" author="A" license="CC0"`;
export const TIME = `<Float64 name="time" valueReference="0" causality="independent" variability="continuous"/>`;
export const LEVEL = `<Float64 name="level" valueReference="1" causality="output" unit="m"/>`;

/** A description without any finding but MDL-003, unless a part brings one. */
export function fmiText(parts: FmiParts = {}): string {
  const {
    root = ROOT,
    interfaces = `<CoSimulation modelIdentifier="Pond"/>`,
    units = `<Unit name="m"><BaseUnit m="1"/></Unit>`,
    types = "",
    variables = LEVEL,
    structure = `<Output valueReference="1"/>`,
  } = parts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<fmiModelDescription fmiVersion="3.0" ${root}>
${interfaces}
<UnitDefinitions>${units}</UnitDefinitions>
<TypeDefinitions>${types}</TypeDefinitions>
<ModelVariables>
${TIME}
${variables}
</ModelVariables>
<ModelStructure>${structure}</ModelStructure>
</fmiModelDescription>
`;
}

/** An archive of texts and bytes. */
export function zip(members: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.entries(members).map(([path, content]) => [
    path,
    typeof content === "string" ? new TextEncoder().encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level, mtime: new Date(1980, 0, 1) });
}

/** Changes two bytes at an offset from a signature, in every place where the signature stands. */
export function patch(
  archive: Uint8Array,
  signature: number,
  offset: number,
  value: number,
  bytes: 2 | 4 = 2,
): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + Math.max(4, offset + bytes) <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (bytes === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

export const CENTRAL = 0x02014b50;
export const LOCAL = 0x04034b50;
