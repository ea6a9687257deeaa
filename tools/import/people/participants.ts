import type { PeopleImport } from './import-people.ts';
import { judgeParticipant, participantCellFaults, type ImportedParticipant } from './judge-participant.ts';
import { readKnownCodes } from './known-codes.ts';
import { participantColumns, participantColumnsLeftOut } from './participant-columns.ts';
import { stagedParticipant, stagedParticipantColumns, stagedParticipantTable, writeStagedParticipants } from './participant-writing.ts';

/** People who are to be followed up here from now on. */
export const participants: PeopleImport<typeof participantColumns, ImportedParticipant> = {
  file: async (tx) => {
    const known = await readKnownCodes(tx);
    return {
      columns: participantColumns,
      mayBeLeftOut: participantColumnsLeftOut,
      judgeCells: (cells) => participantCellFaults(cells, known),
      judge: (cells) => judgeParticipant(cells, known, tx.now, tx.today),
    };
  },
  table: 'person',
  createTable: stagedParticipantTable,
  columns: stagedParticipantColumns,
  staged: stagedParticipant,
  collisions: (tx) =>
    tx.query(`
      select line, 'identity_number' as column, 'stands in an earlier row, too' as reason
      from (select line, row_number() over (partition by identity_number order by line) as nth from staged_person) numbered where nth > 1
      union all
      select staged.line, 'identity_number', 'belongs to somebody who is registered already'
      from staged_person staged join participant p on p.identity_number = staged.identity_number
      order by 1`),
  write: writeStagedParticipants,
  writtenIds: 'select id::text as id from staged_person',
};
