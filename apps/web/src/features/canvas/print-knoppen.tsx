import { type Canvas, findPapierLetter } from '@naast/domain/canvas';
import { useEffect } from 'react';
import { Button } from '#web/ui/button.tsx';

/** Prints the canvas on one A3 or two A4; the letters become as large as the paper allows. */
export function PrintKnoppen({ canvas }: { canvas: Canvas }) {
  const letter = findPapierLetter(canvas);
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--canvas-letter', `${letter}px`);
    return () => {
      style.removeProperty('--canvas-letter');
      delete document.documentElement.dataset.papier;
    };
  }, [letter]);
  const druk = (papier: 'a3' | 'a4') => {
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
