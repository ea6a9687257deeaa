import { contactGapsOf } from '@fotfeste/participation/domain';
import { demoProviders } from '../dev-sign-in/organisations.ts';
import { contactRows } from './contact-rows';

describe('those whom Nav can ask at the providers of the demo', () => {
  const contacts = demoProviders.flatMap(({ number }) => contactRows(number));
  const gaps = contacts.map(({ email, telephone }) => contactGapsOf({ email: String(email), telephone: String(telephone) }));

  it('are one at each provider, with addresses and numbers of their own', () => {
    expect(contacts).toHaveLength(demoProviders.length);
    expect(new Set(contacts.map(({ email }) => email)).size).toBe(contacts.length);
    expect(contacts.filter(({ email }) => !/^[a-z.-]+@eksempel\.no$/.test(String(email)))).toEqual([]);
  });

  it('can mostly be sent a link, and a few lack a mobile for the code', () => {
    expect(gaps.filter((each) => each.length === 0)).toHaveLength(12);
    expect(gaps.filter((each) => each.length > 0)).toEqual([['mobile'], ['mobile'], ['mobile']]);
  });
});
