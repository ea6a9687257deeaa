import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { CategoryPath, CategoryWordsRequest, MarksRequest } from './category.dto';
import { CategoryService } from './category.service';
import { CategoryListView, MarkListView } from './category.view';

@Controller('caseload/categories')
export class CategoryController {
  constructor(private readonly categories: CategoryService) {}

  /** What the actor calls the own categories. */
  @Get()
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  words(@CurrentActor() actor: Actor): Promise<CategoryListView> {
    return this.categories.words(actor);
  }

  @Put(':category')
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  name(
    @CurrentActor() actor: Actor,
    @Param() { category }: CategoryPath,
    @Body() { words }: CategoryWordsRequest,
  ): Promise<CategoryListView> {
    return this.categories.name(actor, category, words);
  }

  /** How the actor has marked the people of a list. */
  @Post('marks')
  @HttpCode(200)
  @Access({ permission: 'person:find', subject: { shown: everyone } })
  marks(@CurrentActor() actor: Actor, @Body() { participantIds }: MarksRequest): Promise<MarkListView> {
    return this.categories.marks(actor, participantIds);
  }
}
