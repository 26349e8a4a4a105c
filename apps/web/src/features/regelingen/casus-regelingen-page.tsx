import { TextInput } from '@amsterdam/design-system-react';
import type { Casus } from '@naast/contract/casussen';
import { type CasusRegeling, listCasusRegelingen } from '@naast/contract/regelingen';
import { type GebruikStand, gebruikNamen, gebruikStanden } from '@naast/domain/regelingen';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Field } from '#web/ui/field.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { GebruikDialog } from './gebruik-dialog.tsx';
import './regelingen.css';

/** The regelingen of the list, with what this household did with each of them. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const [open, setOpen] = useState<CasusRegeling>();
  const [woord, setWoord] = useState('');
  const lijst = useGet(listCasusRegelingen, { params: { id: casus.id } });
  const onOpen = casus.mijnRechten.mag === 'meewerken' ? setOpen : undefined;
  return (
    <section className="stapel" aria-labelledby="regelingen">
      <title>Regelingen · Naast</title>
      <div>
        <Heading level={2} id="regelingen">
          Regelingen
        </Heading>
        <p className="zacht">
          Wat gebruikt dit gezin, wat is gevraagd, en wat kan nog? Bij een aanvraag staat dit er meteen bij.
        </p>
      </div>
      <Loaded query={lijst}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState titel="Er staan nog geen regelingen op de lijst">
              De beheerder houdt de lijst bij. Vraag om een regeling die je mist.
            </EmptyState>
          ) : (
            <div className="stapel stapel--wijd">
              <div className="naast-regelingen__zoek">
                <Field label="Zoek een regeling" optional={false}>
                  {({ 'aria-required': _niet, ...binding }) => (
                    <TextInput
                      {...binding}
                      value={woord}
                      onChange={(event) => setWoord(event.target.value)}
                      autoComplete="off"
                    />
                  )}
                </Field>
              </div>
              <Groepen items={items.filter((item) => isGevonden(item, woord))} onOpen={onOpen} />
            </div>
          )
        }
      </Loaded>
      {open && <GebruikDialog casusId={casus.id} item={open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

const plat = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('nl');

/** Every word stands in its name, whom it is for, its keywords or the note. */
function isGevonden({ regeling, gebruik }: CasusRegeling, woord: string): boolean {
  const { naam, voorWie, bedoeldVoor, trefwoorden } = regeling;
  const tekst = plat([naam, voorWie, bedoeldVoor, trefwoorden, gebruik.notitie].join(' '));
  return plat(woord)
    .split(/\s+/)
    .every((deel) => tekst.includes(deel));
}

function Groepen({ items, onOpen }: Omit<GroepProps, 'stand'>) {
  if (items.length === 0) return <p role="status">Geen regeling gevonden. Zoek op een ander woord.</p>;
  return [...gebruikStanden.filter((stand) => stand !== 'niet_geprobeerd'), null].map((stand) => (
    <Groep key={stand ?? 'open'} stand={stand} items={items} onOpen={onOpen} />
  ));
}

interface GroepProps {
  /** Null is what was not tried, noted or not. */
  stand: GebruikStand | null;
  items: readonly CasusRegeling[];
  onOpen: ((item: CasusRegeling) => void) | undefined;
}

function Groep({ stand, items, onOpen }: GroepProps) {
  const groep = items.filter(({ gebruik }) =>
    stand === null ? gebruik.stand === null || gebruik.stand === 'niet_geprobeerd' : gebruik.stand === stand,
  );
  if (groep.length === 0) return null;
  const naam = stand === null ? 'Nog niet geprobeerd' : gebruikNamen[stand];
  return (
    <section className="stapel stapel--dicht" aria-label={naam}>
      <Heading level={3}>
        {naam} ({groep.length})
      </Heading>
      <LinkList
        items={groep}
        sleutel={({ regeling }) => regeling.id}
        naam={({ regeling }) => regeling.naam}
        onder={({ regeling }) => (
          <>
            {regeling.voorWie}{' '}
            {regeling.link && (
              <a
                href={regeling.link}
                target="_blank"
                rel="noreferrer"
                aria-label={`Lees verder over ${regeling.naam}`}
              >
                Lees verder
              </a>
            )}
          </>
        )}
        midden={(item) => <Notitie item={item} />}
        rechts={({ regeling }) => !regeling.actief && <Badge>Bestaat niet meer</Badge>}
        acties={
          onOpen
            ? (item) => (
                <Button
                  variant="tertiary"
                  klein
                  aria-label={`Opschrijven wat er met ${item.regeling.naam} is`}
                  onClick={() => onOpen(item)}
                >
                  Opschrijven
                </Button>
              )
            : undefined
        }
      />
    </section>
  );
}

function Notitie({ item: { regeling, gebruik } }: { item: CasusRegeling }) {
  if (gebruik.stand === null) return regeling.termijn;
  return [gebruik.op && showDatum(gebruik.op), gebruik.notitie].filter(Boolean).join(' · ');
}
