interface Props {
  /** Begin and end, in the same unit as `schaal`. */
  van: number;
  tot: number;
  schaal: { laag: number; hoog: number };
  kleur: 'rustig' | 'groen' | 'oker';
  /** A value to see the bar against. */
  midden?: number | undefined;
  /** Between which values it lies. */
  streep?: { laag: number; hoog: number } | undefined;
}

/** One bar on a scale; decoration only, the numbers stand beside it. */
export function Staaf({ van, tot, schaal, kleur, midden, streep }: Props) {
  const plaats = (n: number) => ((n - schaal.laag) / (schaal.hoog - schaal.laag || 1)) * 100;
  const begin = plaats(Math.min(van, tot));
  const breedte = plaats(Math.max(van, tot)) - begin;
  const nul = `${plaats(0)}%`;
  return (
    <svg className={`naast-staaf naast-staaf--${kleur}`} width="100%" height="28" aria-hidden="true">
      <rect x={`${begin}%`} y="4" width={`${breedte}%`} height="20" rx="2" />
      {schaal.laag < 0 && <line className="naast-staaf__nul" x1={nul} x2={nul} y1="0" y2="28" />}
      {midden !== undefined && (
        <line
          className="naast-staaf__nul"
          x1={`${plaats(midden)}%`}
          x2={`${plaats(midden)}%`}
          y1="0"
          y2="28"
        />
      )}
      {streep &&
        // Twice: light below dark, so that it shows on the bar as well as beside it.
        ['onder', 'boven'].map((laag) => (
          <g key={laag} className={`naast-staaf__streep naast-staaf__streep--${laag}`}>
            <line x1={`${plaats(streep.laag)}%`} x2={`${plaats(streep.hoog)}%`} y1="14" y2="14" />
            <line x1={`${plaats(streep.laag)}%`} x2={`${plaats(streep.laag)}%`} y1="8" y2="20" />
            <line x1={`${plaats(streep.hoog)}%`} x2={`${plaats(streep.hoog)}%`} y1="8" y2="20" />
          </g>
        ))}
    </svg>
  );
}
