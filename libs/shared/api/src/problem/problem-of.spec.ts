import { problemOf } from './problem-of';
import { notFound, unavailable, unexpected, unreadableRequest } from './problems';

describe('a fault of the database', () => {
  it.each([
    'Connection terminated unexpectedly',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'Query runner already released. Cannot run queries anymore.',
    'Database connection provided by a query runner was already released, cannot continue to use its querying methods anymore.',
    'timeout exceeded when trying to connect',
  ])('that passes is told as such: %s', (message) => {
    expect(problemOf(new Error(message)).kind).toBe(unavailable);
  });

  it('about a number it cannot hold is a request that cannot be read', () => {
    expect(problemOf(Object.assign(new Error('value is out of range'), { code: '22003' })).kind).toBe(unreadableRequest);
  });

  it('about a row behind a wall is a row that is not there, and about a right that was never given a fault', () => {
    const refused = (message: string): unknown => Object.assign(new Error(message), { code: '42501' });
    expect(problemOf(refused('new row violates row-level security policy for table "goal"')).kind).toBe(notFound);
    expect(problemOf(refused('permission denied for table notice')).kind).toBe(unexpected);
  });

  it('that is one of ours is told as unexpected', () => {
    expect(problemOf(new Error('column "x" does not exist')).kind).toBe(unexpected);
  });
});
