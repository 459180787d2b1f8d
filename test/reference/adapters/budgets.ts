// Reference vectors of budgets over channels. 渠道预算分配的参考数据。
import type { Allocation, Channel, FloorsAboveBudget } from '@/model/budget/channel';
import { concaveAllocation } from '@/model/budget/concave-allocation';
import { globalAllocation } from '@/model/budget/global-allocation';
import { pacing } from '@/model/budget/pacing';
import { spendReturn } from '@/model/budget/spend-return';
import { steadyAllocation } from '@/model/budget/steady-allocation';
import type { ResponseCurve } from '@/model/media/response-curve';

interface ChannelIn {
  curve: 'power' | 'exp' | 'hill' | 'log';
  scale: number;
  exponent: number;
  max: number;
  tau: number;
  half: number;
  alpha: number;
  unit: number;
  min?: number;
  max_spend?: number;
}

interface SteadyIn {
  channels: { beta: number; alpha: number; lambdas: number[] }[];
  window: number;
  normalize: boolean;
  periods: number;
  perPeriodBudget: number;
  carryoutPeriods: number;
}

export const budgetAdapters: Record<string, (input: never) => unknown> = {
  'budget.allocate'({ channels, budget }: { channels: ChannelIn[]; budget: number }) {
    return shown(concaveAllocation(channels.map(channelOf), budget));
  },

  'budget.allocateGlobal'({ channels, budget }: { channels: ChannelIn[]; budget: number }) {
    const found = globalAllocation(channels.map(channelOf), budget);
    if (found.status !== 'allocated') return shown(found);
    return { ...shown(found), equalSplitResponse: found.evenResponses };
  },

  'budget.allocateAdstock'(input: SteadyIn) {
    const channels = input.channels.map(({ beta, alpha, lambdas }) => ({
      curves: lambdas.map((ratePerYuan): ResponseCurve => {
        return { form: 'logistic', ceilingResponses: beta, ratePerYuan };
      }),
      carryRatio: alpha,
    }));
    const found = steadyAllocation(channels, input.perPeriodBudget, {
      spendPeriods: input.periods,
      carryOutPeriods: input.carryoutPeriods,
      windowPeriods: input.window,
      isNormalised: input.normalize,
    });
    return {
      spend: found.spendYuanPerPeriod,
      response: found.totalResponses,
      lambda: found.shadowResponsesPerYuan,
    };
  },

  'budget.roi'(input: {
    channel: ChannelIn;
    spend: number;
    step: number;
    valuePerResponse: number;
  }) {
    const options = { stepYuan: input.step, valueYuanPerResponse: input.valuePerResponse };
    const found = spendReturn(curveOf(input.channel), input.spend, options);
    return {
      response: found.responses,
      averageRoi: found.averageReturn,
      marginalRoi: found.marginalReturn,
      nextStepRoi: found.nextStepReturn,
      profit: found.profitYuan,
    };
  },

  'budget.pacing'(input: {
    plan: number[];
    actual: number[];
    responseActual: number[];
    responseTarget: number;
  }) {
    const found = pacing({
      planYuan: input.plan,
      actualYuan: input.actual,
      actualResponses: input.responseActual,
      targetResponses: input.responseTarget,
    });
    return {
      plannedToDate: found.plannedYuan,
      spentToDate: found.spentYuan,
      pacing: found.paceRatio,
      remaining: found.remainingYuan,
      requiredPerPeriod: found.requiredYuanPerPeriod,
      earnedValue: found.earnedYuan,
      cpi: found.costIndex,
      spi: found.scheduleIndex,
      estimateAtCompletion: found.completionYuan,
      varianceAtCompletion: found.completionGapYuan,
    };
  },
};

function channelOf(channel: ChannelIn): Channel {
  return { curve: curveOf(channel), floorYuan: channel.min, capYuan: channel.max_spend };
}

function curveOf(channel: ChannelIn): ResponseCurve {
  const { scale, max } = channel;
  switch (channel.curve) {
    case 'power':
      return { form: 'power', scaleResponses: scale, exponent: channel.exponent };
    case 'exp':
      return { form: 'exponential', ceilingResponses: max, scaleYuan: channel.tau };
    case 'hill':
      return { form: 'hill', ceilingResponses: max, halfYuan: channel.half, shape: channel.alpha };
    case 'log':
      return { form: 'logarithm', scaleResponses: scale, unitYuan: channel.unit };
  }
}

function shown(found: Allocation | FloorsAboveBudget) {
  if (found.status !== 'allocated') return { status: found.status, short: found.shortYuan };
  return {
    status: found.status,
    spend: found.spendYuan,
    response: found.totalResponses,
    marginal: found.marginalResponsesPerYuan,
    lambda: found.shadowResponsesPerYuan,
    unspent: found.unspentYuan,
    binding: found.bindings,
  };
}
