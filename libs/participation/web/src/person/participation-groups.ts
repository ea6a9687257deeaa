import { phaseOf } from '@fotfeste/participation/domain';
import type { ParticipationListItem } from '../contract';

export interface ParticipationGroup {
  readonly name: 'live' | 'over' | 'void';
  readonly items: readonly ParticipationListItem[];
}

/** Participations by how they stand; groups with nobody in them are left out. */
export function participationGroups(items: readonly ParticipationListItem[]): readonly ParticipationGroup[] {
  const of = (...phases: readonly string[]) => items.filter(({ status }) => phases.includes(phaseOf(status)));
  const groups = [
    { name: 'live', items: of('running', 'waiting', 'prepared') },
    { name: 'over', items: of('over') },
    { name: 'void', items: of('void') },
  ] as const;
  return groups.filter((group) => group.items.length > 0);
}
