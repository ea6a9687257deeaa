import { aMeasure, jobClub } from '../testing/catalogue';
import { contactsOf, enrolmentWaysOf } from './enrolment-ways';

describe('the ways into a measure', () => {
  it.each([
    ['a job club: running intake and common start', jobClub, ['running', 'common']],
    ['work training: an agreement with an employer', aMeasure(), ['employer']],
    ['a wage subsidy: a grant', aMeasure({ delivery: 'employer-grant' }), ['grant']],
    ['expert help: a scheme one applies for', aMeasure({ delivery: 'employer-grant', nature: 'programme' }), ['scheme']],
    ['the youth guarantee: a right', aMeasure({ delivery: 'run-by-nav', nature: 'right' }), ['right']],
    [
      'a course: also a single place',
      aMeasure({ delivery: 'procured', group: 'training', intakes: ['FELLES'] }),
      ['common', 'single-place'],
    ],
    ['higher education: a single place', aMeasure({ delivery: 'education-place', group: 'training' }), ['single-place']],
    ['IPS where there are offerings', aMeasure({ delivery: 'run-by-nav-and-health-service', offerings: 3 }), ['nav', 'running']],
    ['the qualification programme', aMeasure({ delivery: 'run-by-municipality', nature: 'programme' }), ['municipality']],
  ])('%s', (_case, measure, ways) => {
    expect(enrolmentWaysOf(measure)).toEqual(ways);
  });

  it('tell whom to ask, each once', () => {
    expect(contactsOf(jobClub)).toEqual(['provider']);
    expect(contactsOf(aMeasure({ delivery: 'procured', group: 'training', intakes: ['FELLES'] }))).toEqual(['provider', 'host']);
  });
});
