import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { contactFields, originOf, saidNow } from '@fotfeste/participant/domain';
import { changeRow } from '../change-row';
import { ParticipantRow } from '../rows';
import type { ContactRequest } from './contact.dto';
import type { ContactOriginView, ContactView } from './contact.view';

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
    const { telephone, email, spokenLanguage, interpreter, contactChannel } = request;
    const wanted = { telephone: telephone?.replace(/ /g, ''), email, spokenLanguage, interpreter, contactChannel };
    return this.unitOfWork.run(actor, async (tx) => {
      const { row, fields } = await changeRow(tx, ParticipantRow, {
        ...{ participantId, id: participantId, version, wanted },
        stamp: ({ contactOrigins }, said) => ({ contactOrigins: saidNow(contactOrigins, said, { source: 'deltaker', date: tx.today }) }),
      });
      if (fields.length > 0) await tx.record({ name: 'participant.contact-changed', participantId, payload: { fields } });
      return contactView(tx, row);
    });
  }
}

async function contactView(tx: Tx, row: ParticipantRow): Promise<ContactView> {
  const { telephone, email, spokenLanguage, interpreter, contactChannel, guardianship, version } = row;
  const [place] = await tx.query<{ name: string }>('select name from municipality where municipality_number = $1', [
    row.municipalityNumber,
  ]);
  return {
    ...{ interpreter, contactChannel, guardianship, origins: originsOf(row), version },
    ...given({ telephone, email, spokenLanguage, municipality: place?.name }),
  };
}

/** Who said each detail. A detail that nobody has said has no origin. */
function originsOf(row: ParticipantRow): readonly ContactOriginView[] {
  const { contactOrigins, contactSource, contactOn, registerSource, registerReadOn } = row;
  const defaults = {
    register: { source: registerSource, date: registerReadOn },
    ...(contactSource && contactOn && { told: { source: contactSource, date: contactOn } }),
  };
  return contactFields.flatMap((field) => {
    const isOpen = (field === 'telephone' || field === 'email') && row[field] === null && !contactOrigins[field];
    const origin = isOpen ? undefined : originOf(field, contactOrigins, defaults);
    return origin ? [{ field, ...origin }] : [];
  });
}
