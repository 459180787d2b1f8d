// What the six-role table reads of a case. 六岗指标台从案例里读什么。

/** What is read of a case. 案例中用到的字段。 */
export interface PromotionCase {
  case_id: string;
  skus: {
    sku_id: string;
    avg_paid_price_cny: number;
    promo_avg_paid_price_cny: number;
    unit_cost_cny: number;
    units_ordered_count?: number;
  }[];
  traffic: { cost_model: string; visitors_count: number }[];
  totals: { gmv_cny: number; items_count: number };
  returns: { resaleable_share_pct: number };
  profit: {
    platform_fee_rate_pct: number;
    marketing_cny: number;
    marketing_other_cny: number;
    logistics_cny: number;
    staff_cny: number;
    overhead_cny: number;
  };
  promotion: {
    phases: Phase[];
    burst_days?: { visitors_count: number; buyers_count: number }[];
    sku_forecast?: { sku_id: string; forecast_units: number }[];
    target: { refund_rate_by_value_pct: number };
  };
}

/** What is read of the case that plans stock and agents: the other shop follows it. 有备货与客服测算的案例。 */
export interface PlanningCase extends PromotionCase {
  funnel: { consult: { inquiry_buyers_count: number } };
  totals: PromotionCase['totals'] & { buyers_count: number };
  promotion: PromotionCase['promotion'] & {
    service_plan: {
      inquiry_rate_pct: number;
      peak_hour_share_pct: number;
      bot_deflection_pct: number;
      sessions_per_agent_hour: number;
      agents_extra_headcount: number;
    };
    stock_plan: { forecast_units: number; safety_stock_units: number }[];
    budget: { lines: { line_id: string; amount_cny: number }[]; contingency_cny: number };
    target: PromotionCase['promotion']['target'] & { gmv_cny: number };
  };
}

interface Phase {
  phase_id: string;
  days_count: number;
  visitors_count: number;
  buyers_count: number;
  aov_cny: number;
}
