import type { Offering, OfferingDetail } from './offering';
import type { NumberedPlaceView, OfferingDetailView, OfferingView } from './offering.view';

/** An offering in a list. */
export function offeringView({
  id,
  number,
  name,
  measure,
  provider,
  county,
  municipality,
  ...rest
}: Offering): Pick<OfferingView, keyof OfferingView> {
  const { place, offices, startsOn, endsOn, intake, enrolment, places, taken, granted, waiting, occupied, free, languages, isOpen } = rest;
  const { cancelledOn, cancelCause } = rest;
  return {
    ...{ id, number, name, measure, provider, county, municipality, place, offices, startsOn, intake, enrolment, languages },
    ...(endsOn && { endsOn }),
    places: { total: places, taken, granted, waiting, occupied, free },
    open: isOpen,
    ...(cancelledOn && cancelCause && { cancelledOn, cancelCause }),
  };
}

/** An offering on its own page. */
export function offeringDetailView(offering: OfferingDetail, officesInWords: readonly NumberedPlaceView[]): OfferingDetailView {
  const { description, contact, agreement, version, coordinatorUnit, isKeptOpen: keptOpen, closedOn, accessibility } = offering;
  return {
    ...offeringView(offering),
    ...{ version, coordinatorUnit, keptOpen, accessibility },
    ...(closedOn && { closedOn }),
    officesInWords,
    description: { nb: description.nb, ...(description.nn && { nn: description.nn }) },
    contact: {
      ...(contact.name && { name: contact.name }),
      ...(contact.email && { email: contact.email }),
      ...(contact.telephone && { telephone: contact.telephone }),
    },
    agreement: {
      id: agreement.id,
      number: agreement.number,
      kind: agreement.kind,
      from: agreement.from,
      ...(agreement.to && { to: agreement.to }),
      places: agreement.places,
      countsByExtent: offering.countsByExtent,
    },
  };
}
