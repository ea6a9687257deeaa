/** How people meet. */
export const meetingForms = ['in-person', 'video', 'telephone'] as const;
export type MeetingForm = (typeof meetingForms)[number];

/** A time of day, `09:30`. */
export const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Longest place and subject of a meeting, in characters. */
export const meetingWordsLength = 200;
