import type { LetterLanguage } from '@fotfeste/document/domain';
import {
  complaintTime,
  laws,
  mayComplainAboutIntake,
  measureDefinitions,
  type LawCode,
  type MeasureCode,
} from '@fotfeste/eligibility/domain';
import type { LocalDate, Ore } from '@fotfeste/shared/kernel';
import type { ContentChange } from '../change';
import type { EndReason } from '../reason';
import type { ParticipationRoute } from '../route';
import type { TrainingCategory } from '../single-place';

/** What a decision about a participation can say to the participant. */
export const letterKinds = ['waiting-list', 'place', 'refusal', 'change', 'end', 'continuation', 'mistake'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a letter about a participation needs to know. */
export interface LetterFacts {
  readonly measure: MeasureCode;
  readonly route: ParticipationRoute;
  /** Provider, employer or school. */
  readonly where?: string | undefined;
  /** The town, or the workplace, where it takes place. */
  readonly place?: string | undefined;
  /** Office the complaint goes to. */
  readonly office: string;
  readonly startsOn?: LocalDate | undefined;
  /** Last day. */
  readonly endsOn?: LocalDate | undefined;
  readonly percent?: number | undefined;
  readonly daysPerWeek?: number | undefined;
  readonly reason?: EndReason | undefined;
  /** The reason in the adviser's words: of an end, a refusal, or the choice of the measure. */
  readonly reasonWords?: string | undefined;
  /** What the training of a single place is sorted under. */
  readonly training?: TrainingCategory | undefined;
  /** What Nav has approved to pay for a single place. */
  readonly approvedPrice?: Ore | undefined;
  /** What was changed. */
  readonly changed?: ContentChange | undefined;
  readonly decidedOn: LocalDate;
}

/** Weeks to complain, or that one cannot (KLG-01, KLG-02, KLG-04). Nothing when the rule book knows no time. */
export type ComplaintAnswer = { readonly weeks: number } | 'none' | undefined;

const intake: readonly LetterKind[] = ['waiting-list', 'place', 'refusal'];

/** How long the participant may complain about a decision. */
export function complaintAbout(kind: LetterKind, { measure, route, decidedOn }: LetterFacts): ComplaintAnswer {
  if (intake.includes(kind) && !mayComplainAboutIntake(measure)) return 'none';
  const isAtEmployer = route === 'employer' && kind === 'place';
  const time = complaintTime(isAtEmployer ? 'place-at-employer' : 'labour-market-decision', decidedOn);
  return time && { weeks: time.weeks };
}

const regulations: readonly LawCode[] = ['FOR-2015-12-11-1598', 'FOR-2023-06-20-1073'];

/** The law a decision rests on, as a letter names it: the regulations are made under the act's § 12. */
export function lawOf({ measure }: LetterFacts, language: LetterLanguage): string {
  const { law, chapter } = measureDefinitions[measure];
  const place = `${laws[law].name[language]} ${chapter}`.trim();
  return lowered(regulations.includes(law) ? `${laws['LOV-2004-12-10-76'].name[language]} § 12 og ${lowered(place)}` : place);
}

/** The name of the measure inside a sentence. */
export function nameInSentence(measure: MeasureCode, language: LetterLanguage): string {
  return lowered(measureDefinitions[measure].name[language]);
}

/** With a small first letter, unless it is an abbreviation. */
function lowered(words: string): string {
  const isAbbreviation = words.slice(0, 2) === words.slice(0, 2).toUpperCase();
  return isAbbreviation ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
