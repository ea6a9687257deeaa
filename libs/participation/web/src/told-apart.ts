/** Offerings as choices: where several have the same name, each has its number behind it. */
export function toldApart<Offering extends { readonly name: string; readonly number: string }>(
  offerings: readonly Offering[],
): readonly Offering[] {
  const named = Map.groupBy(offerings, ({ name }) => name);
  return offerings.map((each) => ((named.get(each.name)?.length ?? 0) > 1 ? { ...each, name: `${each.name} (${each.number})` } : each));
}
