/** Median of several runs in milliseconds, after a warm-up; the two are run in turn, so that a noisy machine hits both. */
export async function meetPaar(
  a: () => unknown,
  b: () => unknown,
  rondes = 15,
): Promise<{ a: number; b: number; verhouding: number }> {
  const tijdenA: number[] = [];
  const tijdenB: number[] = [];
  for (let ronde = -3; ronde < rondes; ronde++) {
    const msA = await klok(a);
    const msB = await klok(b);
    if (ronde < 0) continue;
    tijdenA.push(msA);
    tijdenB.push(msB);
  }
  const verhoudingen = tijdenA.map((ms, i) => ms / (tijdenB[i] ?? 1));
  return { a: mediaan(tijdenA), b: mediaan(tijdenB), verhouding: mediaan(verhoudingen) };
}

export async function klok(werk: () => unknown): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}

export function mediaan(getallen: readonly number[]): number {
  const gesorteerd = [...getallen].sort((x, y) => x - y);
  const midden = gesorteerd.length >> 1;
  const hoog = gesorteerd[midden] ?? Number.NaN;
  return gesorteerd.length % 2 ? hoog : ((gesorteerd[midden - 1] ?? Number.NaN) + hoog) / 2;
}

/** One line of the table in docs/prestaties.md. `gehaald` compares with the bar of the design. */
export interface Meting {
  wat: string;
  gemeten: string;
  lat: string;
  gehaald: boolean;
}
