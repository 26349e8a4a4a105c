import { TextInput } from '@amsterdam/design-system-react';
import { type RegelingInLijst, searchRegelingen } from '@naast/contract/regelingen';
import { regelingSoortNamen } from '@naast/domain/regelingen';
import { useState } from 'react';
import { adres } from '#web/lib/adressen.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { useDebounced } from '#web/lib/use-debounced.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Field } from '#web/ui/field.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { RegelingDialog } from './regeling-dialog.tsx';
import { useBeeindig } from './use-beeindig.ts';
import './regelingen.css';

/** The list of regelingen for the whole netwerk: search, add, change, end. */
export function Component() {
  const magBeheren = useRecht('regeling.beheren');
  const [woord, setWoord] = useState('');
  const [ookBeeindigd, setOokBeeindigd] = useState(false);
  const [open, setOpen] = useState<RegelingInLijst | 'nieuw'>();
  const gezocht = useDebounced(woord);
  const regelingen = useGet(searchRegelingen, { body: { woord: gezocht, ookBeeindigd } }, { houdVast: true });
  return (
    <>
      <PageHead
        titel="Regelingen"
        kruimels={[{ naam: 'Beheer', to: adres.beheer }]}
        onder="Wat een gezin eerst kan proberen. Professionals kiezen hieruit bij een aanvraag en bij een gezin."
        actie={magBeheren && <Button onClick={() => setOpen('nieuw')}>Regeling erbij zetten</Button>}
      />
      <div className="stapel">
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
          <label className="naast-regelingen__ook">
            <input
              type="checkbox"
              checked={ookBeeindigd}
              onChange={(event) => setOokBeeindigd(event.target.checked)}
            />
            Ook wat is beëindigd
          </label>
        </div>
        <Loaded query={regelingen}>
          {({ items }) => <Lijst items={items} magBeheren={magBeheren} onOpen={setOpen} />}
        </Loaded>
      </div>
      {open && (
        <RegelingDialog regeling={open === 'nieuw' ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

interface LijstProps {
  items: readonly RegelingInLijst[];
  magBeheren: boolean;
  onOpen: (regeling: RegelingInLijst) => void;
}

function Lijst({ items, magBeheren, onOpen }: LijstProps) {
  const beeindig = useBeeindig();
  if (items.length === 0)
    return (
      <EmptyState titel="Geen regeling gevonden">Zoek op een ander woord, of zet er een bij.</EmptyState>
    );
  return (
    <>
      <p className="klein zacht" role="status">
        {items.length === 1 ? '1 regeling' : `${items.length} regelingen`}
      </p>
      <LinkList
        items={items}
        sleutel={({ id }) => id}
        naam={({ naam }) => naam}
        onder={({ voorWie }) => voorWie}
        midden={({ soort, termijn }) => [regelingSoortNamen[soort], termijn].filter(Boolean).join(' · ')}
        rechts={({ actief }) => !actief && <Badge>Beëindigd</Badge>}
        acties={
          magBeheren
            ? (regeling) => (
                <span className="rij">
                  <Button
                    variant="tertiary"
                    klein
                    aria-label={`${regeling.naam} veranderen`}
                    onClick={() => onOpen(regeling)}
                  >
                    Veranderen
                  </Button>
                  <Button
                    variant="tertiary"
                    klein
                    aria-label={`${regeling.naam} ${regeling.actief ? 'beëindigen' : 'weer openzetten'}`}
                    onClick={() => void beeindig(regeling)}
                  >
                    {regeling.actief ? 'Beëindigen' : 'Weer openzetten'}
                  </Button>
                </span>
              )
            : undefined
        }
      />
    </>
  );
}
