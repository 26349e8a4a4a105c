import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { DetailsList } from '#web/ui/details-list.tsx';

/** The inwoner asks; the professional does it for them. */
export function WieVraagt({ aanvraag, smal = false }: { aanvraag: Aanvraag; smal?: boolean }) {
  const { naam, functie, organisatie } = aanvraag.aanvrager;
  if (smal)
    return (
      <p className="klein">
        Aanvrager: <strong>het gezin</strong> ({aanvraag.casus.code})
        <br />
        Gemachtigde: <strong>{naam}</strong>, {functie}, {organisatie}
      </p>
    );
  return (
    <DetailsList
      regels={[
        ['Aanvrager', `Het gezin (huishouden ${aanvraag.casus.code})`],
        ['Gemachtigde', `${naam}, ${functie}, ${organisatie}`],
      ]}
    />
  );
}
