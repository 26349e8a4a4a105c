import { ButtonLink } from './button-link.tsx';
import { PageHead } from './page-head.tsx';

/** What you may not see does not exist: one page for both. */
export function NotFound() {
  return (
    <>
      <PageHead titel="Dit bestaat niet, of je mag het niet zien" />
      <div className="stapel leesbreed">
        <p>
          Kijk of het adres klopt. Hoort dit bij een gezin waar je voor werkt? Vraag dan de contactpersoon om
          toegang.
        </p>
        <div className="rij">
          <ButtonLink to="/">Naar Mijn werk</ButtonLink>
        </div>
      </div>
    </>
  );
}
