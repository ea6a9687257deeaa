import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { participationRows } from './rows';

@Module({ imports: [TypeOrmModule.forFeature([...participationRows])] })
export class ParticipationModule {}
