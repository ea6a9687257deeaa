/** How long a copy may be read after it was taken. Unit: hours. The length of a working day; the database says the same of the look-ups in it. */
export const copyHours = 8;

/** How often a copy is taken anew while the overview is open. Unit: minutes. The product's own choice. */
export const copyEveryMinutes = 10;

/** People whom a copy holds, those with the nearest deadline first. The product's own choice. */
export const mostInCopy = 300;

/** Look-ups delivered at once. The product's own choice. */
export const mostLookUpsAtOnce = 500;

/** How old a look-up may be when it is delivered. Unit: seconds. A day: the service may be gone longer than a copy may be read. */
export const oldestLookUpSeconds = 24 * 3600;
