import { askLogin } from '../login.ts';
import { readVerbinding } from '../verbinding.ts';
import { mijnWachtrij } from './mijn-wachtrij.ts';
import { hasWachtend } from './vlag.ts';

/** Sends what waits, without a question. @returns false when sending has no use now */
export async function sendWachtend(): Promise<boolean> {
  const wachtrij = await mijnWachtrij();
  return wachtrij ? wachtrij.verstuur() : true;
}

/**
 * Sends what waits from before, so that what is sent next comes after it; asks to sign in when that is what it waits
 * for. @returns false when sending has no use now
 */
export async function sendFirst(): Promise<boolean> {
  if (!hasWachtend()) return true;
  if (await sendWachtend()) return true;
  return readVerbinding() === 'uitgelogd' && (await askLogin()) && sendWachtend();
}
