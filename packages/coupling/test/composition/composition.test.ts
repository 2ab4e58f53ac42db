// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Composition, Connection, Model, Operator, Port } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { checkComposition } from "../../src/index.js";
import { complete, operator, look as systems } from "../facets/vectors.js";

const port = (name: string, role: Port["role"], more: Partial<Port> = {}): Port => ({
  name,
  role,
  field: complete,
  ...more,
});
const model = (id: string, ports: readonly Port[], more: Partial<Model> = {}): Model =>
  ({ id, type: "Model", modelKind: "mechanistic", ports, ...more }) as Model;
const wire = (name: string, from: string, to: string, more: Partial<Connection> = {}): Connection => ({
  name,
  from,
  to,
  ...more,
});

function checked(
  models: Readonly<Record<string, Model>>,
  connections: readonly Connection[],
  more: Partial<Composition> = {},
  others: readonly (AnyResource | Operator)[] = [],
) {
  const composition = {
    id: "https://data.example.org/composition",
    type: "Composition",
    components: Object.entries(models).map(([name, { id }]) => ({ name, model: { id } })),
    connections,
    schedule: { strategy: "dataflow" },
    ...more,
  } as Composition;
  const byId = new Map<string, AnyResource>(
    [...Object.values(models), ...others].map((one) => [one.id, one as AnyResource]),
  );
  const look = { ...systems, resolve: (ref: string | undefined) => byId.get(ref ?? "") ?? systems.resolve(ref) };
  return checkComposition(composition, look);
}

const source = model("m:source", [port("out", "output")]);
const target = model("m:target", [port("in", "input")]);
const codes = ({ connections, faults }: ReturnType<typeof checked>) =>
  [...connections.flatMap((connection) => connection.faults), ...faults].map(
    ({ code, path = "" }) => `${code} ${path}`,
  );

describe("a composition", () => {
  it("is compatible where all of its connections are", () => {
    const result = checked({ a: source, b: target }, [wire("k", "a.out", "b.in")]);
    expect([result.verdict, codes(result)]).toEqual(["compatible", []]);
  });

  it.each([
    ["x.out", "b.in", "component", "from"],
    ["a.none", "b.in", "port", "from"],
    ["a.out", "b", "component", "to"],
  ])("cannot join %s with %s", (from, to, name, end) => {
    const result = checked({ a: source, b: target }, [wire("k", from, to)]);
    expect(result.connections[0]?.faults).toMatchObject([{ code: "CPL-006", name, path: `/connections/0/${end}` }]);
    expect(result.verdict).toBe("incompatible");
  });

  it("cannot join a model that is not at hand", () => {
    const { connections } = checked({ a: source }, [wire("k", "a.out", "b.in")], {
      components: [
        { name: "a", model: { id: "m:source" } },
        { name: "b", model: { id: "m:gone" } },
      ],
    });
    expect(connections[0]?.faults[0]).toMatchObject({ code: "CPL-006", name: "model" });
  });

  it("does not take an operator that is not at hand for one that helps", () => {
    const result = checked({ a: source, b: target }, [wire("k", "a.out", "b.in", { via: [{ id: "o:gone" }] })]);
    expect([result.verdict, codes(result)]).toEqual(["undetermined", ["CPL-091 "]]);
  });

  it("takes consent to differing assumptions as a loss", () => {
    const [dry, wet] = ["dry", "wet"].map((setting) => ({ assumptions: [{ topic: "t:soil", setting }] }));
    const models = { a: { ...source, ...dry } as Model, b: { ...target, ...wet } as Model };
    expect(checked(models, [wire("k", "a.out", "b.in")]).verdict).toBe("undetermined");
    expect(checked(models, [wire("k", "a.out", "b.in", { allow: ["assume"] })]).verdict).toBe("mediatedLossy");
  });

  it("keeps the verdict where only a tolerance or a way of exchange is missing", () => {
    const flux = { ...complete, inlineProperty: { ...complete.inlineProperty, concept: "c:rain" } };
    const bound = (id: string, role: Port["role"], protocol: string) =>
      model(id, [{ ...port("p", role), field: flux }], {
        bindings: [{ protocol, capabilities: ["step"] }] as Model["bindings"],
      } as Partial<Model>);
    const models = { a: bound("m:a", "output", "hla"), b: bound("m:b", "input", "cwl") };
    const result = checked(models, [wire("k", "a.p", "b.p")], { conserves: ["c:rain"] });
    expect(result.verdict).toBe("compatible");
    expect(codes(result)).toEqual(["CPL-070 /connections/0", "CPL-082 /connections/0"]);
  });

  it.each([
    [["fmiCs"], ["fmiMe"], false],
    [["bmi"], ["python"], false],
    [["hla"], ["hla"], false],
    [["other"], ["other"], true],
    [["hla", "cwl"], ["ogcProcesses"], false],
  ])("%j and %j share no way of exchange: %s", (from, to, missing) => {
    const bindings = (all: readonly string[]) =>
      ({ bindings: all.map((protocol) => ({ protocol, capabilities: ["step"] })) }) as Partial<Model>;
    const result = checked({ a: { ...source, ...bindings(from) }, b: { ...target, ...bindings(to) } }, [
      wire("k", "a.out", "b.in"),
    ]);
    expect(codes(result).includes("CPL-070 /connections/0")).toBe(missing);
  });
});

