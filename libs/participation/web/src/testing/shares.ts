import type { Share, SharedField } from '../share/contract';

const text = (words: string) => ({ nb: words, nn: words, en: words });

/** A field of a package that the participant has not been asked about. */
export function aSharedField(overrides: Partial<SharedField> = {}): SharedField {
  return {
    ...{ field: 'education', kind: 'optional', isHealth: false, source: 'educations', purpose: text('Da slipper du å fortelle det.') },
    ...{ state: 'not-asked', isShared: false },
    ...overrides,
  };
}

/** What Rypelett gets to know of somebody, or whatever the overrides say. */
export function aShare(overrides: Partial<Share> = {}): Share {
  return {
    ...{ participantId: 'p1', participationId: 'd1', measure: 'OPPFOLGING', organisationName: 'Rypelett', source: 'product', isOpen: true },
    ...{ latestUntil: '2027-11-21', proposedUntil: '2027-07-31', measureConsents: [] },
    fields: [
      aSharedField({
        ...{ field: 'contact', kind: 'necessary', isShared: true, basis: text('Forskrift om arbeidsmarkedstiltak kapittel 4') },
        ...{ purpose: text('De må kunne ringe deg.'), value: { telephone: '+4790000001' } },
      }),
      aSharedField(),
    ],
    log: [
      {
        ...{ field: 'contact', ground: 'necessary', basis: text('Forskrift om arbeidsmarkedstiltak kapittel 4') },
        ...{ openedAt: '2026-11-16T09:00:00.000Z', openedByName: 'Marit Torp' },
      },
    ],
    ...overrides,
  };
}

/** A yes from the participant. */
export const aYes: NonNullable<SharedField['answer']> = {
  ...{ version: 1, answer: 'yes', givenOn: '2026-11-16', givenBy: 'participant', channel: 'in-person', language: 'nb' },
  ...{ until: '2027-05-01', recordedByName: 'Marit Torp' },
};
