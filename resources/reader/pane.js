// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

/** Makes an element; text enters as text, never as markup. */
function element(name, className, text) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

const mostBlanks = 100; // characters without a place that are looked over
const headRoles = ['label', 'headline', 'deck', 'byline'];
const elementOfRole = {headline: 'h1', subhead: 'h2', quote: 'blockquote', line: 'div', gap: 'div'};

// One range measures everything: the engine keeps every range that was ever made in step with each
// change of the page, so thousands of them would make each change slow.
const measure = document.createRange();

/**
 * One view of the article: a column of blocks, each with exactly one text node, so that an offset
 * of the shown text is a block and an offset in its node. Offsets are UTF-16 code units, as in C++.
 */
class Pane {
  constructor(view, content, labels) {
    this.view = view;
    this.blocks = [];
    this.built = 0; // so many of the blocks are in the page
    this.root = element('section', `pane ${view}`);
    this.root.tabIndex = 0;
    this.root.setAttribute('aria-label', labels[view]);
    this.column = element('div', 'column');
    this.article = element('article');
    this.lanes = element('div', 'lanes');
    this.lanes.setAttribute('aria-label', labels.annotations);
    this.column.append(this.article, this.lanes);
    this.root.append(this.column);
    this.frame = element('div', 'frame'); // what stands beside the scrolled part goes here
    this.frame.append(this.root);
    this.build(content);
  }

  build(content) {
    const head = element('header');
    const kicker = element('p', 'kicker');
    kicker.append(...content.kicker.map((part) => element('span', '', part)));
    head.append(kicker);
    this.article.append(head);
    const {view} = this;
    let inHead = true;
    this.tables = new Tables();
    this.growth = new Growth(this, this.makeItems(content.outline), (item) => {
      inHead = inHead && headRoles.includes(item.role);
      const box = this.makeBox(item);
      if (view === 'reading') {
        this.tables.add(box, item.text);
      }
      (inHead ? head : this.article).append(box);
    });
    this.growth.tell(content.blocks);
    this.growth.add(sliceLength);
  }

  /** What the pane shows in order; the outline has three numbers for each (see ShownText). */
  makeItems(outline) {
    const items = [];
    for (let i = 0; i < outline.length; i += 3) {
      const item = {start: outline[i], length: outline[i + 1], foreign: outline[i + 2] > 0};
      item.block = outline[i + 2] === 2 ? null : this.makeBlock(item);
      items.push(item);
    }
    return items;
  }

  /** A block with its offsets, not yet in the page. */
  makeBlock({start, length, foreign}) {
    const end = start + length;
    const index = this.blocks.length;
    const span = {from: 0, to: length}; // what is painted of it
    const block = {box: null, node: null, layer: null, foreign, start, end, index, marks: [], span};
    this.blocks.push(block);
    return block;
  }

  /** The element of an item, and with it the parts of its block. */
  makeBox({role, text, line, lineStarts, foreign, block}) {
    const isFirstHeadline = role === 'headline' && !this.article.querySelector('h1');
    const name = role === 'headline' && !isFirstHeadline ? 'h2' : elementOfRole[role] ?? 'p';
    const box = element(name, `block ${role}${foreign ? ' foreign' : ''}`);
    if (!block) {
      box.textContent = text;
      return box;
    }
    if (line > 0) {
      box.dataset.line = line;
    }
    const node = document.createTextNode(text);
    const layer = element('span', 'marks');
    layer.setAttribute('aria-hidden', 'true');
    box.append(node, layer);
    box.block = block;
    Object.assign(block, {box, node, layer, lineStarts});
    this.built = block.index + 1;
    return box;
  }

  /** The block itself, once it is in the page. */
  inPage(block) {
    if (block) {
      this.growth.until(block.index);
    }
    return block;
  }

  /** The block that holds the offset, or the next one. */
  blockAt(offset) {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.blocks[middle].end > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return this.blocks[low];
  }

  /** The text node of an offset and the place in it; between two blocks, the end of the first. */
  positionOf(offset) {
    let block = this.inPage(this.blockAt(offset));
    const before = this.blocks[block.index - 1];
    if (offset < block.start && before) {
      block = before;
    }
    const at = Math.min(Math.max(offset - block.start, 0), block.node.length);
    return {block, node: block.node, at};
  }

  /** Offset of the gap between characters nearest to a point of the screen, or -1. */
  caretAtPoint(x, y) {
    const caret = document.caretRangeFromPoint(x, y);
    const block = caret?.startContainer.parentElement?.block;
    if (!block || caret.startContainer !== block.node || !this.blocks.includes(block)) {
      return -1;
    }
    return block.start + caret.startOffset;
  }

  /** Index of the first block in the page that ends below a height of the screen. */
  firstBelow(y) {
    let low = 0;
    let high = this.built;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.blocks[middle].box.getBoundingClientRect().bottom > y) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The blocks on screen and half a screen around it. */
  blocksNearby() {
    const {top, bottom, height} = this.root.getBoundingClientRect();
    const first = this.firstBelow(top - height / 2);
    let end = first;
    while (end < this.built
        && this.blocks[end].box.getBoundingClientRect().top < bottom + height / 2) {
      ++end;
    }
    return this.blocks.slice(first, end);
  }

