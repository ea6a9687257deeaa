import type { LocalizedText } from '@fotfeste/shared/kernel';

/** To what a line is rounded, and the sentence that says so. */
export interface Rounding {
  /** 1 = whole øre, 100 = whole kroner. */
  readonly ore: number;
  readonly text: LocalizedText;
}

/** No source says how lines are rounded; Nav's refund code rounds only its last sum, to whole kroner (TRA). */
export const ownRoundingToOre: Rounding = {
  ore: 1,
  text: {
    nb: 'Hver linje er rundet av til nærmeste øre, og en halv øre rundes opp. Senere linjer bygger på beløpet som vises. Loven sier ikke noe om avrunding; dette er valgt her.',
    nn: 'Kvar linje er runda av til næraste øre, og ei halv øre blir runda opp. Seinare linjer byggjer på beløpet som er vist. Lova seier ikkje noko om avrunding; dette er valt her.',
    en: 'Each line is rounded to the nearest øre, half an øre upwards. Later lines build on the amount shown. The law says nothing about rounding; this is our own choice.',
  },
};
