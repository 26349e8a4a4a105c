import type { CanvasAntwoord } from '@naast/contract/canvas';
import { createPlak } from '@naast/contract/canvas-plakken';
import type { ProblemBody } from '@naast/contract/problem';
import { checkPlan, type Landingsplek, readBlok, tekstblokken } from '@naast/domain/canvas';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { showToast } from '#web/lib/toast.ts';
import { undoGeplakt } from './eerder-geplakt.tsx';
import type { Stuk } from './use-plan.ts';
import { useVerversCanvas } from './use-ververs-canvas.ts';

interface Over {
  plek: Landingsplek;
  tekst: string;
}

/** Puts the pieces on the canvas in one go. `fouten` are by the number of the piece on the screen. */
export function usePlakken(canvas: CanvasAntwoord, stukken: readonly Stuk[], klaar: () => void) {
  const [bezig, setBezig] = useState(false);
  const [problem, setProblem] = useState<ProblemBody>();
  const sleutel = useRef(new Sleutel());
  const ververs = useVerversCanvas(canvas.casusId);
  const navigate = useNavigate();
  const bestaand = Object.fromEntries(tekstblokken.map((nr) => [nr, readBlok(canvas, nr)]));
  const fouten = new Map(checkPlan(stukken, bestaand).map(({ nr, bericht }) => [nr, bericht]));
  const over = stukken.flatMap(({ tekst, plek }): Over[] => (plek === 'niet' ? [] : [{ tekst, plek }]));

  async function plak() {
    setBezig(true);
    const body = { stukken: over };
    const uitkomst = await call(createPlak, {
      params: { id: canvas.casusId },
      body,
      sleutel: sleutel.current.voor(body),
    });
    setBezig(false);
    if (!uitkomst.ok) return setProblem(uitkomst.problem);
    sleutel.current.klaar();
    klaar();
    await ververs();
    await navigate(adres.casusTab(canvas.casusId, 'canvas'));
    const zin =
      over.length === 1 ? 'Eén stuk staat op het canvas.' : `${over.length} stukken staan op het canvas.`;
    showToast(zin, () => void undoGeplakt(canvas.casusId, uitkomst.body.id).then(ververs));
  }

  return { plak, bezig, problem, fouten, aantal: over.length };
}
