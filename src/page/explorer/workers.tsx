/// <reference lib="dom" />

declare const WORKER_FILES: { editor: string; graphql: string; json: string };

/** Tells Monaco where its workers are: files beside this script, so none is fetched from elsewhere or made from text. */
export function provideWorkers(): void {
  Object.assign(globalThis, {
    MonacoEnvironment: {
      getWorker(_id: string, label: string): Worker {
        const file = label === 'json' ? WORKER_FILES.json : label === 'graphql' ? WORKER_FILES.graphql : WORKER_FILES.editor;
        return new Worker(new URL(file, import.meta.url), { name: label });
      },
    },
  });
}
