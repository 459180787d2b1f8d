// Reference vectors of tariffs: amounts in yuan become fen and back. 资费模型的参考数据。
import { tariffBillsFen } from '@/model/tariff/bill';
import { flatRateBias } from '@/model/tariff/flat-rate-bias';
import { cheapestPlans } from '@/model/tariff/plan-choice';
import type { Tariff } from '@/model/tariff/plans';
import { sharedAllowance } from '@/model/tariff/shared-allowance';
import { twoPartOptimum } from '@/model/tariff/two-part-optimum';
import { allowanceLedger, type LotOrder } from '@/model/tariff/unused-allowance';

interface Plan {
  id?: string;
  type: Tariff['kind'];
  fee?: number;
  rate?: number;
  allowance?: number;
  cap?: number;
  free?: number;
  tiers?: { upTo: number | null; rate: number }[];
}
interface Segments {
  segments: { count: number; a: number; b: number }[];
  unitCost: number;
  fixedCost: number;
}
interface Bias {
  chosen: Plan;
  alternative: Plan;
  usages: number[];
}
interface Unused {
  allowance: number;
  usage: number[];
  overageRate: number;
  life: number;
  cap: number | null;
  order: 'oldest-first' | 'current-first';
}
interface Shared {
  members: { allowance: number; usage: number }[];
  overageRate: number;
}

const ORDERS: Record<Unused['order'], LotOrder> = {
  'oldest-first': 'oldestFirst',
  'current-first': 'currentFirst',
};

// Four digits behind the fen: 39.15 yuan are 3915 fen, not 3914.9999999999995.
const fen = (yuan = NaN) => Math.round(yuan * 1e6) / 1e4;
const yuan = (amountFen: number) => amountFen / 100;

export const tariffAdapters: Record<string, (input: never) => unknown> = {
  'tariff.bill'({ plan, usages }: { plan: Plan; usages: number[] }) {
    return { bills: tariffBillsFen(tariff(plan), usages).map(yuan) };
  },

  'tariff.choosePlan'({ plans, usages }: { plans: Plan[]; usages: number[] }) {
    const { billsFen, cheapestIndexes } = cheapestPlans(plans.map(tariff), usages);
    return {
      bills: Object.fromEntries(plans.map(({ id }, i) => [id, billsFen[i]?.map(yuan)])),
      cheapest: cheapestIndexes.map((index) => plans[index]?.id),
    };
  },

  'tariff.flatRateBias'({ chosen, alternative, usages }: Bias) {
    const bias = flatRateBias(tariff(chosen), tariff(alternative), usages);
    return {
      shareWhoWouldSave: bias.wouldSaveRatio,
      meanOverpayment: bias.meanOverpaidFen === null ? null : yuan(bias.meanOverpaidFen),
      totalBillChosen: yuan(bias.chosenTotalFen),
      totalBillAlternative: yuan(bias.alternativeTotalFen),
    };
  },

  'tariff.sharedAllowance'({ members, overageRate }: Shared) {
    const bill = sharedAllowance(
      members.map(({ allowance, usage }) => ({ allowanceUnits: allowance, usageUnits: usage })),
      fen(overageRate),
    );
    return {
      separateCharge: yuan(bill.separateFen),
      pooledCharge: yuan(bill.pooledFen),
      saving: yuan(bill.savedFen),
      unusedSeparate: bill.unusedSeparateUnits,
    };
  },

  'tariff.twoPartOptimal'({ segments, unitCost, fixedCost }: Segments) {
    const best = twoPartOptimum(
      segments.map(({ count, a, b }) => ({ customerCount: count, freeUnits: a, unitsPerYuan: b })),
      { unitCostYuan: unitCost, fixedCostYuan: fixedCost },
      true,
    );
    return { usagePrice: best.usagePriceYuan, fee: best.feeYuan, profit: best.profitYuan };
  },

  'tariff.unusedAllowance'({ allowance, usage, overageRate, life, cap, order }: Unused) {
    const rows = allowanceLedger(
      {
        allowanceUnits: allowance,
        overageRateFenPerUnit: fen(overageRate),
        lifePeriods: life,
        capUnits: cap,
        order: ORDERS[order],
      },
      usage,
    );
    return {
      carriedIn: rows.map((row) => row.carriedInUnits),
      overage: rows.map((row) => row.overageUnits),
      charge: rows.map((row) => yuan(row.chargeFen)),
      expired: rows.map((row) => row.expiredUnits),
      carriedOut: rows.map((row) => row.carriedOutUnits),
    };
  },
};

// Each kind of plan reads its own fields; the others stay unread.
function tariff(plan: Plan): Tariff {
  return {
    kind: plan.type,
    feeFen: fen(plan.fee),
    rateFenPerUnit: fen(plan.rate),
    allowanceUnits: plan.allowance,
    capFen: fen(plan.cap),
    freeUnits: plan.free,
    tiers: plan.tiers?.map(({ upTo, rate }) => ({ upToUnits: upTo, rateFenPerUnit: fen(rate) })),
  } as Tariff;
}
