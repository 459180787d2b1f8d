// Reference vectors of carry-over and saturation. 滞后效应与饱和曲线的参考数据。
import { geometricAdstock, windowAdstock, windowWeights } from '@/model/media/adstock';
import { hillRatio, logisticSaturationRatio } from '@/model/media/saturation';

export const mediaAdapters: Record<string, (input: never) => unknown> = {
  'media.adstockGeometric'({ spend, theta }: { spend: number[]; theta: number }) {
    return { adstocked: geometricAdstock(spend, theta) };
  },

  'media.adstockWindow'(input: {
    spend: number[];
    alpha: number;
    window: number;
    normalize: boolean;
  }) {
    const weights = windowWeights(input.alpha, input.window, input.normalize);
    return { adstocked: windowAdstock(input.spend, weights), weights };
  },

  'media.hill'({ x, alpha, inflexion }: { x: number[]; alpha: number; inflexion: number }) {
    return { response: x.map((one) => hillRatio(one, inflexion, alpha)) };
  },

  'media.logistic'({ x, lambda }: { x: number[]; lambda: number }) {
    return { response: x.map((one) => logisticSaturationRatio(one, lambda)) };
  },
};
