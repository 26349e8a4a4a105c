import { getMutatie, type Herkomst, type Mutatie } from '@naast/contract/verslag-grootboek';
import { domeinNamen, mutatieNamen, standNamen, uitkomstNamen } from '@naast/domain/fonds';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum, showKorteDatum, showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Table } from '#web/ui/table.tsx';

interface Props {
  fondsId: string;
  mutatie: Mutatie;
  onClose: () => void;
}

/** Where one mutatie comes from, and the way of its money in all years. */
export function MutatieDialog({ fondsId, mutatie, onClose }: Props) {
  const herkomst = useGet(getMutatie, { params: { id: fondsId, mutatieId: mutatie.id } });
  return (
    <Dialog titel={`${mutatieNamen[mutatie.soort]}, nummer ${mutatie.nr}`} onClose={onClose} breed>
      <Loaded query={herkomst}>{(data) => <Inhoud mutatie={mutatie} herkomst={data} />}</Loaded>
    </Dialog>
  );
}

function Inhoud({ mutatie, herkomst }: { mutatie: Mutatie; herkomst: Herkomst }) {
  const { aanvraag, besluit, regel, verantwoording, spoor } = herkomst;
  const bonnen = herkomst.bonnen.length > 0 && <Bonnen bonnen={herkomst.bonnen} />;
  return (
    <div className="stapel">
      <DetailsList
        regels={[
          ['Wanneer', showMoment(mutatie.op)],
          ['Geboekt door', `${mutatie.door}, ${mutatie.functie}`],
          ['Omschrijving', mutatie.omschrijving],
          ['Uitleg', herkomst.uitleg],
          ['Voorgesteld door', herkomst.voorgesteldDoor],
          ['Tweede persoon', herkomst.vrijgegevenDoor],
          ['Aanvraag', aanvraag && <Link to={adres.aanvraag(aanvraag.id)}>{aanvraag.code}</Link>],
          ['Huishouden', aanvraag && `${aanvraag.casusCode}${aanvraag.wijk ? `, ${aanvraag.wijk}` : ''}`],
          ['Stand', aanvraag && standNamen[aanvraag.stand]],
          [
            'Besluit',
            besluit && aanvraag && (
              <>
                {uitkomstNamen[besluit.uitkomst]} op {showDatum(besluit.op)}.{' '}
                <Link to={adres.beschikking(aanvraag.id)}>Lees de brief</Link>
              </>
            ),
          ],
          ['Regel', regel && `${regel.wat}${regel.domein ? ` (${domeinNamen[regel.domein]})` : ''}`],
          ['Ontvanger', regel?.ontvanger],
          ['Toegekend', regel && showBedrag(regel.toegekendCent)],
          ['Voorwaarde', regel?.voorwaarde],
          ['Zo is eraan voldaan', herkomst.voorwaardeVervuld],
          ['Betaalopdracht', herkomst.opdracht],
          ['Bonnen', bonnen || ''],
          ['Verantwoord', verantwoording && `${showDatum(verantwoording.op)}: ${verantwoording.oordeel}`],
        ]}
      />
      <Table
        titel={spoor.length > 1 ? 'De weg van dit geld' : 'Deze regel'}
        kolommen={[
          { naam: 'Jaar', toon: ({ budgetjaar }) => budgetjaar },
          { naam: 'Nr', toon: ({ nr }) => nr },
          { naam: 'Wanneer', toon: ({ op }) => showKorteDatum(op) },
          { naam: 'Wat', toon: ({ soort }) => mutatieNamen[soort], kop: true },
          { naam: 'Vrij', toon: ({ vrijCent }) => showBedrag(vrijCent), getal: true },
          { naam: 'Toegezegd', toon: ({ verplichtCent }) => showBedrag(verplichtCent), getal: true },
          { naam: 'Betaald', toon: ({ betaaldCent }) => showBedrag(betaaldCent), getal: true },
        ]}
        rijen={spoor}
        sleutel={({ id }) => id}
      />
    </div>
  );
}

function Bonnen({ bonnen }: Pick<Herkomst, 'bonnen'>) {
  return (
    <ul className="naast-verslag-lijst">
      {bonnen.map(({ soort, bedragCent, omschrijving, op }) => (
        <li key={`${op} ${bedragCent} ${omschrijving}`}>
          {soort === 'bon' ? 'Bon' : 'Verklaring'}, {showBedrag(bedragCent)}, {showKorteDatum(op)}:{' '}
          {omschrijving}
        </li>
      ))}
    </ul>
  );
}
