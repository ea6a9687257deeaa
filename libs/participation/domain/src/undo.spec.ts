import { undoHindrance, undoMinutes, type LastDeed } from './undo';

const deed: LastDeed = {
  ...{ isOwn: true, isBehindUndo: false, minutesAgo: 5, isUntouched: true },
  ...{ isLetterMade: false, isBuiltUpon: false, isPlaceTaken: false },
};

describe('taking back the last thing done', () => {
  it.each([
    ['can be done at once', {}, undefined],
    ['can be done a minute before the quiet time is over', { minutesAgo: undoMinutes - 1 }, undefined],
    ['cannot be done when the quiet time is over', { minutesAgo: undoMinutes }, 'too-late-to-undo'],
    ['is done once, also for others than whoever did what lies behind', { isOwn: false, isBehindUndo: true }, 'nothing-to-undo'],
    ['is for whoever did it', { isOwn: false }, 'done-by-other'],
    ['cannot be done when the participation has moved on', { isUntouched: false }, 'changed-since'],
    ['cannot be done when the letter is made', { isLetterMade: true }, 'letter-made'],
    ['cannot be done when somebody has built on it', { isBuiltUpon: true }, 'built-upon'],
    ['cannot be done when the place is somebody else’s', { isPlaceTaken: true }, 'place-taken'],
  ] as const)('%s', (_case, change, expected) => {
    expect(undoHindrance({ ...deed, ...change })).toBe(expected);
  });

  it('needs something to take back', () => {
    expect(undoHindrance(undefined)).toBe('nothing-to-undo');
  });
});