describe("loops within one step", () => {
  const ring = (n: number, feedthrough?: readonly string[]) => {
    const models = Object.fromEntries(
      Array.from({ length: n }, (_, i) => [
        `c${i}`,
        model(`m:${i}`, [port("in", "input"), port("out", "output", feedthrough === undefined ? {} : { feedthrough })]),
      ]),
    );
    return { models, wires: Array.from({ length: n }, (_, i) => wire(`k${i}`, `c${i}.out`, `c${(i + 1) % n}.in`)) };
  };

  it("are found, shown once round, and gone with a delay or without feedthrough", () => {
    const { models, wires } = ring(3);
    const found = checked(models, wires, { schedule: { strategy: "jacobi" } }).faults;
    expect(found.map(({ code }) => code)).toEqual(["CPL-071"]);
    expect(String(found[0]?.values.loop).split(" → ")).toHaveLength(7);
    expect(codes(checked(models, wires, { schedule: { strategy: "jacobi", delays: ["k1"] } }))).toEqual([]);
    const still = ring(3, ["nothing"]);
    expect(codes(checked(still.models, still.wires, { schedule: { strategy: "jacobi" } }))).toEqual([]);
  });

  it("ask every component on every loop to go back a step", () => {
    const [one, two] = [ring(2), ring(3)];
    const models = {
      ...one.models,
      ...Object.fromEntries(Object.entries(two.models).map(([name, m]) => [`d${name}`, { ...m, id: `d${m.id}` }])),
    };
    const wires = [...one.wires, ...two.wires.map((w) => wire(`d${w.name}`, `d${w.from}`, `d${w.to}`))];
    const iteration = { maxIterations: 5, residualTolerance: 1e-3 };
    const found = codes(checked(models, wires, { schedule: { strategy: "implicit", iteration } }));
    expect(found).toEqual([0, 1, 2, 3, 4].map((i) => `CPL-072 /components/${i}`));
  });

  it("are searched in a deep composition without deep recursion", () => {
    const { models, wires } = ring(5000);
    expect(checked(models, wires, { schedule: { strategy: "jacobi" } }).faults.map(({ code }) => code)).toEqual([
      "CPL-071",
    ]);
  });
});

describe("the resolution that is shown", () => {
  const coarse = {
    id: "o:coarse",
    ...operator(["resolution"], { exact: true, effectiveResolution: { value: 1000, unit: "m" } }),
  };
  const middle = (id: string) => model(id, [port("in", "input"), port("out", "output", { feedthrough: ["nothing"] })]);
  const models = { a: source, b: middle("m:b"), c: middle("m:c") };
  const exposes = [{ name: "shown", port: "c.out" }];
  const through = (via: Operator[]) => [
    wire("k1", "a.out", "b.in", { via: [{ id: coarse.id }] }),
    wire("k2", "b.out", "c.in", via.length === 0 ? {} : { via: via.map(({ id }) => ({ id })) }),
  ];

  it("is held to what came in, however far away", () => {
    expect(codes(checked(models, through([]), { exposes }, [coarse]))).toEqual(["CPL-033 /exposes/0"]);
  });

  it("may be finer after a downscaling", () => {
    const fine = { ...operator(["resolution"], { exact: true, operation: "downscale" }), id: "o:fine" };
    expect(codes(checked(models, through([fine]), { exposes }, [coarse, fine]))).toEqual([]);
  });
});

describe("policies", () => {
  const policy = (more: object) => ({ id: "p:1", type: "Policy", ...more }) as unknown as AnyResource;
  const closed = (more: object) =>
    codes(
      checked({ a: { ...source, policy: "p:1" } as Model, b: target }, [wire("k", "a.out", "b.in")], {}, [
        policy(more),
      ]),
    );
  const use = "http://www.w3.org/ns/odrl/2/use";

  it.each([
    ["a prohibition of the output", { prohibitions: [{ action: "odrl:read", modelParts: ["output"] }] }, true],
    ["one of the weights", { prohibitions: [{ action: use, modelParts: ["weights"] }] }, false],
    ["one in a policy of the output", { modelParts: ["output"], prohibitions: [{ action: "odrl:read" }] }, true],
    ["one of all use", { prohibitions: [{ action: use }] }, true],
    ["one of distribution", { prohibitions: [{ action: "http://www.w3.org/ns/odrl/2/distribute" }] }, false],
  ])("%s", (_name, more, fires) => {
    expect(closed(more).includes("CPL-090 ")).toBe(fires);
  });

  it("that are not at hand leave the verdict open", () => {
    const result = checked({ a: { ...source, policy: "p:gone" } as Model, b: target }, [wire("k", "a.out", "b.in")]);
    expect([result.verdict, codes(result)]).toEqual(["undetermined", ["CPL-090 "]]);
  });
});
