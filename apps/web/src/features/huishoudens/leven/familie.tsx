import type { Huishouden } from '@naast/contract/huishoudens';
import {
  addFamilieband,
  type Familie as FamilieData,
  getFamilie,
  removeFamilieband,
} from '@naast/contract/huishoudens-familie';
import { describeFamilie } from '@naast/domain/huishoudens';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { BandForm } from './band-form.tsx';
import { FamilieTekening } from './familie-tekening.tsx';
import './leven.css';

/** Generations: who is whose parent, drawn and in words, also across the households you may see. */
export function Familie({ huishouden }: { huishouden: Huishouden }) {
  const query = useGet(getFamilie, { params: { id: huishouden.id } });
  const [erbij, setErbij] = useState(false);
  return (
    <section className="vlak stapel" aria-labelledby="familie">
      <Heading level={2} id="familie">
        Ouders en kinderen
      </Heading>
      <Loaded query={query}>
        {(familie) => (
          <>
            {familie.banden.length === 0 ? (
              <p className="zacht">
                Zet erbij wie de ouder van wie is, ook als die in een ander gezin woont. Zo zie je wat van
                ouder op kind doorgaat.
              </p>
            ) : (
              <Tekening familie={familie} huishouden={huishouden} />
            )}
            {huishouden.magWijzigen && erbij && (
              <BandForm huishouden={huishouden} familie={familie} klaar={() => setErbij(false)} />
            )}
          </>
        )}
      </Loaded>
      {huishouden.magWijzigen && !erbij && (
        <div>
          <Button variant="secondary" klein onClick={() => setErbij(true)}>
            Ouder en kind erbij zetten
          </Button>
        </div>
      )}
    </section>
  );
}

function Tekening({ familie, huishouden }: { familie: FamilieData; huishouden: Huishouden }) {
  const getekend = new Set(familie.banden.flatMap(({ ouderId, kindId }) => [ouderId, kindId]));
  const leden = familie.leden.filter(({ id }) => getekend.has(id));
  return (
    <figure className="naast-familie stapel">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing scrolls, also by keyboard */}
      <section className="naast-familie__vlak" tabIndex={0} aria-label="Tekening van de familie">
        <FamilieTekening familie={{ ...familie, leden }} huishoudenId={huishouden.id} />
      </section>
      <figcaption>
        <details>
          <summary>{huishouden.magWijzigen ? 'In woorden, en losmaken' : 'Lees het in woorden'}</summary>
          {huishouden.magWijzigen ? (
            <Banden familie={familie} huishoudenId={huishouden.id} />
          ) : (
            <ul>
              {describeFamilie(familie.leden, familie.banden).map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
          )}
        </details>
      </figcaption>
    </figure>
  );
}

function Banden({ familie, huishoudenId }: { familie: FamilieData; huishoudenId: string }) {
  const queryClient = useQueryClient();
  const naam = (id: string) => familie.leden.find((l) => l.id === id)?.naam ?? '';
  async function loosen(band: FamilieData['banden'][number]) {
    const uitkomst = await call(removeFamilieband, { params: { id: huishoudenId, bandId: band.id } });
    await queryClient.invalidateQueries();
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    const { ouderId, kindId } = band;
    showToast(`${naam(ouderId)} en ${naam(kindId)} staan niet meer als ouder en kind.`, () => {
      const sleutel = crypto.randomUUID();
      void call(addFamilieband, { params: { id: huishoudenId }, body: { ouderId, kindId }, sleutel }).then(
        () => queryClient.invalidateQueries(),
      );
    });
  }
  return (
    <ul className="naast-lijst">
      {familie.banden.map((band) => {
        const zin = `${naam(band.ouderId)} is ouder van ${naam(band.kindId)}`;
        return (
          <li key={band.id} className="rij rij--uiteen naast-lid">
            <span>{zin}.</span>
            <Button
              variant="tertiary"
              klein
              onClick={() => void loosen(band)}
              aria-label={`${zin}: losmaken`}
            >
              Losmaken
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
