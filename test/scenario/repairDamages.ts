import fc from 'fast-check';
import { copyTrial, hands, NoTab } from '../school/repairTrial';
import type { Trial } from '../school/trial';
import { Trouble } from '../standin/runtime/trouble';

export type Damage = (trial: Trial, by: ReturnType<typeof hands>) => void;

/** A damaged copy of a book. */
export function damaged(dist: string, school: Trial, damages: readonly Damage[]): Trial {
  const trial = copyTrial(dist, school);
  for (const damage of damages) damage(trial, hands(trial));
  return trial;
}

/** What an earlier damage took away, or a name that one took, cannot be damaged again. */
function whereItCan(damage: Damage): Damage {
  return (trial, by) => {
    try {
      damage(trial, by);
    } catch (error) {
      if (!(error instanceof NoTab || error instanceof Trouble)) throw error;
    }
  };
}

const CLASS_TABS = ['6A1', '6-2'];
const someTab = fc.constantFrom(...CLASS_TABS);
const eachDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(fc.constantFrom(...CLASS_TABS, 'Học sinh', 'Danh mục', '_Số liệu'), fc.nat(99)).map(
    ([tab, number]): Damage =>
      (_, by) =>
        by.rename(tab, `Trang ${number}`),
  ),
  fc.constantFrom('_Lớp', '_Số liệu', '_Quy tắc', '_Mẫu lớp', 'Tổng hợp', 'Hướng dẫn sử dụng').map(
    (tab): Damage =>
      (_, by) =>
        by.deleteTab(tab),
  ),
  fc.tuple(fc.constantFrom(...CLASS_TABS, 'Chi đội', 'Cài đặt'), fc.nat(14)).map(
    ([tab, place]): Damage =>
      (_, by) =>
        by.moveTab(tab, place),
  ),
  fc.tuple(someTab, fc.nat(9)).map(
    ([tab, number]): Damage =>
      (_, by) =>
        by.copyTab(tab, `Bản sao của ${tab} ${number}`),
  ),
  fc
    .tuple(
      fc.constantFrom(...CLASS_TABS, 'Học sinh', 'Chi đội', 'Danh mục'),
      fc.integer({ min: 1, max: 11 }),
    )
    .map(
      ([tab, column]): Damage =>
        (_, by) =>
          by.insertColumn(tab, column),
    ),
  fc.tuple(someTab, fc.integer({ min: 12, max: 40 })).map(
    ([tab, column]): Damage =>
      (_, by) =>
        by.deleteColumn(tab, column),
  ),
  fc.tuple(someTab, fc.integer({ min: 1, max: 12 })).map(
    ([tab, column]): Damage =>
      (_, by) =>
        by.typeOver(tab, 2, column, 'Tên khác'),
  ),
  fc.tuple(someTab, fc.integer({ min: 3, max: 9 }), fc.integer({ min: 12, max: 40 })).map(
    ([tab, row, column]): Damage =>
      (_, by) =>
        by.typeOver(tab, row, column, 7),
  ),
  fc
    .tuple(
      fc.constantFrom('_Số liệu', '_Lớp'),
      fc.integer({ min: 3, max: 6 }),
      fc.integer({ min: 2, max: 9 }),
    )
    .map(
      ([tab, row, column]): Damage =>
        (_, by) =>
          by.typeOver(tab, row, column, 7),
    ),
  fc.tuple(someTab, fc.integer({ min: 1, max: 8 })).map(
    ([tab, column]): Damage =>
      (_, by) =>
        by.dropRules(tab, column, [3, 4, 5]),
  ),
  fc.constantFrom(...CLASS_TABS, 'Nộp số liệu', 'Cài đặt').map(
    (tab): Damage =>
      (_, by) => {
        by.dropColours(tab);
        by.dropProtections(tab);
      },
  ),
);

/** Damages at random: none of them takes away anything that was typed. */
export const anyDamage: fc.Arbitrary<Damage> = eachDamage.map(whereItCan);
