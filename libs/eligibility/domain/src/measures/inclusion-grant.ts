import { localDate } from '@fotfeste/shared/kernel';
import { agreementWithEmployer, contactPoints } from '../conditions/agreement';
import { employerGrant } from '../conditions/employer-grant';
import { generalProvisions } from '../conditions/general-provisions';
import { notCoveredByOtherGrants } from '../conditions/other-grants';
import { allButGoodOpportunities, assistanceGroupUsual, underUpperAge } from '../conditions/technical';
import { alsoKnownAs } from '../engine/condition';
import { measure } from '../engine/measure';
import { allOf, anyOf } from '../engine/requirement';
import { inclusionGrantAmount } from './inclusion-grant-amount';
import { inclusionGrantInformation } from './inclusion-grant-information';
import { inclusionGrantPractice } from './inclusion-grant-practice';
import {
  adaptationNeeded,
  extraCosts,
  hiredByEnterprise,
  inListedMeasure,
  inListedMeasureBefore2026,
  inRegulatedTrial,
} from './inclusion-grant-conditions';

const inForce = { from: localDate('2016-01-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** Inkluderingstilskudd, tiltaksforskriften chapter 11. */
export const inclusionGrant = measure({
  code: 'INKLUDERINGSTILSKUDD',
  inForce,
  requirements: [
    ...generalProvisions(),
    anyOf(
      [
        inListedMeasure,
        inListedMeasureBefore2026,
        allOf([hiredByEnterprise, adaptationNeeded], {
          nb: 'Ansettes, med et særskilt tilretteleggingsbehov',
          nn: 'Blir tilsett, med eit særskilt tilretteleggingsbehov',
          en: 'Is hired, with a special need for adaptation',
        }),
        inRegulatedTrial,
      ],
      {
        nb: 'Hører til en av gruppene i § 11-2',
        nn: 'Høyrer til ei av gruppene i § 11-2',
        en: 'Belongs to one of the groups in § 11-2',
      },
    ),
    extraCosts,
    notCoveredByOtherGrants({
      id: 'INK-05',
      basis: {
        ...regulation,
        section: '§ 11-3 tredje ledd og § 11-5',
        quote: 'Det gis ikke tilskudd etter dette kapittelet hvis utgiftene dekkes gjennom andre tilskuddsordninger.',
      },
      inForce,
    }),
    agreementWithEmployer({
      id: 'INK-07',
      basis: {
        ...regulation,
        section: '§ 11-6 første ledd',
        quote:
          'Det skal inngås en avtale mellom tiltaksdeltakeren, tiltaksarrangøren og Arbeids- og velferdsetaten som avklarer hvilke kostnader tilskuddet skal dekke og eventuelt hvilken annen bistand som skal benyttes.',
      },
      inForce: { from: localDate('2022-09-01') },
    }),
    contactPoints({
      id: 'INK-07',
      basis: {
        ...regulation,
        section: '§ 11-6 tredje ledd',
        quote: 'Det skal opprettes et kontaktpunkt i Arbeids- og velferdsetaten og på arbeidsplassen hvor avtalepartene kan henvende seg.',
      },
      inForce: { from: localDate('2022-09-01') },
    }),
    ...employerGrant,
    alsoKnownAs(assistanceGroupUsual(allButGoodOpportunities, 'TGA', 'medium'), 'INK-09'),
    alsoKnownAs(underUpperAge, 'INK-09'),
    ...inclusionGrantPractice,
    ...inclusionGrantInformation,
  ],
  amount: inclusionGrantAmount,
});
