import { endTeamAfwezigheid } from '@naast/contract/afwezigheid';
import { listTeamleden, type Teamlid } from '@naast/contract/vertrekken';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { AfwezigDialog } from './afwezig-dialog.tsx';
import { VertrekDialog } from './vertrek-dialog.tsx';

/** The team of a teamleider: how many casussen everyone has, who is away, and dividing casussen when somebody leaves. */
export function Component() {
  const [weg, setWeg] = useState<Teamlid>();
  const [afwezig, setAfwezig] = useState<Teamlid>();
  return (
    <>
      <PageHead
        titel="Mijn team"
        onder="Is een collega ziek, of gaat iemand weg? Regel wie het overneemt, zodat geen gezin alleen komt te staan."
      />
      <Loaded query={useGet(listTeamleden)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState titel="Er zijn nog geen collega’s in je team">
              De beheerder zet collega’s in een team.
            </EmptyState>
          ) : (
            <Leden items={items} onWeg={setWeg} onAfwezig={setAfwezig} />
          )
        }
      </Loaded>
      {afwezig && <AfwezigDialog lid={afwezig} onClose={() => setAfwezig(undefined)} />}
      {weg && <VertrekDialog lid={weg} onClose={() => setWeg(undefined)} />}
    </>
  );
}

const aantal = ({ openCasussen }: Teamlid): string =>
  openCasussen === 1 ? '1 lopende casus' : `${openCasussen} lopende casussen`;

/** Somebody who is away, or will be: when, and who stands in. */
function describeAfwezig({ vanaf, tot, waarnemer }: NonNullable<Teamlid['afwezig']>): string {
  const begin = vanaf <= today() ? 'Is er niet' : `Is er niet vanaf ${showDatum(vanaf)}`;
  return `${begin} tot en met ${showDatum(tot)}. ${waarnemer} neemt waar.`;
}

const describeLid = ({ functie, actief, afwezig }: Teamlid): string => {
  if (!actief) return `${functie} · werkt hier niet meer`;
  return afwezig ? `${functie} · ${describeAfwezig(afwezig)}` : functie;
};

interface LedenProps {
  items: readonly Teamlid[];
  onWeg: (lid: Teamlid) => void;
  onAfwezig: (lid: Teamlid) => void;
}

function Leden({ items, onWeg, onAfwezig }: LedenProps) {
  return (
    <LinkList
      items={items}
      sleutel={({ id }) => id}
      naam={({ naam }) => naam}
      onder={describeLid}
      midden={aantal}
      acties={(lid) => (
        <>
          <Afwezig lid={lid} onAfwezig={onAfwezig} />
          {lid.vertrekId ? (
            <ButtonLink variant="secondary" klein to={adres.vertrek(lid.vertrekId)}>
              Verder verdelen<span className="alleen-voorlezen"> van {lid.naam}</span>
            </ButtonLink>
          ) : (
            <Button variant="tertiary" klein onClick={() => onWeg(lid)}>
              Gaat weg<span className="alleen-voorlezen">: {lid.naam}</span>
            </Button>
          )}
        </>
      )}
    />
  );
}

/** Noting that a colleague is away, or back again. */
function Afwezig({ lid, onAfwezig }: { lid: Teamlid; onAfwezig: (lid: Teamlid) => void }) {
  const client = useQueryClient();
  const [bezig, setBezig] = useState(false);
  const { afwezig } = lid;
  if (!lid.actief) return null;
  if (!afwezig)
    return (
      <Button variant="tertiary" klein onClick={() => onAfwezig(lid)}>
        Is er even niet<span className="alleen-voorlezen">: {lid.naam}</span>
      </Button>
    );
  // What a colleague noted is theirs to end.
  if (!afwezig.doorMij) return null;
  const { id, vanaf, waarnemer } = afwezig;
  async function stop() {
    setBezig(true);
    const uitkomst = await call(endTeamAfwezigheid, { params: { id: lid.id, afwezigheidId: id } });
    await client.invalidateQueries();
    setBezig(false);
    showToast(uitkomst.ok ? `${waarnemer} neemt niet meer waar.` : uitkomst.problem.detail);
  }
  return (
    <Button variant="tertiary" klein bezig={bezig} onClick={() => void stop()}>
      {vanaf <= today() ? 'Is er weer' : 'Gaat niet door'}
      <span className="alleen-voorlezen">: {lid.naam}</span>
    </Button>
  );
}
