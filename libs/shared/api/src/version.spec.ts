import { Problem } from './problem/problem';
import { mergedByField } from './version';

describe('two people saving the same thing', () => {
  const seen = { telephone: '111', email: 'a@b.no', language: 'nb' };

  it('takes the fields the user changed and leaves what only the colleague changed', () => {
    const current = { ...seen, email: 'ny@b.no', version: 4 };
    expect(mergedByField({ current, seen, wanted: { ...seen, telephone: '222' } })).toEqual({ telephone: '222' });
  });

  it('lets both have made the same change', () => {
    const current = { ...seen, telephone: '222', version: 4 };
    expect(mergedByField({ current, seen, wanted: { telephone: '222' } })).toEqual({ telephone: '222' });
  });

  it('shows both versions of a field both changed', () => {
    const current = { ...seen, telephone: '333', version: 4 };
    const merge = (): unknown => mergedByField({ current, seen, wanted: { telephone: '222', language: 'en' } });
    expect(merge).toThrow(Problem);
    try {
      merge();
    } catch (error) {
      expect((error as Problem).details.extension).toEqual({ theirs: { telephone: '333' }, yours: { telephone: '222' }, version: 4 });
    }
  });
});
