import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { showBedrag } from '#web/lib/bedrag.ts';

interface Regel {
  regelId: string;
  toegekendCent: number;
  voorwaarde: string;
}

/** Each line as it is and as it would be. */
export function VerschilTabel({
  aanvraag,
  eerst,
  wordt,
}: {
  aanvraag: Aanvraag;
  eerst: readonly Regel[];
  wordt: readonly Regel[];
}) {
  return (
    <table className="naast-besluiten__tabel">
      <caption className="alleen-voorlezen">Wat er verandert</caption>
      <thead>
        <tr>
          <th scope="col">Waarvoor</th>
          <th scope="col" className="bedrag">
            Was
          </th>
          <th scope="col" className="bedrag">
            Wordt
          </th>
        </tr>
      </thead>
      <tbody>
        {aanvraag.regels.map(({ id, wat }) => {
          const nieuw = wordt.find(({ regelId }) => regelId === id);
          return (
            <tr key={id}>
              <th scope="row">
                {wat}
                {nieuw?.voorwaarde && <div className="klein zacht">Voorwaarde: {nieuw.voorwaarde}</div>}
              </th>
              <td className="bedrag">
                {showBedrag(eerst.find(({ regelId }) => regelId === id)?.toegekendCent ?? 0)}
              </td>
              <td className="bedrag">{showBedrag(nieuw?.toegekendCent ?? 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
