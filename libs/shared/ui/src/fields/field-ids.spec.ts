import { FieldIds } from './field-ids';

describe('ids of fields', () => {
  const [goal, message, report] = [{}, {}, {}];

  it('are told apart when two forms have a field of the same name', () => {
    const ids = new FieldIds();
    expect([ids.of(goal, 'words'), ids.of(message, 'words'), ids.of(goal, 'words')]).toEqual([
      'field-words',
      'field-words-2',
      'field-words',
    ]);
    expect(ids.of(message, 'from')).toBe('field-from');
  });

  it('stay the same while others go and come', () => {
    const ids = new FieldIds();
    for (const owner of [goal, message]) ids.of(owner, 'words');
    ids.release(goal);
    expect(ids.of(message, 'words')).toBe('field-words-2');
    expect(ids.of(report, 'words')).toBe('field-words');
  });
});
