/**
 * Whom every adviser of the office sees, as a condition on `caseload_row r`. Sums told to those who see nobody leave the others out: held beside
 * what a lead sees, or beside a sum of a slightly different question, they would tell of each.
 */
export const seenByAll = `r.protection = 'none' and not r.shielded and r.office_lock is null`;
