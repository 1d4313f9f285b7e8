#!/usr/bin/env python3
"""Compares training in Backstep with C (reference.c), numpy, PyTorch and TensorFlow Playground's way on this machine.

Usage: src/bench/compare.py [--rounds N] [--seconds S] [--case NAME]... [BACKSTEP...]
       (the default of BACKSTEP is target/backstep/bin/backstep)

Every round measures each program on each case, in an order drawn anew, each in a process of its own; the table shows
medians of the rounds and ratios. First each program trains 20 epochs from the same weights, and the losses are
compared, so that the same work is measured. Needs numpy; C is left out where there is no cc, PyTorch and Node where they
are not installed. All use one thread; the last case says what a second one brings.
"""

import argparse
import importlib.util
import json
import os
import platform
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

os.environ.update({name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")})

import numpy

HERE = Path(__file__).resolve().parent
RATE = 0.05
EPOCHS = 20  # more updates of a deep network would make the last bit of a rounding visible
DEEP = [64] * 8 + [1]


@dataclass
class Case:
    """What is trained: batch 0 are all samples at once; relu goes with a linear output, tanh with tanh."""

    data: str
    layers: list
    batch: int = 0
    relu: bool = False
    hinge: bool = False

    def spec(self, initial):
        return dict(
            data=self.data, layers=self.layers, loss="hinge" if self.hinge else "mse", optimizer="sgd",
            hidden_activation="relu" if self.relu else "tanh", output_activation="linear" if self.relu else "tanh",
            learning_rate=RATE, epochs=EPOCHS, seed=0, initial=initial, **(dict(batch=self.batch) if self.batch else {}))


CASES = {
    "w1": Case("moons-200-0.15-42", [16, 16, 1]),
    "w2": Case("moons-200-0.15-42", [4, 1]),
    "w3": Case("toy", [4, 4, 1]),
    "w1, batches of 10": Case("moons-200-0.15-42", [16, 16, 1], 10),
    "8×64": Case("moons-1000-0.15-42", DEEP),
    "8×64, batches of 32": Case("moons-1000-0.15-42", DEEP, 32),
    "8×64, relu, hinge": Case("moons-1000-0.15-42", DEEP, 0, True, True),
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="of each measurement, after as long a warm-up")
    parser.add_argument("--case", action="append", choices=list(CASES), help="only this case")
    parser.add_argument("backstep", nargs="*", default=[str(HERE.parent.parent / "target/backstep/bin/backstep")])
    return parser.parse_args()


class Run:
    """A case with its samples and weights, as each program takes it."""

    def __init__(self, case, backstep, folder, name):
        self.case, self.backstep, self.folder, self.name = case, backstep, folder, name.replace(" ", "-")
        self.x, self.y = self.samples()
        self.layers = self.draw()
        self.size = len(self.y)
        self.batch = case.batch or self.size

    def command(self, *words):
        return subprocess.run([*self.backstep, *words], check=True, capture_output=True, text=True).stdout

    def samples(self):
        parts = self.case.data.split("-")
        options = [] if len(parts) == 1 else ["--samples", parts[1], "--noise", parts[2], "--seed", parts[3]]
        lines = self.command("data", parts[0], *options).splitlines()[1:]
        rows = numpy.array([[float(field) for field in line.split(",")] for line in lines])
        return numpy.ascontiguousarray(rows[:, :-1].T), numpy.where(rows[:, -1] > 0, 1.0, -1.0)

    def draw(self):
        drawn, layers = numpy.random.RandomState(1), []
        for below, size in zip([len(self.x), *self.case.layers], self.case.layers):
            bound = 1 / below ** 0.5
            layers.append((drawn.uniform(-bound, bound, (size, below)), drawn.uniform(-bound, bound, (size, 1))))
        return layers

    def spec(self):
        file = self.folder / f"{self.name}.json"
        initial = [dict(weights=w.tolist(), biases=b.ravel().tolist()) for w, b in self.layers]
        file.write_text(json.dumps(self.case.spec(initial)))
        return str(file)


class Backstep:
    """The program's own measurement, which warms up until it is steady."""

    def __init__(self, run, threads=1):
        self.run, self.spec, self.threads = run, run.spec(), threads

    def loss(self):
        return json.loads(self.run.command("train", self.spec, "--json"))["losses"][-1]

    def rate(self, seconds):
        report = self.run.command(
            "bench", "--json", "--seconds", str(seconds), "--threads", str(self.threads), self.spec)
        return json.loads(report)["figures"][0]["per_second"]


class C:
    """reference.c, compiled for the case."""

    def __init__(self, run):
        self.run, case = run, run.case
        self.fast = self.build("fast", "-DSHUFFLE")
        self.plain = self.build("plain")

    def build(self, kind, *more):
        case, program = self.run.case, str(self.run.folder / f"{self.run.name}-{kind}")
        sizes = [f"-DINPUTS={len(self.run.x)}", f"-DLAYERS={len(case.layers)}",
                 f"-DSIZES={','.join(map(str, case.layers))}", f"-DSAMPLES={self.run.size}", f"-DBATCH={self.run.batch}"]
        kinds = ["-DRELU"] * case.relu + ["-DHINGE"] * case.hinge
        flags = ["-O3", "-march=native", "-fno-math-errno", "-fno-trapping-math"]
        if platform.machine() == "x86_64":
            flags.append("-mprefer-vector-width=512")
        subprocess.run(["cc", *flags, *sizes, *kinds, *more, str(HERE / "reference.c"), "-o", program, "-lm"],
                       check=True)
        return program

    def go(self, program, seconds, epochs):
        flat = [number for w, b in self.run.layers for number in (*w.ravel(), *b.ravel())]
        numbers = [RATE, seconds, epochs, *flat, *self.run.x.ravel(), *self.run.y]
        text = " ".join(repr(float(number)) for number in numbers)
        out = subprocess.run([program], input=text, check=True, capture_output=True, text=True).stdout
        return [float(number) for number in out.split()]

    def loss(self):
        return self.go(self.plain, 0, EPOCHS)[0]

    def rate(self, seconds):
        return self.go(self.fast, seconds, 0)[1]


class Playground:
    """TensorFlow Playground's way, in Node."""

    def __init__(self, run):
        self.file, case = run.folder / f"{run.name}-playground.json", run.case
        layers = [dict(weights=w.tolist(), biases=b.ravel().tolist()) for w, b in run.layers]
        self.file.write_text(json.dumps(dict(
            x=run.x.tolist(), y=run.y.tolist(), layers=layers, batch=run.batch, relu=case.relu, hinge=case.hinge)))

    def ask(self, *words):
        script = ["node", str(HERE / "playground.mjs"), str(self.file), *map(str, words)]
        return float(subprocess.run(script, check=True, capture_output=True, text=True).stdout)

    def loss(self):
        return self.ask("loss", RATE, EPOCHS)

    def rate(self, seconds):
        return self.ask("rate", RATE, seconds)


class Python:
    """A trainer in a Python process of its own."""

    def __init__(self, run, kind):
        self.kind, self.file = kind, run.folder / f"{run.name}.npz"
        case = run.case
        arrays = {f"w{i}": w for i, (w, b) in enumerate(run.layers)} | {f"b{i}": b for i, (w, b) in enumerate(run.layers)}
        numpy.savez(self.file, x=run.x, y=run.y, batch=run.batch, relu=case.relu, hinge=case.hinge, **arrays)

    def ask(self, *words):
        script = [sys.executable, str(HERE / "trainers.py"), self.kind, str(self.file), *map(str, words)]
        return float(subprocess.run(script, check=True, capture_output=True, text=True).stdout)

    def loss(self, shuffled):
        return self.ask("loss", RATE, EPOCHS, int(shuffled))

    def rate(self, seconds):
        return self.ask("rate", RATE, seconds)


def check(name, there):
    """All do the same as numpy, where minibatches come in the order that Backstep draws or as the samples stand."""
    loss, drawn, standing = there["backstep"].loss(), there["numpy"].loss(True), there["numpy"].loss(False)
    assert abs(drawn / loss - 1) < 1e-6, (name, loss, drawn)
    for who in {"C", "Playground"} & there.keys():
        other = there[who].loss()
        assert abs(standing / other - 1) < 1e-6, (name, who, standing, other)
    print(f"{name}: the same loss after {EPOCHS} epochs: {loss:.12g}")


def programs(run):
    there = {"backstep": Backstep(run)}
    if shutil.which("cc"):
        there["C"] = C(run)
    there["numpy"] = Python(run, "numpy")
    if importlib.util.find_spec("torch"):
        there["PyTorch"] = Python(run, "torch")
    if shutil.which("node"):
        there["Playground"] = Playground(run)
    return there


def measure(runs, options):
    rates = {name: {who: [] for who in there} for name, there in runs.items()}
    for _ in range(options.rounds):
        order = [(name, who) for name, there in runs.items() for who in there]
        random.shuffle(order)
        for name, who in order:
            rates[name][who].append(runs[name][who].rate(options.seconds))
    return {name: {who: statistics.median(each) for who, each in there.items()} for name, there in rates.items()}


def table(rates):
    others = [who for who in ("C", "numpy", "PyTorch", "Playground", "one thread") if any(who in there for there in rates.values())]
    print(f"{'epochs a second':24}{'backstep':>12}" + "".join(f"{who:>12}{'÷':>7}" for who in others))
    for name, there in rates.items():
        line = f"{name:24}{there['backstep']:12,.0f}"
        for who in others:
            line += f"{there[who]:12,.0f}{there['backstep'] / there[who]:7.2f}" if who in there else " " * 19
        print(line)


def main():
    options, folder, runs = arguments(), Path(tempfile.mkdtemp()), {}
    for name in options.case or CASES:
        run = Run(CASES[name], options.backstep, folder, name)
        runs[name] = programs(run)
        check(name, runs[name])
    if not options.case:
        run = Run(Case("moons-5000-0.15-42", [16, 16, 1]), options.backstep, folder, "threads")
        runs["w1, 5,000, 2 threads"] = {"backstep": Backstep(run, 2), "one thread": Backstep(run)}
    print(f"\nmedians of {options.rounds} rounds\n")
    table(measure(runs, options))
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
