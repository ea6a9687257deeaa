import { anOfferingDetail } from '../testing/catalogue';
import { OpenedPage } from '../testing/opened-page';

const offering = '00000000-0000-7000-8000-000000000001';
const week = (from: string, free: number, guess?: number) => ({ from, free, ended: 1, ...(guess !== undefined && { guess }) });

describe('places to come on the page of an offering', () => {
  async function told(forecast: object): Promise<OpenedPage> {
    const page = await OpenedPage.at(`/measures/offerings/${offering}`);
    await page.answer(`/offerings/${offering}`, anOfferingDetail());
    const rest = { offeringId: offering, countsByExtent: false };
    await page.answer(`/offerings/${offering}/forecast`, { ...rest, weeks: [week('2026-11-21', -1)], ...forecast });
    return page;
  }

  it('say the probable start as weeks, with its ground', async () => {
    const start = { kind: 'span', from: '2027-01-18', to: '2027-02-08', before: 3, ends: 2, endsBy: '2027-01-18', ground: 'planned' };
    const page = await told({ start });
    expect(page.text('ff-probable-start')).toBe(
      'Trolig start: uke 3 til uke 6, fra 18.01.2027 3 foran i køen. 2 slutter innen utgangen av uke 2.',
    );
  });

  it('say that it is not known, and why', async () => {
    const page = await told({ start: { kind: 'not-known', reason: 'no-ends', before: 1 } });
    expect(page.text('ff-probable-start')).toBe('Trolig start: ikke kjent Ingen av dem som deltar, har en sluttdato. 1 foran i køen.');
  });

  it('tell of a measure that tells of health no week, since each would say when somebody ends', async () => {
    const page = await told({ start: { kind: 'not-known', reason: 'not-told', before: 0 }, weeks: [] });
    expect(page.text('ff-probable-start')).toContain('Når en plass blir ledig, fortelles ikke for dette tiltaket');
    expect(page.text('ff-places-to-come')).not.toContain('Plasser uke for uke');
  });

  it('say the day of a common start as known', async () => {
    const course = { kind: 'span', from: '2026-12-14', to: '2026-12-14', on: '2026-12-18', before: 0, ends: 0, ground: 'planned' };
    expect((await told({ start: course })).text('ff-probable-start')).toBe('Starter 18.12.2026 0 foran i køen.');
  });

  it('say the next common start with room when this one is full', async () => {
    const page = await told({ start: { kind: 'not-known', reason: 'full', before: 1, next: '2027-02-01' } });
    expect(page.text('ff-probable-start')).toBe(
      'Trolig start: ikke kjent Alle plassene er gitt eller har noen foran i køen. 1 foran i køen. Neste felles oppstart med ledig plass: 01.02.2027.',
    );
  });

  it('show the weeks, and the guess apart only when there is ground for one', async () => {
    const start = { kind: 'not-known', reason: 'no-ends', before: 0 };
    const page = await told({ start });
    await page.click('Plasser uke for uke');
    expect(page.texts('.ff-forecast-table th[scope=col]')).toEqual(['Uke', 'Ledig', 'Planlagte slutt']);
    expect(page.text('ff-places-to-come')).toContain('Færre enn 10 har sluttet de siste 24 månedene');
  });

  it('mark what is guessed', async () => {
    const start = { kind: 'span', from: '2026-12-07', to: '2027-01-04', before: 0, ends: 1, endsBy: '2027-01-04', ground: 'guess' };
    const page = await told({ start, endedLately: 30, endedEarly: 12, weeks: [week('2026-11-23', 0, 0.44)] });
    expect(page.text('ff-probable-start')).toContain('Den første uken er et anslag');
    await page.click('Plasser uke for uke');
    expect(page.text('.ff-forecast-table tbody')).toMatch(/ 0 1 \+ 0,4$/);
    expect(page.text('ff-places-to-come')).toContain('12 av 30 sluttet før tiden');
  });

  it('tell no number of few people', async () => {
    const start = { kind: 'not-known', reason: 'no-ends', before: 0 };
    const page = await told({ start, endedLately: 12, weeks: [week('2026-11-23', 0, 0.44)] });
    await page.click('Plasser uke for uke');
    expect(page.text('ff-places-to-come')).toContain('bygger på 12 som har sluttet');
  });
});
