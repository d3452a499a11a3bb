// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const widestColumn = 12; // em; a longer name pushes its own row aside
const rowSlack = 0.5; // em left at the end of the widest row, for rounding
const smallestRow = 0.6; // of the size of the text; still wider tables break their rows

/** Half-width characters take half an em. */
function widthOf(cell) {
  return [...cell].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x2e80 ? 0.6 : 1), 0);
}

/**
 * Sets the rows of tables in columns. A row is a paragraph whose columns are parted by tabs; as it
 * is one text node, all columns of a table are as wide as its widest cell but for the last column.
 */
class Tables {
  constructor() {
    this.tables = [];
    this.open = null; // the table that goes on if the next paragraph is a row
  }

  /** Takes the next paragraph of the view. */
  add(box, text) {
    if (!text.includes('\t')) {
      this.open = null;
      return;
    }
    if (!this.open) {
      this.open = {rows: [], column: 0, columns: 0, last: 0};
      this.tables.push(this.open);
    }
    const table = this.open;
    const widths = text.split('\t').map(widthOf);
    const last = widths.pop();
    const column = Math.min(Math.max(...widths) + 1, widestColumn);
    box.classList.add('row');
    table.rows.push(box);
    table.columns = Math.max(table.columns, widths.length);
    table.last = Math.max(table.last, last);
    if (column > table.column) {
      table.column = column;
      table.rows.forEach((row) => { row.style.tabSize = `${column}em`; });
    } else {
      box.style.tabSize = `${table.column}em`;
    }
  }

  /** Sets tables that are wider than the view smaller, for the width and the type of now. */
  layOut() {
    const [shown] = this.tables;
    if (!shown) {
      return;
    }
    const row = shown.rows[0];
    const size = parseFloat(getComputedStyle(row.parentElement).getPropertyValue('font-size'));
    const room = row.clientWidth / size;
    this.tables.forEach(({rows, column, columns, last}) => {
      const scale = Math.min(1, Math.max(smallestRow, room / (columns * column + last + rowSlack)));
      rows.forEach((each) => each.style.setProperty('--row-scale', scale.toFixed(3)));
    });
  }
}
