import { lawAddress } from './law-address';

const regulation = 'https://lovdata.no/dokument/SF/forskrift/2015-12-11-1598';
const act = 'https://lovdata.no/dokument/NL/lov/2006-06-16-20';

describe('the address of a section', () => {
  it.each([
    [regulation, '§ 3-3', 'https://lovdata.no/forskrift/2015-12-11-1598/§3-3'],
    [regulation, '§ 1-3 andre ledd', 'https://lovdata.no/forskrift/2015-12-11-1598/§1-3'],
    [regulation, '§ 14A-3', 'https://lovdata.no/forskrift/2015-12-11-1598/§14A-3'],
    [act, '§ 14 a første ledd a–e', 'https://lovdata.no/lov/2006-06-16-20/§14a'],
    [regulation, '', regulation],
    ['https://lovdata.no/nav/rundskriv/r76-12-01', 'til § 1-3', 'https://lovdata.no/nav/rundskriv/r76-12-01'],
    [undefined, '§ 1', undefined],
  ])('%s %s', (address, section, expected) => {
    expect(lawAddress(address, section)).toBe(expected);
  });
});
