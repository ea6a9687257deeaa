import { moveOf } from './cell-moves';
import { shownHours, typedHours } from './typed-hours';

const whole = { start: 0, end: 3, length: 3 };
const inside = { start: 2, end: 2, length: 3 };

describe('keys in the attendance grid', () => {
  it.each([
    ['ArrowUp', false, inside, { rows: -1, columns: 0 }],
    ['ArrowDown', false, inside, { rows: 1, columns: 0 }],
    ['Enter', false, inside, { rows: 1, columns: 0 }],
    ['Enter', true, inside, { rows: -1, columns: 0 }],
    ['ArrowLeft', false, whole, { rows: 0, columns: -1 }],
    ['ArrowRight', false, whole, { rows: 0, columns: 1 }],
    ['ArrowLeft', false, { start: 0, end: 0, length: 3 }, { rows: 0, columns: -1 }],
    ['ArrowRight', false, { start: 3, end: 3, length: 3 }, { rows: 0, columns: 1 }],
    ['ArrowLeft', false, inside, undefined],
    ['ArrowRight', false, inside, undefined],
    ['Tab', false, whole, undefined],
    ['7', false, whole, undefined],
  ])('%s (shift %s) from %j leads to %j', (key, isShifted, caret, move) => {
    expect(moveOf(key, isShifted, caret)).toEqual(move);
  });
});

describe('what is typed in a cell', () => {
  it.each([
    ['7,5', { kind: 'hours', hours: 7.5 }],
    ['7.5', { kind: 'hours', hours: 7.5 }],
    ['7:45', { kind: 'hours', hours: 7.75 }],
    ['-1', { kind: 'hours', hours: -1 }],
    [' 0 ', { kind: 'hours', hours: 0 }],
    ['', { kind: 'empty' }],
    ['syk', { kind: 'unreadable' }],
    ['1e3', { kind: 'unreadable' }],
    ['7:75', { kind: 'unreadable' }],
  ])('%s', (text, typed) => {
    expect(typedHours(text)).toEqual(typed);
  });

  it('is shown as people write it, and unknown as nothing', () => {
    expect([shownHours(7.5), shownHours(0), shownHours(undefined)]).toEqual(['7,5', '0', '']);
  });
});
