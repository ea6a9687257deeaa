import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** What follows from the inclusion grant. */
export const inclusionGrantInformation = [
  condition({
    id: 'INK-06',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Tilskuddets størrelse', nn: 'Storleiken på tilskotet', en: 'Size of the grant' },
    text: {
      nb: 'Tilskuddet dekker faktiske, dokumenterte utgifter for den enkelte, opp til en maksimalsats som gjelder for året.',
      nn: 'Tilskotet dekkjer faktiske, dokumenterte utgifter for den einskilde, opp til ein maksimalsats som gjeld for året.',
      en: 'The grant covers actual documented costs for the person, up to a maximum set for the year.',
    },
    basis: {
      ...regulation,
      section: '§ 11-4',
      quote:
        'Tilskuddet for den enkelte personen skal dekke virksomhetens faktiske dokumenterte utgifter opp til en maksimalsats fastsatt av departementet.',
    },
    inForce: { from: localDate('2016-01-01') },
  }),
] as const;
