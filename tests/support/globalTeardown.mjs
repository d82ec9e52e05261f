import { rm } from 'node:fs/promises';

/** Stops the engines and removes their folder. */
export default async function globalTeardown() {
  const { engines, folder } = globalThis.hubTest;
  await engines.stop();
  await rm(folder, { recursive: true, force: true });
}
