// SPDX-License-Identifier: Apache-2.0

/** Wire types of protocol buffers, and the field numbers of onnx.proto3 (ONNX IR version 8, operator set 17) used here. */
const VARINT = 0;
const BYTES = 2;
const FLOAT = 1;

/**
 * A network of two layers as an ONNX file: y = relu(x W1 + b1) W2 + b2 in 32 bit floats.
 * @param network rows of weights of each layer, and its names @param told key and value pairs of `metadata_props`
 */
export function onnxFile({ first, firstBias, second, secondBias }, { name, input, output, told }) {
  const nodes = [
    node("Gemm", [input, "W1", "b1"], "hidden"),
    node("Relu", ["hidden"], "active"),
    node("Gemm", ["active", "W2", "b2"], output),
  ];
  const constants = [tensor("W1", first), tensor("b1", [firstBias]), tensor("W2", second), tensor("b2", [secondBias])];
  const graph = [
    ...nodes.map((one) => part(1, one)),
    part(2, text(name)),
    ...constants.map((one) => part(5, one)),
    part(11, values(input, first.length)),
    part(12, values(output, secondBias.length)),
  ];
  return Buffer.concat([
    number(1, 8),
    part(2, text("jiku-example")),
    part(7, Buffer.concat(graph)),
    part(8, Buffer.concat([part(1, text("")), number(2, 17)])),
    ...told.map(([key, value]) => part(14, Buffer.concat([part(1, text(key)), part(2, text(value))]))),
  ]);
}

function node(operator, inputs, output) {
  return Buffer.concat([...inputs.map((name) => part(1, text(name))), part(2, text(output)), part(4, text(operator))]);
}

function tensor(name, rows) {
  const numbers = Float32Array.from(rows.flat());
  const raw = Buffer.alloc(numbers.length * 4);
  for (const [at, value] of numbers.entries()) raw.writeFloatLE(value, at * 4);
  const sizes = rows.length === 1 ? [rows[0].length] : [rows.length, rows[0].length];
  return Buffer.concat([...sizes.map((size) => number(1, size)), number(2, FLOAT), part(8, text(name)), part(9, raw)]);
}

/** A list of rows of `width` numbers, as many as there are. */
function values(name, width) {
  const rows = part(1, part(2, text("rows")));
  const columns = part(1, number(1, width));
  const type = part(1, Buffer.concat([number(1, FLOAT), part(2, Buffer.concat([rows, columns]))]));
  return Buffer.concat([part(1, text(name)), part(2, type)]);
}

function text(value) {
  return Buffer.from(value, "utf8");
}

function number(field, value) {
  return Buffer.concat([varint((field << 3) | VARINT), varint(value)]);
}

function part(field, bytes) {
  return Buffer.concat([varint((field << 3) | BYTES), varint(bytes.length), bytes]);
}

function varint(value) {
  const bytes = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}
