import type { CaseSort } from './case-sort';

/** How one says where to go in a sorted list: the beginning of a name, a day, completed years, or a code. */
export type SeekKind = 'text' | 'date' | 'age' | 'code';

/** What each sorting is sought by. */
export const seekKinds: Readonly<Record<CaseSort, SeekKind>> = {
  attention: 'code',
  due: 'code',
  name: 'text',
  age: 'age',
  office: 'code',
  adviser: 'text',
  'assigned-on': 'date',
  'follow-up-from': 'date',
  group: 'code',
  'main-goal': 'code',
  'decided-on': 'date',
  'decision-work': 'date',
  deadline: 'date',
  'waits-for-adviser': 'date',
  'waits-for-participant': 'date',
  measure: 'code',
  'participation-from': 'date',
  'participation-to': 'date',
  'waiting-since': 'date',
  'last-contact': 'date',
  'quiet-since': 'date',
};
