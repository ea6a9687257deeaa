import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalizedText } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import {
  caseCategories,
  faultOfCategoryWords,
  longestCategoryWords,
  type CaseCategory,
  type CategoryWordFault,
} from '@fotfeste/caseload/domain';
import { firstReminders } from '../own-conditions';
import { CategoryRepository } from './category.repository';
import type { CategoryListView, MarkListView } from './category.view';

/** The marks an adviser sorts the own people by, and what each means to that adviser. */
@Injectable()
export class CategoryService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  words(actor: Actor): Promise<CategoryListView> {
    return this.unitOfWork.read(actor, listed);
  }

  name(actor: Actor, category: CaseCategory, words: string): Promise<CategoryListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const fault = faultOfCategoryWords(words);
      if (fault) throw new Problem(invalidRequest, { errors: [{ field: 'words', message: faultTexts[fault] }] });
      await tx.use(CategoryRepository).setWords(category, words.trim());
      return listed(tx);
    });
  }

  marks(actor: Actor, participantIds: readonly string[]): Promise<MarkListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const categories = await tx.use(CategoryRepository).of(participantIds);
      const reminders = await firstReminders(tx, participantIds);
      const marked = new Set([...categories.keys(), ...reminders.keys()]);
      return {
        items: [...marked].map((participantId) => ({
          participantId,
          ...given({ category: categories.get(participantId), reminder: reminders.get(participantId) }),
        })),
      };
    });
  }
}

async function listed(tx: Tx): Promise<CategoryListView> {
  const words = await tx.use(CategoryRepository).words();
  return {
    items: caseCategories.flatMap((category) => {
      const own = words.get(category);
      return own ? [{ category, words: own }] : [];
    }),
  };
}

const faultTexts: Readonly<Record<CategoryWordFault, LocalizedText>> = {
  'too-long': {
    nb: `Ordene kan ha høyst ${String(longestCategoryWords)} tegn`,
    nn: `Orda kan ha høgst ${String(longestCategoryWords)} teikn`,
    en: `The words can have at most ${String(longestCategoryWords)} characters`,
  },
  'identity-number': {
    nb: 'Ordene kan ikke inneholde et fødselsnummer',
    nn: 'Orda kan ikkje innehalde eit fødselsnummer',
    en: 'The words cannot contain an identity number',
  },
};
