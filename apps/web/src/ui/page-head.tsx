import type { ReactNode } from 'react';
import { Breadcrumb, type Kruimel } from './breadcrumb.tsx';
import './page-head.css';

interface Props {
  titel: string;
  /** Way back: huishouden › casus › page. The page itself is not in it. */
  kruimels?: readonly Kruimel[];
  /** One line under the title. */
  onder?: ReactNode;
  /** The one main action of the page. */
  actie?: ReactNode;
}

/** Top of a page: breadcrumb, title (also of the document) and the one main action. */
export function PageHead({ titel, kruimels, onder, actie }: Props) {
  return (
    <header className="naast-paginakop">
      <title>{`${titel} · Naast`}</title>
      {kruimels && kruimels.length > 0 && <Breadcrumb kruimels={kruimels} />}
      <div className="naast-paginakop__regel">
        <div>
          <h1 className="ams-heading ams-heading--1">{titel}</h1>
          {onder && <div className="zacht">{onder}</div>}
        </div>
        {actie && <div className="naast-paginakop__actie">{actie}</div>}
      </div>
    </header>
  );
}
