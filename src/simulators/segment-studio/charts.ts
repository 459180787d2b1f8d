// The pictures of the segmentation studio as sentences and tables. 客群画像各图的句子与数据表。
import type { ChartSpec } from '../_frame/declaration';
import type { SegmentResult } from './run';
import { ladderCaption, mapCaption, offersCaption, profileCaption } from './sentences';
import { ladderTable, mapTable, offersTable, profileTable } from './tables';

export const charts: Record<string, ChartSpec<SegmentResult>> = {
  map: { caption: mapCaption, table: mapTable },
  profile: { caption: profileCaption, table: profileTable },
  offers: { caption: offersCaption, table: offersTable },
  ladder: { caption: ladderCaption, table: ladderTable },
};
