export class PersonNoteView {
  readonly id!: string;
  readonly words!: string;
  readonly writtenOn!: string;
  readonly writtenByName!: string;
  /** Whether the words were changed after they were first written. */
  readonly isChanged!: boolean;
  /** Whether the one who asks wrote it, and may change it. */
  readonly isOwn!: boolean;
  readonly version!: number;
}

export class PersonNotesView {
  /** The newest first. */
  readonly items!: readonly PersonNoteView[];
}
