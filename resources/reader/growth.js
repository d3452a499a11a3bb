// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const sliceLength = 3000; // characters that are laid out at a time, a few milliseconds
const leastIdle = 6; // milliseconds that must be left for one more slice
const longestWait = 100; // milliseconds that a busy page may keep the next slice waiting

/**
 * Puts the blocks of a pane into the page: the first screens at once, so that an article swaps in
 * within a frame however long it is, the rest in idle time. Until they are there an empty box at the
 * end takes the room that they will need, so that the scroll bar tells the length of the whole.
 *
 * The blocks of the pane are there from the start, with their offsets; those before `pane.built`
 * have boxes. Whoever needs the boxes of a later one asks for them by `until`. The texts of a long
 * article are told in slices (`tell`); C++ tells them before it speaks of a place in them.
 */
class Growth {
  /** Items are what the pane shows in order; `make` puts one of them into the page. */
  constructor(pane, items, make) {
    this.pane = pane;
    this.items = items;
    this.make = make;
    this.next = 0; // the first item that is not in the page
    this.told = 0; // the first item whose text is not known
    this.left = items.reduce((sum, {length}) => sum + length, 0);
    this.waiting = 0;
    this.room = element('div', 'room');
    this.room.setAttribute('aria-hidden', 'true');
    this.finished = () => {};
    this.lacking = () => {};
  }

  /** Takes the next texts: role, text and line of each item. */
  tell(texts) {
    texts.forEach((text, i) => Object.assign(this.items[this.told + i], text));
    this.told += texts.length;
  }

  get isGoing() {
    return this.next < this.items.length;
  }

  /** Whether the next item can be put into the page. */
  get canPut() {
    return this.next < this.told;
  }

  /**
   * Begins with the idle slices; the pane must be in the page. `finished` is called at the end,
   * `lacking` where a text should be on screen that has not been told yet.
   */
  start(finished, lacking) {
    this.finished = finished;
    this.lacking = lacking;
    this.goOn();
  }

  /** Goes on with what has been told. */
  goOn() {
    if (this.isGoing) {
      this.keepRoom();
      this.toScreen();
      this.wait();
    }
  }

  /** Ends it: the pane is shown no more. */
  stop() {
    cancelIdleCallback(this.waiting);
    this.waiting = 0;
    this.finished = () => {};
    this.lacking = () => {};
  }

  /** Has the block of this index in the page, and a slice behind it to scroll into. */
  until(index) {
    if (index < this.pane.built || !this.canPut) {
      return;
    }
    while (this.canPut && this.pane.built <= index) {
      this.put();
    }
    this.add(sliceLength);
    this.keepRoom();
  }

  /** Has all in the page that is on screen and half a screen around. */
  toScreen() {
    if (!this.isGoing) {
      return;
    }
    const {root} = this.pane;
    const isAtEnd = root.scrollTop > 0
        && root.scrollTop + root.clientHeight >= root.scrollHeight - 1;
    while (this.canPut && (isAtEnd || this.isNearScreen())) {
      this.add(sliceLength);
      if (!isAtEnd) {
        this.keepRoom();
      }
    }
    if (this.isGoing && !this.canPut && (isAtEnd || this.isNearScreen())) {
      this.lacking();
    }
    if (isAtEnd) {
      this.keepRoom();
      root.scrollTop = root.scrollHeight;
    }
  }

  isNearScreen() {
    const {bottom, height} = this.pane.root.getBoundingClientRect();
    return this.room.getBoundingClientRect().top < bottom + height / 2;
  }

  wait() {
    if (this.canPut && this.waiting === 0) {
      this.waiting = requestIdleCallback((deadline) => {
        this.waiting = 0;
        this.fill(deadline);
      }, {timeout: longestWait});
    }
  }

  fill(deadline) {
    do {
      this.add(sliceLength);
      this.keepRoom(); // lays out what was added, so that its time counts
    } while (this.canPut && deadline.timeRemaining() > leastIdle);
    this.wait();
  }

  /** Puts items of so many characters into the page. */
  add(length) {
    const end = this.left - length;
    while (this.canPut && this.left > end) {
      this.put();
    }
  }

  put() {
    const item = this.items[this.next];
    ++this.next;
    this.left -= item.length;
    this.make(item);
  }

  /** Gives the rest the height that it will have if it is like what is there. */
  keepRoom() {
    const {article} = this.pane;
    if (!this.isGoing) {
      this.room.remove();
      this.finished();
      return;
    }
    if (this.room.parentNode !== article || this.room.nextSibling) {
      article.append(this.room);
    }
    const height = this.room.offsetTop - article.offsetTop;
    this.room.style.height = `${this.heightOf(this.left, height)}px`;
  }

  /** The height of so many characters, by what the characters in the page take. */
  heightOf(length, heightThere) {
    const there = this.pane.blocks[this.pane.built - 1]?.end ?? 1;
    return Math.round(length * heightThere / Math.max(1, there));
  }
}
