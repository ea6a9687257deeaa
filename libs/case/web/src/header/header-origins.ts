import { assistanceGroupDefinitions } from '@fotfeste/eligibility/domain';
import type { I18n } from '@fotfeste/shared/web';
import { type HeaderView, personLabels } from './person-labels';

/** Where something on top of the page comes from. */
export interface HeaderOrigin {
  readonly what: string;
  readonly source: string;
  readonly date: string;
}

/** Labels that another page answers for: who may see the case is access, a missing consent has no source. */
const withoutSource = ['office-lock', 'opened-until', 'consent-missing', 'not-followed-up', 'decision'];

/** Everything that the header shows of the person, with its source: name and labels first, then what Nav has decided. */
export function headerOrigins(person: HeaderView, i18n: I18n): readonly HeaderOrigin[] {
  const { register, followedUpFrom, responsible, decision } = person;
  const labels = personLabels(person, i18n).filter(({ id }) => !withoutSource.includes(id));
  return [
    { what: i18n.text('case.origins.identity'), ...register },
    ...labels.map(({ id, text }) => ({ what: text, ...labelOrigin(id, person) })),
    ...(followedUpFrom ? [{ what: i18n.text('case.origins.office'), source: 'nav', date: followedUpFrom }] : []),
    ...(responsible ? [{ what: i18n.text('case.origins.adviser'), source: 'nav', date: responsible.since }] : []),
    ...(decision
      ? [{ what: i18n.localized(assistanceGroupDefinitions[decision.group].name), source: 'nav', date: decision.decidedOn }]
      : []),
  ];
}

/** Who told what a label says: the contact details by whoever said them, shielding by Nav's own register, the rest by the population register. */
function labelOrigin(id: string, { register, contactOrigins }: HeaderView): Pick<HeaderOrigin, 'source' | 'date'> {
  const said = (field: 'interpreter' | 'contactChannel') => contactOrigins.find((each) => each.field === field) ?? register;
  switch (id) {
    case 'interpreter':
    case 'interpreter-in':
    case 'sign-interpreter':
      return said('interpreter');
    case 'manual':
    case 'reserved':
      return said('contactChannel');
    case 'shielded':
      return { source: 'skjermingsregisteret', date: register.date };
    default:
      return register;
  }
}
