import type { Measure, MeasureDetail, Offering, OfferingDetail, OfferingPage } from '../contract';

const same = (text: string): Measure['name'] => ({ nb: text, nn: text, en: text });

/** A measure of the catalogue: work training at an employer, unless said otherwise. */
export function aMeasure(changes: Partial<Measure> = {}): Measure {
  return {
    code: 'ARBEIDSTRENING',
    name: same('Arbeidstrening'),
    shortName: same('Arbeidstrening'),
    group: 'work-training',
    groupName: same('Arbeidstrening'),
    nature: 'measure',
    delivery: 'employer-agreement',
    tiltakspenger: 'yes',
    law: {
      name: same('Forskrift om arbeidsmarkedstiltak'),
      shortName: 'tiltaksforskriften',
      chapter: 'kapittel 3',
      address: 'https://lovdata.no/dokument/SF/forskrift/2015-12-11-1598',
      circular: { name: same('Rundskriv R76-12-01'), address: 'https://lovdata.no/nav/rundskriv/r76-12-01' },
    },
    rules: 'in-product',
    forWhom: same('Arbeidssøkere som trenger å prøve seg.'),
    content: same('Trening i ordinært arbeidsliv.'),
    duration: same('Inntil 12 måneder.'),
    intakes: ['LOPENDE'],
    offerings: 0,
    openOfferings: 0,
    ...changes,
  };
}

/** The same on its own page. */
export function aMeasureDetail(changes: Partial<MeasureDetail> = {}): MeasureDetail {
  return { ...aMeasure(changes), navCodes: ['ARBEIDSTRENING'], arenaCodes: ['ARBTREN'], ...changes };
}

/** Job club: a procured measure with offerings. */
export const jobClub = aMeasure({
  code: 'JOBBKLUBB',
  name: same('Jobbklubb'),
  shortName: same('Jobbklubb'),
  group: 'follow-up',
  groupName: same('Oppfølging'),
  delivery: 'procured',
  rules: 'not-yet',
  forWhom: same('Personer som har nytte av å søke arbeid sammen.'),
  intakes: ['LOPENDE', 'FELLES'],
  offerings: 5,
  openOfferings: 1,
});

/** An offering with running intake and room for some. */
export function anOffering(changes: Partial<Offering> = {}): Offering {
  return {
    id: '00000000-0000-7000-8000-000000000001',
    number: '2026/0108',
    name: 'Jobbklubb Moss',
    measure: 'JOBBKLUBB',
    provider: { orgNumber: '243737435', name: 'Bekkerask Karriere AS', type: 'TENDER_PROVIDER' },
    county: { number: '31', name: 'Østfold' },
    municipality: { number: '3103', name: 'Moss' },
    place: 'Storgata 1',
    offices: ['0104'],
    startsOn: '2026-01-01',
    intake: 'LOPENDE',
    enrolment: 'direct-decision',
    places: { total: 12, taken: 7, granted: 2, waiting: 1, occupied: 9, free: 3 },
    languages: ['no'],
    open: true,
    ...changes,
  };
}

/** The same on its own page. */
export function anOfferingDetail(changes: Partial<OfferingDetail> = {}): OfferingDetail {
  return {
    ...anOffering(changes),
    ...{ version: 1, coordinatorUnit: '0287', keptOpen: true, accessibility: ['step-free'] },
    officesInWords: [{ number: '0104', name: 'Nav Moss' }],
    description: { nb: 'Kurs fire dager i uken.', nn: 'Kurs fire dagar i veka.' },
    contact: { name: 'Trine Berg', email: 'kontakt@eksempel.no' },
    agreement: {
      ...{ id: '00000000-0000-7000-8000-0000000000a1', number: '2026/1000', kind: 'tender', from: '2025-01-01', places: 40 },
      countsByExtent: false,
    },
    ...changes,
  };
}

/** A page of a list with these offerings in it, and counts that fit them. */
export function aPage(items: readonly Offering[], changes: Partial<OfferingPage> = {}): OfferingPage {
  const count = items.length;
  return {
    items,
    total: count,
    page: 1,
    pageSize: 25,
    counts: {
      measures: [{ code: 'JOBBKLUBB', count }],
      counties: [{ code: '31', name: 'Østfold', count }],
      municipalities: [{ code: '3103', name: 'Moss', count }],
      offices: [{ code: '0104', name: 'Nav Moss', count }],
      starts: [{ code: 'any-time', count }],
      languages: [{ code: 'no', count }],
      enrolments: [{ code: 'direct-decision', count }],
      open: count,
      closed: 0,
      without: [],
    },
    ...changes,
  };
}
