// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

/**
 * What the page has not got yet of a long article. It asks for the next slice when it has painted
 * what it has and is idle, so that C++ never sends faster than the page can take; or for all the
 * rest at once, where that is needed.
 */
class MoreToCome {
  /** `ask` asks for the next slice, or with true for all the rest. */
  constructor(ask) {
    this.ask = ask;
    this.stop();
  }

  /** Nothing more is to come: the article is another one. */
  stop() {
    cancelIdleCallback(this.idle);
    this.idle = 0;
    this.isRest = false;
    this.wantsAll = false;
    this.work = [];
  }

  /** Told with each slice: whether there is a rest. */
  expect(isRest) {
    this.isRest = isRest;
    if (!isRest) {
      const work = this.work;
      this.stop();
      work.forEach((each) => each());
    } else if (!this.wantsAll) {
      this.wait();
    }
  }

  wait() {
    if (!this.idle) {
      this.idle = requestIdleCallback(() => {
        this.idle = 0;
        this.ask(false);
      }, {timeout: longestWait});
    }
  }

  wantAll() {
    if (this.isRest && !this.wantsAll) {
      this.wantsAll = true;
      this.ask(true);
    }
  }

  /** Does something now, or as soon as the whole article is here. */
  whenAllIsHere(work) {
    if (this.isRest) {
      this.work.push(work);
      this.wantAll();
    } else {
      work();
    }
  }
}
