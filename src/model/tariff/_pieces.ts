// Every price plan as straight pieces of a bill. 把各种资费统一写成分段直线。
import { above, atLeast, nonEmpty, wholeNumber } from '../_check';
import type { Tariff, Tier, TieredPlan } from './plans';

/** A straight piece of a bill: it holds above its start, up to and including the next one's. 一段直线。 */
export interface Piece {
  /** units, >= 0; the first piece starts at 0 and holds there too. 起点 */
  startUnits: number;
  /** fen just above the start, not rounded. 起点处的金额 */
  startFen: number;
  /** fen per unit on this piece. 单价 */
  rateFenPerUnit: number;
}

/**
 * The bill of a plan as pieces, starts rising. 资费的分段形式。
 *
 * @param tariff any price plan
 * @returns at least one piece; the first starts at 0
 * @throws RangeError if an amount is no whole fen, a value is negative, or tiers do not rise to an open end
 * @source own definition; tiers end "up to and including", as Stripe documents them
 * @example piecesOf({ kind: 'freemium', freeUnits: 3, feeFen: 900 }) // [{ startUnits: 0, startFen: 0, rateFenPerUnit: 0 }, { startUnits: 3, startFen: 900, rateFenPerUnit: 0 }]
 */
export function piecesOf(tariff: Tariff): Piece[] {
  switch (tariff.kind) {
    case 'graduated':
    case 'volume':
      return tieredPieces(tariff);
    case 'flat':
      return [piece(0, wholeFen({ feeFen: tariff.feeFen }), 0)];
    case 'perUse':
      return [piece(0, 0, tariff.rateFenPerUnit)];
    case 'twoPart':
      return [piece(0, wholeFen({ feeFen: tariff.feeFen }), tariff.rateFenPerUnit)];
    case 'threePart': {
      const { feeFen, allowanceUnits, rateFenPerUnit } = tariff;
      atLeast(0, { allowanceUnits });
      wholeFen({ feeFen });
      return [piece(0, feeFen, 0), piece(allowanceUnits, feeFen, rateFenPerUnit)];
    }
    case 'capped': {
      const { capFen, rateFenPerUnit } = tariff;
      const open = piece(0, 0, rateFenPerUnit);
      wholeFen({ capFen });
      const capUnits = capFen / rateFenPerUnit;
      // Without a rate, or with one too small to tell from none, the cap is never reached.
      return Number.isFinite(capUnits) ? [open, piece(capUnits, capFen, 0)] : [open];
    }
    case 'freemium': {
      const { freeUnits, feeFen } = tariff;
      atLeast(0, { freeUnits });
      return [piece(0, 0, 0), piece(freeUnits, wholeFen({ feeFen }), 0)];
    }
  }
}

/**
 * The bill at one usage. 某用量下的金额。
 *
 * @param pieces     as `piecesOf` gives them
 * @param usageUnits units, >= 0
 * @returns fen, not rounded
 * @throws nothing: both arguments are checked by the callers
 * @source own definition
 * @example unroundedFenAt([{ startUnits: 0, startFen: 1800, rateFenPerUnit: 10 }], 40) // 2200
 */
export function unroundedFenAt(pieces: readonly Piece[], usageUnits: number): number {
  let at = pieces.length - 1;
  while (at > 0 && (pieces[at] as Piece).startUnits >= usageUnits) at -= 1;
  const { startUnits, startFen, rateFenPerUnit } = pieces[at] as Piece;
  return startFen + rateFenPerUnit * (usageUnits - startUnits);
}

function piece(startUnits: number, startFen: number, rateFenPerUnit: number): Piece {
  atLeast(0, { rateFenPerUnit });
  return { startUnits, startFen, rateFenPerUnit };
}

function wholeFen(named: Record<string, number>): number {
  wholeNumber(named);
  atLeast(0, named);
  return Object.values(named)[0] as number;
}

function tieredPieces({ kind, tiers }: TieredPlan): Piece[] {
  checkTiers(tiers);
  const pieces: Piece[] = [];
  let startUnits = 0;
  let startFen = 0;
  for (const { upToUnits, rateFenPerUnit } of tiers) {
    const from = kind === 'volume' ? startUnits * rateFenPerUnit : startFen;
    pieces.push({ startUnits, startFen: from, rateFenPerUnit });
    if (upToUnits === null) break;
    startFen += rateFenPerUnit * (upToUnits - startUnits);
    startUnits = upToUnits;
  }
  return pieces;
}

function checkTiers(tiers: readonly Tier[]): void {
  nonEmpty({ tiers });
  atLeast(0, { rateFenPerUnit: tiers.map((tier) => tier.rateFenPerUnit) });
  const ends = tiers.map((tier) => tier.upToUnits);
  if (ends.at(-1) !== null) {
    throw new RangeError(`the last tier's upToUnits must be null, got ${String(ends.at(-1))}`);
  }
  ends.slice(0, -1).forEach((end, i) => {
    above(i === 0 ? 0 : (ends[i - 1] as number), { [`tiers[${i}].upToUnits`]: end ?? NaN });
  });
}
