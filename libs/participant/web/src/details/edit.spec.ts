import { ProblemError } from '@fotfeste/shared/web';
import { Edit } from './edit';

const seen = { content: { telephone: '99887766', email: 'kari@example.no', language: '' }, version: 3 };
const refused = (theirs: unknown, version = 4) =>
  new ProblemError({ type: 'urn:fotfeste:problem:changed-by-other', title: '', status: 412, errors: [], more: { theirs, version } });

describe('a change that a colleague makes at the same time', () => {
  it('goes with the version that was seen as long as nobody is in the way', () => {
    const edit = new Edit(seen);
    edit.patch({ telephone: '11223344' });
    expect(edit.toSend(seen)).toEqual({ content: { ...seen.content, telephone: '11223344' }, version: 3 });
  });

  it('asks about the fields that both changed, and about no other', () => {
    const edit = new Edit(seen);
    edit.patch({ telephone: '11223344' });
    expect(edit.collided(refused({ telephone: '55667788', unknown: 1 }))).toBe(true);
    expect(edit.contested()).toEqual(['telephone']);
  });

  it.each([
    ['mine', '11223344'],
    ['theirs', '55667788'],
  ] as const)('sends %s where that was chosen, and keeps what only the colleague changed', (choice, telephone) => {
    const edit = new Edit(seen);
    edit.patch({ telephone: '11223344', language: 'so' });
    edit.collided(refused({ telephone: '55667788' }));
    edit.choose('telephone', choice);
    const latest = { content: { telephone: '55667788', email: 'new@example.no', language: '' }, version: 4 };
    expect(edit.toSend(latest)).toEqual({ content: { telephone, email: 'new@example.no', language: 'so' }, version: 4 });
  });

  it('waits until the colleague’s version has been read', () => {
    const edit = new Edit(seen);
    edit.collided(refused({ telephone: '55667788' }));
    expect(edit.hasRead(seen)).toBe(false);
    expect(edit.hasRead({ ...seen, version: 4 })).toBe(true);
  });

  it('leaves any other refusal to the form', () => {
    const edit = new Edit(seen);
    expect(edit.collided(new ProblemError({ type: 'x', title: '', status: 422, errors: [], more: {} }))).toBe(false);
    expect(edit.collided(refused(undefined))).toBe(false);
  });
});
