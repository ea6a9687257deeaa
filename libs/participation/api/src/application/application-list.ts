import { applicationViewOf, applicationViews } from '@fotfeste/participation/domain';
import type { ApplicationSearchRequest } from './application.dto';
import type { ApplicationListView, ApplicationView } from './application.view';

const pageSize = 25;

/** One page of the applications that fit, whoever has waited longest first, with how many there are in each part of the list. */
export function applicationList(
  all: readonly ApplicationView[],
  { view, text, page = 1 }: ApplicationSearchRequest,
): Omit<ApplicationListView, 'offerings'> {
  const named = all.filter((application) => hasWords(application, text));
  const found = named.filter(({ status }) => !view || applicationViewOf(status) === view);
  return {
    items: [...found].sort(byRank).slice((page - 1) * pageSize, page * pageSize),
    total: found.length,
    ...{ page, pageSize },
    views: applicationViews.map((code) => ({ code, count: named.filter(({ status }) => applicationViewOf(status) === code).length })),
  };
}

/** Those who wait stand before those who are placed or settled; among them the day decides, and the queue of the offering. */
function byRank(left: ApplicationView, right: ApplicationView): number {
  return rank(left) - rank(right) || compare(since(left), since(right)) || (left.queuePlace ?? 0) - (right.queuePlace ?? 0);
}

function rank({ status }: ApplicationView): number {
  return applicationViews.indexOf(applicationViewOf(status));
}

function since({ appliedOn, waitingSince, statusFrom }: ApplicationView): string {
  return appliedOn ?? waitingSince ?? statusFrom;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether every word is the beginning of a word in the name. A name that is hidden is not found. */
function hasWords({ name }: ApplicationView, text = ''): boolean {
  const wanted = wordsIn(text);
  return wanted.every((word) => wordsIn(name ?? '').some((own) => own.startsWith(word)));
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLocaleLowerCase('nb')
    .split(/[\s-]+/u)
    .filter(Boolean);
}
