import type { LocalizedText } from '@fotfeste/shared/kernel';

/** What the job-seeker register's profiling says of somebody's need (nav-systems.md 1.12). It decides nothing. */
export const profilingResults = ['ANTATT_GODE_MULIGHETER', 'ANTATT_BEHOV_FOR_VEILEDNING', 'OPPGITT_HINDRINGER'] as const;
export type ProfilingResult = (typeof profilingResults)[number];

/** What the person says of the same. The product's own list. */
export const ownOpinions = ['manages-alone', 'needs-guidance', 'unsure'] as const;
export type OwnOpinion = (typeof ownOpinions)[number];

/** Names of the results of profiling. */
export const profilingNames: Readonly<Record<ProfilingResult, LocalizedText>> = {
  ANTATT_GODE_MULIGHETER: { nb: 'Antatt gode muligheter', nn: 'Rekna å ha gode moglegheiter', en: 'Assumed good opportunities' },
  ANTATT_BEHOV_FOR_VEILEDNING: {
    nb: 'Antatt behov for veiledning',
    nn: 'Rekna å ha behov for rettleiing',
    en: 'Assumed need of guidance',
  },
  OPPGITT_HINDRINGER: { nb: 'Oppgitt hindringer', nn: 'Har oppgitt hindringar', en: 'Has told of barriers' },
};

/** Names of the person's own opinions. */
export const ownOpinionNames: Readonly<Record<OwnOpinion, LocalizedText>> = {
  'manages-alone': { nb: 'Klarer seg uten veiledning', nn: 'Klarer seg utan rettleiing', en: 'Manages without guidance' },
  'needs-guidance': { nb: 'Trenger veiledning', nn: 'Treng rettleiing', en: 'Needs guidance' },
  unsure: { nb: 'Er usikker', nn: 'Er usikker', en: 'Is not sure' },
};

/** Whether the two say different things. Nothing follows when one of them is unknown, or the person is not sure. */
export function opinionsDiffer(profiling: ProfilingResult | undefined, own: OwnOpinion | undefined): boolean {
  if (!profiling || !own || own === 'unsure') return false;
  return (profiling === 'ANTATT_GODE_MULIGHETER') !== (own === 'manages-alone');
}
