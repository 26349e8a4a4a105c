import { type Punt, type Streek, tekenvak } from '@naast/domain/bijlagen';
import { type PointerEvent, useEffect, useRef } from 'react';
import { Button } from '#web/ui/button.tsx';

interface Props {
  streken: readonly Streek[];
  onChange: (streken: Streek[]) => void;
}

/** A box to sign in with finger, pen or mouse. What is kept are the strokes, not a picture. */
export function TekenVak({ streken, onChange }: Props) {
  const vak = useRef<HTMLCanvasElement>(null);
  const bezig = useRef<Punt[]>(undefined);
  useEffect(() => draw(vak.current, streken), [streken]);
  const toPunt = (event: PointerEvent<HTMLCanvasElement>): Punt => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * tekenvak.breedte;
    const y = ((event.clientY - top) / height) * tekenvak.hoogte;
    const binnen = (waarde: number, max: number) => Math.round(Math.min(max, Math.max(0, waarde)) * 10) / 10;
    return [binnen(x, tekenvak.breedte), binnen(y, tekenvak.hoogte)];
  };
  const stop = () => {
    if (bezig.current) onChange([...streken, bezig.current]);
    bezig.current = undefined;
  };
  return (
    <div className="stapel stapel--dicht">
      <canvas
        ref={vak}
        width={tekenvak.breedte * 2}
        height={tekenvak.hoogte * 2}
        className="naast-tekenvak"
        role="img"
        aria-label={streken.length > 0 ? 'Handtekening, getekend' : 'Vak om in te tekenen, nog leeg'}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          bezig.current = [toPunt(event)];
        }}
        onPointerMove={(event) => {
          if (!bezig.current || bezig.current.length >= 2000) return;
          bezig.current.push(toPunt(event));
          draw(vak.current, [...streken, bezig.current]);
        }}
        onPointerUp={stop}
        onPointerCancel={stop}
      />
      <div className="rij">
        <Button variant="tertiary" klein onClick={() => onChange([])} aria-disabled={streken.length === 0}>
          Opnieuw tekenen
        </Button>
        <span className="klein zacht">Lukt tekenen niet? Kies hierboven “Naam typen”.</span>
      </div>
    </div>
  );
}

function draw(vak: HTMLCanvasElement | null, streken: readonly Streek[]): void {
  const pen = vak?.getContext('2d');
  if (!vak || !pen) return;
  pen.clearRect(0, 0, vak.width, vak.height);
  pen.lineWidth = 5;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = getComputedStyle(vak).color;
  for (const streek of streken) {
    pen.beginPath();
    for (const [x, y] of streek) pen.lineTo(x * 2, y * 2);
    if (streek.length === 1) pen.lineTo((streek[0]?.[0] ?? 0) * 2 + 1, (streek[0]?.[1] ?? 0) * 2);
    pen.stroke();
  }
}
