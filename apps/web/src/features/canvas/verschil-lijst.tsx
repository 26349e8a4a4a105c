import type { VeldVerschil, Verschil } from '@naast/domain/canvas';
import { Badge } from '#web/ui/badge.tsx';

const woorden: Record<Verschil['soort'], string> = {
  erbij: 'Erbij',
  anders: 'Anders',
  weg: 'Weg',
  volgorde: 'Andere volgorde',
};

/** Differences in words: what it is about, and of each field what stood there and what stands there now. */
export function VerschilLijst({ verschillen }: { verschillen: readonly Verschil[] }) {
  return (
    <ul className="canvas-verschillen">
      {verschillen.map((verschil) => (
        <li key={`${verschil.soort} ${verschil.wat}`} className="stapel stapel--dicht">
          <p className="rij">
            <Badge soort={verschil.soort === 'erbij' ? 'groen' : 'rustig'}>{woorden[verschil.soort]}</Badge>
            <strong>{verschil.wat}</strong>
          </p>
          {verschil.velden.length > 0 && (
            <dl>
              {verschil.velden.map((veld) => (
                <Veld key={`${veld.naam} ${veld.van}`} veld={veld} soort={verschil.soort} />
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}

function Veld({ veld: { naam, van, naar }, soort }: { veld: VeldVerschil; soort: Verschil['soort'] }) {
  const beide = soort === 'anders' || soort === 'volgorde';
  return (
    <div>
      <dt>{naam}</dt>
      {beide && (
        <dd>
          <span className="canvas-verschillen__toen">Was: </span>
          {van === '' ? <span className="zacht">leeg</span> : <del>{van}</del>}
        </dd>
      )}
      <dd>
        {beide && <span className="canvas-verschillen__toen">Werd: </span>}
        {naar === '' && beide ? <span className="zacht">leeg</span> : <span>{naar || van}</span>}
      </dd>
    </div>
  );
}
