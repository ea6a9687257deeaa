/** Contracted places of an agreement `a` today: those of the latest change that holds, else those it began with. */
export const contractedToday = `
  coalesce((select c.places from agreement_place_change c
    where c.agreement_id = a.id and c.withdrawn_on is null and c.valid_from <= (select ff.today()) order by c.valid_from desc limit 1), a.places)`;
