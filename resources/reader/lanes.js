// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const laneStep = 8; // from one lane to the next, in pixels
const labelReach = 70; // a label that would stand further below its lane is not shown

/**
 * The margin: one lane for each tag of each annotation, beside the lines it covers, so that
 * overlapping annotations can be told apart; names of tags beside the lanes, never on each other.
 */
class Lanes {
  constructor(pane, events) {
    this.pane = pane;
    this.events = events;
    this.annotations = [];
    this.current = null;
    this.hovered = null;
  }

  set(annotations) {
    this.annotations = annotations;
    this.layOut();
  }

  /** The vertical extent of an annotation in the column; null where it is not shown. */
  extentOf({ranges}) {
    const top = this.pane.column.getBoundingClientRect().top;
    let extent = null;
    for (const [start, end] of ranges) {
      const first = this.pane.rectangleAt(start);
      const last = this.pane.rectangleAt(end - 1);
      extent = {
        top: Math.min(extent?.top ?? Infinity, first.top - top),
        bottom: Math.max(extent?.bottom ?? -Infinity, last.bottom - top),
      };
    }
    return extent;
  }

  /** Gives every annotation the first lanes that are free over its whole height. */
  static assign(placed) {
    const ends = []; // of each lane so far
    let cluster = {right: 0};
    let clusterEnd = -Infinity;
    for (const entry of placed) {
      if (entry.top >= clusterEnd) {
        cluster = {right: 0};
      }
      clusterEnd = Math.max(clusterEnd, entry.bottom);
      let lane = 0;
      const count = Math.max(1, entry.annotation.tags.length);
      const isTaken = (i) => (ends[i] ?? -Infinity) > entry.top - 1;
      while ([...Array(count).keys()].some((i) => isTaken(lane + i))) {
        ++lane;
      }
      for (let i = 0; i < count; ++i) {
        ends[lane + i] = entry.bottom;
      }
      entry.lane = lane;
      entry.cluster = cluster; // lanes side by side share the place where their names begin
      cluster.right = Math.max(cluster.right, lane + count);
    }
  }

  layOut() {
    const placed = this.annotations
        .map((annotation) => ({annotation, ...this.extentOf(annotation)}))
        .filter(({top}) => top !== undefined)
        .sort((a, b) => a.top - b.top || b.bottom - a.bottom);
    Lanes.assign(placed);
    let free = -Infinity; // where the next label may stand
    const made = [];
    for (const entry of placed) {
      made.push(...this.makeLanes(entry));
      const label = this.makeLabel(entry);
      const top = Math.max(entry.top, free);
      if (top - entry.top <= labelReach) {
        label.style.top = `${top}px`;
        free = top + entry.annotation.lines * 15 + 2;
      } else {
        label.style.top = `${entry.top}px`;
        label.classList.add('crowded');
      }
      made.push(label);
    }
    this.pane.lanes.replaceChildren(...made);
    this.dress();
  }

  makeLanes({annotation, top, bottom, lane}) {
    const tags = annotation.tags.length > 0 ? annotation.tags : [{lane: '', name: ''}];
    return tags.map((tag, i) => {
      const bar = element('div', 'lane');
      bar.dataset.id = annotation.id;
      bar.style.top = `${top}px`;
      bar.style.height = `${bottom - top}px`;
      bar.style.left = `${(lane + i) * laneStep}px`;
      bar.style.backgroundColor = tag.lane;
      this.listen(bar, annotation);
      return bar;
    });
  }

  makeLabel({annotation, cluster}) {
    const names = annotation.tags.map(({name}) => name);
    annotation.lines = Math.max(1, names.length);
    const label = element('button', 'names');
    label.dataset.id = annotation.id;
    label.style.left = `${cluster.right * laneStep + 2}px`;
    label.setAttribute('aria-label', [...names, annotation.note].filter(Boolean).join(', '));
    names.forEach((name) => label.append(element('span', '', name)));
    if (annotation.note) {
      label.classList.add('noted');
      label.title = annotation.note;
    }
    this.listen(label, annotation);
    return label;
  }

  listen(box, annotation) {
    box.addEventListener('click', () => this.events.activate(annotation.id));
    box.addEventListener('mouseenter', () => this.events.hover(annotation));
    box.addEventListener('mouseleave', () => this.events.hover(null));
  }

  setCurrent(id) {
    this.current = id;
    this.dress();
  }

  setHovered(id) {
    if (this.hovered !== id) {
      this.hovered = id;
      this.dress();
    }
  }

  dress() {
    for (const box of this.pane.lanes.children) {
      box.classList.toggle('current', box.dataset.id === String(this.current));
      box.classList.toggle('hovered', box.dataset.id === String(this.hovered));
    }
  }
}
