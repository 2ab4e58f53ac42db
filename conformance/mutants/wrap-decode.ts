// SPDX-License-Identifier: Apache-2.0
import type { Adapter, DecodeEvent, DecodeOptions, NativeInput } from "@jiku/adapter";
import type { Members } from "./members.js";

type Decode = NonNullable<Adapter["decode"]>;

/** The control with another decoder, made of its own. */
export function withDecoder(control: Adapter, make: (decode: Decode) => Decode): Adapter {
  return control.decode === undefined ? control : { ...control, decode: make(control.decode) };
}

/** Each event of a decoder becomes none, one or several. `open` is called once for each call. */
export function decodedEvents(
  control: Adapter,
  open: (options: DecodeOptions) => (event: DecodeEvent) => readonly DecodeEvent[],
): Adapter {
  return withDecoder(
    control,
    (decode) =>
      async function* changed(input, options) {
        const change = open(options);
        for await (const event of decode(input, options)) yield* change(event);
      },
  );
}

/** Each resource that is read becomes another, or none. */
export function decodedResources(control: Adapter, change: (resource: Members) => Members | undefined): Adapter {
  return decodedEvents(control, () => (event) => {
    if (event.kind !== "resource") return [event];
    const resource = change(event.resource as unknown as Members);
    return resource === undefined ? [] : [{ ...event, resource: resource as unknown as typeof event.resource }];
  });
}

/** The decoder sees other lines, one at a time as they come; `open` is called once for each call. Bytes above 127 stand as Latin-1. */
export function readLines(control: Adapter, open: () => (line: string) => string | undefined): Adapter {
  return readBytes(control, async function* changed(chunks) {
    const change = open();
    let rest = "";
    const bytesOf = (line: string | undefined, end: string): Uint8Array =>
      line === undefined ? new Uint8Array(0) : new Uint8Array(Buffer.from(`${line}${end}`, "latin1"));
    for await (const chunk of chunks) {
      const lines = (rest + Buffer.from(chunk).toString("latin1")).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) yield bytesOf(change(line), "\n");
    }
    if (rest !== "") yield bytesOf(change(rest), "");
  });
}

/** The decoder sees other bytes. */
export function readBytes(
  control: Adapter,
  change: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
): Adapter {
  const changedInput = (input: NativeInput): NativeInput => ({
    ...input,
    primary: { ...input.primary, stream: () => change(input.primary.stream()) },
  });
  return withDecoder(control, (decode) => (input, options) => decode(changedInput(input), options));
}
