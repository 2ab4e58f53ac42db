// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { directSubject } from "../../dist/drive/direct-subject.js";
import type { Subject } from "../../dist/subject.js";

/** An adapter in this thread that is made anew, in the environment that is given, whenever it is restarted. */
export function ambientSubject(make: () => Adapter): Subject {
  const now = (): number => performance.now();
  let subject = directSubject(make(), now);
  let before: readonly (readonly [string, string | undefined])[] = [];
  const put = (name: string, value: string | undefined): void => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  const enter = (environment: Readonly<Record<string, string>>): void => {
    for (const [name, value] of before) put(name, value);
    before = Object.keys(environment).map((name) => [name, process.env[name]]);
    for (const [name, value] of Object.entries(environment)) put(name, value);
    subject = directSubject(make(), now);
  };
  return {
    manifest: subject.manifest,
    language: "typescript",
    detect: (head, hint) => subject.detect(head, hint),
    decode: (request) => subject.decode(request),
    encode: (request) => subject.encode(request),
    async restart(environment = {}) {
      enter(environment);
    },
    async close() {
      enter({});
    },
  };
}
