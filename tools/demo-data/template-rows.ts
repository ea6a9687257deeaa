import type { PathTemplate, TemplateStep } from '@fotfeste/activity-plan/domain';
import { addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { Chance } from './chance';
import type { Batch } from './load';

const after: Pick<TemplateStep, 'weeksAfter' | 'isBeside'> = { weeksAfter: 0, isBeside: false };

/** A common path with offers outside Nav, as the administrator of the demo wrote it beside those the product comes with. */
const fromActivityHouse: PathTemplate = {
  name: {
    nb: 'Aktivitetshus, arbeidstrening og oppfølging',
    nn: 'Aktivitetshus, arbeidstrening og oppfølging',
    en: 'Activity house, work training and follow-up',
  },
  forWhom: {
    nb: 'Har vært lenge uten noe fast å gå til, og trenger å bygge opp dagene før en arbeidsplass.',
    nn: 'Har lenge vore utan noko fast å gå til, og treng å byggje opp dagane før ein arbeidsplass.',
    en: 'Has long been without anything regular to go to, and needs to build up the days before a workplace.',
  },
  steps: [
    {
      ...{ months: 2, ...after },
      outside: {
        ...{ kind: 'low-threshold', name: 'Kommunens aktivitetshus', giver: 'Kommunen der personen bor', hoursPerWeek: 8 },
        satisfies: ['social-assistance', 'youth-guarantee'],
      },
    },
    {
      ...{ months: 2, weeksAfter: 0, isBeside: true },
      outside: { kind: 'volunteering', name: 'Språkkafé eller verksted på frivilligsentralen', hoursPerWeek: 3, satisfies: [] },
    },
    { measure: 'ARBEIDSTRENING', months: 6, weeksAfter: 2, isBeside: false, purpose: 'qualification' },
    { measure: 'OPPFOLGING', months: 6, ...after, purpose: 'job-search' },
  ],
};

/** Common paths that somebody has written since the product came. */
export function templateRows(seed: number, administrator: DemoUser, today: LocalDate): Batch {
  const at = `${addMonths(today, -1)}T10:30:00Z`;
  const chance = Chance.of(seed, -4);
  const id = chance.uuid(Date.parse(at));
  return new Map([
    ['path_template', [{ id, content: JSON.stringify(fromActivityHouse), version: 1, changed_at: at, changed_by: administrator.id }]],
    [
      'domain_event',
      [
        {
          ...{ id: chance.uuid(Date.parse(at)), at, actor_id: administrator.id, actor_name: administrator.name, subject_id: id },
          ...{ name: 'plan.template-written', payload: '{}' },
        },
      ],
    ],
  ]);
}
