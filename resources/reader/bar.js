// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const barGap = 10; // between the selected text and the bar, in pixels

/** The small bar beside a selection: tags by colour and digit, tag menu, note, fact. */
class SelectionBar {
  constructor(box, events) {
    this.box = box;
    this.events = events;
    // A press on the bar must not end the selection.
    box.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Takes the tags that have a digit, and the words of the buttons. */
  set({tags, words}) {
    this.box.setAttribute('aria-label', words.bar);
    const buttons = tags.map(({id, name, digit, fill}) => {
      const button = element('button', 'swatch', String(digit));
      button.style.backgroundColor = fill;
      button.title = name;
      button.setAttribute('aria-label', `${name} (${digit})`);
      button.addEventListener('click', () => this.events.tag(id));
      return button;
    });
    if (buttons.length > 0) {
      buttons.push(element('span', 'separator'));
    }
    for (const {what, word, key} of words.buttons) {
      const button = element('button', 'action', word);
      button.append(element('kbd', '', key));
      button.addEventListener('click', () => this.use(what));
      buttons.push(button);
    }
    this.box.replaceChildren(...buttons);
  }

  /** Asks for a menu or an editor, to open under the bar. */
  use(what) {
    const place = this.box.getBoundingClientRect();
    this.events.use(what, Math.round(place.left), Math.round(place.bottom));
  }

  /** Shows the bar under the end of the selection, above its start where there is no room. */
  show(range, view) {
    const lines = [...range.getClientRects()].filter((rect) => rect.width > 0);
    const area = view.getBoundingClientRect();
    const first = lines[0];
    const last = lines[lines.length - 1];
    const isOnScreen = first && last.bottom > area.top && first.top < area.bottom;
    this.box.hidden = !isOnScreen;
    if (!isOnScreen) {
      return;
    }
    const {width, height} = this.box.getBoundingClientRect();
    const below = last.bottom + barGap;
    const above = first.top - barGap - height;
    const fits = below + height <= area.bottom - 4;
    const top = fits ? below : Math.max(above, area.top + 4);
    const left = Math.min(Math.max(last.right - width / 2, area.left + 8), area.right - width - 8);
    this.box.style.left = `${Math.max(4, left)}px`;
    this.box.style.top = `${top}px`;
  }

  hide() {
    this.box.hidden = true;
  }
}
