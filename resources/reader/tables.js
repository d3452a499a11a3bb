// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const closeColumn = 1.5; // em, where a table has no room: its cells follow each other
const columnGap = 0.8; // em at least between the text of a cell and the next column
const rowSlack = 0.5; // em left at the end of the widest row, for rounding
const smallestRow = 0.6; // of the size of the text

/** Half-width characters take about half an em: so much at most, or at least. */
function widthOf(cell, half = 0.6) {
  return [...cell].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x2e80 ? half : 1), 0);
}

/**
 * Sets the rows of tables in columns. A row is a paragraph whose columns are parted by tabs; as it
 * is one text node, all tab stops of a table are as far apart. A long cell may pass some of them,
 * if the cells below and above it pass as many.
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
      this.open = {rows: [], widths: [], least: [], widest: 0, column: 0, scale: 1};
      this.tables.push(this.open);
    }
    const table = this.open;
    const cells = text.split('\t');
    const widths = cells.map((cell) => widthOf(cell));
    box.classList.add('row');
    table.rows.push(box);
    table.widths.push(widths);
    table.least.push(cells.map((cell) => widthOf(cell, 0.45)));
    table.fitted = false;
    const widest = Math.max(...widths.slice(0, -1)) + 1;
    if (widest > table.widest) {
      table.widest = widest;
      table.column = widest;
      Tables.dress(table, table.rows);
    } else {
      Tables.dress(table, [box]);
    }
  }

  /** Where the columns of a row begin; null where a cell comes too near to the next one. */
  static startsOf(cells, column) {
    const starts = [0];
    for (let i = 0; i + 1 < cells.length; ++i) {
      const end = starts[i] + cells[i];
      const next = (Math.floor(end / column) + 1) * column;
      if (next - end < columnGap) {
        return null;
      }
      starts.push(next);
    }
    return starts;
  }

  /** Whether the columns of all rows begin at the same places. */
  static isAligned({widths, least}, column) {
    const starts = [];
    return [...widths, ...least].every((cells) => Tables.startsOf(cells, column)?.every(
        (start, i) => start === (starts[i] ??= start)));
  }

  /** The distance of tab stops that takes the least room. */
  static tightestColumn(table) {
    let best = table.widest;
    let extent = Tables.extentOf(table, best);
    for (let column = 2; column < table.widest; column += 0.5) {
      const other = Tables.extentOf(table, column);
      if (other < extent && Tables.isAligned(table, column)) {
        [best, extent] = [column, other];
      }
    }
    return best;
  }

  /** How wide the widest row is with such columns, in em. */
  static extentOf({widths}, column) {
    const endOf = (cells) => cells.reduce(
        (x, width, i) => (i === 0 ? 0 : (Math.floor(x / column) + 1) * column) + width, 0);
    return widths.reduce((most, cells) => Math.max(most, endOf(cells)), 0) + rowSlack;
  }

  static dress({column, stops, scale}, rows) {
    rows.forEach(({style}) => {
      style.tabSize = `${stops ?? column}em`;
      style.setProperty('--row-scale', scale.toFixed(3));
    });
  }

  /**
   * Sets tables that are wider than the view smaller, for the width and the type of now; in those
   * that would still not fit the cells of a row follow each other, out of line with the others.
   */
  layOut() {
    const row = this.tables[0]?.rows[0];
    if (!row) {
      return;
    }
    const room = row.clientWidth / parseFloat(getComputedStyle(row.parentElement).fontSize);
    this.tables.forEach((table) => {
      if (!table.fitted) {
        table.column = Tables.tightestColumn(table);
        table.fitted = true;
      }
      const scaleOf = (column) => Math.min(1, room / Tables.extentOf(table, column));
      table.stops = scaleOf(table.column) >= smallestRow ? table.column : closeColumn;
      table.scale = Math.max(smallestRow, scaleOf(table.stops));
      Tables.dress(table, table.rows);
    });
  }
}
