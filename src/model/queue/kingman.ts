// Why a busy line waits so long: variability × load × time. 越忙越堵：波动 × 负荷 × 时长。
import { above, atLeast, wholeNumber } from '../_check';

/** A work station, such as a packing table. Any one time unit will do. 一个工位，如打包台。 */
export interface WorkStation {
  /** jobs that come, a minute, > 0. 每分钟到达 */
  arrivalsPerMinute: number;
  /** average time of a job, minutes, > 0. 平均作业时长 */
  serviceMinutes: number;
  /** variance of the time between arrivals over its squared mean, >= 0; 1 for chance arrivals. 到达波动 */
  arrivalVariation: number;
  /** the same of the job time, >= 0. 作业波动 */
  serviceVariation: number;
  /** machines or people side by side, whole, >= 1. 并行工位数 */
  serverCount: number;
}

/** Load and wait of a station, or that it cannot keep up. 负荷与等待，或跟不上。 */
export type StationWait =
  | { status: 'steady'; utilisationRatio: number; queueMinutes: number }
  | { status: 'unstable'; utilisationRatio: number };

/**
 * Average wait before a station. 工位前的平均等待（VUT 公式）。
 *
 * @param station arrivals > 0, job time > 0, variations >= 0, servers >= 1
 * @returns load as a share and wait in minutes, not rounded; `unstable` from a load of 1 on
 * @throws RangeError if a rate or time is not above 0, a variation is negative, or servers are not
 *   whole or below 1
 * @source Kingman 1961, Mathematical Proceedings of the Cambridge Philosophical Society 57(4); several
 *   servers: Sakasegawa 1977; Hopp & Spearman 2011, Factory Physics, 3rd ed., section 8.6
 * @formula W_q = \frac{c_a^2 + c_e^2}{2} \cdot \frac{u^{\sqrt{2(m+1)} - 1}}{m (1 - u)} \cdot t_e
 * @simplifies An approximation, good from loads of a half on; exact for one server with memoryless
 *   arrivals. 近似式，负荷过半后较准；单台、随机到达时是精确的。
 * @vectors queue.kingman
 * @example stationWait({ arrivalsPerMinute: 0.9, serviceMinutes: 1, arrivalVariation: 1, serviceVariation: 0.25, serverCount: 1 }) // { status: 'steady', utilisationRatio: 0.9, queueMinutes: 5.625 }
 */
export function stationWait(station: WorkStation): StationWait {
  const { arrivalsPerMinute, serviceMinutes, serverCount } = station;
  const { arrivalVariation, serviceVariation } = station;
  above(0, { arrivalsPerMinute, serviceMinutes });
  atLeast(0, { arrivalVariation, serviceVariation });
  wholeNumber({ serverCount });
  atLeast(1, { serverCount });
  const utilisationRatio = (arrivalsPerMinute * serviceMinutes) / serverCount;
  if (utilisationRatio >= 1) return { status: 'unstable', utilisationRatio };
  const crowding = utilisationRatio ** (Math.sqrt(2 * (serverCount + 1)) - 1);
  const variation = (arrivalVariation + serviceVariation) / 2;
  const queueMinutes =
    ((variation * crowding) / (serverCount * (1 - utilisationRatio))) * serviceMinutes;
  return { status: 'steady', utilisationRatio, queueMinutes };
}
