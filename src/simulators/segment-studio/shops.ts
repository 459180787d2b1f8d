// The two shops whose customers are parted: a real one and a case. 两家店的客户。
import { type Cell, cellsOf } from './cells';
import cottonLane from './cotton-lane.reduce';
import { type Steps, steps } from './scales';
import retail from './segments.reduce';
import { kindOf, kindOfLevels } from './truth';

/** Customers of a shop and what is known of them in advance. 一家店的客户。 */
export interface Shop {
  cells: readonly Cell[];
  /** Where the steps of each feature begin. */
  steps: Steps;
  kindOf(cell: Cell): number;
  /** Centres and silhouettes for each choice of features; none where thresholds part customers. */
  clusters: typeof retail | null;
}

const giftShop: Shop = {
  cells: cellsOf(retail, steps),
  steps,
  kindOf: ({ values }) => kindOf(values),
  clusters: retail,
};

const womenswear: Shop = {
  cells: cottonLane.cells as unknown as Cell[],
  steps: cottonLane.steps as unknown as Steps,
  kindOf: (cell) => kindOfLevels(cell.steps),
  clusters: null,
};

export const isCase = (scenario: string) => scenario === 'apparel';

/** The shop of a scenario. 情景里的店。 */
export const shopOf = (scenario: string): Shop => (isCase(scenario) ? womenswear : giftShop);
