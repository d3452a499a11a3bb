// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

/**
 * The caret of the keyboard: shows where it stands and what it has selected. Steps through the text
 * are taken in C++; only those that depend on lines (up, down, home, end) are found here.
 */
class Caret {
  constructor(events) {
    this.events = events;
    this.box = element('div', 'caret');
    this.box.setAttribute('aria-hidden', 'true');
    this.pane = null;
    this.focus = -1;
    this.column = null; // the x that up and down keep to
  }

  /** Shows the caret in a pane at an offset, with [anchor, focus) selected. */
  show(pane, anchor, focus) {
    this.pane = pane;
    this.focus = focus;
    const from = pane.positionOf(anchor);
    const to = pane.positionOf(focus);
    document.getSelection().setBaseAndExtent(from.node, from.at, to.node, to.at);
    pane.column.append(this.box);
    this.place();
    this.bringIntoView();
  }

  hide() {
    this.box.remove();
    this.pane = null;
    this.column = null;
  }

  /** The caret as a rectangle without width on the screen. */
  rectangle() {
    const {block, node, at} = this.pane.positionOf(this.focus);
    const [beside, atEnd] = at < node.length ? [at, false] : [at - 1, true];
    if (beside < 0) {
      return block.box.getBoundingClientRect();
    }
    const rect = Pane.rectanglesOf(block, beside, beside + 1)[0]
        ?? block.box.getBoundingClientRect();
    const x = atEnd ? rect.right : rect.left;
    return new DOMRect(x, rect.top, 0, rect.height);
  }

  place() {
    if (!this.pane) {
      return;
    }
    const rect = this.rectangle();
    const origin = this.pane.column.getBoundingClientRect();
    this.box.style.left = `${rect.left - origin.left - 1}px`;
    this.box.style.top = `${rect.top - origin.top}px`;
    this.box.style.height = `${rect.height}px`;
  }

  bringIntoView() {
    const rect = this.rectangle();
    const view = this.pane.root.getBoundingClientRect();
    const margin = Math.min(60, view.height / 6);
    if (rect.top < view.top + margin) {
      this.pane.root.scrollTop -= view.top + margin - rect.top;
    } else if (rect.bottom > view.bottom - margin) {
      this.pane.root.scrollTop += rect.bottom - view.bottom + margin;
    }
  }

  /** Goes a line up or down, or to an end of the line, and reports the offset. */
  moveInLines({to, extend}) {
    if (!this.pane) {
      return;
    }
    const rect = this.rectangle();
    const leading = parseFloat(getComputedStyle(this.pane.column).lineHeight) || rect.height * 1.6;
    const x = this.column ?? rect.left;
    let offset = -1;
    if (to === 'up' || to === 'down') {
      const step = to === 'up' ? -leading : leading;
      const middle = rect.top + rect.height / 2;
      for (let i = 1; i <= 4 && offset < 0; ++i) { // over the space between blocks
        const found = this.pane.caretAtPoint(x, middle + i * step);
        offset = found === this.focus ? -1 : found;
      }
      this.column = x;
    } else {
      const area = this.pane.column.getBoundingClientRect();
      const side = to === 'home' ? area.left + 1 : area.right - 1;
      offset = this.pane.caretAtPoint(side, rect.top + rect.height / 2);
      this.column = null;
    }
    if (offset >= 0) {
      this.events.moved(this.pane, offset, extend);
    }
  }
}
