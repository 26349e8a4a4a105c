import { adres } from '#web/lib/adressen.ts';
import { useRecht } from '#web/lib/mij.ts';
import { TabLinks } from '#web/ui/tab-links.tsx';

/** The reports of one fonds, side by side; only those that I may see. */
export function VerslagTabs({ fondsId }: { fondsId: string }) {
  const magControle = useRecht('controle.lezen');
  return (
    <TabLinks
      label="Verslagen van het fonds"
      links={[
        { naam: 'Grootboek', to: adres.grootboek(fondsId) },
        { naam: 'Jaarwisseling', to: adres.jaarwisseling(fondsId) },
        { naam: 'Correcties', to: adres.correcties(fondsId) },
        ...(magControle
          ? [
              { naam: 'Controle', to: adres.controle(fondsId) },
              { naam: 'Steekproeven', to: adres.steekproeven(fondsId) },
            ]
          : []),
      ]}
    />
  );
}
