import {
  createAanvraagBijlage,
  createCasusBijlage,
  listAanvraagBijlagen,
  listCasusBijlagen,
} from '@naast/contract/bijlagen';
import { useGet } from '#web/lib/query.ts';
import { Loaded } from '../loaded.tsx';
import { BijlageKaart, useBijlagenOpnieuw } from './bijlage-kaart.tsx';
import { UploadVak } from './upload-vak.tsx';
import { useUploads } from './use-uploads.ts';
import './bijlagen.css';

/** The files of a casus, with those of its aanvragen. */
export function CasusBijlagen({
  casusId,
  naarAanvraag,
}: {
  casusId: string;
  naarAanvraag: (id: string) => string;
}) {
  const params = { id: casusId };
  const lijst = useGet(listCasusBijlagen, { params });
  const uploads = useUploads(createCasusBijlage, params, useBijlagenOpnieuw());
  return (
    <Loaded query={lijst}>
      {({ items, magToevoegen }) => (
        <div className="stapel">
          {magToevoegen && <UploadVak uploads={uploads} />}
          {items.length === 0 ? (
            <p className="zacht">Er zijn nog geen bijlagen.</p>
          ) : (
            <ul className="naast-bijlagen">
              {items.map((bijlage) => (
                <BijlageKaart key={bijlage.id} bijlage={bijlage} delen={false} naarAanvraag={naarAanvraag} />
              ))}
            </ul>
          )}
        </div>
      )}
    </Loaded>
  );
}

/** The files of one aanvraag that this reader may see. */
export function AanvraagBijlagen({ aanvraagId }: { aanvraagId: string }) {
  const params = { id: aanvraagId };
  const lijst = useGet(listAanvraagBijlagen, { params });
  const uploads = useUploads(createAanvraagBijlage, params, useBijlagenOpnieuw());
  return (
    <Loaded query={lijst}>
      {({ items, magToevoegen }) => (
        <div className="stapel">
          {magToevoegen && <UploadVak uploads={uploads} />}
          {items.length === 0 ? (
            <p className="zacht">Er zijn geen bijlagen bij deze aanvraag.</p>
          ) : (
            <ul className="naast-bijlagen">
              {items.map((bijlage) => (
                <BijlageKaart key={bijlage.id} bijlage={bijlage} delen />
              ))}
            </ul>
          )}
        </div>
      )}
    </Loaded>
  );
}
