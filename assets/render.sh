#!/bin/sh
# Renders the icon's PNGs from its drawings; needs rsvg-convert (librsvg).
set -eu
cd -- "$(dirname -- "$0")"
window=../src/main/resources/backstep/app
mkdir -p "$window"
rsvg-convert -w 16 -h 16 icon-small.svg -o icon-16.png
for size in 32 48 64 128 256 512; do
  rsvg-convert -w "$size" -h "$size" icon.svg -o "icon-$size.png"
done
for size in 16 32 48 128 256; do
  cp "icon-$size.png" "$window/"
done
