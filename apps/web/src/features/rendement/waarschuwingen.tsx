import { explainWaarschuwing } from '@naast/domain/rendement';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import type { Som } from './werkstuk.ts';

/** What to keep in mind with this outcome, and what to do about it. */
export function Waarschuwingen({ som: { invoer, uitkomst } }: { som: Som }) {
  const { waarschuwingen } = uitkomst;
  if (waarschuwingen.length === 0) return null;
  const naam = (id: string) => invoer.regels.find((regel) => regel.id === id)?.omschrijving ?? '';
  return (
    <section className="stapel stapel--dicht">
      <Heading level={3}>Waar je op moet letten</Heading>
      {waarschuwingen.map(({ code, regelIds }) => {
        const { titel, uitleg, watTeDoen } = explainWaarschuwing(code);
        return (
          <Notice key={code} titel={titel}>
            <p>
              {uitleg} {watTeDoen}
            </p>
            {regelIds.length > 0 && <p className="klein">Dit gaat over: {regelIds.map(naam).join(' · ')}</p>}
          </Notice>
        );
      })}
    </section>
  );
}
