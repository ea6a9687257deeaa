/** A step that cannot keep everything that stood before, and why that is right. */
export interface OneWay {
  readonly migration: string;
  readonly way: 'back' | 'forth';
  /** The losses that are meant, each in the words of `lost`. */
  readonly tables: RegExp;
  readonly why: string;
}

/** Undoing these takes away what only the newer schema can hold: the older one would refuse the rows. */
export const oneWay: readonly OneWay[] = [
  {
    migration: 'DeadlineQueue1767225600073',
    way: 'forth',
    tables: /^caseload_deadline: /,
    why: 'a list that is made from its sources; the migrate command makes it again',
  },
  {
    migration: 'SaidBy1767225600052',
    way: 'back',
    tables: /^assistance_comment/,
    why: 'notes of a control were not a kind of comment before',
  },
  {
    migration: 'AssistanceLetter1767225600038',
    way: 'back',
    tables: /^document/,
    why: 'letters of decisions about assistance were not kept as documents before; the letter can be made again from its decision',
  },
  {
    migration: 'ToldValues1767225600013',
    way: 'back',
    tables: /^recorded_fact/,
    why: 'what was told was yes or no only; amounts and days have no place',
  },
];
