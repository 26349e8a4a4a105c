import { Select } from '@amsterdam/design-system-react';
import { type Indexreeks, listIndexreeksen } from '@naast/contract/indexreeksen';
import { listPrijslijsten, type Prijslijst } from '@naast/contract/prijslijst';
import { comparePrijslijsten, type Vergelijking } from '@naast/contract/prijslijst-beheer';
import { type Prijsregel, prijsveldNamen } from '@naast/domain/prijslijst';
import { useParams, useSearchParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { useGet } from '#web/lib/query.ts';
import { Field } from '#web/ui/field.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Table } from '#web/ui/table.tsx';
import { showVeld } from './toon-veld.ts';

const noem = ({ naam, nummer }: Prijslijst) => `${naam}, versie ${nummer}`;

/** Two lists, price by price. */
export function Component() {
  const { prijslijstId = '' } = useParams();
  const [zoek, setZoek] = useSearchParams();
  const lijsten = useGet(listPrijslijsten);
  return (
    <Loaded query={lijsten}>
      {({ items }) => {
        const deze = items.find(({ id }) => id === prijslijstId);
        if (!deze) return <NotFound />;
        const andere = items.filter(({ id }) => id !== prijslijstId);
        const met = andere.find(({ id }) => id === zoek.get('met')) ?? findEerdere(andere, deze);
        return (
          <>
            <PageHead
              titel="Prijslijsten vergelijken"
              kruimels={[
                { naam: 'Prijslijsten', to: adres.beheer },
                { naam: noem(deze), to: adres.prijslijst(deze.id) },
              ]}
            />
            {met ? (
              <div className="stapel">
                <Field label={`Wat is er in ${noem(deze)} anders dan in`} optional={false}>
                  {({ 'aria-required': _niet, ...binding }) => (
                    <Select
                      {...binding}
                      value={met.id}
                      onChange={(event) => setZoek({ met: event.target.value }, { replace: true })}
                    >
                      {andere.map((lijst) => (
                        <option key={lijst.id} value={lijst.id}>
                          {noem(lijst)}
                        </option>
                      ))}
                    </Select>
                  )}
                </Field>
                <Verschil id={deze.id} met={met.id} />
              </div>
            ) : (
              <Notice titel="Er is nog maar één prijslijst" />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** The version before this one under the same name, else any other list. */
function findEerdere(andere: readonly Prijslijst[], deze: Prijslijst): Prijslijst | undefined {
  const eerder = andere.filter(({ naam, nummer }) => naam === deze.naam && nummer < deze.nummer);
  return eerder.toSorted((a, b) => b.nummer - a.nummer)[0] ?? andere[0];
}

function Verschil({ id, met }: { id: string; met: string }) {
  const verschil = useGet(comparePrijslijsten, { params: { id }, query: { met } });
  const reeksen = useGet(listIndexreeksen);
  return (
    <Loaded query={verschil}>
      {(v) => (
        <>
          <p role="status">
            {v.gewijzigd.length} veranderd, {v.nieuw.length} nieuw, {v.verwijderd.length} weg, {v.gelijk}{' '}
            gelijk.
          </p>
          {v.gewijzigd.length > 0 && <Veranderd verschil={v} reeksen={reeksen.data?.items ?? []} />}
          {v.nieuw.length > 0 && <Losse titel="Nieuw in deze lijst" prijzen={v.nieuw} />}
          {v.verwijderd.length > 0 && <Losse titel="Staat niet meer in deze lijst" prijzen={v.verwijderd} />}
        </>
      )}
    </Loaded>
  );
}

interface VeranderdProps {
  verschil: Vergelijking;
  reeksen: readonly Indexreeks[];
}

function Veranderd({ verschil, reeksen }: VeranderdProps) {
  const rijen = verschil.gewijzigd.flatMap(({ oud, nieuw, velden }) =>
    velden.map((veld) => ({ oud, nieuw, veld })),
  );
  return (
    <Table
      titel="Veranderd"
      kolommen={[
        {
          naam: 'Prijs',
          kop: true,
          toon: ({ nieuw, veld }) => (
            <>
              {nieuw.omschrijving}
              <div className="klein zacht">
                {nieuw.code} · {prijsveldNamen[veld].toLowerCase()}
              </div>
            </>
          ),
        },
        { naam: 'Was', toon: ({ oud, veld }) => showVeld(oud, veld, reeksen) || 'leeg' },
        { naam: 'Wordt', toon: ({ nieuw, veld }) => showVeld(nieuw, veld, reeksen) || 'leeg' },
      ]}
      rijen={rijen}
      sleutel={({ nieuw, veld }) => `${nieuw.code} ${veld}`}
    />
  );
}

function Losse({ titel, prijzen }: { titel: string; prijzen: readonly Prijsregel[] }) {
  return (
    <Table
      titel={titel}
      kolommen={[
        {
          naam: 'Prijs',
          kop: true,
          toon: ({ code, omschrijving }) => (
            <>
              {omschrijving}
              <div className="klein zacht">{code}</div>
            </>
          ),
        },
        { naam: 'Bedrag', toon: ({ bedragCent }) => showBedrag(bedragCent), getal: true },
      ]}
      rijen={prijzen}
      sleutel={({ code }) => code}
    />
  );
}
