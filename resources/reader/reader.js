// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

/** Runs a function at most once a frame, after layout. */
function onceAFrame(work) {
  let waiting = false;
  return () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        work();
      });
    }
  };
}

/**
 * The page: shows what the bridge sends and reports what the person does. It decides nothing; what
 * a click or a selection means is decided in C++. Every report carries the number of the content
 * it is about, so that a late one is recognised.
 */
class Reader {
  constructor(bridge) {
    this.bridge = bridge;
    this.serial = 0;
    this.panes = [];
    this.labels = {};
    this.views = document.getElementById('views');
    this.bar = new SelectionBar(document.getElementById('bar'), {
      tag: (id) => bridge.reportTag(this.serial, id),
      use: (what, x, y) => bridge.reportBar(this.serial, what, x, y),
    });
    this.caret = new Caret({
      moved: (pane, offset, extend) =>
        bridge.reportCaret(this.serial, pane.view, offset, extend),
    });
    this.pen = document.getElementById('pen');
    this.selected = null; // {pane, start, end}
    this.more = new MoreToCome((all) => bridge.reportMoreWanted(this.serial, all));
    this.relayOut = onceAFrame(() => this.layOut());
    this.relayMargins = onceAFrame(() => this.layOutMargins());
    this.reselect = onceAFrame(() => this.readSelection());
    // A pane that still grows has the lines where they were; at its end all is laid out anew.
    this.resizes = new ResizeObserver(
        () => this.panes.some(({growth}) => growth.isGoing) || this.relayOut());
    this.connect();
    this.listen();
  }

  connect() {
    const bridge = this.bridge;
    bridge.showAppearance.connect((appearance) => this.setAppearance(appearance));
    bridge.showArticle.connect((content) => this.setArticle(content));
    bridge.showMarks.connect((marks) => this.setMarks(marks));
    bridge.showMore.connect((slice) => this.addMore(JSON.parse(slice)));
    bridge.changeFacts.connect((facts) => this.changeFacts(facts));
    bridge.showCurrent.connect((current) => this.setCurrent(current));
    bridge.showPlaces.connect((places) => this.setPlaces(places));
    bridge.pointOut.connect((ranges) => this.pointOut(ranges));
    bridge.showHint.connect((ranges) => this.hint(ranges));
    bridge.pressBar.connect((what) => this.bar.use(what));
    bridge.deselect.connect(() => document.getSelection().removeAllRanges());
    bridge.select.connect((selection) => this.select(selection));
    bridge.showCaret.connect((caret) => this.showCaret(caret));
    bridge.moveCaret.connect((move) => this.caret.moveInLines(move));
  }

  listen() {
    document.addEventListener('selectionchange', this.reselect);
    document.addEventListener('mouseup', (event) => this.released(event));
    document.addEventListener('mousedown', (event) => this.pressed(event));
    document.addEventListener('mousemove', (event) => this.moved(event));
    document.addEventListener('keydown', (event) => this.keyPressed(event));
    document.addEventListener('contextmenu', (event) => this.menuWanted(event));
    window.addEventListener('resize', () => this.fitWidth(this.panes.length));
    window.addEventListener('resize', this.relayOut);
    document.fonts?.addEventListener?.('loadingdone', this.relayOut);
  }

  setAppearance({theme, scale, lineWidth, leading, font, bare, labels, tags, words, pen}) {
    const {dataset, style, classList} = document.documentElement;
    dataset.theme = theme;
    dataset.font = font;
    classList.toggle('bare', bare);
    style.setProperty('--scale', scale);
    style.setProperty('--line-width', lineWidth);
    style.setProperty('--leading', leading);
    this.labels = labels;
    this.bar.set({tags, words});
    this.showPen(pen);
    this.relayOut();
  }

  /** The sign that every selection is tagged at once. */
  showPen(pen) {
    this.pen.hidden = !pen;
    document.documentElement.classList.toggle('with-pen', Boolean(pen));
    if (pen) {
      this.pen.textContent = pen.text;
      this.pen.style.borderColor = pen.lane;
      this.pen.style.backgroundColor = pen.fill;
    }
  }

  setArticle({serial, title, lang, emptyText, views}) {
    this.serial = serial;
    this.resizes.disconnect();
    this.more.stop();
    this.panes.forEach(({growth}) => growth.stop());
    document.title = title;
    this.bar.hide();
    this.caret.hide();
    this.selected = null;
    document.documentElement.lang = lang;
    this.fitWidth(views.length);
    this.panes = views.map((content) => this.makePane(content));
    this.views.classList.toggle('both', views.length > 1);
    const shown = this.panes.length > 0 ? this.panes.map(({frame}) => frame)
        : [element('p', 'empty', emptyText)];
    this.views.replaceChildren(...shown);
    this.panes.forEach((pane) => Reader.layOutText(pane));
    this.panes.forEach(({growth}) => growth.start(this.relayOut, () => this.more.wantAll()));
    this.panes[0]?.root.focus();
  }

