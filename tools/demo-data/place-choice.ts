import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { freePlaces } from '@fotfeste/participation/domain';
import { hostPlaces, schoolPlace, type HostPlace } from './hosts';
import type { Life } from './life';
import type { Choice } from './measure-choice';
import type { DemoEmployer, DemoOffering } from './world';

/** Where people can be referred to. */
export interface Places {
  readonly offerings: readonly DemoOffering[];
  /** Employers who host single places, and schools. */
  readonly employers: readonly DemoEmployer[];
  readonly schools: readonly DemoEmployer[];
}

/** An employer or a school as host, and what it is like there. */
export interface Host extends DemoEmployer, HostPlace {}

/** Where the person would be, in the kind of place the measure has; nothing where there is no such place. */
export function choosePlace(
  life: Life,
  choice: Choice,
  from: LocalDate,
  places: Places,
): { readonly offering?: DemoOffering | undefined; readonly host?: Host | undefined } | undefined {
  switch (choice.at) {
    case 'offering': {
      const offering = chooseOffering(life, choice, from, places.offerings);
      return offering && { offering };
    }
    case 'employer': {
      const host = chooseEmployer(life, places.employers);
      return host && { host };
    }
    case 'school':
      return places.schools.length > 0 ? { host: { ...life.chance.pick(places.schools), ...schoolPlace } } : undefined;
    case 'nav':
    case 'municipality':
      return {};
  }
}

/** An offering that took people in on the day, the nearest first and full ones too, since people wait for them. Courses lead to the wished work. */
function chooseOffering(
  { chance, today, person, background }: Life,
  { measure }: Choice,
  from: LocalDate,
  offerings: readonly DemoOffering[],
): DemoOffering | undefined {
  const isLanguageCourse = (name: string): boolean => name.startsWith('Norsk');
  const running = offerings.filter((offering) => {
    if (offering.calledOffOn !== undefined && offering.calledOffOn <= from) return false;
    if (offering.measure !== measure || (offering.endsOn !== undefined && offering.endsOn <= addDays(from, 30))) return false;
    if (measure === 'ARBEIDSMARKEDSOPPLAERING' && !leadsToWish(offering.name)) return false;
    return offering.route === 'offering-direct'
      ? offering.startsOn <= from
      : from < addDays(offering.startsOn, -7) && addDays(offering.startsOn, -150) < from;
  });
  const withRoom = running.filter((offering) => freePlaces(offering.places, offering) > 0 || from < addDays(today, -400));
  const among = withRoom.length > 0 && chance.happens(0.75) ? withRoom : running;
  const near = among.filter(({ municipality }) => municipality === person.municipalityNumber);
  if (near.length > 0 && chance.happens(0.8)) return chance.pick(near);
  return among.length > 0 ? chance.favourite(among) : undefined;

  function leadsToWish(name: string): boolean {
    if (isLanguageCourse(name)) return background.isLearningNorwegian;
    return background.wish.course !== undefined && name.startsWith(background.wish.course);
  }
}

/** An employer of the wished industry if one hosts people, else one nearby where anybody can get a reference. */
function chooseEmployer({ chance, background }: Life, employers: readonly DemoEmployer[]): Host | undefined {
  const hosts = employers.flatMap((employer) => {
    const place = hostPlaces[employer.division];
    return place ? [{ ...employer, ...place }] : [];
  });
  const wished = hosts.filter(({ division }) => background.wish.divisions.includes(division));
  const among = wished.length > 0 ? wished : hosts.filter(({ isNear }) => isNear);
  return among.length > 0 ? chance.pick(among) : undefined;
}
