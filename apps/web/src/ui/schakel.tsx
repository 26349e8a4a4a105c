import './schakel.css';

interface Props<T extends string> {
  /** What is chosen, for who cannot see that the buttons belong together. */
  naam: string;
  keuzes: readonly { waarde: T; naam: string }[];
  waarde: T;
  onKies: (waarde: T) => void;
}

/** Two or three ways of looking at the same list, one of them on. */
export function Schakel<T extends string>({ naam, keuzes, waarde, onKies }: Props<T>) {
  return (
    <fieldset className="naast-schakel">
      <legend className="alleen-voorlezen">{naam}</legend>
      {keuzes.map((keuze) => (
        <button
          key={keuze.waarde}
          type="button"
          aria-pressed={keuze.waarde === waarde}
          onClick={() => onKies(keuze.waarde)}
        >
          {keuze.naam}
        </button>
      ))}
    </fieldset>
  );
}
