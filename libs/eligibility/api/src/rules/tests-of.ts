import testedBy from './tested-by.json' with { type: 'json' };

const byId: Readonly<Record<string, readonly string[] | undefined>> = testedBy;

/** The specs of the law that name a rule or number under any of its ids, as they were when the rules were printed. */
export function testsOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => byId[id] ?? []))].sort();
}
