import { type Commissielid, listCommissie } from '@naast/contract/fonds-commissie';
import { getFondsRegels } from '@naast/contract/fonds-regels';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { showDatum } from '#web/lib/datum.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Table } from '#web/ui/table.tsx';
import { LidDialog } from './lid-dialog.tsx';
import { LidForm } from './lid-form.tsx';

const describeRol = ({ rol, vervangt }: Commissielid) =>
  rol === 'plaatsvervanger' ? `valt in voor ${vervangt}` : rol;

const describePeriode = ({ vanaf, tot }: Commissielid) =>
  `vanaf ${showDatum(vanaf)}${tot ? `, tot en met ${showDatum(tot)}` : ''}`;

const describeDoor = ({ benoemdDoor, beeindigdDoor }: Commissielid) =>
  [benoemdDoor && `benoemd door ${benoemdDoor}`, beeindigdDoor && `einde door ${beeindigdDoor}`]
    .filter(Boolean)
    .join(', ');

/** Name, seat and period in one cell: on a phone what can be changed stays in sight beside it. */
function Wie({ lid }: { lid: Commissielid }) {
  return (
    <>
      {lid.gebruiker.naam}, {lid.gebruiker.functie}
      <span className="naast-fondsregels-onder">
        {describeRol(lid)} · {describePeriode(lid)}
      </span>
      <span className="naast-fondsregels-onder">{describeDoor(lid)}</span>
    </>
  );
}

/** Who sits in the commissie, later and before; adding, ending, a deputy, another voorzitter. */
export function CommissieDeel({ fondsId }: { fondsId: string }) {
  const client = useQueryClient();
  const leden = useGet(listCommissie, { params: { id: fondsId } });
  const [erbij, setErbij] = useState(false);
  const naWijziging = (tekst: string) => {
    for (const route of [listCommissie, getFondsRegels])
      void client.invalidateQueries({ queryKey: keyOf(route) });
    showToast(tekst);
  };
  return (
    <section className="stapel">
      <Heading level={2}>Commissie</Heading>
      <Loaded query={leden}>
        {({ items }) => {
          const zittend = items.filter(({ wanneer }) => wanneer !== 'voorbij');
          return (
            <>
              <LedenTabel
                titel="Leden nu en straks"
                leden={zittend}
                fondsId={fondsId}
                naWijziging={naWijziging}
              />
              {items.length > zittend.length && (
                <details>
                  <summary>Eerdere leden ({items.length - zittend.length})</summary>
                  <LedenTabel
                    titel="Eerdere leden"
                    leden={items.filter(({ wanneer }) => wanneer === 'voorbij')}
                  />
                </details>
              )}
              {erbij ? (
                <LidForm
                  fondsId={fondsId}
                  leden={zittend}
                  onKlaar={(tekst) => {
                    setErbij(false);
                    if (tekst) naWijziging(tekst);
                  }}
                />
              ) : (
                <div>
                  <Button variant="secondary" onClick={() => setErbij(true)}>
                    Iemand toevoegen
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

interface Props {
  titel: string;
  leden: readonly Commissielid[];
  fondsId?: string;
  naWijziging?: (tekst: string) => void;
}

function LedenTabel({ titel, leden, fondsId, naWijziging }: Props) {
  const [gekozen, setGekozen] = useState<{ lid: Commissielid; wat: 'einde' | 'voorzitter' }>();
  if (leden.length === 0) return <p>Er zit nog niemand in de commissie.</p>;
  return (
    <>
      <Table
        titel={titel}
        titelVerborgen
        kolommen={[
          { naam: 'Wie', toon: (lid) => <Wie lid={lid} />, kop: true },
          ...(fondsId
            ? [
                {
                  naam: 'Veranderen',
                  toon: (lid: Commissielid) => (
                    <span className="rij">
                      <Button
                        variant="tertiary"
                        klein
                        aria-label={`Laten stoppen: ${lid.gebruiker.naam}`}
                        onClick={() => setGekozen({ lid, wat: 'einde' })}
                      >
                        Laten stoppen
                      </Button>
                      {lid.rol === 'lid' && lid.wanneer === 'nu' && (
                        <Button
                          variant="tertiary"
                          klein
                          aria-label={`Voorzitter maken: ${lid.gebruiker.naam}`}
                          onClick={() => setGekozen({ lid, wat: 'voorzitter' })}
                        >
                          Voorzitter maken
                        </Button>
                      )}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
        rijen={leden}
        sleutel={({ id }) => id}
      />
      {gekozen && fondsId && (
        <LidDialog
          {...gekozen}
          fondsId={fondsId}
          onKlaar={(tekst) => {
            setGekozen(undefined);
            if (tekst) naWijziging?.(tekst);
          }}
        />
      )}
    </>
  );
}
