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
    this.marks = null; // their picture
    this.canvas = element('canvas', 'density');
    this.canvas.setAttribute('aria-hidden', 'true'); // the list of annotations tells the same
    this.canvas.addEventListener('mousedown', (event) => this.go(event));
    this.canvas.addEventListener('mousemove', (event) => event.buttons === 1 && this.go(event));
    this.redraw = onceAFrame(() => this.draw());
  }

  set({annotations, found}) {
    this.annotations = annotations;
    this.found = found;
    this.layOut();
  }

  /** Draws everything anew: the marks or the lines are others. */
  layOut() {
    this.marks = null;
    this.redraw();
  }

  go(event) {
    event.preventDefault();
    event.stopPropagation();
    const {top, height} = this.canvas.getBoundingClientRect();
    const {root} = this.pane;
    root.scrollTop = (event.clientY - top) / height * root.scrollHeight - root.clientHeight / 2;
  }

  /** Where the blocks are in the whole pane: asked of the page once for each picture. */
  blockExtents() {
    const {root, blocks} = this.pane;
    const origin = root.getBoundingClientRect().top - root.scrollTop;
    return blocks.map(({box}) => {
      const {top, height} = box.getBoundingClientRect();
      return {top: top - origin, height};
    });
  }

  /** Where an offset stands, within its block by its share of the characters: exact enough. */
  heightOf(offset, block, extents) {
    const share = (offset - block.start) / Math.max(1, block.node.length);
    return extents[block.index].top + extents[block.index].height * share;
  }

  /** Draws the marks into a picture that scrolling does not change. */
  drawMarks() {
    const {root} = this.pane;
    const extents = this.blockExtents();
    const scale = this.canvas.height / root.scrollHeight;
    this.marks = element('canvas');
    this.marks.width = this.canvas.width;
    this.marks.height = this.canvas.height;
    const brush = this.marks.getContext('2d');
    const ratio = window.devicePixelRatio;
    const stroke = ([start, end], colour, margin) => {
      const top = scale * this.heightOf(start, this.pane.blockAt(start), extents);
      const bottom = scale * this.heightOf(end, this.pane.blockAt(end - 1), extents);
      brush.fillStyle = colour;
      brush.fillRect(margin * ratio, top, this.marks.width - 2 * margin * ratio,
          Math.max(shortestStroke * ratio, bottom - top));
    };
    const style = getComputedStyle(document.documentElement);
    const plain = style.getPropertyValue('--ink-3');
    for (const {ranges, tags} of this.annotations) {
      ranges.forEach((range) => stroke(range, tags[0]?.lane ?? plain, 2));
    }
    const warn = style.getPropertyValue('--warn');
    this.found.forEach(({ranges}) => ranges.forEach((range) => stroke(range, warn, 0)));
  }

  draw() {
    const {canvas, pane: {root}} = this;
    const isLong = root.scrollHeight > root.clientHeight * 1.05;
    canvas.hidden = !isLong;
    if (!isLong || !root.isConnected) {
      return;
    }
    if (!this.marks) {
      canvas.width = canvas.clientWidth * window.devicePixelRatio;
      canvas.height = canvas.clientHeight * window.devicePixelRatio;
      this.drawMarks();
    }
    const brush = canvas.getContext('2d');
    brush.clearRect(0, 0, canvas.width, canvas.height);
    const scale = canvas.height / root.scrollHeight;
    brush.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--hover');
    brush.fillRect(0, root.scrollTop * scale, canvas.width, root.clientHeight * scale);
    if (this.marks.width > 0 && this.marks.height > 0) {
      brush.drawImage(this.marks, 0, 0);
    }
  }
}
