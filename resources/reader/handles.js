// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

/**
 * The two handles of the current annotation in a pane: dragging one moves that end. While it is
 * dragged the new extent is shown as a selection; on release the ends are reported.
 */
class Handles {
  constructor(pane, events) {
    this.pane = pane;
    this.events = events;
    this.annotation = null;
    this.dragged = null; // {end: 'start' | 'end', offset}
    this.boxes = ['start', 'end'].map((end) => this.make(end));
  }

  make(end) {
    const box = element('div', `handle ${end}`);
    box.setAttribute('aria-hidden', 'true'); // the keyboard has keys of its own for this
    box.addEventListener('pointerdown', (event) => this.begin(event, box, end));
    box.addEventListener('pointermove', (event) => this.drag(event));
    box.addEventListener('pointerup', (event) => this.finish(event, box));
    box.addEventListener('mousedown', (event) => event.stopPropagation());
    box.addEventListener('mouseup', (event) => event.stopPropagation());
    return box;
  }

  /** Shows the handles of an annotation; null shows none. */
  set(annotation) {
    this.annotation = annotation?.ranges.length > 0 ? annotation : null;
    this.boxes.forEach((box) => box.remove());
    if (this.annotation) {
      this.pane.column.append(...this.boxes);
      this.place();
    }
  }

  extent() {
    const {ranges} = this.annotation;
    return {
      start: Math.min(...ranges.map(([start]) => start)),
      end: Math.max(...ranges.map(([, end]) => end)),
    };
  }

  place() {
    if (!this.annotation) {
      return;
    }
    const {start, end} = this.extent();
    const origin = this.pane.column.getBoundingClientRect();
    const first = this.pane.rectangleAt(start);
    const last = this.pane.rectangleAt(end - 1);
    const [left, right] = this.boxes;
    if (!first || !last) {
      return;
    }
    left.style.left = `${first.left - origin.left}px`;
    left.style.top = `${first.top - origin.top}px`;
    left.style.height = `${first.height}px`;
    right.style.left = `${last.right - origin.left}px`;
    right.style.top = `${last.top - origin.top}px`;
    right.style.height = `${last.height}px`;
  }

  begin(event, box, end) {
    if (event.button !== 0) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    box.setPointerCapture(event.pointerId);
    this.dragged = {end, offset: this.extent()[end]};
    this.events.began();
  }

  drag(event) {
    if (!this.dragged) {
      return;
    }
    const offset = this.pane.caretAtPoint(event.clientX, event.clientY);
    const {start, end} = this.extent();
    const isValid = offset >= 0 && (this.dragged.end === 'start' ? offset < end : offset > start);
    if (!isValid) {
      return;
    }
    this.dragged.offset = offset;
    const from = this.pane.positionOf(this.dragged.end === 'start' ? offset : start);
    const to = this.pane.positionOf(this.dragged.end === 'start' ? end : offset);
    document.getSelection().setBaseAndExtent(from.node, from.at, to.node, to.at);
  }

  finish(event, box) {
    if (!this.dragged) {
      return;
    }
    box.releasePointerCapture(event.pointerId);
    const {end: which, offset} = this.dragged;
    const extent = this.extent();
    this.dragged = null;
    document.getSelection().removeAllRanges();
    this.events.ended();
    if (extent[which] !== offset) {
      this.events.resized(this.annotation.id, {...extent, [which]: offset});
    }
  }
}
