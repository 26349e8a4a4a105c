import { enterOefenruimte, getOefenruimte, leaveOefenruimte } from '@naast/contract/oefenruimte';
import { call } from '#web/lib/call.ts';
import { holdLogin } from '#web/lib/login.ts';
import { showToast } from '#web/lib/toast.ts';
import { flushUnsaved } from '#web/lib/unsaved.ts';

interface Uitkomst {
  ok: boolean;
  status: number;
  problem?: { detail: string };
}

/** Changes who is signed in, and loads everything anew: nothing of the one may stay in memory for the other. */
async function wissel(vraag: () => Promise<Uitkomst>): Promise<void> {
  await flushUnsaved();
  // No tab renews its login while the cookies change. Who sat still too long renews first, by asking something.
  const eerste = await holdLogin(vraag);
  const { ok, problem } =
    eerste.status === 401 && (await call(getOefenruimte)).ok ? await holdLogin(vraag) : eerste;
  if (ok) location.assign('/');
  else showToast(problem?.detail ?? 'Dat lukte niet. Probeer het opnieuw.');
}

/** Into the oefenruimte as this person, or there as somebody else. */
export const enter = (persoonId: string): Promise<void> =>
  wissel(() => call(enterOefenruimte, { body: { persoonId } }));

/** Back to the own work. */
export const leave = (): Promise<void> => wissel(() => call(leaveOefenruimte));
