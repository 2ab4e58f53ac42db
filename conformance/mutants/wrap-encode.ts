// SPDX-License-Identifier: Apache-2.0
import {
  type Adapter,
  createSha256,
  type EncodeEvent,
  type EncodeOptions,
  memorySink,
  type NativeSink,
} from "@jiku/adapter";
import type { Resource } from "@jiku/model";
import type { Members } from "./members.js";

type Encode = NonNullable<Adapter["encode"]>;

/** The control with another encoder, made of its own. */
export function withEncoder(control: Adapter, make: (encode: Encode) => Encode): Adapter {
  return control.encode === undefined ? control : { ...control, encode: make(control.encode) };
}

/** Each resource that is to be written becomes another, or none. */
export function givenResources(control: Adapter, change: (resource: Members) => Members | undefined): Adapter {
  return givenAll(control, (resources) =>
    resources.flatMap((one): readonly Members[] => {
      const other = change(one);
      return other === undefined ? [] : [other];
    }),
  );
}

/** All resources that are to be written become others. */
export function givenAll(control: Adapter, change: (resources: readonly Members[]) => readonly Members[]): Adapter {
  return withEncoder(
    control,
    (encode) =>
      async function* changed(resources, sink, options) {
        yield* encode(each(change(await all(resources))), sink, options);
      },
  );
}

/** Each event of an encoder becomes none, one or several. */
export function encodedEvents(control: Adapter, change: (event: EncodeEvent) => readonly EncodeEvent[]): Adapter {
  return withEncoder(
    control,
    (encode) =>
      async function* changed(resources, sink, options) {
        for await (const event of encode(resources, sink, options)) yield* change(event);
      },
  );
}

/** The text of each file that is written becomes another; what is told of the files fits them. */
export function writtenTexts(
  control: Adapter,
  change: (text: string, path: string, options: EncodeOptions) => string,
): Adapter {
  return withEncoder(
    control,
    (encode) =>
      async function* changed(resources, sink, options) {
        const own = memorySink();
        for await (const event of encode(resources, own, options)) {
          if (event.kind !== "written") yield event;
          else {
            const text = new TextDecoder().decode(own.files.get(event.path));
            yield await writeFile(sink, event.path, change(text, event.path, options));
          }
        }
      },
  );
}

/** The lines of the gauge log that is written become others; the number of lines is put right. */
export function writtenLines(control: Adapter, change: (lines: readonly string[]) => readonly string[]): Adapter {
  return writtenTexts(control, (text, path) => {
    if (path.endsWith(".json")) return text;
    const [first = "", ...lines] = text.split("\n").slice(0, -2);
    const other = change(lines);
    return [first, ...other, `end\t${other.length}`, ""].join("\n");
  });
}

export async function writeFile(sink: NativeSink, path: string, text: string): Promise<EncodeEvent> {
  const bytes = new TextEncoder().encode(text);
  const writer = (await sink.create(path)).getWriter();
  await writer.write(bytes);
  await writer.close();
  const sha256 = createSha256();
  sha256.update(bytes);
  return { kind: "written", path, bytes: bytes.length, sha256: sha256.hex() };
}

export async function all(resources: AsyncIterable<Resource>): Promise<readonly Members[]> {
  const list: Members[] = [];
  for await (const resource of resources) list.push(resource as unknown as Members);
  return list;
}

export async function* each(resources: readonly Members[]): AsyncIterable<Resource> {
  for (const resource of resources) yield resource as unknown as Resource;
}