  /** The blocks that [start, end) touches, each with the part of it that is inside. */
  partsOf(start, end) {
    const parts = [];
    for (let i = this.blockAt(start)?.index ?? 0; i < this.blocks.length; ++i) {
      const block = this.blocks[i];
      if (block.start >= end) {
        break;
      }
      const from = Math.max(start, block.start) - block.start;
      const to = Math.min(end, block.end) - block.start;
      if (from < to) {
        parts.push({block, from, to});
      }
    }
    return parts;
  }

  /** The rectangles of a part of a block on the screen, one for each line. */
  static rectanglesOf(block, from, to) {
    measure.setStart(block.node, from);
    measure.setEnd(block.node, to);
    return [...measure.getClientRects()].filter((rect) => rect.width > 0);
  }

  /**
   * The rectangle of the character at the offset on the screen; null where it has none. One whose
   * text has not come yet is somewhere in the room that is kept.
   */
  rectangleAt(offset) {
    const block = this.inPage(this.blockAt(offset));
    if (!block) {
      return null;
    }
    if (!block.box || block.node.length === 0) {
      return (block.box ?? this.growth.room).getBoundingClientRect();
    }
    const at = Math.min(Math.max(offset - block.start, 0), block.node.length - 1);
    return Pane.rectanglesOf(block, at, at + 1)[0] ?? block.box.getBoundingClientRect();
  }

  /** Offset of the character under a point of the screen, or -1. */
  offsetAtPoint(x, y) {
    const caret = document.caretRangeFromPoint(x, y);
    const block = caret?.startContainer.parentElement?.block;
    if (!block || caret.startContainer !== block.node || !this.blocks.includes(block)) {
      return -1;
    }
    for (const at of [caret.startOffset, caret.startOffset - 1]) {
      const inText = at >= 0 && at < block.node.length;
      const inside = (rect) => x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
      if (inText && Pane.rectanglesOf(block, at, at + 1).some(inside)) {
        return block.start + at;
      }
    }
    return -1;
  }

  /** The part of a range that lies in this view as [start, end); null where there is none. */
  offsetsOf(range) {
    let start = -1;
    let end = -1;
    for (const block of this.blocks.slice(0, this.built)) {
      if (!range.intersectsNode(block.node)) {
        continue;
      }
      const from = range.startContainer === block.node ? range.startOffset : 0;
      const to = range.endContainer === block.node ? range.endOffset : block.node.length;
      if (from < to) {
        start = start < 0 ? block.start + from : start;
        end = block.start + to;
      }
    }
    return end > start ? {start, end} : null;
  }

  /** Selects the text of the article, without what stands beside it in the source. */
  selectAll() {
    const own = this.blocks.filter(({foreign}) => !foreign);
    if (own.length > 0) {
      const [first, last] = [this.inPage(own[0]), this.inPage(own[own.length - 1])];
      document.getSelection().setBaseAndExtent(first.node, 0, last.node, last.node.length);
    }
  }

  /** Offset of the first character of the first line on screen; -1 in an empty view. */
  place() {
    const top = this.root.getBoundingClientRect().top;
    const first = this.firstBelow(top + 4);
    const block = this.blocks[first];
    return first < this.built ? block.start + Pane.characterBelow(block, top + 4) : -1;
  }

  /** The first character of a block whose line ends below a height of the screen, or the last. */
  static characterBelow(block, y) {
    let low = 0;
    let high = Math.max(0, block.node.length - 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (Pane.bottomOf(block, middle, high) > y) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The bottom of a character on the screen; of one without a place, such as a blank at the end of
      a line, that of the next one that has a place. */
  static bottomOf(block, at, last) {
    const end = Math.min(last, at + mostBlanks);
    for (let i = at; i <= end; ++i) {
      const rect = Pane.rectanglesOf(block, i, i + 1)[0];
      if (rect) {
        return rect.bottom;
      }
    }
    return Infinity;
  }

  /** Makes the line with the offset the first one on screen, without reporting the place. */
  goTo(offset) {
    const rect = this.rectangleAt(offset);
    const isStart = !rect || offset <= this.beginning();
    this.scrollBy(isStart ? -Infinity : rect.top - this.root.getBoundingClientRect().top - 2);
  }

  /** Where the article itself begins, unless much of the page stands before it. */
  beginning() {
    const fewLines = 8;
    const own = this.blocks.slice(0, fewLines).find(({foreign}) => !foreign);
    return (own ?? this.blocks[0])?.start ?? 0;
  }

  scrollBy(distance) {
    const before = this.root.scrollTop;
    this.root.scrollTop = Math.max(0, before + distance);
    this.tookPlaceFromOutside = this.root.scrollTop !== before;
  }

  /** Whether a scroll event is an echo of goTo; asked once for each event. */
  tookPlace() {
    const took = this.tookPlaceFromOutside;
    this.tookPlaceFromOutside = false;
    return took;
  }

  /** Scrolls to a passage unless it is on screen; `quietly` as goTo does. */
  bringIntoView(start, end, quietly) {
    const first = this.rectangleAt(start);
    const last = this.rectangleAt(Math.max(start, end - 1));
    if (!first || !last) {
      return;
    }
    const view = this.root.getBoundingClientRect();
    const margin = Math.min(80, view.height / 6);
    if (first.top < view.top + margin || last.bottom > view.bottom - margin) {
      this.scrollBy(first.top - view.top - view.height / 3);
      this.tookPlaceFromOutside &&= quietly;
    }
  }
}
