import { holds } from '@fotfeste/access/domain';
import { routes } from '../../routes';
import { knownPages } from './known-pages';

const addressesOf = (role: 'adviser' | 'team-lead'): readonly string[] =>
  knownPages(routes)
    .filter(({ permissions }) => permissions.every((each) => holds(role, each)))
    .map(({ address }) => address);

describe('the pages that the palette goes to', () => {
  it('are all that an adviser may open without choosing somebody first, those below the navigation too', () => {
    expect(addressesOf('adviser')).toEqual(
      expect.arrayContaining([
        '/my-day',
        '/deadlines',
        '/data-quality',
        '/unread',
        '/reviews',
        '/my-tasks',
        '/bulk',
        '/sign-ins',
        '/my-overview/copy',
      ]),
    );
    expect(addressesOf('adviser').filter((each) => each.startsWith('/team') || /[:*]|sign-in$|refused/.test(each))).toEqual([]);
    expect(addressesOf('team-lead')).toEqual(
      expect.arrayContaining(['/team/redistribution', '/team/samples', '/team-access', '/second-control']),
    );
  });

  it('stand once each, with a title', () => {
    const pages = knownPages(routes);
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
    expect(pages.filter(({ title }) => !/^[a-zA-Z]+[.]/.test(title))).toEqual([]);
  });
});
