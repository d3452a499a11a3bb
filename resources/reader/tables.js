// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const broadColumn = 12; // em, where a table is too wide: longer names push their own rows aside
const rowSlack = 0.5; // em left at the end of the widest row, for rounding
const smallestRow = 0.6; // of the size of the text

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
      this.open = {rows: [], widths: [], column: 0, scale: 1};
      this.tables.push(this.open);
    }
    const table = this.open;
    const widths = text.split('\t').map(widthOf);
    const column = Math.max(...widths.slice(0, -1)) + 1;
    box.classList.add('row');
    table.rows.push(box);
    table.widths.push(widths);
    if (column > table.column) {
      table.column = column;
      Tables.dress(table, table.rows);
    } else {
      Tables.dress(table, [box]);
    }
  }

  /** How wide the widest row is with such columns, in em. */
  static extentOf({widths}, column) {
    const endOf = (cells) => cells.reduce(
        (x, width, i) => (i === 0 ? 0 : (Math.floor(x / column) + 1) * column) + width, 0);
    return Math.max(...widths.map(endOf)) + rowSlack;
  }

  static dress({column, broad, scale}, rows) {
    rows.forEach(({style}) => {
      style.tabSize = `${broad ?? column}em`;
      style.setProperty('--row-scale', scale.toFixed(3));
    });
  }

  /**
   * Sets tables that are wider than the view smaller, for the width and the type of now; those that
   * would still not fit stay as they are and break their rows.
   */
  layOut() {
    const row = this.tables[0]?.rows[0];
    if (!row) {
      return;
    }
    const room = row.clientWidth / parseFloat(getComputedStyle(row.parentElement).fontSize);
    this.tables.forEach((table) => {
      const scale = Math.min(1, room / Tables.extentOf(table, table.column));
      const fits = scale >= smallestRow;
      table.broad = fits ? table.column : Math.min(table.column, broadColumn);
      table.scale = fits ? scale : 1;
      Tables.dress(table, table.rows);
    });
  }
}
