import { listFondsen } from '@naast/contract/fonds';
import { showBedrag } from '#web/lib/bedrag.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { findSaldo } from './saldo.tsx';

/** What the fonds has left while an aanvraag is written; read again every half minute. */
export function VrijBudget({ fondsId, gevraagdCent }: { fondsId: string; gevraagdCent: number }) {
  const fondsen = useGet(listFondsen, {}, { ververs: 30_000 });
  const fonds = fondsen.data?.items.find(({ id }) => id === fondsId);
  const saldo = fonds && findSaldo(fonds);
  if (!fonds || !saldo) return null;
  return (
    <section className="stapel stapel--dicht" aria-label="Wat het fonds nog heeft">
      <Heading level={3}>Vrij in {saldo.budgetjaar}</Heading>
      <p className="naast-fonds-totaal">
        <strong>{showBedrag(saldo.vrijCent)}</strong>
      </p>
      <p className="klein zacht">
        Nog niet besloten: {showBedrag(fonds.ingediendCent)} van{' '}
        {fonds.ingediendAantal === 1 ? '1 aanvraag' : `${fonds.ingediendAantal} aanvragen`}.
      </p>
      {gevraagdCent > saldo.vrijCent && (
        <p className="naast-fonds-tekort">Jullie vragen meer dan er vrij is. Indienen kan wel.</p>
      )}
    </section>
  );
}
