import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { AttainmentFault, ContentFault, GivenUpFault } from '@fotfeste/participation/domain';

/** Text at the field for what is wrong with the content of a measure, or with what is said at the end of its purpose and report. */
export const choiceFaultTexts: Readonly<Record<ContentFault | AttainmentFault | GivenUpFault, LocalizedText>> = {
  'given-up-words-missing': {
    nb: 'Skriv kort hva som er kjent, eller hva årsaken er',
    nn: 'Skriv kort kva som er kjent, eller kva årsaka er',
    en: 'Write briefly what is known, or what the reason is',
  },
  'content-not-in-measure': {
    nb: 'Tiltaket har ikke dette innholdet. Velg blant det som står i listen.',
    nn: 'Tiltaket har ikkje dette innhaldet. Vel mellom det som står i lista.',
    en: 'The measure does not hold this. Choose among what the list has.',
  },
  'content-twice': { nb: 'Det samme er valgt to ganger', nn: 'Det same er valt to gonger', en: 'The same is chosen twice' },
  'content-words-missing': {
    nb: 'Skriv hva annet tiltaket skal inneholde',
    nn: 'Skriv kva anna tiltaket skal innehalde',
    en: 'Write what else the measure is to hold',
  },
  'content-words-misplaced': {
    nb: 'Egne ord hører bare til «Annet»',
    nn: 'Eigne ord høyrer berre til «Anna»',
    en: 'Own words belong to “Other” alone',
  },
  'attainment-without-purpose': {
    nb: 'Formålet med deltakelsen er ikke oppgitt',
    nn: 'Føremålet med deltakinga er ikkje oppgjeve',
    en: 'The purpose of the participation is not given',
  },
  'attainment-missing': {
    nb: 'Si om formålet ble nådd, eller at ingen vet det',
    nn: 'Sei om føremålet vart nådd, eller at ingen veit det',
    en: 'Say whether the purpose was reached, or that nobody knows',
  },
  'attainment-ahead': {
    nb: 'Si om formålet ble nådd når deltakelsen er over',
    nn: 'Sei om føremålet vart nådd når deltakinga er over',
    en: 'Say whether the purpose was reached when the participation is over',
  },
  'attainment-words-missing': {
    nb: 'Skriv kort hva som ble nådd, og hva som gjenstår',
    nn: 'Skriv kort kva som vart nådd, og kva som står att',
    en: 'Write briefly what was reached and what remains',
  },
};
