// How far the sessions of a real shop got, counted at build time. 真实店铺的会话走到哪一步，构建时统计。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FILE = 'public/data/online-shoppers-intention.csv.gz';

interface Session {
  hasProductPage: boolean;
  hasPageValue: boolean;
  hasOrder: boolean;
  visitorType: string;
}

type Kind = (session: Session) => boolean;
const anyVisitor: Kind = () => true;
const newVisitor: Kind = ({ visitorType }) => visitorType === 'New_Visitor';
const returningVisitor: Kind = ({ visitorType }) => visitorType === 'Returning_Visitor';
const otherVisitor: Kind = ({ visitorType }) => visitorType === 'Other';

export default reachedCounts(onlineShoppersCsv());

/**
 * Sessions that reached at least each stage, by kind of visitor: all, opened a product page, reached
 * a page of value, bought. 各类访客至少走到每一环节的会话数：全部、看过商品页、到过有价值页面、下单。
 */
export function reachedCounts(csvText: string) {
  const sessions = sessionsOf(csvText);
  return {
    all: countsOf(sessions),
    newVisitors: countsOf(sessions.filter(newVisitor)),
    returningVisitors: countsOf(sessions.filter(returningVisitor)),
    otherVisitors: countsOf(sessions.filter(otherVisitor)),
  };
}

/** Sessions that went through every stage, and shares with an order. 逐环节都走过的会话数与下单占比。 */
export function passedCounts(csvText: string) {
  const sessions = sessionsOf(csvText);
  const withProduct = sessions.filter((session) => session.hasProductPage);
  const withValue = withProduct.filter((session) => session.hasPageValue);
  const orderRatioOf = (isMember: Kind) => {
    const members = sessions.filter(isMember);
    return members.filter((session) => session.hasOrder).length / members.length;
  };
  return {
    counts: [sessions, withProduct, withValue, withValue.filter((session) => session.hasOrder)].map(
      (list) => list.length,
    ),
    orderCount: sessions.filter((session) => session.hasOrder).length,
    orderRatio: orderRatioOf(anyVisitor),
    newVisitorOrderRatio: orderRatioOf(newVisitor),
    returningVisitorOrderRatio: orderRatioOf(returningVisitor),
  };
}

/** The data set as text, header line first. 数据集全文，首行是列名。 */
export function onlineShoppersCsv(): string {
  // From the project's root: a bundled module no longer lies where its source lay.
  return gunzipSync(readFileSync(join(process.cwd(), FILE))).toString('utf8');
}

function sessionsOf(csvText: string): Session[] {
  const [header = '', ...lines] = csvText.trim().split(/\r?\n/);
  const names = header.split(',');
  const columnOf = (name: string) => {
    const column = names.indexOf(name);
    if (column < 0) throw new RangeError(`csvText must have a column ${name}, got ${header}`);
    return column;
  };
  const product = columnOf('ProductRelated');
  const value = columnOf('PageValues');
  const order = columnOf('Revenue');
  const visitor = columnOf('VisitorType');
  return lines.map((line) => {
    const cells = line.split(',');
    return {
      hasProductPage: Number(cells[product]) > 0,
      hasPageValue: Number(cells[value]) > 0,
      hasOrder: cells[order] === '1',
      visitorType: cells[visitor] ?? '',
    };
  });
}

// Some orders show no page of value: people skip stages, so the furthest stage is what counts.
function countsOf(sessions: readonly Session[]): number[] {
  const furthest = sessions.map(({ hasOrder, hasPageValue, hasProductPage }) => {
    if (hasOrder) return 3;
    if (hasPageValue) return 2;
    return hasProductPage ? 1 : 0;
  });
  return [0, 1, 2, 3].map((stage) => furthest.filter((reached) => reached >= stage).length);
}
