/** Contracted places of an agreement `a` on a day: those of the latest change that holds then, else those it began with. The day is SQL from code. */
export function contractedOn(day: string): string {
  return `
  coalesce((select c.places from agreement_place_change c
    where c.agreement_id = a.id and c.withdrawn_on is null and c.valid_from <= ${day} order by c.valid_from desc limit 1), a.places)`;
}

/** Contracted places of an agreement `a` today. */
export const contractedToday = contractedOn('(select ff.today())');
