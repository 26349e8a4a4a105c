import { joinTexts } from './join-texts.ts';
import { type AutosaveField, type AutosaveOpties, useAutosave } from './use-autosave.ts';

/** `useAutosave` for text: when somebody else wrote too and the page has gone, both texts are kept. */
export const useAutosaveText = (opties: Omit<AutosaveOpties<string>, 'joinTexts'>): AutosaveField<string> =>
  useAutosave({ ...opties, joinTexts });
