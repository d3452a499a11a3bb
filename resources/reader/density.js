// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const rowHeight = 2; // of the bar, in pixels: the least that a mark takes

/**
 * The narrow picture of a whole pane beside its scroll bar: where annotations, found places and the
 * part on screen are. A click goes there. Shown only where the article is longer than the screen and
 * holds a mark: an empty one would be a second scroll bar.
 *
 * Made of elements: the page's own scripts are off, and an engine shows no canvas in such a page.
 * There are never more of them than the bar has rows, however many annotations there are.
 */
class DensityBar {
  constructor(pane) {
    this.pane = pane;
    this.annotations = [];
    this.found = [];
    this.isDrawn = false;
    this.box = element('div', 'density');
    this.box.setAttribute('aria-hidden', 'true'); // the list of annotations tells the same
    this.screen = element('b', 'on-screen');
    this.marks = element('div', 'strokes');
    this.box.append(this.screen, this.marks);
    this.box.addEventListener('mousedown', (event) => this.go(event));
    this.box.addEventListener('mousemove', (event) => event.buttons === 1 && this.go(event));
    this.redraw = onceAFrame(() => this.draw());
  }

  set({annotations, found}) {
    this.annotations = annotations;
    this.found = found;
    this.layOut();
  }

  /** Takes further marks; they are drawn with the next layout. */
  add({annotations, found}) {
    this.annotations = this.annotations.concat(annotations);
    this.found = this.found.concat(found);
  }

  /** Draws everything anew: the marks or the lines are others. */
  layOut() {
    this.isDrawn = false;
    this.redraw();
  }

  go(event) {
    event.preventDefault();
    event.stopPropagation();
    const {top, height} = this.box.getBoundingClientRect();
    const {root} = this.pane;
    root.scrollTop = (event.clientY - top) / height * root.scrollHeight - root.clientHeight / 2;
  }

  /**
   * Where the blocks are in the whole pane: asked of the page once for each picture. Those that are
   * not in the page yet share the room that is kept for them.
   */
  blockExtents() {
    const {root, blocks, built, growth} = this.pane;
    const origin = root.getBoundingClientRect().top - root.scrollTop;
    const extents = blocks.slice(0, built).map(({box}) => {
      const {top, height} = box.getBoundingClientRect();
      return {top: top - origin, height};
    });
    if (growth.isGoing) {
      const {top, height} = growth.room.getBoundingClientRect();
      const from = blocks[built]?.start ?? 0;
      const scale = height / Math.max(1, blocks[blocks.length - 1].end - from);
      for (const {start, end} of blocks.slice(built)) {
        extents.push({top: top - origin + (start - from) * scale, height: (end - start) * scale});
      }
    }
    return extents;
  }

  /** Where an offset stands, within its block by its share of the characters: exact enough. */
  heightOf(offset, block, extents) {
    const share = (offset - block.start) / Math.max(1, block.end - block.start);
    return extents[block.index].top + extents[block.index].height * share;
  }

  /** What stands in each row of the bar; where several things do, the later one. */
  rows() {
    const {root} = this.pane;
    const extents = this.blockExtents();
    const count = Math.floor(root.clientHeight / rowHeight);
    const scale = count / root.scrollHeight;
    const rows = new Array(count).fill('');
    const put = ([start, end], colour) => {
      const top = scale * this.heightOf(start, this.pane.blockAt(start), extents);
      const bottom = scale * this.heightOf(end, this.pane.blockAt(end - 1), extents);
      const first = Math.min(Math.floor(top), count - 1);
      rows.fill(colour, first, Math.max(first + 1, Math.round(bottom)));
    };
    for (const {ranges, tags} of this.annotations) {
      ranges.forEach((range) => put(range, tags[0]?.lane ?? 'var(--ink-3)'));
    }
    this.found.forEach(({ranges}) => ranges.forEach((range) => put(range, 'var(--warn)')));
    return rows;
  }

  /** Draws the marks, one element for rows of the same colour, which scrolling does not change. */
  drawMarks() {
    const rows = this.rows();
    const strokes = [];
    for (let first = 0, end = 0; first < rows.length; first = end) {
      while (end < rows.length && rows[end] === rows[first]) {
        ++end;
      }
      if (rows[first] !== '') {
        const stroke = element('i');
        stroke.style.top = `${first * rowHeight}px`;
        stroke.style.height = `${(end - first) * rowHeight}px`;
        stroke.style.backgroundColor = rows[first];
        strokes.push(stroke);
      }
    }
    this.marks.replaceChildren(...strokes);
    this.isDrawn = true;
  }

  draw() {
    const {box, pane: {root, column}} = this;
    const textHeight = column.getBoundingClientRect().bottom - root.getBoundingClientRect().top
        + root.scrollTop; // without the empty end of the pane
    const isLong = textHeight > root.clientHeight;
    const isNeeded = isLong && this.annotations.length + this.found.length > 0;
    box.hidden = !isNeeded;
    if (!isNeeded || !root.isConnected) {
      return;
    }
    if (!this.isDrawn) {
      this.drawMarks();
    }
    const scale = root.clientHeight / root.scrollHeight;
    this.screen.style.top = `${root.scrollTop * scale}px`;
    this.screen.style.height = `${root.clientHeight * scale}px`;
  }
}
