import type { Dag } from '../datum.ts';

const dagMs = 86_400_000;

/**
 * The last day for bezwaar: six weeks that start the day after sending (Awb 6:7 and 6:8), and on to the next
 * working day when that is a Saturday, Sunday or general holiday (Algemene termijnenwet 1 and 3).
 */
export function calculateBezwaareinde(verzonden: Dag): Dag {
  let tijd = parseDag(verzonden) + 42 * dagMs;
  while (isVrij(tijd)) tijd += dagMs;
  return new Date(tijd).toISOString().slice(0, 10);
}

function isVrij(tijd: number): boolean {
  const datum = new Date(tijd);
  return [0, 6].includes(datum.getUTCDay()) || listFeestdagen(datum.getUTCFullYear()).includes(tijd);
}

/** The holidays of article 3, Good Friday included, as UTC midnights. */
function listFeestdagen(jaar: number): number[] {
  const pasen = calculatePasen(jaar);
  const koningsdag = Date.UTC(jaar, 3, 27);
  return [
    ...[-2, 1, 39, 50].map((dagen) => pasen + dagen * dagMs),
    new Date(koningsdag).getUTCDay() === 0 ? koningsdag - dagMs : koningsdag,
    ...(
      [
        [0, 1],
        [4, 5],
        [11, 25],
        [11, 26],
      ] as const
    ).map(([maand, dag]) => Date.UTC(jaar, maand, dag)),
  ];
}

/** Easter Sunday, Gregorian (Anonymous/Meeus algorithm). */
function calculatePasen(jaar: number): number {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const d = (19 * a + eeuw - Math.floor(eeuw / 4) - Math.floor((8 * eeuw + 13) / 25) + 15) % 30;
  const e = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - d - (rest % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const som = d + e - 7 * f + 114;
  return Date.UTC(jaar, Math.floor(som / 31) - 1, (som % 31) + 1);
}

function parseDag(dag: Dag): number {
  const tijd = Date.parse(`${dag}T00:00:00Z`);
  if (Number.isNaN(tijd)) throw new RangeError(`geen kalenderdag: ${dag}`);
  return tijd;
}
