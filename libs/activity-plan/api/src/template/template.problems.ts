import type { LocalizedText } from '@fotfeste/shared/kernel';
import { mostSteps, mostTemplateMonths, mostTemplateWeeks, type TemplateFault } from '@fotfeste/activity-plan/domain';
import { stepFaultTexts } from '../path/path.problems';

/** Texts at the field of a template's step, or at the whole template. */
export const templateFaultTexts: Readonly<Record<TemplateFault, LocalizedText>> = {
  'no-steps': { nb: 'Legg til minst ett steg', nn: 'Legg til minst eitt steg', en: 'Add at least one step' },
  'too-many-steps': {
    nb: `En mal kan ha høyst ${String(mostSteps)} steg`,
    nn: `Ein mal kan ha høgst ${String(mostSteps)} steg`,
    en: `A template can have at most ${String(mostSteps)} steps`,
  },
  'no-measure': {
    nb: 'Velg et tiltak eller program som noen kan delta i',
    nn: 'Vel eit tiltak eller program som nokon kan delta i',
    en: 'Choose a measure or programme that somebody can take part in',
  },
  'no-outside-name': stepFaultTexts['no-outside-name'],
  'outside-hours-out-of-range': stepFaultTexts['outside-hours-out-of-range'],
  'months-out-of-range': {
    nb: `Skriv et helt antall måneder, fra 1 til ${String(mostTemplateMonths)}`,
    nn: `Skriv eit heilt tal på månader, frå 1 til ${String(mostTemplateMonths)}`,
    en: `Write a whole number of months, from 1 to ${String(mostTemplateMonths)}`,
  },
  'weeks-out-of-range': {
    nb: `Skriv et helt antall uker, fra 0 til ${String(mostTemplateWeeks)}`,
    nn: `Skriv eit heilt tal på veker, frå 0 til ${String(mostTemplateWeeks)}`,
    en: `Write a whole number of weeks, from 0 to ${String(mostTemplateWeeks)}`,
  },
  'beside-nothing': {
    nb: 'Det første steget har ikke noe å gå ved siden av',
    nn: 'Det første steget har ikkje noko å gå ved sida av',
    en: 'The first step has nothing to run beside',
  },
};
