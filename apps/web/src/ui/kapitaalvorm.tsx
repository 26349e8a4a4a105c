import './kapitaalvorm.css';

export type KapitaalvormCode = 'economisch' | 'sociaal' | 'cultureel' | 'pedagogisch' | 'mentaal';

// A shape of its own for each, because colour alone says nothing to many people.
const vormen: Record<KapitaalvormCode, string> = {
  economisch: 'M2 3h12v10H2z',
  sociaal: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
  cultureel: 'M8 1.5 15 14H1z',
  pedagogisch: 'M8 .8 15.200 8 8 15.200.8 8z',
  mentaal: 'M4.500 1.700h7L15 8l-3.500 6.300h-7L1 8z',
};

const namen: Record<KapitaalvormCode, string> = {
  economisch: 'Economisch',
  sociaal: 'Sociaal',
  cultureel: 'Cultureel',
  pedagogisch: 'Pedagogisch',
  mentaal: 'Mentaal',
};

/** A kapitaalvorm with its own shape, colour and name. */
export function Kapitaalvorm({ code }: { code: KapitaalvormCode }) {
  return (
    <span className={`naast-kapitaal naast-kapitaal--${code}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={vormen[code]} />
      </svg>
      {namen[code]}
    </span>
  );
}
