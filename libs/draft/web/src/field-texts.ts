import { DOCUMENT, inject, Injectable } from '@angular/core';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { fieldId } from '@fotfeste/shared/ui';
import { formatDate } from '@fotfeste/shared/web';

/** How a page tells the fields of its draft in words. What it leaves undefined is read from the field itself. */
export interface FieldTexts {
  label(field: string): string | undefined;
  words(field: string, value: unknown): string | undefined;
}

/** The fields as the page shows them: their labels, and the names of what was chosen in them. */
@Injectable({ providedIn: 'root' })
export class ShownFields implements FieldTexts {
  private readonly document = inject(DOCUMENT);

  label(field: string): string | undefined {
    const id = fieldId(field);
    const element = this.document.getElementById(`${id}-label`) ?? this.document.querySelector(`#${id} > legend`);
    return textOf(element);
  }

  words(field: string, value: unknown): string | undefined {
    if (value === undefined || value === null) return '';
    if (Array.isArray(value)) return this.list(field, value);
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return undefined;
    return this.nameOf(field, value) ?? (isLocalDate(value) ? formatDate(value) : value);
  }

  /** Whether somebody writes freely in the field, so that two texts can stand in it below each other. */
  isFree(field: string): boolean {
    const element = this.document.getElementById(fieldId(field));
    return element?.tagName === 'TEXTAREA' || (element?.tagName === 'INPUT' && element.getAttribute('role') !== 'combobox');
  }

  private list(field: string, values: readonly unknown[]): string | undefined {
    const words = values.map((value) => this.words(field, value));
    return words.some((each) => each === undefined) ? undefined : words.join(', ');
  }

  /** The name of an option of the field. */
  private nameOf(field: string, value: string): string | undefined {
    const element = this.document.getElementById(fieldId(field));
    if (element instanceof HTMLSelectElement) return [...element.options].find((option) => option.value === value)?.text.trim();
    return textOf(this.document.querySelector(`label[for="${CSS.escape(`${fieldId(field)}-${value}`)}"]`));
  }
}

/** Without the remark that the field may be left empty. */
function textOf(element: Element | null): string | undefined {
  const own = [...(element?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return (
    own
      .map(({ textContent }) => textContent)
      .join('')
      .trim() || undefined
  );
}
