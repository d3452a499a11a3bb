// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const bandInset = 2; // pixels by which a line's room is told flatter than the line, for rounding

/**
 * Breaks the lines of headings between words, as even as they can be without one line more. The
 * engine breaks Chinese anywhere and can be told otherwise only by signs or elements in the text;
 * but a block is one text node. So an empty box floats beside the text, whose shape leaves each line
 * the room of its words. It is no element: a point in it would not be one of the text.
 */
class Headings {
  constructor(pane) {
    this.pane = pane;
  }

  /** Sets all headings in the page for the width and the type of now. */
  layOut() {
    const blocks = this.pane.blocks.slice(0, this.pane.built)
        .filter(({lineStarts}) => lineStarts?.length > 0);
    // One block after the other would lay out the page for each.
    blocks.forEach(({box}) => box.classList.remove('wrapped'));
    const wraps = blocks.map((block) => Headings.wrapOf(block));
    blocks.forEach(({box}, i) => {
      box.classList.toggle('wrapped', wraps[i] !== null);
      for (const [name, value] of Object.entries(wraps[i] ?? {})) {
        box.style.setProperty(name, value);
      }
    });
  }

  /** The size and the shape of the box beside a block; null where the engine's lines are right. */
  static wrapOf(block) {
    const {length} = block.node;
    if (Pane.rectanglesOf(block, 0, length).length < 2) {
      return null;
    }
    const style = getComputedStyle(block.box);
    const room = block.box.clientWidth;
    const slack = parseFloat(style.fontSize) / 4; // less than a character of the next line needs
    const lines = Headings.evenLines(Headings.piecesOf(block), room - slack);
    return lines && Headings.makeWrap(
        lines.map((line) => Math.max(0, room - line - slack)), parseFloat(style.lineHeight));
  }

  /** The pieces that may begin a line, with their widths, and whether a line feed ends them. */
  static piecesOf(block) {
    const ends = [...block.lineStarts, block.node.length];
    return ends.map((end, i) => {
      const start = i === 0 ? 0 : ends[i - 1];
      const isEnd = block.node.data[end - 1] === '\n';
      const rects = Pane.rectanglesOf(block, start, isEnd ? end - 1 : end);
      return {width: rects.reduce((sum, {width}) => sum + width, 0), isEnd};
    });
  }

  /** The widths of the lines that pieces fill; null where one is wider than the room. */
  static fill(pieces, room) {
    const lines = [0];
    let isNew = false;
    for (const {width, isEnd} of pieces) {
      if (width > room) {
        return null;
      }
      const last = lines.length - 1;
      if (isNew || lines[last] + width > room) {
        lines.push(width);
      } else {
        lines[last] += width;
      }
      isNew = isEnd;
    }
    return lines;
  }

  /** As few lines as the room allows, in as little room as so few need. */
  static evenLines(pieces, room) {
    let lines = Headings.fill(pieces, room);
    let [low, high] = [room / 2, room];
    while (lines && high - low > 1) {
      const middle = (low + high) / 2;
      const narrower = Headings.fill(pieces, middle);
      if (narrower?.length === lines.length) {
        lines = narrower;
        high = middle;
      } else {
        low = middle;
      }
    }
    return lines;
  }

  /** A box that takes so much of each line but the last. */
  static makeWrap(taken, lineHeight) {
    const inner = taken.slice(0, -1);
    const width = Math.max(...inner);
    const corners = inner.flatMap((each, i) => {
      const [x, top, bottom] = [width - each, i * lineHeight + bandInset,
        (i + 1) * lineHeight - bandInset];
      return [[width, top], [x, top], [x, bottom], [width, bottom]];
    });
    return {
      '--wrap-width': `${width}px`,
      '--wrap-height': `${inner.length * lineHeight}px`,
      '--wrap-shape': `polygon(${corners.map(([x, y]) => `${x}px ${y}px`).join(', ')})`,
    };
  }
}
