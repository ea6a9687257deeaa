import type { LocalDate } from '@fotfeste/shared/kernel';
import type { OwnOpinion, ProfilingResult } from '@fotfeste/assistance/domain';

/** What the register's profiling says. */
export class ProfilingView {
  readonly result!: ProfilingResult;
  readonly on!: LocalDate;
}

/** What the person says, as somebody at Nav wrote it down. */
export class OwnOpinionView {
  readonly opinion!: OwnOpinion;
  readonly saidOn!: LocalDate;
  readonly words!: string;
  readonly recordedByName!: string;
}

/** Both, side by side; what is absent is not known. */
export class NeedOpinionsView {
  readonly profiling?: ProfilingView;
  readonly own?: OwnOpinionView;
  /** What the person said before, the newest first. */
  readonly earlier!: readonly OwnOpinionView[];
}
