import type { Gesprek } from '@naast/contract/gesprekken';
import type { Schaal, Vraag } from '@naast/domain/gesprekken';
import { bsnBericht, hasBsn } from '@naast/domain/huishoudens';
import { use, useId } from 'react';
import { Notice } from '#web/ui/notice.tsx';
import { SaveState } from '#web/ui/save-state.tsx';
import { AntwoordBotsing } from './antwoord-botsing.tsx';
import { GetypteInvoer } from './getypte-invoer.tsx';
import type { InvoerProps } from './invoer.ts';
import { KeuzeInvoer, SchaalInvoer } from './keuze-invoer.tsx';
import { MeerkeuzeInvoer } from './meerkeuze-invoer.tsx';
import { OpenInvoer } from './open-invoer.tsx';
import type { Antwoordboek } from './use-antwoorden.ts';
import { VeldContext } from './veld-context.ts';

interface Props {
  gesprek: Gesprek;
  boek: Antwoordboek;
  vraag: Vraag;
  lidId: string | null;
  schaal: Schaal;
  /** 1 when it is alone on the screen, 2 under the title of its section. */
  kopniveau: 1 | 2;
  onFout: (bericht: string | undefined) => void;
}

/** One question: asked large, answered large, saved by itself, with the tick for what they want to talk about. */
export function VraagKaart({ gesprek, boek, vraag, lidId, schaal, kopniveau, onFout }: Props) {
  const kopId = useId();
  const useVeld = use(VeldContext);
  const veld = useVeld(gesprek, boek, vraag, lidId);
  const { inhoud } = veld;
  const Kop = kopniveau === 1 ? 'h1' : 'h2';
  const bsn = typeof inhoud.waarde === 'string' && hasBsn(inhoud.waarde);
  return (
    <section className="naast-vraag" aria-labelledby={kopId}>
      <Kop id={kopId} className="naast-vraag__kop" tabIndex={-1}>
        {vraag.vraag}
      </Kop>
      {vraag.hulp && (
        <p id={`${kopId}-hulp`} className="naast-vraag__hulp">
          {vraag.hulp}
        </p>
      )}
      <Invoer
        vraag={vraag}
        inhoud={inhoud}
        schaal={vraag.schaal ?? schaal}
        kopId={kopId}
        uitlegId={vraag.hulp ? `${kopId}-hulp` : undefined}
        onChange={(waarde, meteen) => veld.change({ ...inhoud, waarde }, meteen)}
        onBlur={veld.flush}
        onFout={onFout}
      />
      {bsn && <Notice soort="let-op">{bsnBericht}</Notice>}
      <div className="rij rij--uiteen">
        <label className="naast-bespreken">
          <input
            type="checkbox"
            checked={inhoud.wilBespreken}
            onChange={(event) => veld.change({ ...inhoud, wilBespreken: event.target.checked }, true)}
          />
          <span>Hier wil ik over praten</span>
        </label>
        <SaveState staat={veld.staat} opnieuw={veld.flush} />
      </div>
      {veld.botsing && (
        <AntwoordBotsing vraag={vraag} mijn={inhoud} ander={veld.botsing} onKies={veld.kies} />
      )}
    </section>
  );
}

function Invoer(props: InvoerProps) {
  const { soort } = props.vraag;
  switch (soort) {
    case 'open':
      return <OpenInvoer {...props} />;
    case 'keuze':
    case 'ja_nee':
      return <KeuzeInvoer {...props} />;
    case 'meerkeuze':
      return <MeerkeuzeInvoer {...props} />;
    case 'schaal':
      return <SchaalInvoer {...props} />;
    case 'getal':
    case 'bedrag':
    case 'datum':
      return <GetypteInvoer {...props} />;
    default:
      return soort satisfies never;
  }
}
