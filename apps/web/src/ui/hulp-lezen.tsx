import type { BesluitKort } from '@naast/contract/herzieningen';

/** Who helps after a refusal, what happens and when, as it was typed. */
export function HulpLezen({ hulp }: { hulp: NonNullable<BesluitKort['hulp']> }) {
  return (
    <>
      <p>{hulp.wie}</p>
      <p>Wat: {hulp.wat}</p>
      <p>Wanneer: {hulp.wanneer}</p>
    </>
  );
}
