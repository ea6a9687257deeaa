import { allMeasures, allParameters, complaintRules, conditionsIn, decisionRules, registrationRules } from '@fotfeste/eligibility/domain';

/** `tested-by.json`: which specs name which rule or number, for the page that shows the rules. Ids that are none are left out. */
export function testedByDocument(tests: Readonly<Record<string, readonly string[]>>): string {
  const known = new Set(everyId());
  return JSON.stringify(Object.fromEntries(Object.entries(tests).filter(([id]) => known.has(id))));
}

function everyId(): readonly string[] {
  const conditions = allMeasures.flatMap(({ requirements, duration, amount }) => [
    ...requirements.flatMap(conditionsIn),
    ...(duration?.steps ?? []).flatMap(({ within, allRequires }) => [within, ...allRequires.flatMap(conditionsIn)]),
    ...(amount ? [{ id: amount.id, alsoIds: [] }] : []),
  ]);
  const others = [...complaintRules, ...decisionRules, ...registrationRules].map(({ id }) => id);
  return [...conditions.flatMap(({ id, alsoIds = [] }) => [id, ...alsoIds]), ...others, ...Object.keys(allParameters)];
}
