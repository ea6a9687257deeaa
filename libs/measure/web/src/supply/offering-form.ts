import { signal } from '@angular/core';
import type { Accessibility, IntakeKind } from '@fotfeste/measure/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { OfferingDetail } from '../contract';
import type { OfferingBody } from './supply-contract';
import { wholeNumber } from './whole-number';

/** What is typed about an offering. */
export class OfferingTyped {
  readonly name = signal('');
  readonly intake = signal<IntakeKind | ''>('LOPENDE');
  readonly place = signal('');
  readonly municipality = signal('');
  readonly offices = signal<readonly string[]>([]);
  readonly startsOn = signal<LocalDate | undefined>(undefined);
  readonly endsOn = signal<LocalDate | undefined>(undefined);
  readonly places = signal('');
  readonly languages = signal<readonly string[]>(['no']);
  readonly accessibility = signal<readonly Accessibility[]>([]);
  readonly descriptionNb = signal('');
  readonly descriptionNn = signal('');
  readonly contactName = signal('');
  readonly contactEmail = signal('');
  readonly contactTelephone = signal('');

  /** Puts in what stands now. */
  fill(offering: OfferingDetail): void {
    const { name, intake, place, municipality, offices, startsOn, endsOn, places, languages, accessibility, description, contact } =
      offering;
    this.name.set(name);
    this.intake.set(intake);
    this.place.set(place);
    this.municipality.set(municipality.number);
    this.offices.set(offices);
    this.startsOn.set(startsOn as LocalDate);
    this.endsOn.set(endsOn as LocalDate | undefined);
    this.places.set(String(places.total));
    this.languages.set(languages);
    this.accessibility.set(accessibility);
    this.descriptionNb.set(description.nb);
    this.descriptionNn.set(description.nn ?? '');
    this.contactName.set(contact.name ?? '');
    this.contactEmail.set(contact.email ?? '');
    this.contactTelephone.set(contact.telephone ?? '');
  }

  /** As the server wants it; what is empty is left out. */
  body(): OfferingBody {
    const endsOn = this.endsOn();
    return {
      ...{ name: this.name().trim(), place: this.place().trim(), municipality: this.municipality(), offices: this.offices() },
      ...{ startsOn: this.startsOn() ?? '', places: wholeNumber(this.places()) ?? 0, languages: this.languages() },
      ...{ accessibility: this.accessibility(), descriptionNb: this.descriptionNb().trim() },
      ...(endsOn && { endsOn }),
      ...written('descriptionNn', this.descriptionNn()),
      ...written('contactName', this.contactName()),
      ...written('contactEmail', this.contactEmail()),
      ...written('contactTelephone', this.contactTelephone()),
    };
  }

  /** Names of the fields that nobody has filled in. */
  missing(): readonly string[] {
    const said: Readonly<Record<string, unknown>> = {
      ...{ name: this.name().trim(), place: this.place().trim(), municipality: this.municipality() },
      ...{ offices: this.offices().length, startsOn: this.startsOn(), places: wholeNumber(this.places()) },
      ...{ languages: this.languages().length, descriptionNb: this.descriptionNb().trim() },
    };
    return Object.keys(said).filter((field) => !said[field]);
  }
}

function written<Name extends string>(name: Name, text: string): { readonly [N in Name]?: string } {
  return (text.trim() ? { [name]: text.trim() } : {}) as { readonly [N in Name]?: string };
}
