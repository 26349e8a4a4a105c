import { useEffect } from 'react';
import { Button } from '#web/ui/button.tsx';
import { fitLetter, type Papier } from './fit-letter.ts';

/** Prints the canvas on one A3 or two A4; the letters become as large as the paper allows. */
export function PrintKnoppen() {
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    // Also for who prints with Ctrl+P.
    const pas = () => fitLetter((dataset.papier as Papier | undefined) ?? 'a3');
    addEventListener('beforeprint', pas);
    return () => {
      removeEventListener('beforeprint', pas);
      style.removeProperty('--canvas-letter');
      delete dataset.papier;
    };
  }, []);
  const druk = (papier: Papier) => {
    document.documentElement.dataset.papier = papier;
    print();
  };
  return (
    <>
      <Button variant="secondary" klein onClick={() => druk('a3')}>
        Afdrukken op A3
      </Button>
      <Button variant="secondary" klein onClick={() => druk('a4')}>
        Op twee A4
      </Button>
    </>
  );
}
