// Reference vectors of assortments, shelves and page layout. 选品、货架与页面排序的参考数据。
import { bestAssortment } from '@/model/assortment/best-assortment';
import { bestCappedAssortment } from '@/model/assortment/capped-assortment';
import { efficientSets } from '@/model/assortment/efficient-sets';
import { bestKnapsack, greedyKnapsack } from '@/model/assortment/knapsack';
import { cascadeClicks } from '@/model/page/cascade-clicks';
import { comparedOrders } from '@/model/page/page-order';
import { debiasedAttractions, positionClicks } from '@/model/page/position-clicks';

interface Shelf {
  items: { id: string; revenue: number; weight: number }[];
  outsideWeight: number;
}

const productsOf = ({ items }: Shelf) =>
  items.map(({ revenue, weight }) => ({ contributionYuan: revenue, attraction: weight }));

const idsOf = (items: readonly { id: string }[], places: readonly number[]) =>
  places.map((place) => items[place]?.id);

export const assortmentAdapters: Record<string, (input: never) => unknown> = {
  'assortment.mnl'(input: Shelf) {
    const { chosen, contributionYuan } = bestAssortment(productsOf(input), input.outsideWeight);
    return { expectedRevenue: contributionYuan, assortment: idsOf(input.items, chosen) };
  },

  'assortment.mnlCapacity'(input: Shelf & { slots: number }) {
    const { chosen, contributionYuan } = bestCappedAssortment({
      products: productsOf(input),
      outsideAttraction: input.outsideWeight,
      slotCount: input.slots,
    });
    return { expectedRevenue: contributionYuan, assortment: idsOf(input.items, chosen) };
  },

  'assortment.efficientSets'({ sets }: { sets: { id: string; Q: number; R: number }[] }) {
    const efficient = efficientSets(
      sets.map(({ Q }) => Q),
      sets.map(({ R }) => R),
    );
    return { efficient: idsOf(sets, efficient) };
  },

  'assortment.knapsack'(input: { capacity: number; weights: number[]; values: number[] }) {
    const space = { values: input.values, sizes: input.weights, capacity: input.capacity };
    const { value, isChosen } = bestKnapsack(space);
    return { value, selection: isChosen.map(Number), greedyValue: greedyKnapsack(space).value };
  },

  'click.cascade'({ relevance }: { relevance: number[] }) {
    const { examinedRatios, clickedRatios, anyClickRatio, reciprocalRank } =
      cascadeClicks(relevance);
    return {
      examination: examinedRatios,
      clicks: clickedRatios,
      anyClick: anyClickRatio,
      err: reciprocalRank,
    };
  },

  'click.positionBased'(input: { examination: number[]; attraction: number[] }) {
    const { clickedRatios, clicksPerView } = positionClicks(input.examination, input.attraction);
    const debiased = debiasedAttractions(clickedRatios, input.examination);
    return {
      clicks: clickedRatios,
      ctr: clicksPerView,
      debiasedAttraction: debiased.map(({ attractionRatio }) => attractionRatio),
    };
  },

  'layout.optimalOrder'(input: {
    items: { id: string; p: number; value: number }[];
    continuation: number;
  }) {
    const products = input.items.map(({ p, value }) => ({ buyRatio: p, valueYuan: value }));
    const { best, byBuyRatio, byValue } = comparedOrders(products, input.continuation);
    return {
      order: idsOf(input.items, best.order),
      expectedValue: best.valueYuan,
      valueIfSortedByConversion: byBuyRatio.valueYuan,
      valueIfSortedByMargin: byValue.valueYuan,
    };
  },
};