  /** Tells the style sheet whether so many views have little room. */
  fitWidth(views) {
    const narrow = views > 1 ? 960 : 490;
    document.documentElement.classList.toggle('narrow', window.innerWidth <= narrow);
  }

  makePane(content) {
    const pane = new Pane(content.view, content, this.labels);
    pane.headings = new Headings(pane);
    pane.marks = new Marks(pane);
    pane.laneView = new Lanes(pane, {
      activate: (id) => this.bridge.reportLaneClick(this.serial, id),
      hover: (annotation) => this.hover(annotation),
    });
    pane.handles = new Handles(pane, {
      began: () => this.bar.hide(),
      ended: () => this.reselect(),
      resized: (id, {start, end}) =>
        this.bridge.reportResize(this.serial, pane.view, id, start, end),
    });
    pane.density = new DensityBar(pane);
    pane.frame.append(pane.density.box);
    pane.root.addEventListener('scroll', onceAFrame(() => this.scrolled(pane)));
    this.resizes.observe(pane.article);
    return pane;
  }

  setMarks({views, rest}) {
    this.panes.forEach((pane) => {
      const marks = views[pane.view];
      pane.marks.set(marks);
      pane.laneView.set(marks.annotations);
      pane.density.set(marks);
    });
    this.more.expect(rest);
  }

  /** The next slice of a long article: further marks, or the next texts. */
  addMore({serial, marks, texts, rest}) {
    if (serial !== this.serial) {
      return;
    }
    this.panes.forEach((pane) => {
      if (texts) {
        pane.growth.tell(texts[pane.view]);
        pane.growth.goOn();
      }
      if (marks) {
        pane.marks.add(marks[pane.view]);
        pane.density.add(marks[pane.view]);
        this.relayMargins();
      }
    });
    this.more.expect(rest);
  }

  /** Facts that changed, as they are now, by view. */
  changeFacts({ids, views}) {
    this.panes.forEach(({view, marks}) => marks.changeFacts(ids, views[view].facts));
  }

  layOutMargins() {
    this.panes.forEach((pane) => {
      pane.laneView.set(pane.marks.annotations);
      pane.density.layOut();
    });
  }

  setCurrent({kind, id, reveal, views}) {
    const mark = id > 0 ? {kind, id} : null;
    this.panes.forEach((pane) => {
      pane.marks.setCurrent(mark);
      pane.laneView.setCurrent(kind === 'annotation' ? id : null);
      pane.handles.set(kind === 'annotation' ? pane.marks.annotationWith(id) : null);
      const ranges = views[pane.view] ?? [];
      if (reveal && ranges.length > 0) {
        this.reveal(pane, ranges);
      }
    });
  }

  /** Brings a passage on screen. Two views do so each for itself: neither follows the other. */
  reveal(pane, ranges) {
    pane.bringIntoView(ranges[0][0], ranges[ranges.length - 1][1], this.panes.length > 1);
  }

  setPlaces(places) {
    this.panes.forEach((pane) => {
      if (places[pane.view] !== undefined) {
        pane.goTo(places[pane.view]);
      }
    });
  }

  /** Brings a passage on screen and lets it light up for a moment. */
  pointOut(views) {
    this.panes.forEach((pane) => {
      const ranges = views[pane.view];
      if (ranges.length === 0) {
        return;
      }
      this.reveal(pane, ranges);
      this.addBoxes(pane, ranges, 'flash', (box) => {
        box.addEventListener('animationend', () => box.remove());
      });
    });
  }

  /** Frames a passage while a row that speaks of it is under the pointer; nothing scrolls. */
  hint(views) {
    this.panes.forEach((pane) => {
      pane.article.querySelectorAll('.hint').forEach((box) => box.remove());
      this.addBoxes(pane, views[pane.view] ?? [], 'hint');
    });
  }

  addBoxes(pane, ranges, className, dress = () => {}) {
    const parts = ranges.flatMap(([start, end]) => pane.partsOf(start, end));
    for (const {block, from, to} of parts.filter(({block}) => block.index < pane.built)) {
      const origin = block.box.getBoundingClientRect();
      Pane.rectanglesOf(block, from, to).forEach((rect) => {
        const box = element('span', className);
        box.style.left = `${rect.left - origin.left}px`;
        box.style.top = `${rect.top - origin.top}px`;
        box.style.width = `${rect.width}px`;
        box.style.height = `${rect.height}px`;
        dress(box);
        block.box.append(box);
      });
    }
  }

  /** What decides where the lines of a pane break. */
  static layOutText({headings, tables}) {
    headings.layOut();
    tables.layOut();
  }

  layOut() {
    this.panes.forEach((pane) => {
      Reader.layOutText(pane);
      pane.marks.repaint();
      pane.laneView.layOut();
      pane.handles.place();
      pane.density.layOut();
    });
    this.caret.place();
    this.placeBar();
  }

