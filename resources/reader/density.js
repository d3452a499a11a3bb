// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const shortestStroke = 2; // height of a mark on the bar, in pixels

/**
 * The narrow picture of a whole pane beside its scroll bar: where annotations, found places and the
 * part on screen are. A click goes there. Shown only where the article is longer than the screen.
 */
class DensityBar {
  constructor(pane) {
    this.pane = pane;
    this.annotations = [];
    this.found = [];
    this.canvas = element('canvas', 'density');
    this.canvas.setAttribute('aria-hidden', 'true'); // the list of annotations tells the same
    this.canvas.addEventListener('mousedown', (event) => this.go(event));
    this.canvas.addEventListener('mousemove', (event) => event.buttons === 1 && this.go(event));
    this.redraw = onceAFrame(() => this.draw());
  }

  set({annotations, found}) {
    this.annotations = annotations;
    this.found = found;
    this.redraw();
  }

  go(event) {
    event.preventDefault();
    event.stopPropagation();
    const {top, height} = this.canvas.getBoundingClientRect();
    const {root} = this.pane;
    root.scrollTop = (event.clientY - top) / height * root.scrollHeight - root.clientHeight / 2;
  }

  /** Where a range stands in the pane, as parts of its whole height. */
  extentOf([start, end]) {
    const {root} = this.pane;
    const origin = root.getBoundingClientRect().top - root.scrollTop;
    const first = this.pane.blockAt(start).box.getBoundingClientRect();
    const last = this.pane.blockAt(end - 1).box.getBoundingClientRect();
    // Within its block by its share of the characters: exact enough for a pixel or two.
    const share = (block, offset) => (offset - block.start) / Math.max(1, block.node.length);
    const top = first.top + first.height * share(this.pane.blockAt(start), start);
    const bottom = last.top + last.height * share(this.pane.blockAt(end - 1), end);
    return [(top - origin) / root.scrollHeight, (bottom - origin) / root.scrollHeight];
  }

  draw() {
    const {root} = this.pane;
    const isLong = root.scrollHeight > root.clientHeight * 1.05;
    this.canvas.hidden = !isLong;
    if (!isLong || !root.isConnected) {
      return;
    }
    const ratio = window.devicePixelRatio;
    const width = this.canvas.clientWidth;
    const height = this.canvas.clientHeight;
    this.canvas.width = width * ratio;
    this.canvas.height = height * ratio;
    const brush = this.canvas.getContext('2d');
    brush.scale(ratio, ratio);
    const style = getComputedStyle(document.documentElement);
    brush.fillStyle = style.getPropertyValue('--hover');
    brush.fillRect(0, root.scrollTop / root.scrollHeight * height, width,
        root.clientHeight / root.scrollHeight * height);
    const stroke = (range, colour, left, right) => {
      const [top, bottom] = this.extentOf(range);
      brush.fillStyle = colour;
      brush.fillRect(left, top * height, right - left,
          Math.max(shortestStroke, (bottom - top) * height));
    };
    const plain = style.getPropertyValue('--ink-3');
    for (const {ranges, tags} of this.annotations) {
      ranges.forEach((range) => stroke(range, tags[0]?.lane ?? plain, 2, width - 2));
    }
    const warn = style.getPropertyValue('--warn');
    this.found.forEach(({ranges}) => ranges.forEach((range) => stroke(range, warn, 0, width)));
  }
}
