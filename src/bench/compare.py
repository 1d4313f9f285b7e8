#!/usr/bin/env python3
"""Compares training in Backstep with numpy and with C (reference.c) on this machine.

Usage: src/bench/compare.py [BACKSTEP...]      (default: target/backstep/bin/backstep)

Each round measures every program on every workload, one after the other; the table shows medians of the rounds and
ratios. First each program trains 100 epochs from the same weights, and the losses are compared, so that the same work is
measured. Needs numpy; C is left out where there is no cc.
"""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy

ROUNDS = 5
SECONDS = 3.0  # and as long a warm-up: on a busy machine the JVM compiles the vector loops late
HERE = Path(__file__).resolve().parent
BACKSTEP = sys.argv[1:] or [str(HERE.parent.parent / "target/backstep/bin/backstep")]
WORKLOADS = {
    "w1": dict(data="moons-200-0.15-42", layers=[16, 16, 1], loss="mse"),
    "w2": dict(data="moons-200-0.15-42", layers=[4, 1], loss="mse"),
    "w3": dict(data="toy", layers=[4, 4, 1], loss="mse"),
}
RATE = 0.05


def backstep(*arguments):
    return subprocess.run([*BACKSTEP, *arguments], check=True, capture_output=True, text=True).stdout


def samples(name):
    parts = name.split("-")
    options = [] if len(parts) == 1 else ["--samples", parts[1], "--noise", parts[2], "--seed", parts[3]]
    lines = backstep("data", parts[0], *options).splitlines()[1:]
    rows = numpy.array([[float(field) for field in line.split(",")] for line in lines])
    labels = numpy.where(rows[:, -1] > 0, 1.0, -1.0)
    return numpy.ascontiguousarray(rows[:, :-1].T), labels


def draw(inputs, layers):
    random = numpy.random.RandomState(1)
    sizes = [inputs, *layers]
    return [(random.uniform(-1, 1, (n, k)), random.uniform(-1, 1, (n, 1))) for k, n in zip(sizes, sizes[1:])]


class Numpy:
    """In columns as well, with every array allocated beforehand."""

    def __init__(self, x, y, layers):
        self.x, self.y = x, y
        self.w = [w.copy() for w, b in layers]
        self.b = [b.copy() for w, b in layers]
        self.a = [numpy.empty((len(w), x.shape[1])) for w in self.w]

    def epoch(self):
        below = self.x
        for w, b, a in zip(self.w, self.b, self.a):
            numpy.dot(w, below, out=a)
            a += b
            numpy.tanh(a, out=a)
            below = a
        error = self.a[-1] - self.y
        loss = numpy.dot(error[0], error[0]) / len(self.y)
        delta = error * (2 / len(self.y))
        for i in range(len(self.w) - 1, -1, -1):
            delta *= 1 - self.a[i] * self.a[i]
            below = self.a[i - 1] if i else self.x
            weights, biases = delta @ below.T, delta.sum(axis=1, keepdims=True)
            if i:
                delta = self.w[i].T @ delta
            self.w[i] -= RATE * weights
            self.b[i] -= RATE * biases
        return loss


def numpy_rate(x, y, layers):
    net = Numpy(x, y, layers)
    start, epochs = time.perf_counter(), 0
    while time.perf_counter() - start < SECONDS:
        for _ in range(20):
            net.epoch()
        epochs += 20
    return epochs / (time.perf_counter() - start)


def c_run(program, x, y, layers, seconds):
    sizes = [len(b) for w, b in layers]
    flat = [number for w, b in layers for number in (*w.ravel(), *b.ravel())]
    numbers = [len(x), len(sizes), *sizes, len(y), 1 / len(y), RATE, seconds, *flat, *x.ravel(), *y]
    text = " ".join(repr(float(number)) for number in numbers)
    loss, rate, epochs = subprocess.run([program], input=text, check=True, capture_output=True, text=True).stdout.split()
    return float(loss), float(rate), int(epochs)


def check(name, spec, x, y, layers, c, folder):
    initial = [dict(weights=w.tolist(), biases=b.ravel().tolist()) for w, b in layers]
    c_loss, epochs = None, 100
    if c:
        c_loss, _, epochs = c_run(c, x, y, layers, 0)
    file = folder / "spec.json"
    file.write_text(json.dumps(dict(
        spec, hidden_activation="tanh", output_activation="tanh", optimizer="sgd", learning_rate=RATE, epochs=epochs,
        initial=initial)))
    ours = json.loads(backstep("train", str(file), "--json"))["losses"][-1]
    net = Numpy(x, y, layers)
    for _ in range(epochs):
        theirs = net.epoch()
    for other in filter(None, (theirs, c_loss)):
        assert abs(other / ours - 1) < 1e-9, (name, ours, theirs, c_loss)
    print(f"{name}: the same loss after {epochs} epochs: {ours:.12g}")


def main():
    folder = Path(tempfile.mkdtemp())
    c = None
    if shutil.which("cc"):
        c = str(folder / "reference")
        flags = ["-O3", "-march=native", "-ffast-math", str(HERE / "reference.c"), "-o", c, "-lm"]
        subprocess.run(["cc", *flags], check=True)
    cases = {}
    for name, spec in WORKLOADS.items():
        x, y = samples(spec["data"])
        cases[name] = (x, y, draw(len(x), spec["layers"]))
        check(name, spec, *cases[name], c, folder)
    rates = {name: {"backstep": [], "numpy": [], "c": []} for name in cases}
    for _ in range(ROUNDS):
        for figure in json.loads(backstep("bench", "--json", "--standard", "--seconds", str(SECONDS)))["figures"]:
            if figure["name"] in rates:
                rates[figure["name"]]["backstep"].append(figure["per_second"])
        for name, case in cases.items():
            rates[name]["numpy"].append(numpy_rate(*case))
            if c:
                rates[name]["c"].append(c_run(c, *case, SECONDS)[1])
    print(f"\nepochs a second, medians of {ROUNDS} rounds\n")
    print(f"{'':4}{'backstep':>12}{'numpy':>12}{'c':>12}{'× numpy':>10}{'× c':>8}")
    for name, measured in rates.items():
        ours, numpys, cs = (statistics.median(measured[who]) if measured[who] else float("nan")
                            for who in ("backstep", "numpy", "c"))
        print(f"{name:4}{ours:12,.0f}{numpys:12,.0f}{cs:12,.0f}{ours / numpys:10.1f}{ours / cs:8.2f}")


if __name__ == "__main__":
    main()
