"use strict";
// Steps through a run. The page holds the picture of the first step, and what changes in it from each step to the next.

// What is done is remembered, so that it can be undone: a way back need not be written.
class Picture {
  constructor(svg, changes) {
    this.svg = svg;
    this.changes = changes;
    this.undone = [];
  }

  show(step) {
    while (this.undone.length > step) {
      for (const undo of this.undone.pop().reverse()) {
        undo();
      }
    }
    while (this.undone.length < step) {
      const changes = this.changes[this.undone.length];
      this.undone.push(changes.map(([place, change]) => this.change(place, change)));
    }
  }

  change(place, change) {
    if (change === null) {
      return this.remove(this.at(place));
    }
    if (typeof change === "string") {
      return this.write(this.at(place), change);
    }
    if (Array.isArray(change)) {
      return this.insert(this.at(place.slice(0, -1)), place[place.length - 1], element(change));
    }
    return this.set(this.at(place), change);
  }

  at(place) {
    return place.reduce((node, child) => node.children[child], this.svg);
  }

  remove(node) {
    const parent = node.parentNode;
    const after = node.nextSibling;
    node.remove();
    return () => parent.insertBefore(node, after);
  }

  insert(parent, index, node) {
    parent.insertBefore(node, parent.children[index] || null);
    return () => node.remove();
  }

  write(node, text) {
    const before = node.textContent;
    node.textContent = text;
    return () => { node.textContent = before; };
  }

  set(node, attributes) {
    const before = {};
    for (const name of Object.keys(attributes)) {
      before[name] = node.getAttribute(name);
    }
    assign(node, attributes);
    return () => assign(node, before);
  }
}

function assign(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) {
      node.removeAttribute(name);
    } else {
      node.setAttribute(name, value);
    }
  }
}

// [name, attributes, text or elements…]
function element([name, attributes, ...content]) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  assign(node, attributes);
  for (const part of content) {
    node.append(typeof part === "string" ? part : element(part));
  }
  return node;
}

const by = id => document.getElementById(id);
const player = by("player");
const figure = by("picture");
const scrubber = by("scrubber");
const items = Array.from(by("steps").children);
const changes = JSON.parse(by("changes").textContent);
const untouched = figure.querySelector("svg").cloneNode(true);
const picture = new Picture(figure.querySelector("svg"), changes);
const first = Number(player.dataset.first);
const last = changes.length;
let step = 0;
let timer = 0;

function go(wanted) {
  step = Math.min(last, Math.max(0, wanted));
  picture.show(step);
  const item = items[step];
  const badge = item.querySelector(".badge");
  by("said").replaceChildren(badge.cloneNode(true), item.querySelector(".sentence").textContent);
  by("formulas").replaceChildren(...Array.from(item.querySelectorAll(".formula"), each => each.cloneNode(true)));
  by("count").value = `${first + step} / ${first + last}`;
  scrubber.value = step;
  scrubber.setAttribute("aria-valuetext", badge.textContent);
  by("begin").disabled = by("back").disabled = step === 0;
  by("end").disabled = by("next").disabled = step === last;
  follow();
}

// Of a picture that is wider than the window, what the step is about comes into view.
function follow() {
  const current = picture.svg.querySelector(".current");
  if (current && figure.scrollWidth > figure.clientWidth) {
    const box = current.getBoundingClientRect();
    const frame = figure.getBoundingClientRect();
    if (box.left < frame.left || box.right > frame.right) {
      figure.scrollLeft += (box.left + box.right - frame.left - frame.right) / 2;
    }
  }
}

function play(on) {
  clearInterval(timer);
  timer = 0;
  if (on) {
    if (step === last) {
      go(0);
    }
    timer = setInterval(() => {
      go(step + 1);
      if (step === last) {
        play(false);
      }
    }, 1000 * Number(player.dataset.seconds));
  }
  const words = on ? player.dataset.pause : player.dataset.play;
  by("play").setAttribute("aria-label", words);
  by("play").title = words;
  player.classList.toggle("playing", on);
}

function stepTo(wanted) {
  play(false);
  go(wanted);
}

const keys = {
  ArrowRight: () => stepTo(step + 1),
  ArrowLeft: () => stepTo(step - 1),
  Home: () => stepTo(0),
  End: () => stepTo(last),
  " ": () => play(!timer),
};

document.addEventListener("keydown", event => {
  const owner = event.target.closest("button, input, summary, pre");
  const typing = owner && owner.type === "number";
  const pressed = owner && event.key === " " && owner !== scrubber;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || typing || pressed || !keys[event.key]) {
    return;
  }
  event.preventDefault();
  keys[event.key]();
});

by("begin").addEventListener("click", () => stepTo(0));
by("back").addEventListener("click", () => stepTo(step - 1));
by("play").addEventListener("click", () => play(!timer));
by("next").addEventListener("click", () => stepTo(step + 1));
by("end").addEventListener("click", () => stepTo(last));
scrubber.addEventListener("input", () => stepTo(Number(scrubber.value)));

// Printed, each chosen step has its picture, made only then.
const chosen = [by("print-first"), by("print-last")];
const MOST_PRINTED = 100;
for (const field of chosen) {
  field.min = first;
  field.max = first + last;
}
chosen[0].value = first;
chosen[1].value = first + Math.min(last, MOST_PRINTED - 1);

window.addEventListener("beforeprint", () => {
  clear();
  const printed = new Picture(untouched.cloneNode(true), changes);
  const [from, to] = chosen.map(field => Number(field.value) - first);
  items.forEach((item, index) => {
    item.hidden = index < from || index > to;
    if (!item.hidden) {
      printed.show(index);
      item.querySelector(".badge").after(copy(printed.svg));
    }
  });
});

function copy(svg) {
  const copied = svg.cloneNode(true);
  copied.setAttribute("aria-label", svg.querySelector("desc").textContent);
  copied.removeAttribute("aria-labelledby");
  copied.querySelectorAll("[id]").forEach(node => node.removeAttribute("id"));
  const frame = document.createElement("figure");
  frame.append(copied);
  return frame;
}

function clear() {
  items.forEach(item => {
    item.hidden = false;
    item.querySelectorAll("figure").forEach(frame => frame.remove());
  });
}

window.addEventListener("afterprint", clear);
by("print").addEventListener("submit", event => {
  event.preventDefault();
  window.print();
});

scrubber.max = last;
document.body.classList.add("stepping");
player.hidden = false;

// A link may end in a step: run.html#5
const linked = () => go(Number(location.hash.slice(1) || first) - first || 0);
window.addEventListener("hashchange", linked);
linked();
