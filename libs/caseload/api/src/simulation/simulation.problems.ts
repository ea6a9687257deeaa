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

/** Too many different changes tried in one day by somebody who gets numbers alone. Carries `Retry-After`. */
export const tooManySimulations: ProblemKind = {
  code: 'caseload/too-many-simulations',
  status: 429,
  title: {
    nb: 'Du har prøvd for mange endringer i dag',
    nn: 'Du har prøvd for mange endringar i dag',
    en: 'You have tried too many changes today',
  },
  detail: {
    nb: 'Grensen er {allowed} forskjellige om dagen, for at tallene ikke skal fortelle om enkeltpersoner. Du kan se på dem du alt har prøvd, og prøve nye i morgen. Alt som blir prøvd, er logget.',
    nn: 'Grensa er {allowed} ulike om dagen, for at tala ikkje skal fortelje om einskildpersonar. Du kan sjå på dei du alt har prøvd, og prøve nye i morgon. Alt som blir prøvd, er loggført.',
    en: 'The limit is {allowed} different ones a day, so that the numbers do not tell of single persons. You can look at those you have tried already, and try new ones tomorrow. Everything that is tried is logged.',
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
