import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalizedText } from '@fotfeste/shared/kernel';
import { changedByOther, invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { faultOfViewName, mostSavedViews, readCodes, withNameFirst } from '@fotfeste/caseload/domain';
import type { ChangeSavedViewRequest, DefaultViewRequest, SavedViewContentRequest, SavedViewRequest } from './saved-view.dto';
import { sharingTexts, tooManyViews, viewNameTexts, viewOfAnother } from './saved-view.problems';
import { SavedViewRepository, type KeptContent, type SavedViewRow } from './saved-view.repository';
import type { SavedViewListView, SavedViewView } from './saved-view.view';

/** Lists kept under a name: own, shared with an office, and the one that opens first. */
@Injectable()
export class SavedViewService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<SavedViewListView> {
    return this.unitOfWork.read(actor, listed);
  }

  add(actor: Actor, { list, ...request }: SavedViewRequest): Promise<SavedViewView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const views = tx.use(SavedViewRepository);
      const own = await views.ownedBy(actor.id);
      if (own.length >= mostSavedViews) throw new Problem(tooManyViews);
      refuseFaults(request, {
        others: own.filter((each) => each.list === list).map(({ name }) => name),
        sharing: sharingFault(actor, request),
      });
      return shown(tx, await views.add(list, written(request)));
    });
  }

  /** Renames it, replaces what it keeps, and says who shares it. */
  change(actor: Actor, viewId: string, request: ChangeSavedViewRequest, version: number): Promise<SavedViewView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const views = tx.use(SavedViewRepository);
      const view = await held(tx, viewId, version);
      const beside = (await views.ownedBy(view.ownerId)).filter(({ id, list }) => id !== viewId && list === view.list);
      refuseFaults(request, { others: beside.map(({ name }) => name), sharing: sharingFault(actor, request, view) });
      if (!(await views.change(view, written(request)))) throw new Problem(changedByOther);
      return shown(tx, viewId);
    });
  }

  remove(actor: Actor, viewId: string, version: number): Promise<SavedViewListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await tx.use(SavedViewRepository).remove(await held(tx, viewId, version)))) throw new Problem(changedByOther);
      return listed(tx);
    });
  }

  order(actor: Actor, viewIds: readonly string[]): Promise<SavedViewListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.use(SavedViewRepository).order(viewIds);
      return listed(tx);
    });
  }

  setDefault(actor: Actor, { list, viewId }: DefaultViewRequest): Promise<SavedViewListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const views = tx.use(SavedViewRepository);
      if (viewId && (await views.find(viewId))?.list !== list) throw new Problem(notFound);
      await views.setDefault(list, viewId);
      return listed(tx);
    });
  }
}

async function listed(tx: Tx): Promise<SavedViewListView> {
  return { items: (await tx.use(SavedViewRepository).all()).map((row) => savedViewView(row, tx.actor)) };
}

async function shown(tx: Tx, viewId: string): Promise<SavedViewView> {
  const row = await tx.use(SavedViewRepository).find(viewId);
  if (!row) throw new Problem(notFound);
  return savedViewView(row, tx.actor);
}

/** The view as the actor saw it, when the actor may change it. */
async function held(tx: Tx, viewId: string, version: number): Promise<SavedViewRow> {
  const row = await tx.use(SavedViewRepository).find(viewId);
  if (!row) throw new Problem(notFound);
  if (!mayChange(row, tx.actor)) throw new Problem(viewOfAnother);
  if (row.version !== version)
    throw new Problem(changedByOther, { extension: { theirs: savedViewView(row, tx.actor), version: row.version } });
  return row;
}

function mayChange({ ownerId, sharedWith }: SavedViewRow, { id, role, offices }: Actor): boolean {
  return ownerId === id || (role === 'team-lead' && sharedWith !== null && offices.includes(sharedWith));
}

/** A view stays where it is shared, also when its maker has moved; it is shared anew only with an office of the maker's. */
function sharingFault({ id, offices }: Actor, { sharedWith }: ChangeSavedViewRequest, view?: SavedViewRow): LocalizedText | undefined {
  if (view && (view.sharedWith ?? undefined) === sharedWith) return undefined;
  if (view && view.ownerId !== id) return sharingTexts['not-maker'];
  return sharedWith === undefined || offices.includes(sharedWith) ? undefined : sharingTexts['other-office'];
}

function refuseFaults(
  { name }: ChangeSavedViewRequest,
  { others, sharing }: { readonly others: readonly string[]; readonly sharing: LocalizedText | undefined },
): void {
  const fault = faultOfViewName(name, others);
  const errors = [
    ...(fault ? [{ field: 'name', message: viewNameTexts[fault] }] : []),
    ...(sharing ? [{ field: 'sharedWith', message: sharing }] : []),
  ];
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
}

function written({ name, content, sharedWith }: ChangeSavedViewRequest): Parameters<SavedViewRepository['add']>[1] {
  return { name: name.trim(), content: kept(content), sharedWith };
}

function kept({ filters, details, columns, sort, direction, office, adviser }: SavedViewContentRequest): KeptContent {
  return {
    filters: [...new Set(filters)],
    ...given({ details: details && [...new Set(details)], columns: columns && withNameFirst(columns), sort, direction, office, adviser }),
  };
}

function savedViewView(row: SavedViewRow, actor: Actor): SavedViewView {
  const { id, version, list, name, ownerId, ownerName, sharedWith, isDefault } = row;
  const { direction, office, adviser } = row.content;
  const { leftOut, ...codes } = readCodes(row.content);
  return {
    ...{ id, version, list, name, ownerName, isOwn: ownerId === actor.id, mayChange: mayChange(row, actor), isDefault, leftOut },
    ...given({ sharedWith: sharedWith ?? undefined }),
    content: { ...codes, ...given({ direction, office, adviser }) },
  };
}
