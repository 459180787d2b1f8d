// Visitors and buyers of two channels: two teaching cases, and a real shop, read at build time. 两个渠道的人数，构建时读取。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Traffic {
  channel_id: string;
  visitors_count: number;
  buyers_count?: number;
  orders_count?: number;
}

/** Who came by a channel, and who of them bought. 一个渠道来了多少、成交多少。 */
export interface ChannelCounts {
  visitorCount: number;
  orderCount: number;
}

const DATA = 'public/data/online-shoppers-intention.csv.gz';
const SOURCES = ['2', '3'];
const LATER = ['May', 'June', 'Jul', 'Aug'];

// From the project's root: a bundled module no longer lies where its source lay.
const { cases } = JSON.parse(readFileSync(join(process.cwd(), 'content/cases.json'), 'utf8')) as {
  cases: { case_id: string; traffic: Traffic[] }[];
};
const csvText = gunzipSync(readFileSync(join(process.cwd(), DATA))).toString('utf8');

export default {
  search: channelOf('appliance', 'search'),
  feed: channelOf('appliance', 'feed'),
  mall: channelOf('live_skincare', 'mall'),
  ownLive: channelOf('live_skincare', 'self_live'),
  sourcesInMarch: sourceCounts(csvText, ['Mar']),
  sourcesLater: sourceCounts(csvText, LATER),
};

/** One channel of a case. 案例的一个渠道。 */
export function channelOf(caseId: string, channelId: string): ChannelCounts {
  const traffic = cases.find(({ case_id }) => case_id === caseId)?.traffic ?? [];
  const found = traffic.find(({ channel_id }) => channel_id === channelId);
  const orderCount = found?.buyers_count ?? found?.orders_count;
  if (!found || orderCount === undefined)
    throw new RangeError(`no channel ${channelId} of ${caseId} in content/cases.json`);
  return { visitorCount: found.visitors_count, orderCount };
}

/** Visits and orders of two traffic sources in some months. 两个来源在几个月里的访问与下单。 */
export function sourceCounts(text: string, months: readonly string[]): ChannelCounts[] {
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const names = header.split(',');
  const [month, source, order] = ['Month', 'TrafficType', 'Revenue'].map((name) => {
    const column = names.indexOf(name);
    if (column < 0) throw new RangeError(`text must have a column ${name}, got ${header}`);
    return column;
  }) as [number, number, number];
  const visits = lines
    .map((line) => line.split(','))
    .filter((cells) => months.includes(cells[month] ?? ''));
  return SOURCES.map((name) => {
    const own = visits.filter((cells) => cells[source] === name);
    return {
      visitorCount: own.length,
      orderCount: own.filter((cells) => cells[order] === '1').length,
    };
  });
}
