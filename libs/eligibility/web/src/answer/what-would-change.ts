import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Link } from '@fotfeste/shared/ui';
import { LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { placeOfFact } from '../fact/place-of-fact';
import type { Possibility, Question } from '../views';
import { AnswerContext } from './answer-context';
import { Clauses } from './clauses';
import { factsToFindOut, turningGroups } from './turnings';
import { waysAmong } from './ways';

/** A question to answer or a fact to find out. */
interface ToClarify {
  readonly name: string;
  readonly asked?: { readonly key: string; readonly text: Question['text'] };
  readonly lacking?: {
    readonly fact: string;
    readonly isTold: boolean;
    readonly link: readonly string[] | undefined;
    readonly text: string;
  };
}

/** What stands between this answer and a better one: what to clarify now, what time brings, what others decide. */
@Component({
  selector: 'ff-what-would-change',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Link, LocalizedPipe, NgTemplateOutlet, RouterLink, TranslocoPipe],
  templateUrl: './what-would-change.html',
})
export class WhatWouldChange {
  readonly possibility = input.required<Possibility>();

  private readonly context = inject(AnswerContext);
  private readonly clauses = inject(Clauses);
  private readonly permissions = inject(Permissions);
  private readonly result = computed(() => this.possibility().result);
  protected readonly questions = this.context.openQuestions;
  protected readonly mayAnswer = computed(() => this.permissions.may('eligibility:write'));

  /** Facts to find out, with where each can be put in place: in the row that asks for it, or on another page. */
  protected readonly missing = computed(() => {
    const { recordable, participantId } = this.possibility();
    return factsToFindOut(this.possibility()).map((fact) => {
      const isRecordable = this.mayAnswer() && recordable.some((each) => each.fact === fact);
      const isTold = isRecordable && this.context.lacks(fact);
      const place = placeOfFact(fact);
      const link = isRecordable || place === 'referral' ? undefined : ['/participants', participantId, place];
      return { fact, isTold, link, text: this.clauses.find(fact) };
    });
  });

  /** What to clarify: the things that are all needed, then those of which one will do. */
  protected readonly ways = computed(() => {
    const asked = this.questions().map(({ key, question }) => ({ name: question.question, asked: { key, text: question.text } }));
    const lacking = this.missing().map((each) => ({ name: each.fact, lacking: each }));
    const open = new Map<string, ToClarify>([...asked, ...lacking].map((each) => [each.name, each]));
    const { needed, choices } = waysAmong([...open.keys()], this.possibility());
    const named = (names: readonly string[]): readonly ToClarify[] => names.flatMap((name) => open.get(name) ?? []);
    return { needed: named(needed), choices: choices.map((choice) => choice.map(named)) };
  });

  protected readonly groups = computed(() => {
    const groups = turningGroups(this.possibility()).map(({ comesBy, turnings }) => ({
      comesBy,
      sentences: turnings.map((turning) => this.clauses.sentence(turning)),
    }));
    const hasMore = this.questions().length + this.missing().length > 0 && !groups.some(({ comesBy }) => comesBy === 'clarified');
    return hasMore ? [{ comesBy: 'clarified' as const, sentences: [] }, ...groups] : groups;
  });

  protected readonly decisions = computed(() => ['/participants', this.possibility().participantId, 'decisions']);
  protected readonly isOutOfReach = computed(() => this.possibility().nothingFound && this.result().outcome === 'not-eligible');
  protected readonly isShown = computed(() => {
    const { outcome } = this.result();
    return outcome !== undefined && outcome !== 'eligible' && (this.groups().length > 0 || this.isOutOfReach());
  });

  protected goTo(key: string): void {
    this.context.goTo(key);
  }

  protected tell(fact: string): void {
    this.context.tell(fact);
  }
}
