import { inject } from '@angular/core';
import { type CanMatchFn, Router } from '@angular/router';
import { isLocalDate } from '@fotfeste/shared/kernel';

/** Matches an address that asks for an earlier day (`?asOf=`): such a day has pages of its own, on which nothing can be changed. */
export const asksForEarlierDay: CanMatchFn = () => {
  const asOf = inject(Router).currentNavigation()?.extractedUrl.queryParamMap.get('asOf');
  return asOf != null && isLocalDate(asOf);
};
