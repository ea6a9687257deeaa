import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** The provider's attendance, a week of the whole list at a time. */
export const attendanceRoutes: Routes = [
  {
    path: 'attendance',
    title: 'participation.attendance.title',
    canActivate: [requires('participation:provide')],
    loadComponent: () => import('./attendance-page').then(({ AttendancePage }) => AttendancePage),
  },
];
