import { Outlet, type RouteObject, useOutletContext } from 'react-router';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageError } from './page-error.tsx';

/**
 * Gives a list of pages its 404 and its error page. The error page stands on a route around them: a page whose own
 * code could not be loaded never shows an error element of itself.
 */
export function withNotFound(lijst: RouteObject[], id?: string): RouteObject[] {
  return [
    {
      ...(id ? { id } : {}),
      element: <PassOn />,
      errorElement: <PageError />,
      children: [...lijst, { path: '*', element: <NotFound /> }],
    },
  ];
}

/** Hands the context of the layout above to the page. */
function PassOn() {
  return <Outlet context={useOutletContext()} />;
}
