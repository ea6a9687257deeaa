import type { LocalizedText } from '@fotfeste/shared/kernel';

/** A law or regulation the rules rest on. */
export interface Law {
  readonly name: LocalizedText;
  readonly shortName: string;
  /** Where the official text is. */
  readonly address?: string;
}

/** Laws and regulations by the id they are published under; `PRAKSIS` is Nav's practice, which is not law. */
export const laws = {
  'FOR-2015-12-11-1598': {
    name: { nb: 'Forskrift om arbeidsmarkedstiltak', nn: 'Forskrift om arbeidsmarknadstiltak', en: 'Regulation on labour-market measures' },
    shortName: 'tiltaksforskriften',
    address: 'https://lovdata.no/dokument/SF/forskrift/2015-12-11-1598',
  },
  'FOR-2023-06-20-1073': {
    name: {
      nb: 'Forskrift om oppfølgingstiltak i Arbeids- og velferdsetatens egenregi',
      nn: 'Forskrift om oppfølgingstiltak i Arbeids- og velferdsetatens eigenregi',
      en: 'Regulation on follow-up measures run by Nav itself',
    },
    shortName: 'egenregiforskriften',
    address: 'https://lovdata.no/dokument/SF/forskrift/2023-06-20-1073',
  },
  'LOV-2006-06-16-20': {
    name: { nb: 'Lov om arbeids- og velferdsforvaltningen', nn: 'Lov om arbeids- og velferdsforvaltninga', en: 'The Nav Act' },
    shortName: 'Nav-loven',
    address: 'https://lovdata.no/dokument/NL/lov/2006-06-16-20',
  },
  'LOV-2004-12-10-76': {
    name: { nb: 'Lov om arbeidsmarkedstjenester', nn: 'Lov om arbeidsmarknadstenester', en: 'The Labour Market Services Act' },
    shortName: 'arbeidsmarkedsloven',
    address: 'https://lovdata.no/dokument/NL/lov/2004-12-10-76',
  },
  'LOV-2009-12-18-131': {
    name: { nb: 'Lov om sosiale tjenester i Nav', nn: 'Lov om sosiale tenester i Nav', en: 'The Social Services Act' },
    shortName: 'sosialtjenesteloven',
    address: 'https://lovdata.no/dokument/NL/lov/2009-12-18-131',
  },
  'LOV-2020-11-06-127': {
    name: { nb: 'Integreringsloven', nn: 'Integreringslova', en: 'The Integration Act' },
    shortName: 'integreringsloven',
    address: 'https://lovdata.no/dokument/NL/lov/2020-11-06-127',
  },
  'FOR-2026-02-04-163': {
    name: {
      nb: 'Forskrift om forsøk med fireårig lønnstilskudd for unge',
      nn: 'Forskrift om forsøk med fireårig lønstilskot for unge',
      en: 'Regulation on the trial of a four-year wage subsidy for young people',
    },
    shortName: 'forskrift om fireårig lønnstilskudd',
    address: 'https://lovdata.no/dokument/SF/forskrift/2026-02-04-163',
  },
  'FOR-2025-06-20-1182': {
    name: {
      nb: 'Forskrift om forsøk med ungdomsprogram og ungdomsprogramytelse',
      nn: 'Forskrift om forsøk med ungdomsprogram og ungdomsprogramyting',
      en: 'Regulation on the trial of a youth programme',
    },
    shortName: 'ungdomsprogramforskriften',
    address: 'https://lovdata.no/dokument/SF/forskrift/2025-06-20-1182',
  },
  'FOR-2019-08-29-1105': {
    name: {
      nb: 'Forskrift om tilskudd til ekspertbistand',
      nn: 'Forskrift om tilskot til ekspertbistand',
      en: 'Regulation on expert help',
    },
    shortName: 'forskrift om ekspertbistand',
    address: 'https://lovdata.no/dokument/SF/forskrift/2019-08-29-1105',
  },
  'FOR-2013-11-04-1286': {
    name: { nb: 'Forskrift om tiltakspenger mv.', nn: 'Forskrift om tiltakspengar mv.', en: 'Regulation on measure benefit' },
    shortName: 'tiltakspengeforskriften',
    address: 'https://lovdata.no/dokument/SF/forskrift/2013-11-04-1286',
  },
  'FOR-1998-09-16-890': {
    name: {
      nb: 'Forskrift om dagpenger under arbeidsløshet',
      nn: 'Forskrift om dagpengar under arbeidsløyse',
      en: 'Regulation on unemployment benefit',
    },
    shortName: 'dagpengeforskriften',
    address: 'https://lovdata.no/dokument/SF/forskrift/1998-09-16-890',
  },
  'LOV-1997-02-28-19': {
    name: { nb: 'Lov om folketrygd', nn: 'Lov om folketrygd', en: 'The National Insurance Act' },
    shortName: 'folketrygdloven',
    address: 'https://lovdata.no/dokument/NL/lov/1997-02-28-19',
  },
  'FOR-2017-12-13-2100': {
    name: {
      nb: 'Forskrift om arbeidsavklaringspenger',
      nn: 'Forskrift om arbeidsavklaringspengar',
      en: 'Regulation on work assessment allowance',
    },
    shortName: 'AAP-forskriften',
    address: 'https://lovdata.no/dokument/SF/forskrift/2017-12-13-2100',
  },
  'FOR-2011-12-21-1471': {
    name: {
      nb: 'Forskrift om kvalifiseringsprogram og kvalifiseringsstønad',
      nn: 'Forskrift om kvalifiseringsprogram og kvalifiseringsstønad',
      en: 'Regulation on the qualification programme and allowance',
    },
    shortName: 'KVP-forskriften',
    address: 'https://lovdata.no/dokument/SF/forskrift/2011-12-21-1471',
  },
  'FOR-2026-09-27-1944': {
    name: {
      nb: 'Forskrift om forsøk med aktivitetspenger for unge (ikke lest)',
      nn: 'Forskrift om forsøk med aktivitetspengar for unge (ikkje lesen)',
      en: 'Regulation on the trial of activity benefit for young people (not read)',
    },
    shortName: 'FOR-2026-09-27-1944',
  },
  R76: {
    name: { nb: 'Rundskriv R76-12-01', nn: 'Rundskriv R76-12-01', en: 'Circular R76-12-01' },
    shortName: 'rundskriv R76-12-01',
    address: 'https://lovdata.no/nav/rundskriv/r76-12-01',
  },
  PRAKSIS: {
    name: { nb: 'Praksis i Navs egne fagsystemer', nn: 'Praksis i fagsystema til Nav', en: 'Practice in Nav’s own systems' },
    shortName: 'Navs praksis',
  },
} as const satisfies Readonly<Record<string, Law>>;

/** Id of a law or regulation. */
export type LawCode = keyof typeof laws;
