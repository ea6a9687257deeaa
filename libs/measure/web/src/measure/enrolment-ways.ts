import type { Measure } from '../contract';

export const enrolmentWays = ['running', 'common', 'single-place', 'employer', 'grant', 'scheme', 'nav', 'municipality', 'right'] as const;
/** A way of getting somebody into a measure. */
export type EnrolmentWay = (typeof enrolmentWays)[number];

/** Who knows more about a measure. */
export type ContactKind = 'provider' | 'host' | 'nav' | 'municipality' | 'law';

/** The ways into a measure, the usual one first. */
export function enrolmentWaysOf({ nature, delivery, group, intakes, offerings }: Measure): readonly EnrolmentWay[] {
  if (nature === 'right') return ['right'];
  const byOffering = intakes.map((intake) => (intake === 'LOPENDE' ? ('running' as const) : ('common' as const)));
  switch (delivery) {
    case 'procured':
    case 'pre-approved-provider':
      return group === 'training' ? [...byOffering, 'single-place'] : byOffering;
    case 'education-place':
      return intakes.includes('FELLES') ? [...byOffering, 'single-place'] : ['single-place'];
    case 'employer-agreement':
      return ['employer'];
    case 'employer-grant':
      return nature === 'measure' ? ['grant'] : ['scheme'];
    case 'run-by-nav':
    case 'run-by-nav-and-health-service':
      return offerings > 0 ? ['nav', 'running'] : ['nav'];
    case 'run-by-municipality':
      return ['municipality'];
    case 'paid-to-person':
      return ['scheme'];
  }
}

const contacts: Readonly<Record<EnrolmentWay, ContactKind>> = {
  running: 'provider',
  common: 'provider',
  'single-place': 'host',
  employer: 'host',
  grant: 'host',
  scheme: 'law',
  nav: 'nav',
  municipality: 'municipality',
  right: 'nav',
};

/** Whom to ask, in the order of the ways in. */
export function contactsOf(measure: Measure): readonly ContactKind[] {
  return [...new Set(enrolmentWaysOf(measure).map((way) => contacts[way]))];
}
