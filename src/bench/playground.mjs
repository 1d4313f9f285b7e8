// Trains a network of compare.py as TensorFlow Playground does: an object for each neuron and each link, one sample after
// the other through all of them, and an update at the end of each batch. Prints the last loss or the epochs a second.
//
// Usage: node playground.mjs FILE loss RATE EPOCHS | rate RATE SECONDS
import { readFileSync } from "node:fs";

const [file, what, rate, amount] = process.argv.slice(2);
const run = JSON.parse(readFileSync(file, "utf8"));

const TANH = { of: Math.tanh, slope: (x) => { const y = Math.tanh(x); return 1 - y * y; } };
const RELU = { of: (x) => Math.max(0, x), slope: (x) => (x <= 0 ? 0 : 1) };
const LINEAR = { of: (x) => x, slope: () => 1 };
const SQUARES = { of: (output, label) => (output - label) ** 2, slope: (output, label) => 2 * (output - label) };
const HINGE = {
  of: (output, label) => Math.max(0, 1 - label * output),
  slope: (output, label) => (1 - label * output > 0 ? -label : 0),
};
const ERROR = run.hinge ? HINGE : SQUARES;

class Link {
  constructor(from, to, weight) {
    Object.assign(this, { from, to, weight, slope: 0, gathered: 0 });
  }
}

class Neuron {
  constructor(bias, activation) {
    Object.assign(this, { bias, activation, incoming: [], outgoing: [] });
    Object.assign(this, { sum: 0, output: 0, outputSlope: 0, sumSlope: 0, gathered: 0 });
  }

  forward() {
    this.sum = this.bias;
    for (const link of this.incoming) this.sum += link.weight * link.from.output;
    this.output = this.activation.of(this.sum);
  }
}

const inputs = run.x.map(() => new Neuron(0, LINEAR));
const layers = [];
let below = inputs;
run.layers.forEach(({ weights, biases }, i) => {
  const last = i === run.layers.length - 1;
  const activation = !run.relu ? TANH : last ? LINEAR : RELU;
  const layer = biases.map((bias, n) => {
    const neuron = new Neuron(bias, activation);
    below.forEach((from, k) => {
      const link = new Link(from, neuron, weights[n][k]);
      neuron.incoming.push(link);
      from.outgoing.push(link);
    });
    return neuron;
  });
  layers.push(layer);
  below = layer;
});
const output = below[0];

function forward(sample) {
  inputs.forEach((input, i) => { input.output = run.x[i][sample]; });
  for (const layer of layers) for (const neuron of layer) neuron.forward();
  return output.output;
}

function backward(label) {
  output.outputSlope = ERROR.slope(output.output, label);
  for (let l = layers.length - 1; l >= 0; l--) {
    for (const neuron of layers[l]) {
      neuron.sumSlope = neuron.outputSlope * neuron.activation.slope(neuron.sum);
      neuron.gathered += neuron.sumSlope;
      for (const link of neuron.incoming) {
        link.slope = neuron.sumSlope * link.from.output;
        link.gathered += link.slope;
      }
    }
    if (l === 0) continue;
    for (const neuron of layers[l - 1]) {
      neuron.outputSlope = 0;
      for (const link of neuron.outgoing) neuron.outputSlope += link.weight * link.to.sumSlope;
    }
  }
}

function update(count) {
  for (const layer of layers) {
    for (const neuron of layer) {
      neuron.bias -= (rate / count) * neuron.gathered;
      neuron.gathered = 0;
      for (const link of neuron.incoming) {
        link.weight -= (rate / count) * link.gathered;
        link.gathered = 0;
      }
    }
  }
}

function epoch() {
  const size = run.y.length;
  let loss = 0;
  for (let start = 0; start < size; start += run.batch) {
    const end = Math.min(start + run.batch, size);
    for (let sample = start; sample < end; sample++) {
      loss += ERROR.of(forward(sample), run.y[sample]) / size;
      backward(run.y[sample]);
    }
    update(end - start);
  }
  return loss;
}

function paceOf(seconds) {
  const start = performance.now();
  let done = 0;
  do {
    epoch();
    done++;
  } while (performance.now() - start < seconds * 1000);
  return (done * 1000) / (performance.now() - start);
}

if (what === "rate") {
  paceOf(Number(amount)); // as a warm-up
  console.log(paceOf(Number(amount)));
} else {
  let loss = NaN;
  for (let i = 0; i < Number(amount); i++) loss = epoch();
  console.log(loss);
}
