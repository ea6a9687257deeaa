import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork } from '@fotfeste/shared/api';
import { earliestPlaceChange, faultsOfPlaceChange, noticeRecordedWithinDays, fieldOfPlaceChangeFault } from '@fotfeste/measure/domain';
import { ChangeableTable } from '../changeable-table';
import { atField, dayInWords, refuseFields } from '../refuse';
import { placeChangeFaultTexts } from '../supply.problems';
import type { PlaceChangeRequest } from './agreement.dto';
import { agreementShown, heldAgreement } from './agreement-work.service';
import { AgreementWorkReader } from './agreement-work.reader';
import type { AgreementDetailView } from './agreement.view';

/** Changes of contracted places: told six months ahead, and withdrawn before they hold. */
@Injectable()
export class PlaceChangeService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  announce(actor: Actor, agreementId: string, change: PlaceChangeRequest): Promise<AgreementDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const agreement = await heldAgreement(tx, agreementId);
      const standing = (await tx.use(AgreementWorkReader).placeChanges(agreementId)).filter(({ withdrawnOn }) => !withdrawnOn);
      const [from, to] = [agreement.fromDate, agreement.toDate ?? undefined];
      const others = standing.map(({ places, validFrom, notifiedOn }) => ({
        places,
        validFrom: validFrom as LocalDate,
        notifiedOn: notifiedOn as LocalDate,
      }));
      const { places, validFrom, notifiedOn } = change;
      const days = String(noticeRecordedWithinDays);
      const values = { earliest: dayInWords(earliestPlaceChange(notifiedOn)), from: dayInWords(from), to: dayInWords(to), days };
      const faults = faultsOfPlaceChange({ places, validFrom, notifiedOn }, { today: tx.today, from, to, others });
      refuseFields(faults.map((fault) => atField(fieldOfPlaceChangeFault[fault], placeChangeFaultTexts[fault], values)));
      const id = await tx.use(ChangeableTable).add('agreement_place_change', { agreementId, places, validFrom, notifiedOn });
      const organisation = agreement.providerNumber;
      await tx.record({ name: 'agreement.place-change-told', subjectId: id, organisation, payload: { places, validFrom, notifiedOn } });
      return agreementShown(tx, agreementId);
    });
  }

  withdraw(actor: Actor, agreementId: string, changeId: string): Promise<AgreementDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { providerNumber: organisation } = await heldAgreement(tx, agreementId);
      const change = (await tx.use(AgreementWorkReader).placeChanges(agreementId)).find(({ id }) => id === changeId);
      if (!change || change.withdrawnOn || change.validFrom <= tx.today) throw new Problem(notFound);
      await tx.use(ChangeableTable).change('agreement_place_change', changeId, { withdrawnOn: tx.today });
      await tx.record({ name: 'agreement.place-change-withdrawn', subjectId: changeId, organisation });
      return agreementShown(tx, agreementId);
    });
  }
}
