import { fill, isLocalDate } from '@fotfeste/shared/kernel';
import { Problem, type FieldError, type ProblemKind } from '@fotfeste/shared/api';
import type { LawChangeFault } from '@fotfeste/eligibility/domain';
import type { LawChangeRequest } from './simulation.dto';

/** A change of the law that cannot be tried. The errors say what is wrong with which field of which change. */
const impossibleChange: ProblemKind = {
  code: 'caseload/impossible-law-change',
  status: 422,
  title: { nb: 'Endringen kan ikke prøves', nn: 'Endringa kan ikkje prøvast', en: 'The change cannot be tried' },
  detail: {
    nb: 'Rett feltene som er markert. Ingenting er lagret eller endret.',
    nn: 'Rett felta som er merkte. Ingenting er lagra eller endra.',
    en: 'Correct the marked fields. Nothing has been stored or changed.',
  },
};

/** Too many different changes tried in one day or in thirty by somebody who gets numbers alone. Carries `Retry-After`. */
export const tooManySimulations: ProblemKind = {
  code: 'caseload/too-many-simulations',
  status: 429,
  title: {
    nb: 'Du har prøvd for mange endringer',
    nn: 'Du har prøvd for mange endringar',
    en: 'You have tried too many changes',
  },
  detail: {
    nb: 'Grensen er {perDay} forskjellige om dagen og {perThirtyDays} på 30 dager, for at tallene ikke skal fortelle om enkeltpersoner. En endring i flere tiltak teller én for hvert tiltak. Du kan se på dem du alt har prøvd, og prøve nye når det er færre bak deg. Alt som blir prøvd, er logget.',
    nn: 'Grensa er {perDay} ulike om dagen og {perThirtyDays} på 30 dagar, for at tala ikkje skal fortelje om einskildpersonar. Ei endring i fleire tiltak tel éin for kvart tiltak. Du kan sjå på dei du alt har prøvd, og prøve nye når det er færre bak deg. Alt som blir prøvd, er loggført.',
    en: 'The limit is {perDay} different ones a day and {perThirtyDays} in 30 days, so that the numbers do not tell of single persons. A change in several measures counts one for each. You can look at those you have tried already, and try new ones when fewer lie behind you. Everything that is tried is logged.',
  },
};

/** The problem for changes with faults, each at the field of the request that it comes from. */
export function impossible(faults: readonly LawChangeFault[], requests: readonly LawChangeRequest[]): Problem {
  return new Problem(impossibleChange, {
    errors: faults.map(({ index, field, text, values }) => {
      const shown = withDatesAsRead(values);
      return {
        field: field.replace(/\.value$/, `.${valueField(requests[index])}`),
        message: { nb: fill(text.nb, shown), nn: fill(text.nn, shown), en: fill(text.en, shown) },
      };
    }),
  });
}

/** The problem for fields that are missing or not of this kind of change. */
export function incompleteChange(errors: readonly FieldError[]): Problem {
  return new Problem(impossibleChange, { errors });
}

/** What a change is compared with or set to has a field for each type. */
function valueField(request: LawChangeRequest | undefined): string {
  switch (request?.comparison) {
    case 'on-or-after':
    case 'on-or-before':
      return 'day';
    case 'one-of':
    case 'none-of':
      return 'codes';
    default:
      return 'number';
  }
}

/** `2026-11-21` → 21.11.2026. */
function withDatesAsRead(values: LawChangeFault['values']): LawChangeFault['values'] {
  const read = (value: string | number): string | number =>
    typeof value === 'string' && isLocalDate(value) ? value.split('-').reverse().join('.') : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, read(value)]));
}
