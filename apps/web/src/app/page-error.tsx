import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Button } from '#web/ui/button.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHead } from '#web/ui/page-head.tsx';

/** What is left when a page breaks: calm words, and what to do with what was typed. */
export function PageError({ heel = false }: { heel?: boolean }) {
  const fout = useRouteError();
  if (isRouteErrorResponse(fout) && fout.status === 404) return <NotFound />;
  const oudeVersie = fout instanceof TypeError && /import|module|fetch/i.test(fout.message);
  return (
    <div className={heel ? 'naast-heel' : undefined} role="alert">
      <PageHead titel={oudeVersie ? 'Laad de pagina opnieuw' : 'Er ging iets mis op deze pagina'} />
      <div className="stapel leesbreed">
        <p>
          {oudeVersie
            ? 'Er is een nieuwe versie van Naast, of de verbinding viel even weg.'
            : 'Het ligt aan ons, niet aan jou. Laad de pagina opnieuw. Lukt het dan nog niet, vertel het de beheerder.'}
        </p>
        <p>
          Teksten waar <strong>Opgeslagen</strong> bij stond, zijn bewaard. Typte je iets dat nog niet was
          opgeslagen? Ga dan eerst een stap terug in je browser en kopieer je tekst.
        </p>
        <div className="rij">
          <Button onClick={() => location.reload()}>Pagina opnieuw laden</Button>
          <Button variant="secondary" onClick={() => history.back()}>
            Een stap terug
          </Button>
        </div>
      </div>
    </div>
  );
}
