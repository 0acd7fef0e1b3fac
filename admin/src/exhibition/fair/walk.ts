import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  Enter: [1, 0],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Within what was typed the arrows move between the digits; from its edge they lead on. */
function isAtEdge({ value, selectionStart: from, selectionEnd: to }: HTMLInputElement, right: number) {
  if (right === 0 || (from === 0 && to === value.length)) return true;
  return from === to && from === (right > 0 ? value.length : 0);
}

/** Goes from figure to figure of a grid by Enter and the arrows, as in a spreadsheet; leaving one saves it. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const cell = event.target as HTMLInputElement;
  const step = steps[event.key];
  const [row, column] = (cell.dataset.place ?? '').split(' ').map(Number);
  if (!step || row === undefined || column === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const [down, right] = step;
  if (!isAtEdge(cell, right)) return;
  event.preventDefault();
  const next = event.currentTarget.querySelector<HTMLElement>(`[data-place="${row + down} ${column + right}"]`);
  cell.blur();
  (next ?? cell).focus();
}
