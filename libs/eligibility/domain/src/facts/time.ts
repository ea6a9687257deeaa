import { byMeasure, day, facts, listOf } from './fact-definition';
import { participation, undatedTime } from './records';

/** Facts about the time asked for and the time used before. */
export const timeFacts = facts({
  endsOn: {
    title: { nb: 'Planlagt siste dag', nn: 'Planlagd siste dag', en: 'Planned last day' },
    shape: day,
    change: 'given',
    about: 'history',
  },
  participations: {
    title: {
      nb: 'Tidligere deltakelser med datoer',
      nn: 'Tidlegare deltakingar med datoar',
      en: 'Earlier participations with dates',
    },
    form: { nb: 'Tom liste betyr ingen', nn: 'Tom liste tyder ingen', en: 'An empty list means none' },
    shape: listOf(participation),
    change: 'given',
    about: 'history',
  },
  timeUsed: {
    title: {
      nb: 'Tidligere brukt tid per tiltak, uten datoer',
      nn: 'Tidlegare brukt tid per tiltak, utan datoar',
      en: 'Time used per measure, without dates',
    },
    form: {
      nb: 'Tiltak som ikke nevnes, regnes som ubrukt',
      nn: 'Tiltak som ikkje er nemnde, reknar vi som ubrukte',
      en: 'A measure not named counts as unused',
    },
    shape: byMeasure(undatedTime),
    unit: 'måneder, uker og dager',
    change: 'given',
    about: 'history',
  },
  daysPerWeek: {
    title: { nb: 'Dager i uken i tiltaket', nn: 'Dagar i veka i tiltaket', en: 'Days a week in the measure' },
    shape: { type: 'number', above: 0, upTo: 7 },
    unit: 'dager per uke',
    change: 'arranged',
    about: 'place',
  },
  participationPercent: {
    title: { nb: 'Deltakelse i prosent av full tid', nn: 'Deltaking i prosent av full tid', en: 'Participation in percent of full time' },
    shape: { type: 'number', above: 1, orEqual: true, upTo: 100 },
    unit: 'prosent',
    change: 'arranged',
    about: 'place',
  },
});
