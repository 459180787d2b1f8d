// Searches the best prices of many goods off the main thread. 在后台线程里求多种商品的最优价格。
import { expose } from 'comlink';
import type { ManyGoods } from '@/model/bundle/many-goods';
import { schemeComparison } from '@/model/bundle/scheme-comparison';

const api = {
  /** The best prices for all buyers, and those that suit the people asked, if any were. */
  compared: (goods: ManyGoods, asked: ManyGoods | null) => ({
    best: schemeComparison(goods),
    asked: asked && schemeComparison(asked),
  }),
};

export type SchemeApi = typeof api;

expose(api);
