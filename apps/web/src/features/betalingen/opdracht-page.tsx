import { type Betaalpost, getBetaalopdracht, type OpdrachtDetail } from '@naast/contract/betaalopdrachten';
import {
  betaalbeletselNamen,
  metBankbestand,
  opdrachtStandNamen,
  postStandNamen,
} from '@naast/domain/betalingen';
import { Link, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum, showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Badge } from '#web/ui/badge.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';
import { OpdrachtBestanden } from './opdracht-bestanden.tsx';
import { HaalEruit, OpdrachtStappen } from './opdracht-stappen.tsx';
import { showIban } from './toon-iban.ts';
import './betalingen.css';

const beletselNamen: Record<NonNullable<Betaalpost['beletsel']>, string> = {
  ...betaalbeletselNamen,
  rekening_veranderd: 'De rekening is veranderd',
  vier_mensen: 'Jij deed al iets anders bij deze aanvraag',
};

/** One order: its payments, who looked at it, and the file for the bank. */
export function Component() {
  const { opdrachtId = '' } = useParams();
  const opdracht = useGet(getBetaalopdracht, { params: { id: opdrachtId } }, { ververs: 30_000 });
  return (
    <Loaded query={opdracht} pagina skeleton={<Skeleton titel regels={8} />}>
      {(data) => (
        <>
          <PageHead
            titel={`Betaalopdracht ${data.code}`}
            kruimels={[
              { naam: 'Fonds', to: adres.fonds },
              { naam: 'Betalen', to: adres.betalen },
            ]}
            onder={data.fonds}
          />
          <div className="stapel stapel--wijd">
            <Kop opdracht={data} />
            {metBankbestand(data.stand) && <OpdrachtBestanden opdracht={data} />}
            <Posten opdracht={data} />
            <Geschiedenis opdracht={data} />
          </div>
        </>
      )}
    </Loaded>
  );
}

function Kop({ opdracht }: { opdracht: OpdrachtDetail }) {
  const {
    stand,
    aantal,
    totaalCent,
    uitvoerenOp,
    iban,
    houder,
    voorbereidDoor,
    voorbereidOp,
    vrijgegevenDoor,
    vrijgegevenOp,
  } = opdracht;
  return (
    <section className="vlak stapel" aria-label="Stand van de opdracht">
      <div className="rij rij--uiteen">
        <span className="naast-betaal-som">
          {showBedrag(totaalCent)} · {aantal === 1 ? '1 betaling' : `${aantal} betalingen`}
        </span>
        <Badge soort={stand === 'verwerkt' ? 'groen' : stand === 'concept' ? 'let-op' : 'rustig'}>
          {opdrachtStandNamen[stand]}
        </Badge>
      </div>
      <DetailsList
        regels={[
          ['Uitvoeren op', showDatum(uitvoerenOp)],
          ['Van rekening', `${houder}, ${showIban(iban)}`],
          ['Gemaakt', `${voorbereidDoor}, ${showMoment(voorbereidOp)}`],
          [
            'Vrijgegeven',
            vrijgegevenDoor && vrijgegevenOp ? `${vrijgegevenDoor}, ${showMoment(vrijgegevenOp)}` : '',
          ],
        ]}
      />
      {stand === 'concept' && opdracht.zelfVoorbereid && (
        <Notice>
          Je hebt deze opdracht zelf gemaakt. Een tweede betaler kijkt die na en geeft die vrij.
        </Notice>
      )}
      {opdracht.acties.length > 0 && <OpdrachtStappen opdracht={opdracht} />}
    </section>
  );
}

function Posten({ opdracht }: { opdracht: OpdrachtDetail }) {
  const concept = opdracht.stand === 'concept' && opdracht.acties.length > 0;
  const bijBank = opdracht.stand === 'verzonden';
  const geweigerd = bijBank && opdracht.acties.includes('laten_vervallen');
  const kolommen: Kolom<Betaalpost>[] = [
    {
      naam: 'Aan wie en waarvoor',
      kop: true,
      toon: ({ houder, wat, iban, code, aanvraagId, kenmerk, beletsel }) => (
        <>
          {houder} · {wat}
          <span className="naast-betaal-onder">
            <span className="naast-betaal-vast">{showIban(iban)}</span> ·{' '}
            <Link to={adres.aanvraag(aanvraagId)} className="naast-betaal-vast">
              {code}
            </Link>
          </span>
          {kenmerk && <span className="naast-betaal-onder">Kenmerk: {kenmerk}</span>}
          {beletsel && (
            <span className="naast-betaal-onder">⚠ {beletselNamen[beletsel]}. Haal deze betaling eruit.</span>
          )}
        </>
      ),
    },
    ...(concept ? [] : [{ naam: 'Stand', toon: ({ stand }: Betaalpost) => postStandNamen[stand] }]),
    { naam: 'Bedrag', toon: ({ bedragCent }) => showBedrag(bedragCent), getal: true },
    ...(concept || geweigerd
      ? [
          {
            naam: 'Eruit halen',
            toon: (post: Betaalpost) =>
              post.stand === 'open' && (
                <HaalEruit opdrachtId={opdracht.id} post={post} geweigerd={geweigerd} />
              ),
          },
        ]
      : []),
  ];
  return (
    <section className="stapel">
      <Heading level={2}>Betalingen</Heading>
      <Table
        titel="Betalingen in deze opdracht"
        titelVerborgen
        kolommen={kolommen}
        rijen={opdracht.posten}
        sleutel={({ id }) => id}
      />
      {bijBank && opdracht.zelfVoorbereid && (
        <p className="klein zacht">
          Weigert de bank een van deze betalingen? Vraag een andere betaler om die eruit te halen.
        </p>
      )}
    </section>
  );
}

const woorden: Readonly<Record<string, string>> = {
  vrijgeven: 'Vrijgegeven',
  verzenden: 'Naar de bank gestuurd',
  verwerken: 'Alles is verwerkt',
  laten_vervallen: 'Vervallen',
  eruit_gehaald: 'Een betaling eruit gehaald',
  geweigerd: 'De bank weigerde een betaling',
  met_de_hand: 'Met de hand als betaald vastgelegd',
};

function Geschiedenis({ opdracht }: { opdracht: OpdrachtDetail }) {
  if (opdracht.geschiedenis.length === 0) return null;
  return (
    <section className="stapel stapel--dicht">
      <Heading level={2}>Wie deed wat</Heading>
      <ul>
        {opdracht.geschiedenis.map(({ nr, gebeurtenis, door, op, reden }) => (
          <li key={nr}>
            {woorden[gebeurtenis] ?? gebeurtenis}: {door}, {showMoment(op)}
            {reden && <span className="naast-betaal-onder">{reden}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
