// The pages of the site, and watching one for anything that should not happen. 全部页面与异常监视。
import type { Page } from '@playwright/test';

const locales = ['zh-hans', 'zh-hant', 'en'] as const;

const places = [
  '',
  'ops/',
  'promo/',
  'ops/sales-funnel/',
  'lab/',
  'lab/sales-funnel/',
  'embed/sales-funnel/',
  'lab/budget-desk/',
  'embed/budget-desk/',
