import type { Antwoorden } from '@naast/contract/gesprekken';
import { GelezenAntwoord } from './gelezen-antwoord.tsx';
import type { Naamgever } from './naamgever.ts';

type Regel = Antwoorden['groepen'][number]['delen'][number]['regels'][number];

/** One question, small, with every answer to it, large. */
export function Antwoordregel({ regel, namen }: { regel: Regel; namen: Naamgever }) {
  return (
    <>
      <p className="naast-antwoorden__vraag">{regel.vraag}</p>
      {regel.antwoorden.map((antwoord) => (
        <GelezenAntwoord
          key={`${antwoord.gesprekId}${antwoord.lidId}`}
          antwoord={antwoord}
          soort={regel.soort}
          namen={namen}
        />
      ))}
    </>
  );
}
