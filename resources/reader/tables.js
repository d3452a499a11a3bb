// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const widestColumn = 12; // em; a longer name pushes its own row aside

/** Half-width characters take half an em. */
function widthOf(cell) {
  return [...cell].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x2e80 ? 0.6 : 1), 0);
}

/**
 * Sets a row of a table under the rows above it: all have the tab stops of the widest cell among
 * them. A row is a paragraph whose columns are parted by tabs; others are left alone.
 */
function alignRow(box, text, above) {
  if (!text.includes('\t')) {
    return;
  }
  box.classList.add('row');
  const table = above?.table ?? {rows: [], width: 0};
  const width = Math.max(...text.split('\t').map(widthOf)) + 1;
  box.table = table;
  table.rows.push(box);
  if (width > table.width) {
    table.width = Math.min(width, widestColumn);
    table.rows.forEach((row) => { row.style.tabSize = `${table.width}em`; });
  } else {
    box.style.tabSize = `${table.width}em`;
  }
}
