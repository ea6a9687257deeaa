import type { Routes } from '@angular/router';

/** Pages of this room with an address of their own. */
export const routes: Routes = [];

/** Pages of this room below a person. */
export const personRoutes: Routes = [];
