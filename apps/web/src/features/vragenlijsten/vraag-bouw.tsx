import { moveVraag, stepVraag, type Vraagsoort } from '@naast/domain/gesprekken';
import { type DragEvent, useState } from 'react';
import { Badge } from '#web/ui/badge.tsx';
import { FieldError } from '#web/ui/field-error.tsx';
import { Greep } from '#web/ui/orde/greep.tsx';
import { useBouw, useVraag } from './bouw-context.ts';
import { Volgorde } from './volgorde.tsx';
import { VraagVelden } from './vraag-velden.tsx';

export const soortNamen: Record<Vraagsoort, string> = {
  open: 'Eigen woorden',
  keuze: 'Eén antwoord kiezen',
  meerkeuze: 'Meer antwoorden kiezen',
  schaal: 'Cijfer van 1 tot en met 10',
  ja_nee: 'Ja, nee of weet ik niet',
  getal: 'Getal',
  bedrag: 'Bedrag',
  datum: 'Datum',
};

type Plek = { sectie: number; vraag: number };
const soortData = 'application/x-naast-vraag';

/** One question as a line that opens; drag it, or move it with the handle, the keys or the buttons. */
export function VraagBouw({ id, plek }: { id: string; plek: Plek }) {
  const { lijst, sectie, vraag, pad, fout, zet, zetSectie } = useVraag(plek);
  const [open, setOpen] = useState(vraag.vraag === '');
  const sleep = useSleep(plek);
  const naam = vraag.vraag || 'Nieuwe vraag';
  const step = (stap: -1 | 1) => {
    const uitkomst = stepVraag(lijst, plek, stap);
    zet(uitkomst.vragenlijst, `${naam} staat nu op plek ${uitkomst.plek.vraag + 1}.`);
  };
  const eersteFout = [
    'vraag',
    'code',
    'soort',
    'opties',
    'als',
    'naar',
    'schaal.1',
    'schaal.10',
    'opties_uit',
  ]
    .map((veld) => fout(`${pad}.${veld}`))
    .find(Boolean);
  return (
    <div className="naast-vl__vraag" {...sleep}>
      <div className="rij rij--uiteen">
        <Greep id={id} naam={naam} zonderMuis />
        <button type="button" className="naast-vl__open" aria-expanded={open} onClick={() => setOpen(!open)}>
          <strong>{naam}</strong>
          <span className="klein zacht">{soortNamen[vraag.soort]}</span>
        </button>
        <Volgorde
          naam={naam}
          omhoog={plek.vraag > 0 || plek.sectie > 0 ? () => step(-1) : undefined}
          omlaag={
            plek.vraag < sectie.vragen.length - 1 || plek.sectie < lijst.secties.length - 1
              ? () => step(1)
              : undefined
          }
          onWeg={() => zetSectie({ vragen: sectie.vragen.toSpliced(plek.vraag, 1) })}
        />
      </div>
      <div className="rij">
        {vraag.gevoelig && <Badge soort="let-op">Onder vier ogen</Badge>}
        {vraag.start && <Badge>Ook in de korte versie</Badge>}
        {vraag.als && <Badge>Alleen als</Badge>}
      </div>
      {!open && eersteFout && <FieldError id={`${pad}-fout`}>{eersteFout}</FieldError>}
      {open && <VraagVelden plek={plek} />}
    </div>
  );
}

/** Drag with the mouse, also to another section. */
export function useSleep(plek: Plek) {
  const { lijst, zet } = useBouw();
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      // Selecting words in a field is no dragging of the question.
      if ((event.target as HTMLElement).closest('input, textarea, select')) return event.preventDefault();
      event.dataTransfer.setData(soortData, JSON.stringify(plek));
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(soortData)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const data = event.dataTransfer.getData(soortData);
      if (data === '') return;
      event.preventDefault();
      // A question inside a section is the nearer place.
      event.stopPropagation();
      zet(moveVraag(lijst, JSON.parse(data) as Plek, plek).vragenlijst, 'De vraag is verplaatst.');
    },
  };
}