  readSelection() {
    const selection = document.getSelection();
    const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const pane = range && this.panes.find(({root}) => root.contains(range.startContainer));
    const offsets = pane ? pane.offsetsOf(range) : null;
    if (!offsets) {
      this.bar.hide();
      if (this.selected) {
        this.selected = null;
        this.bridge.reportNoSelection(this.serial);
      }
      return;
    }
    const {start, end} = offsets;
    this.selected = {pane, start, end, range};
    this.bridge.reportSelection(this.serial, pane.view, start, end);
    this.placeBar();
  }

  /** Selects a passage as a person would do with the mouse. */
  select({view, start, end}) {
    const pane = this.panes.find((candidate) => candidate.view === view);
    if (pane) {
      this.reveal(pane, [[start, end]]);
      const from = pane.positionOf(start);
      const to = pane.positionOf(end);
      document.getSelection().setBaseAndExtent(from.node, from.at, to.node, to.at);
    }
  }

  showCaret({view, anchor, focus}) {
    const pane = this.panes.find((candidate) => candidate.view === view);
    if (pane) {
      this.caret.show(pane, anchor, focus);
    } else {
      this.caret.hide();
    }
  }

  /** Selecting all takes the whole article, also what is not in the page yet. */
  keyPressed(event) {
    const isAll = event.ctrlKey && !event.altKey && !event.shiftKey && event.key === 'a';
    const focused = this.panes.find(({root}) => root.contains(document.activeElement));
    const pane = focused ?? this.panes[0];
    if (isAll && pane) {
      event.preventDefault();
      this.more.whenAllIsHere(() => pane.selectAll());
    }
  }

  /** The menu of the place under the pointer, or of the selection where the keyboard asks. */
  menuWanted(event) {
    event.preventDefault();
    const pane = this.panes.find(({root}) => root.contains(event.target));
    if (!pane) {
      return;
    }
    const offset = pane.caretAtPoint(event.clientX, event.clientY);
    this.bridge.reportMenu(this.serial, pane.view, Math.max(offset, -1), event.clientX,
        event.clientY);
  }

  /** The bar waits until the mouse button is up: it must not stand in the way of selecting. */
  placeBar() {
    const resizing = this.panes.some(({handles}) => handles.dragged);
    if (this.selected && !this.pressing && !resizing) {
      this.bar.show(this.selected.range, this.selected.pane.root);
    }
  }

  pressed(event) {
    this.pressing = !this.bar.box.contains(event.target);
    if (!this.pressing) {
      return;
    }
    this.bar.hide();
    // A double click takes a word and a triple one a sentence as C++ finds them, not as the engine.
    const pane = this.panes.find(({article}) => article.contains(event.target));
    if (pane && event.button === 0 && event.detail > 1) {
      const offset = pane.offsetAtPoint(event.clientX, event.clientY);
      if (offset >= 0) {
        event.preventDefault();
        this.bridge.reportUnit(this.serial, pane.view, offset, event.detail > 2);
      }
    }
  }

  released(event) {
    if (!this.pressing) {
      return;
    }
    this.pressing = false;
    this.readSelection();
    const pane = this.panes.find(({article}) => article.contains(event.target));
    if (this.selected && event.button === 0 && event.detail < 2) {
      this.bridge.reportSelectionMade(this.serial);
    }
    if (pane && event.button === 0 && event.detail < 2 && document.getSelection().isCollapsed) {
      const offset = pane.offsetAtPoint(event.clientX, event.clientY);
      if (offset >= 0) {
        this.bridge.reportClick(this.serial, pane.view, offset);
      }
    }
  }

  moved(event) {
    if (this.pressing) {
      return;
    }
    const pane = this.panes.find(({article}) => article.contains(event.target));
    if (!pane) {
      if (!event.target.closest?.('.lanes')) {
        this.hover(null);
      }
      return;
    }
    const offset = pane.offsetAtPoint(event.clientX, event.clientY);
    const isMarked = offset >= 0 && pane.marks.isMarked(offset);
    pane.article.classList.toggle('on-mark', isMarked);
    this.hover(isMarked ? pane.marks.annotationAt(offset) : null);
  }

  /** Shows the whole extent of an annotation, and its names, in every view. */
  hover(annotation) {
    const id = annotation?.id ?? null;
    this.panes.forEach((pane) => {
      pane.marks.setHovered(id === null ? null : {kind: 'annotation', id});
      pane.laneView.setHovered(id);
    });
  }

  scrolled(pane) {
    if (!this.panes.includes(pane)) {
      return;
    }
    pane.growth.toScreen();
    const offset = pane.place();
    const blocks = pane.blocksNearby();
    const changes = [pane.marks.readNearby(blocks), pane.laneView.readNearby(blocks)];
    changes.forEach((change) => change());
    pane.density.redraw();
    this.placeBar();
    if (!pane.tookPlace() && offset >= 0) {
      this.bridge.reportScroll(this.serial, pane.view, offset);
    }
  }
}

function begin() {
  new QWebChannel(qt.webChannelTransport, ({objects: {bridge}}) => {
    new Reader(bridge);
    bridge.pageReady();
  });
}

// Without the style sheets nothing scrolls yet, and the place to return to would be lost.
if (document.readyState === 'complete') {
  begin();
} else {
  window.addEventListener('load', begin, {once: true});
}
