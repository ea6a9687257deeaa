import { applicationViews } from '@fotfeste/participation/domain';
import type { ApplicationSearchRequest } from './application.dto';
import { applicationPageSize, type ApplicationPage } from './application.reader';
import type { ApplicationListView } from './application.view';

/** One page of the applications that fit, with how many there are in each part of the list. */
export function applicationList(
  { items, counts }: ApplicationPage,
  { view, page = 1 }: ApplicationSearchRequest,
): Omit<ApplicationListView, 'offerings'> {
  const views = applicationViews.map((code) => ({ code, count: counts[code] ?? 0 }));
  const total = views.reduce((sum, { code, count }) => (!view || code === view ? sum + count : sum), 0);
  return { items, total, page, pageSize: applicationPageSize, views };
}
