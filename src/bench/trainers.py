#!/usr/bin/env python3
"""Trains a network of compare.py with numpy or PyTorch, and prints its last loss or its epochs a second.

Usage: trainers.py numpy|torch FILE loss RATE EPOCHS SHUFFLED | rate RATE SECONDS
"""

import sys
import time

import numpy


class Numpy:
    """In columns, with what can be allocated beforehand."""

    def __init__(self, w, b, relu, hinge, rate):
        self.w, self.b, self.relu, self.hinge, self.rate, self.room = w, b, relu, hinge, rate, {}

    def activate(self, a, last):
        if not self.relu:
            numpy.tanh(a, out=a)
        elif not last:
            numpy.maximum(a, 0, out=a)

    def slope(self, delta, a, last):
        if not self.relu:
            delta *= 1 - a * a
        elif not last:
            delta *= a > 0

    def batch(self, x, y):
        size, last = len(y), len(self.w) - 1
        room = self.room.setdefault(size, [numpy.empty((len(w), size)) for w in self.w])
        below = x
        for i, (w, b, a) in enumerate(zip(self.w, self.b, room)):
            numpy.dot(w, below, out=a)
            a += b
            self.activate(a, i == last)
            below = a
        if self.hinge:
            gap = numpy.maximum(0, 1 - y * below[0])
            loss, delta = gap.sum() / size, ((gap > 0) * y / -size).reshape(1, -1)
        else:
            error = below - y
            loss, delta = numpy.dot(error[0], error[0]) / size, error * (2 / size)
        for i in range(last, -1, -1):
            self.slope(delta, room[i], i == last)
            below = room[i - 1] if i else x
            weights, biases = delta @ below.T, delta.sum(axis=1, keepdims=True)
            if i:
                delta = self.w[i].T @ delta
            self.w[i] -= self.rate * weights
            self.b[i] -= self.rate * biases
        return loss


class Torch:
    """As people write it: rows, autograd and torch.optim."""

    def __init__(self, w, b, relu, hinge, rate):
        import torch

        self.torch, self.hinge, layers = torch, hinge, []
        torch.set_num_threads(1)
        for i, (weights, biases) in enumerate(zip(w, b)):
            layer = torch.nn.Linear(weights.shape[1], weights.shape[0], dtype=torch.float64)
            with torch.no_grad():
                layer.weight.copy_(torch.from_numpy(weights))
                layer.bias.copy_(torch.from_numpy(biases.ravel()))
            last = i == len(w) - 1
            layers += [layer, torch.nn.Tanh()] if not relu else [layer] if last else [layer, torch.nn.ReLU()]
        self.net = torch.nn.Sequential(*layers)
        self.optimizer = torch.optim.SGD(self.net.parameters(), lr=rate)

    def batch(self, x, y):
        rows, labels = self.torch.from_numpy(x).T, self.torch.from_numpy(y)
        self.optimizer.zero_grad()
        outputs = self.net(rows)[:, 0]
        loss = self.torch.relu(1 - labels * outputs).mean() if self.hinge else ((outputs - labels) ** 2).mean()
        loss.backward()
        self.optimizer.step()
        return loss.item()


class Epochs:
    def __init__(self, trainer, x, y, batch, shuffled):
        self.trainer, self.x, self.y, self.batch = trainer, x, y, batch
        self.random = numpy.random.RandomState(0) if shuffled and batch < len(y) else None
        self.order = numpy.arange(len(y))

    def epoch(self):
        size, loss = len(self.y), 0
        if self.batch >= size:
            return self.trainer.batch(self.x, self.y)
        if self.random:
            self.random.shuffle(self.order)
        for start in range(0, size, self.batch):
            taken = self.order[start : start + self.batch]
            loss += self.trainer.batch(self.x[:, taken], self.y[taken]) * len(taken) / size
        return loss


def rate(epochs, seconds):
    """After as long a warm-up."""
    for _ in range(2):
        start, done = time.perf_counter(), 0
        while time.perf_counter() - start < seconds:
            epochs.epoch()
            done += 1
    return done / (time.perf_counter() - start)


def main():
    kind, file, what, step = sys.argv[1], numpy.load(sys.argv[2]), sys.argv[3], float(sys.argv[4])
    layers = sum(name.startswith("w") for name in file.files)
    w, b = ([file[f"{letter}{i}"] for i in range(layers)] for letter in "wb")
    trainer = {"numpy": Numpy, "torch": Torch}[kind](w, b, bool(file["relu"]), bool(file["hinge"]), step)
    if what == "rate":
        print(rate(Epochs(trainer, file["x"], file["y"], int(file["batch"]), True), float(sys.argv[5])))
        return
    epochs = Epochs(trainer, file["x"], file["y"], int(file["batch"]), sys.argv[6] == "1")
    for _ in range(int(sys.argv[5])):
        loss = epochs.epoch()
    print(repr(float(loss)))


if __name__ == "__main__":
    main()
