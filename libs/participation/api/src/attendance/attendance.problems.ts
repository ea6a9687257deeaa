import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { AttendanceFault } from '@fotfeste/participation/domain';

/** The week can no longer be written in. Says whom to ask. */
export const weekClosed: ProblemKind = {
  code: 'participation/week-closed',
  status: 409,
  title: { nb: 'Uken er lukket', nn: 'Veka er lukka', en: 'The week is closed' },
  detail: {
    nb: 'Det var mulig å føre timer for uken til og med {closedOn}. Spør {who} om å åpne den igjen hvis noe mangler eller er feil.',
    nn: 'Det gjekk an å føre timar for veka til og med {closedOn}. Spør {who} om å opne ho att dersom noko manglar eller er feil.',
    en: 'Hours could be written for the week until {closedOn}. Ask {who} to open it again if something is missing or wrong.',
  },
};

/** The week is further ahead than hours are planned. */
export const weekTooFarAhead: ProblemKind = {
  code: 'participation/week-too-far-ahead',
  status: 409,
  title: { nb: 'Uken ligger for langt fram', nn: 'Veka ligg for langt fram', en: 'The week is too far ahead' },
  detail: {
    nb: 'Timer kan planlegges til og med uken som begynner {last}. Grensen er vårt eget valg.',
    nn: 'Timar kan planleggjast til og med veka som byrjar {last}. Grensa er vårt eige val.',
    en: 'Hours can be planned until the week beginning {last}. The limit is our own choice.',
  },
};

/** No day of the span is inside the participation. */
export const outsideParticipation: ProblemKind = {
  code: 'participation/attendance-outside',
  status: 422,
  title: {
    nb: 'Deltakeren tok ikke del i tiltaket disse dagene',
    nn: 'Deltakaren tok ikkje del i tiltaket desse dagane',
    en: 'The participant did not take part in the measure these days',
  },
  detail: {
    nb: 'Timer kan bare føres mellom første og siste dag i deltakelsen.',
    nn: 'Timar kan berre førast mellom første og siste dag i deltakinga.',
    en: 'Hours can only be written between the first and the last day of the participation.',
  },
};

/** The week is written as a whole or day by day, never both. */
export const writtenOtherwise: ProblemKind = {
  code: 'participation/attendance-written-otherwise',
  status: 409,
  title: {
    nb: 'Uken er ført på en annen måte for denne deltakeren',
    nn: 'Veka er ført på ein annan måte for denne deltakaren',
    en: 'The week is written in another way for this participant',
  },
  detail: {
    nb: 'Den er enten ført samlet eller dag for dag. Tøm timene som står der, før du fører på den andre måten.',
    nn: 'Ho er anten ført samla eller dag for dag. Tøm timane som står der, før du fører på den andre måten.',
    en: 'It is written either as a whole or day by day. Empty the hours that are there before you write in the other way.',
  },
};

/** Only a closed week can be opened again. */
export const weekNotClosed: ProblemKind = {
  code: 'participation/week-not-closed',
  status: 409,
  title: { nb: 'Uken er ikke lukket', nn: 'Veka er ikkje lukka', en: 'The week is not closed' },
  detail: {
    nb: 'Arrangøren kan føre timer for den nå.',
    nn: 'Arrangøren kan føre timar for ho no.',
    en: 'The provider can write hours for it now.',
  },
};

/** The provider no longer sees the participant, so there is nobody to open the week for, or to remind. */
export const providerAccessOver: ProblemKind = {
  code: 'participation/provider-access-over',
  status: 409,
  title: {
    nb: 'Arrangøren ser ikke deltakeren lenger',
    nn: 'Arrangøren ser ikkje deltakaren lenger',
    en: 'The provider no longer sees the participant',
  },
  detail: {
    nb: 'Innsynet er avsluttet, så arrangøren kan verken føre timer eller sende rapporter.',
    nn: 'Innsynet er avslutta, så arrangøren kan verken føre timar eller sende rapportar.',
    en: 'The access is over, so the provider can neither write hours nor send reports.',
  },
};

/** What stands at the cell. */
export const attendanceTexts: Readonly<Record<AttendanceFault, LocalizedText>> = {
  'negative-hours': { nb: 'Timer kan ikke være under null', nn: 'Timar kan ikkje vere under null', en: 'Hours cannot be below zero' },
  'more-than-a-day': {
    nb: 'Mer enn 12 timer per dag i deltakelsen er ikke mulig',
    nn: 'Meir enn 12 timar per dag i deltakinga går ikkje an',
    en: 'More than 12 hours for each day of the participation is not possible',
  },
  'more-than-a-week': {
    nb: 'Mer enn 60 timer på en uke er ikke mulig',
    nn: 'Meir enn 60 timar på ei veke går ikkje an',
    en: 'More than 60 hours in a week is not possible',
  },
  'more-than-planned': {
    nb: 'Oppmøte og fravær blir til sammen mer enn planlagt',
    nn: 'Oppmøte og fråvær blir til saman meir enn planlagt',
    en: 'Attendance and absence add up to more than planned',
  },
  'hours-ahead': {
    nb: 'Dagene er ikke kommet ennå. Nå kan bare planlagte timer føres.',
    nn: 'Dagane er ikkje komne enno. No kan berre planlagde timar førast.',
    en: 'The days have not come yet. Only planned hours can be written now.',
  },
  'more-than-has-come': {
    nb: 'Oppmøte og fravær blir til sammen mer enn dagene som har vært, har plass til',
    nn: 'Oppmøte og fråvær blir til saman meir enn dagane som har vore, har plass til',
    en: 'Attendance and absence add up to more than the days that have been have room for',
  },
};
