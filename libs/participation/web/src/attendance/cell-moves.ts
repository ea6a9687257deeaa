/** Where a key leads from a cell. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** What is known of the caret when a key is pressed. */
export interface Caret {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/**
 * Where the key leads, as in a spreadsheet: up, down and Enter always; left and right when the caret is at the edge, or everything is
 * chosen. Tab stays the browser's own, so that one can always leave the grid. Undefined: the key belongs to the text.
 */
export function moveOf(key: string, isShifted: boolean, caret: Caret): Move | undefined {
  const isWhole = caret.start === 0 && caret.end === caret.length;
  const isCollapsed = caret.start === caret.end;
  switch (key) {
    case 'ArrowUp':
      return { rows: -1, columns: 0 };
    case 'ArrowDown':
      return { rows: 1, columns: 0 };
    case 'Enter':
      return { rows: isShifted ? -1 : 1, columns: 0 };
    case 'ArrowLeft':
      return isWhole || (isCollapsed && caret.start === 0) ? { rows: 0, columns: -1 } : undefined;
    case 'ArrowRight':
      return isWhole || (isCollapsed && caret.end === caret.length) ? { rows: 0, columns: 1 } : undefined;
    default:
      return undefined;
  }
}
