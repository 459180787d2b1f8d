// French baskets of UCI Online Retail, prepared as in the published example. 法国订单购物篮。
import { type Baskets, basketsOf } from '@/model/basket/baskets';
import { onlineRetail } from './online-retail';

/**
 * "Description trimmed and not empty; invoices containing 'C' dropped; Country=France; basket=invoice;
 * item=Description present when its summed Quantity>0; item POSTAGE dropped (its baskets stay)"
 */
export function franceBaskets(): Baskets & { itemCount: number } {
  const { invoices, descriptions, countries, quantities, rowCount } = onlineRetail();
  const france = countries.texts.indexOf('France');
  const names = descriptions.texts.map((text) => text.trim());
  const sums = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    const name = names[descriptions.codes[row] as number] ?? '';
    const invoice = invoices.texts[invoices.codes[row] as number] as string;
    if (countries.codes[row] !== france || invoice.includes('C') || name === '') continue;
    const key = `${invoice}|${name}`;
    sums.set(key, (sums.get(key) ?? 0) + (quantities[row] as number));
  }
  const present = [...sums].filter(([, sum]) => sum > 0).map(([key]) => key.split('|'));
  const orders = [...new Set([...sums.keys()].map((key) => key.split('|')[0] as string))];
  const items = [...new Set([...sums.keys()].map((key) => key.slice(key.indexOf('|') + 1)))].sort();
  const wanted = items.filter((name) => name !== 'POSTAGE');
  const places = new Map(wanted.map((name, code) => [name, code]));
  const orderPlaces = new Map(orders.map((order, code) => [order, code]));
  const baskets = basketsOf(
    present.map(([order]) => orderPlaces.get(order as string) as number),
    present.map(([, ...name]) => places.get(name.join('|')) ?? -1),
    wanted,
    orders.length,
  );
  return { ...baskets, itemCount: wanted.length };
}
