import { localDate, roles } from '@fotfeste/shared/kernel';
import { attachmentEndings, attachmentFault, attachmentLimits, attachmentName, savedAs, typeOfName } from './attachment';
import { isOpenForMessages, sideOf } from './message';

const pdf = 'application/pdf';

describe('a file that is attached', () => {
  it.each([
    ['a PDF that is one', { name: 'Kursbevis.PDF', size: 1000, found: pdf }, undefined],
    ['a PDF that is a program', { name: 'Kursbevis.pdf', size: 1000, found: 'application/x-msdownload' }, 'lies'],
    ['a picture that is a PDF', { name: 'bilde.png', size: 1000, found: pdf }, 'lies'],
    ['a PDF of which nothing is known', { name: 'Kursbevis.pdf', size: 1000 }, 'lies'],
    ['a page of the web', { name: 'side.html', size: 1000, found: 'text/html' }, 'not-allowed'],
    ['a file whose ending hides another', { name: 'bevis.pdf.exe', size: 1000, found: pdf }, 'not-allowed'],
    ['a file without ending', { name: 'bevis', size: 1000, found: pdf }, 'not-allowed'],
    ['an empty file', { name: 'bevis.pdf', size: 0 }, 'empty'],
    ['exactly ten megabytes', { name: 'bevis.pdf', size: attachmentLimits.bytes, found: pdf }, undefined],
    ['one byte more', { name: 'bevis.pdf', size: attachmentLimits.bytes + 1, found: pdf }, 'too-large'],
  ] as const)('%s', (_what, file, expected) => {
    expect(attachmentFault(file)).toBe(expected);
  });

  it('is ten megabytes at most', () => {
    expect(attachmentLimits.bytes).toBe(10_485_760);
  });

  it('knows the kind of every ending that is allowed', () => {
    for (const ending of attachmentEndings) expect([ending, typeOfName(`x.${ending}`)]).toEqual([ending, expect.any(String)]);
  });

  it('keeps its name, without folders, control signs and signs that turn the direction of writing', () => {
    expect(attachmentName('C:\\brev\\Søknad.pdf')).toBe('Søknad.pdf');
    expect(attachmentName('../../etc/plan.pdf')).toBe('plan.pdf');
    expect(attachmentName('plan\u202Efdp.exe\n.pdf')).toBe('planfdp.exe.pdf');
    expect(attachmentName(`${'å'.repeat(200)}.docx`)).toMatch(/^å{115}\.docx$/);
  });

  it('is saved under its name, which cannot break out of the header', () => {
    expect(savedAs('Søknad "ny".pdf')).toBe(`attachment; filename="S_knad _ny_.pdf"; filename*=UTF-8''S%C3%B8knad%20%22ny%22.pdf`);
    expect(savedAs("a'(b)*.txt")).toBe(`attachment; filename="a'(b)*.txt"; filename*=UTF-8''a%27%28b%29%2A.txt`);
  });
});

describe('messages', () => {
  it('go from the provider to Nav, and from everybody else at work to the provider', () => {
    expect(roles.filter((role) => sideOf(role) === 'provider')).toEqual(['provider-coordinator', 'provider-adviser']);
  });

  it.each([
    ['before it opens', '2026-10-31', false],
    ['on the first day', '2026-11-01', true],
    ['on the last day', '2026-11-20', true],
    ['the day after', '2026-11-21', false],
  ])('can be sent while the provider sees the participant: %s', (_when, day, expected) => {
    expect(isOpenForMessages({ from: localDate('2026-11-01'), to: localDate('2026-11-20') }, localDate(day))).toBe(expected);
  });

  it('can be sent without an end in sight, and not to a provider that sees nothing', () => {
    expect(isOpenForMessages({ from: localDate('2026-11-01') }, localDate('2030-01-01'))).toBe(true);
    expect(isOpenForMessages(undefined, localDate('2026-11-01'))).toBe(false);
  });
});
