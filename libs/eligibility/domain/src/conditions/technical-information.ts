import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2016-01-01'), startNotFound: true } as const;
const practice = { law: 'PRAKSIS', section: '', confidence: 'medium' } as const;

/** How the longest duration is counted; Nav's own systems disagree, the regulation is silent. */
export const durationReckoning = condition({
  id: 'TEC-07',
  kind: 'information',
  audience: 'lawyer',
  title: { nb: 'Slik regnes lengste varighet', nn: 'Slik blir lengste varigheit rekna', en: 'How the longest duration is counted' },
  text: {
    nb: 'Navs fagsystemer regner ulikt. Her er siste dag starten pluss månedene, minus én dag; uker er sju dager (E-08).',
    nn: 'Fagsystema til Nav reknar ulikt. Her er siste dag starten pluss månadene, minus éin dag; veker er sju dagar (E-08).',
    en: 'Nav’s systems count differently. Here the last day is the start plus the months, less one day; a week is seven days (E-08).',
  },
  basis: { ...practice, source: 'TGA, AMT' },
  inForce,
});

/** What Nav's system asks of grants paid for periods under an employer agreement. */
export const grantPeriodPractice = condition({
  id: 'TEC-04',
  kind: 'information',
  audience: 'adviser',
  title: { nb: 'Tilskuddsperioder i Navs fagsystem', nn: 'Tilskotsperiodar i fagsystemet til Nav', en: 'Grant periods in Nav’s system' },
  text: {
    nb: 'En tilskuddsperiode kan godkjennes tidligst {lead} uker før den starter, og ikke av den som er veileder på avtalen. Arbeidsgiveren må kreve refusjon innen {refund} måneder etter perioden.',
    nn: 'Ein tilskotsperiode kan godkjennast tidlegast {lead} veker før han startar, og ikkje av den som er rettleiar på avtalen. Arbeidsgivaren må krevje refusjon innan {refund} månader etter perioden.',
    en: 'A grant period can be approved {lead} weeks before it starts at the earliest, and not by the adviser of the agreement. The employer must claim refund within {refund} months after the period.',
  },
  numbers: { lead: 'TEC.APPROVE_LEAD', refund: 'TEC.REFUND_DEADLINE' },
  basis: { ...practice, source: 'TGA' },
  inForce,
});

/** How long the parties see an employer agreement in Nav's system. */
export const agreementAccess = condition({
  id: 'TEC-04',
  part: 'access',
  kind: 'information',
  audience: 'adviser',
  title: { nb: 'Innsyn i avtalen etter slutt', nn: 'Innsyn i avtalen etter slutt', en: 'Access to the agreement after its end' },
  text: {
    nb: 'I Navs fagsystem lukkes avtalen {weeks} uker etter at den er avsluttet.',
    nn: 'I fagsystemet til Nav blir avtalen lukka {weeks} veker etter at han er avslutta.',
    en: 'In Nav’s system the agreement is closed {weeks} weeks after it has ended.',
  },
  numbers: { weeks: 'TEC.AGREEMENT_ACCESS' },
  basis: { ...practice, source: 'TGA' },
  inForce,
});

/** How long a provider may change an ended participation in Nav's system. */
export const editWindow = condition({
  id: 'TEC-06',
  part: 'edit-window',
  kind: 'information',
  audience: 'provider',
  title: { nb: 'Endringer etter slutt', nn: 'Endringar etter slutt', en: 'Changes after the end' },
  text: {
    nb: 'I Navs fagsystem kan en deltakelse ikke endres mer enn {months} måneder etter at den er avsluttet.',
    nn: 'I fagsystemet til Nav kan ei deltaking ikkje endrast meir enn {months} månader etter at ho er avslutta.',
    en: 'In Nav’s system a participation cannot be changed more than {months} months after it has ended.',
  },
  numbers: { months: 'TEC.EDIT_WINDOW' },
  basis: { ...practice, source: 'AMT' },
  inForce,
});
