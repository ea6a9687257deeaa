import { Injectable } from '@angular/core';
import { fieldId } from '../form/form-state';

/** Ids of the fields on the page. Two forms may each have a field of the same name; the later one then gets a number behind it. */
@Injectable({ providedIn: 'root' })
export class FieldIds {
  private readonly owners = new Map<string, (object | undefined)[]>();

  /** The id of the owner's field, the same as long as the owner is there. */
  of(owner: object, name: string): string {
    const known = this.owners.get(name) ?? [];
    this.owners.set(name, known);
    const place = [known.indexOf(owner), known.indexOf(undefined)].find((found) => found >= 0) ?? known.length;
    known[place] = owner;
    return place === 0 ? fieldId(name) : `${fieldId(name)}-${String(place + 1)}`;
  }

  /** The owner is gone, and its ids may be used again. */
  release(owner: object): void {
    for (const known of this.owners.values()) {
      const place = known.indexOf(owner);
      if (place >= 0) known[place] = undefined;
    }
  }
}
