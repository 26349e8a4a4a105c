import { createContext } from 'react';

/** Title of the dialog around something; empty on a page. */
export const DialogTitel = createContext('');
