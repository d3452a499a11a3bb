// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const laneStep = 8; // from one lane to the next, in pixels
const labelLine = 15; // height of a name, as in the style sheet
const labelReach = 70; // a label that would stand further below its lane is not shown

/**
 * The margin: one lane for each tag of each annotation, beside the lines it covers, so that
 * overlapping annotations can be told apart; names of tags beside the lanes, never on each other.
 * Only what is near the visible part is in the page, so the cost does not grow with the article.
 */
class Lanes {
  constructor(pane, events) {
    this.pane = pane;
    this.events = events;
    this.annotations = [];
    this.groups = [];
    this.current = null;
    this.hovered = null;
  }

  set(annotations) {
    this.annotations = annotations;
    this.layOut();
  }

  /** Forgets where everything is and shows what is near the visible part. */
  layOut() {
    const focused = this.focusedId();
    this.groups = this.makeGroups();
    this.showNearby(focused);
    this.pane.lanes.querySelector(`.names[data-id="${focused}"]`)?.focus({preventScroll: true});
  }

  /** The id of the annotation whose name has the focus, or an empty text. */
  focusedId() {
    const focused = document.activeElement;
    return this.pane.lanes.contains(focused) ? focused.dataset.id : '';
  }

  /**
   * Annotations that share blocks, in the order of the text: lanes of different groups are never
   * beside each other, so that a group can be laid out by itself, when it comes near.
   */
  makeGroups() {
    const spans = this.annotations.filter(({ranges}) => ranges.length > 0).map((annotation) => {
      const starts = annotation.ranges.map(([start]) => this.pane.blockAt(start).index);
      const ends = annotation.ranges.map(([, end]) => this.pane.blockAt(end - 1).index);
      return {annotation, first: Math.min(...starts), last: Math.max(...ends)};
    });
    spans.sort((a, b) => a.first - b.first);
    const groups = [];
    for (const {annotation, first, last} of spans) {
      const group = groups[groups.length - 1];
      if (group && first <= group.last) {
        group.last = Math.max(group.last, last);
        group.annotations.push(annotation);
      } else {
        groups.push({first, last, annotations: [annotation], placed: null});
      }
    }
    return groups;
  }

  showNearby(focused) {
    this.readNearby(this.pane.blocksNearby(), focused)();
  }

  /**
   * Measures the annotations of these blocks and the one that has the focus, and returns the
   * function that shows them. What was shown and still is stays.
   */
  readNearby(blocks, focused = this.focusedId()) {
    if (blocks.length === 0) {
      return () => {};
    }
    const [first, last] = [blocks[0], blocks[blocks.length - 1]];
    const origin = this.pane.column.getBoundingClientRect().top;
    const top = first.box.getBoundingClientRect().top - origin;
    const bottom = last.box.getBoundingClientRect().bottom - origin;
    const hasFocus = ({id}) => String(id) === focused;
    const entries = this.groups
        .filter((group) => (group.first <= last.index && group.last >= first.index)
            || (focused && group.annotations.some(hasFocus)))
        .flatMap((group) => this.placedOf(group));
    Lanes.placeLabels(entries);
    const wanted = entries.filter((entry) => (entry.top <= bottom && entry.bottom >= top)
        || hasFocus(entry.annotation));
    return () => this.show(wanted.flatMap((entry) => this.boxesOf(entry)));
  }

  /** Puts boxes into the margin, in their order, without touching those that are there already. */
  show(boxes) {
    const {lanes} = this.pane;
    const wanted = new Set(boxes);
    [...lanes.children].filter((box) => !wanted.has(box)).forEach((box) => box.remove());
    let next = lanes.firstChild;
    for (const box of boxes) {
      if (box === next) {
        next = next.nextSibling;
      } else {
        lanes.insertBefore(box, next);
      }
    }
    this.dress();
  }

  /** The annotations of a group with their extents and lanes, from above. */
  placedOf(group) {
    if (!group.placed) {
      const origin = this.pane.column.getBoundingClientRect().top;
      group.placed = group.annotations
          .map((annotation) => ({annotation, ...this.extentOf(annotation, origin)}))
          .sort((a, b) => a.top - b.top || b.bottom - a.bottom);
      Lanes.assign(group.placed);
    }
    return group.placed;
  }

  /** The vertical extent of an annotation in the column, whose top is at the origin. */
  extentOf({ranges}, origin) {
    let extent = {top: Infinity, bottom: -Infinity};
    for (const [start, end] of ranges) {
      extent = {
        top: Math.min(extent.top, this.pane.rectangleAt(start).top - origin),
        bottom: Math.max(extent.bottom, this.pane.rectangleAt(end - 1).bottom - origin),
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

  /** Finds a place for each label, below the one before it. */
  static placeLabels(entries) {
    let free = -Infinity; // where the next label may stand
    for (const entry of entries) {
      const top = Math.max(entry.top, free);
      entry.crowded = top - entry.top > labelReach;
      entry.labelTop = entry.crowded ? entry.top : top;
      if (!entry.crowded) {
        free = top + Math.max(1, entry.annotation.tags.length) * labelLine + 2;
      }
    }
  }

  /** The boxes of an annotation: its lanes and its label, made once. */
  boxesOf(entry) {
    entry.boxes ??= [...this.makeLanes(entry), this.makeLabel(entry)];
    const label = entry.boxes[entry.boxes.length - 1];
    label.style.top = `${entry.labelTop}px`;
    label.classList.toggle('crowded', entry.crowded);
    return entry.boxes;
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
    const label = element('button', 'names');
    label.dataset.id = annotation.id;
    label.style.setProperty('--from', `${cluster.right * laneStep + 2}px`);
    label.setAttribute('aria-label', [...names, annotation.note].filter(Boolean).join(', '));
    names.forEach((name) => label.append(element('span', '', name)));
    if (annotation.note) {
      label.classList.add('noted');
    }
    label.title = [...names, annotation.note].filter(Boolean).join('\n'); // a long name is cut off
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
