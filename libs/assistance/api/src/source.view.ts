import type { LocalDate } from '@fotfeste/shared/kernel';
import type { SourceKind } from '@fotfeste/assistance/domain';

/** One thing an assessment or a decision rests on. */
export class SourceView {
  readonly kind!: SourceKind;
  readonly dated?: LocalDate;
  readonly words?: string;
}
