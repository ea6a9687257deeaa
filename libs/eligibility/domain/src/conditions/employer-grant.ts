import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';
import type { Requirement } from '../engine/requirement';
import { amendedIn2026, doesNotDisplace, noGrantForFamily, providerApproved, providerMayGetGrant } from './provider';
import { notBackdated } from './technical';
import { agreementAccess, grantPeriodPractice } from './technical-information';

/** The first half of GEN-21: several kinds of aid together must stay below the highest share. Nobody's register adds them up. */
export const aidWithinHighestShare = condition({
  id: 'GEN-21',
  part: 'cumulation',
  kind: 'discretionary',
  neededBy: 'start',
  title: {
    nb: 'Tilskuddet og annen støtte overstiger ikke det gruppeunntaket tillater',
    nn: 'Tilskotet og anna støtte går ikkje over det gruppeunntaket tillèt',
    en: 'The grant and other aid together do not exceed what the block exemption allows',
  },
  basis: {
    law: 'FOR-2015-12-11-1598',
    section: '§ 1-13 første ledd',
    quote:
      'dersom en slik kumulering ville føre til at støtten overstiger den gjeldende høyeste støtteandelen eller det gjeldende høyeste støttebeløpet for denne type støtte i henhold til det alminnelige gruppeunntaket.',
    source: 'TF',
    confidence: 'high',
  },
  inForce: { from: localDate('2026-03-29') },
  note: amendedIn2026,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Holder tilskuddet seg innenfor høyeste støtteandel sammen med annen støtte til de samme kostnadene?',
      nn: 'Held tilskotet seg innanfor høgaste støttedel saman med anna støtte til dei same kostnadene?',
      en: 'Does the grant stay within the highest aid share together with other aid for the same costs?',
    },
    help: {
      nb: 'Spør virksomheten om annen offentlig støtte til de samme kostnadene, også bagatellmessig støtte.',
      nn: 'Spør verksemda om anna offentleg støtte til dei same kostnadene, òg bagatellmessig støtte.',
      en: 'Ask the enterprise about other public aid for the same costs, de minimis aid included.',
    },
  },
});

/** What applies to every grant paid straight to an employer: chapter 1, and the practice of Nav's system for agreements. */
export const employerGrant: readonly Requirement[] = [
  providerApproved,
  doesNotDisplace,
  noGrantForFamily,
  providerMayGetGrant,
  aidWithinHighestShare,
  notBackdated,
  grantPeriodPractice,
  agreementAccess,
];
