import type { LocalizedText } from '@fotfeste/shared/kernel';

/** What is wrong with a field of a change of office. */
export const officeFaults = {
  same: {
    nb: 'Dette kontoret følger opp personen allerede. Velg et annet.',
    nn: 'Dette kontoret følgjer opp personen frå før. Vel eit anna.',
    en: 'This office follows up the person already. Choose another.',
  },
  unknown: { nb: 'Velg et kontor fra listen', nn: 'Vel eit kontor frå lista', en: 'Choose an office from the list' },
  adviser: {
    nb: 'Velg en veileder ved det nye kontoret, eller la feltet stå tomt',
    nn: 'Vel ein rettleiar ved det nye kontoret, eller lat feltet stå tomt',
    en: 'Choose an adviser at the new office, or leave the field empty',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
