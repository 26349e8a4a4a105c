import { createLevensgebeurtenis, type VoorzienLid } from '@naast/contract/levensgebeurtenissen';
import { call } from '#web/lib/call.ts';
import { showMaand } from '#web/lib/maand.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { useVerversCasus } from '../use-ververs-casus.ts';

/** `In maart 2027 wordt Daan 18`, also when it was last month. */
export function describeVoorzien({ lid, datum, precies }: VoorzienLid, vandaag: string): string {
  const wanneer = precies === 'jaar' ? `In ${datum.slice(0, 4)}` : `In ${showMaand(datum)}`;
  return datum.slice(0, 7) < vandaag.slice(0, 7) && precies === 'maand'
    ? `${wanneer} werd ${lid.naam} 18`
    : `${wanneer} wordt ${lid.naam} 18`;
}

interface Props {
  casusId: string;
  komt: VoorzienLid;
  /** Absent for who only looks along. */
  onRegel: (() => void) | undefined;
}

/** Something that was seen coming from the leden. */
export function Voorzien({ casusId, komt, onRegel }: Props) {
  const ververs = useVerversCasus();
  async function nietNodig() {
    const uitkomst = await call(createLevensgebeurtenis, {
      params: { id: casusId },
      sleutel: crypto.randomUUID(),
      body: { soort: komt.soort, lidId: komt.lid.id, datum: komt.datum, toelichting: '', nietNodig: true },
    });
    await ververs();
    showToast(uitkomst.ok ? 'Dit komt niet meer terug.' : uitkomst.problem.detail);
  }
  return (
    <Notice
      soort="let-op"
      titel={`${describeVoorzien(komt, new Date().toISOString())}: dit moet je op tijd regelen`}
      actie={
        onRegel && (
          <div className="rij">
            <Button variant="secondary" klein onClick={onRegel}>
              Kies wat er te regelen is
            </Button>
            <Button variant="tertiary" klein onClick={() => void nietNodig()}>
              Niet nodig
            </Button>
          </div>
        )
      }
    >
      {komt.precies === 'jaar' && <p>Vul bij het gezin de geboortemaand in, dan klopt de dag.</p>}
      <p>Rond 18 stopt veel hulp voor jeugd, en beginnen eigen rechten en plichten.</p>
    </Notice>
  );
}
