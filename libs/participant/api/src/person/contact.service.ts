import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { contactFields, knownContact, originsAfter, type ContactOrigins } from '@fotfeste/participant/domain';
import { changeRow, type RowChange } from '../change-row';
import { ParticipantRow } from '../rows';
import type { ContactRequest } from './contact.dto';
import type { ContactView } from './contact.view';

/** How to reach somebody. */
@Injectable()
export class ContactService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  contact(actor: Actor, participantId: ParticipantId): Promise<ContactView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const row = await tx.manager.findOneBy(ParticipantRow, { id: participantId });
      if (!row) throw new Problem(notFound);
      return contactView(tx, row);
    });
  }

  change(actor: Actor, participantId: ParticipantId, version: number, request: ContactRequest): Promise<ContactView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const by = { source: 'deltaker', date: tx.today } as const;
      let said: readonly string[] = [];
      const { row, fields } = await changeRow(tx, ParticipantRow, {
        ...{ participantId, id: participantId, version, wanted: wantedOf(request) },
        stamp: (before, changed) => {
          const contactOrigins = originsAfter(before, request, changed, by);
          said = newlySaid(before.contactOrigins, contactOrigins);
          return changed.length + said.length > 0 ? { contactOrigins } : {};
        },
      });
      const told = [...new Set([...fields, ...said])];
      if (told.length > 0) await tx.record({ name: 'participant.contact-changed', participantId, payload: { fields: told } });
      return contactView(tx, row);
    });
  }
}

/** The row as the person wants it. A choice nobody has made stands as the row has it without one. */
function wantedOf({
  telephone,
  email,
  spokenLanguage,
  interpreter,
  contactChannel,
  letterLanguage,
}: ContactRequest): RowChange<ParticipantRow>['wanted'] {
  return {
    ...{ telephone: telephone?.replace(/ /g, ''), email, spokenLanguage },
    ...(interpreter && { interpreter }),
    ...(contactChannel && { contactChannel }),
    ...(letterLanguage && { letterLanguage }),
  };
}

/** Details that have got an answer, or another one. */
function newlySaid(before: ContactOrigins, after: ContactOrigins): readonly string[] {
  return contactFields.filter((field) => after[field] !== undefined && after[field] !== before[field]);
}

async function contactView(tx: Tx, row: ParticipantRow): Promise<ContactView> {
  const { guardianship, version, registerSource, registerReadOn } = row;
  const [place] = await tx.query<{ name: string }>('select name from municipality where municipality_number = $1', [
    row.municipalityNumber,
  ]);
  return {
    ...knownContact(row),
    ...{ guardianship, register: { source: registerSource, date: registerReadOn }, version },
    ...given({ municipality: place?.name }),
  };
}
