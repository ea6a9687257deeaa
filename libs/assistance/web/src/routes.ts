import type { Routes } from '@angular/router';

/** Pages of this room below a person. */
export const personRoutes: Routes = [];
