// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const tallBlock = 3; // screens; of a higher block only a part is painted
const leastAround = 0.5; // screens that are painted above and below what is seen of it
const mostAround = 1.5; // so many where it is painted anew, to scroll into

/** How many characters a mark covers. */
function extentOf({ranges}) {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

/**
 * Paints the marks of a pane behind its text: fills of annotations, underlines of facts, found
 * places. Each block has a layer of its own with one box for each line of each mark. Only what is
 * near the visible part is painted, of a paragraph of many screens too, so the cost does not grow
 * with the article. The text nodes are never touched: selections stay, and offsets stay what they
 * are.
 *
 * Not by the CSS Custom Highlight API, where an engine has it: Chromium 102 (Qt 6.4) draws marked
 * text twice, which makes it bolder, and no version sets fills, outlines and the hit boxes apart.
 */
class Marks {
  constructor(pane) {
    this.pane = pane;
    this.current = null;
    this.hovered = null;
    this.painted = new Set();
    this.annotations = [];
  }

  /** Takes new marks: facts, annotations and found places with ranges of the shown text. */
  set(marks) {
    this.annotations = [];
    this.pane.blocks.forEach((block) => {
      block.marks = [];
    });
    this.put(marks);
    this.repaint();
  }

  /** Takes further marks, and paints the blocks where one of them is seen. */
  add(marks) {
    this.repaintBlocks(this.put(marks));
  }

  /** Takes facts that changed in the place of those with these ids; gone ones have no mark. */
  changeFacts(ids, facts) {
    const known = new Set(ids);
    const isOld = ({kind, id}) => kind === 'fact' && known.has(id);
    const old = this.pane.blocks.filter(({marks}) => marks.some(isOld));
    old.forEach((block) => {
      block.marks = block.marks.filter((mark) => !isOld(mark));
    });
    const changed = this.put({facts, annotations: [], found: []});
    this.repaintBlocks(new Set([...old, ...changed]));
  }

  /** Puts marks into their blocks, and returns those where one lies in what is painted. */
  put({facts, annotations, found}) {
    this.annotations = this.annotations.concat(annotations);
    const changed = new Set();
    const take = (mark, kind, layer, dress = () => {}) => {
      for (const [start, end] of mark.ranges) {
        for (const {block, from, to} of this.pane.partsOf(start, end)) {
          const piece = {kind, id: mark.id, from, to, layer, extent: extentOf(mark), dress};
          block.marks.push(piece);
          if (Marks.isIn(piece, block.span)) {
            changed.add(block);
          }
        }
      }
    };
    annotations.forEach((mark) => take(mark, 'annotation', 0, (box) => Marks.fill(box, mark.tags)));
    found.forEach((mark) => take(mark, 'found', 1));
    facts.forEach((mark) => take(mark, 'fact', 2, (box) => {
      box.classList.add(mark.style);
      box.classList.toggle('decided', mark.decided);
    }));
    return changed;
  }

  static isIn({from, to}, span) {
    return from < span.to && to > span.from;
  }

  /** Colours a box: one tag fills it, several share its height, none leaves the neutral fill. */
  static fill(box, tags) {
    if (tags.length === 1) {
      box.style.backgroundColor = tags[0].fill;
    } else if (tags.length > 1) {
      const share = 100 / tags.length;
      const bands = tags.map(({fill}, i) => `${fill} ${i * share}% ${(i + 1) * share}%`);
      box.style.backgroundImage = `linear-gradient(${bands.join(', ')})`;
    }
  }

  /** Paints everything anew: after new marks and whenever lines may have moved. */
  repaint() {
    this.painted.forEach((block) => block.layer.replaceChildren());
    this.painted.clear();
    this.paintNearby();
  }

  /** Paints those of these blocks anew that are painted. */
  repaintBlocks(blocks) {
    const stale = [...blocks].filter((block) => this.painted.delete(block));
    if (stale.length > 0) {
      stale.forEach(({layer}) => layer.replaceChildren());
      this.paintNearby();
    }
  }

  /** Paints the blocks that came near the visible part, and forgets those that left it. */
  paintNearby() {
    this.readNearby(this.pane.blocksNearby())();
  }

  /**
   * Measures what is to be painted in these blocks, and returns the function that paints it. What
   * changes the page comes last: each measuring after a change would have it laid out anew.
   */
  readNearby(blocks) {
    const near = new Set(blocks);
    const left = [...this.painted].filter((block) => !near.has(block));
    const fresh = blocks.filter((block) => !this.isPainted(block)).map((block) => {
      block.span = this.spanOf(block, mostAround);
      return {block, boxes: this.boxesOf(block)};
    });
    return () => {
      left.forEach((block) => block.layer.replaceChildren());
      fresh.forEach(({block, boxes}) => {
        block.layer.replaceChildren(...boxes);
        this.dressAll(block.layer);
      });
      this.painted = near;
    };
  }

  /** Whether all is painted that is seen of a block, and somewhat around. */
  isPainted(block) {
    if (!this.painted.has(block)) {
      return false;
    }
    const needed = this.spanOf(block, leastAround);
    return block.span.from <= needed.from && needed.to <= block.span.to;
  }

  /** The part of a block on screen and so many screens around; all of it where it is not tall. */
  spanOf(block, around) {
    const view = this.pane.root.getBoundingClientRect();
    if (block.box.getBoundingClientRect().height <= tallBlock * view.height) {
      return {from: 0, to: block.node.length};
    }
    const reach = around * view.height;
    return {
      from: Pane.characterBelow(block, view.top - reach),
      to: Pane.characterBelow(block, view.bottom + reach) + 1,
    };
  }

  /** The boxes of the marks of a block in its span: one for each line of each. */
  boxesOf(block) {
    const {span} = block;
    const origin = block.box.getBoundingClientRect();
    const boxes = [];
    // Long annotations first: a short one is painted over them.
    const before = (a, b) => a.layer - b.layer || (a.layer === 0 ? b.extent - a.extent : 0);
    const marks = block.marks.filter((mark) => Marks.isIn(mark, span)).sort(before);
    for (const {kind, id, from, to, dress} of marks) {
      const part = [Math.max(from, span.from), Math.min(to, span.to)];
      Pane.rectanglesOf(block, ...part).forEach((rect) => {
        const box = element('i', kind);
        box.dataset.id = id;
        dress(box);
        box.style.left = `${rect.left - origin.left}px`;
        box.style.top = `${rect.top - origin.top}px`;
        box.style.width = `${rect.width}px`;
        box.style.height = `${rect.height}px`;
        boxes.push(box);
      });
    }
    return boxes;
  }

  /** Shows which mark is the current one and which annotation is under the pointer. */
  dressAll(root) {
    for (const box of root.querySelectorAll('i')) {
      const is = (mark) => mark !== null && box.classList.contains(mark.kind)
          && box.dataset.id === String(mark.id);
      box.classList.toggle('current', is(this.current));
      box.classList.toggle('hovered', is(this.hovered));
    }
  }

  setCurrent(mark) {
    this.current = mark;
    this.dressAll(this.pane.article);
  }

  setHovered(mark) {
    if (this.hovered?.id !== mark?.id) {
      this.hovered = mark;
      this.dressAll(this.pane.article);
    }
  }

  /** The shortest annotation that covers the offset, or undefined. */
  annotationAt(offset) {
    return this.annotations
        .filter(({ranges}) => ranges.some(([start, end]) => start <= offset && offset < end))
        .sort((a, b) => extentOf(a) - extentOf(b))[0];
  }

  annotationWith(id) {
    return this.annotations.find((annotation) => annotation.id === id);
  }

  isMarked(offset) {
    const block = this.pane.blockAt(offset);
    const at = offset - block.start;
    return block.marks.some(({kind, from, to}) => kind !== 'found' && from <= at && at < to);
  }
}
